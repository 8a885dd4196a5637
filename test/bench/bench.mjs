// npm run bench [W4]: the packages as built against loops written by hand, on the same octets. Each pair is checked to
// give the same result before it is timed. Prints nanoseconds an item, and the ratio to the hand-written loop. The young
// space of the heap is made large, or large trees would measure the collector.
import { apduWorkloads } from "./apdu-workloads.mjs";
import { linkWorkloads } from "./link-workloads.mjs";
import { digest, measure } from "./measure.mjs";
import { profileWorkloads } from "./profile-workloads.mjs";
import { securityWorkloads } from "./security-workloads.mjs";
import { sessionWorkloads } from "./session-workloads.mjs";

const only = process.argv[2] ?? "";
process.stdout.write(
  `${"workload".padEnd(46)} ${"hand".padStart(8)} ${"cosemkit".padStart(9)}  ratio   goal  digest\n`,
);

for (const workload of [...apduWorkloads, ...profileWorkloads, ...linkWorkloads, ...securityWorkloads])
  await run(workload);
// These need connections: each is made when its turn comes.
for (const make of sessionWorkloads) for (const workload of [await make()].flat()) await run(workload);

async function run({ name, items, goal, end, hand, cosemkit }) {
  if (name.startsWith(only)) {
    const digests = [digest(await hand(3)), digest(await cosemkit(3))];
    if (digests[0] !== digests[1]) throw new Error(`${name}: the results differ (${digests.join(", ")})`);
    const nanoseconds = await measure({ hand, cosemkit }, { items });
    const [byHand, ours] = [nanoseconds.hand / items, nanoseconds.cosemkit / items];
    process.stdout.write(
      `${name.padEnd(46)} ${byHand.toFixed(1).padStart(8)} ${ours.toFixed(1).padStart(9)}  ${(ours / byHand).toFixed(2).padStart(5)}  ${String(goal).padStart(5)}  ${digests[0]}\n`,
    );
  }
  await end?.();
}
