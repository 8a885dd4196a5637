// npm run load: one client process holds an association with each of 1,000 virtual meters of another process, open all at
// once, and reads each over and over, ciphered. Prints time, memory for an association, and latencies; fails on any error.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { fromHex } from "@cosemkit/core";
import { register } from "@cosemkit/model/classes/register";
import { connect } from "@cosemkit/session/client/client";
import { WrapperChannel } from "@cosemkit/session/client/wrapper-channel";
import { nodeCrypto } from "@cosemkit/session/security/crypto-node";
import { MemoryCounterStore, ReceiveCounters } from "@cosemkit/session/security/invocation-counter";
import { createKeySet } from "@cosemkit/session/security/keys";
import { tcpTransport } from "@cosemkit/session/transport/tcp";

const count = Number(process.argv[2] ?? 1_000);
const rounds = Number(process.argv[3] ?? 10);
/** Meters that are connected at a time: more would only wait in the queue of the port. */
const connecting = 50;

const meters = spawn(process.execPath, [fileURLToPath(new URL("meters.mjs", import.meta.url)), String(count)], {
  stdio: ["pipe", "pipe", "inherit"],
});
const lines = createInterface({ input: meters.stdout })[Symbol.asyncIterator]();
const line = async () => (await lines.next()).value;
const port = Number(await line());
const serverMemory = async () => {
  meters.stdin.write("memory\n");
  const [rss, connections] = (await line()).split(" ").map(Number);
  return { rss, connections };
};

const keys = createKeySet(nodeCrypto, 0, {
  guek: fromHex("000102030405060708090a0b0c0d0e0f"),
  gak: fromHex("d0d1d2d3d4d5d6d7d8d9dadbdcdddedf"),
});
const receiveCounters = new ReceiveCounters();
const energy = register("1-0:1.8.0.255");
let errors = 0;

async function associate(sap) {
  const title = fromHex(`434f5345${sap.toString(16).padStart(8, "0")}`);
  return connect({
    channel: new WrapperChannel({ transport: tcpTransport("127.0.0.1", port), client: 1, server: sap }),
    crypto: nodeCrypto,
    authentication: { mechanism: "hls-gmac" },
    security: { keys, counters: new MemoryCounterStore(), receiveCounters },
    title,
    timeout: 60_000,
  });
}

/** Does something for each meter, so many at a time. */
async function each(items, limit, work) {
  const left = [...items.entries()];
  const results = new Array(items.length);
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      try {
        results[next[0]] = await work(next[1]);
      } catch (error) {
        errors++;
        process.stderr.write(`meter ${next[0] + 1}: ${error.message}\n`);
      }
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}

const say = (name, value) => process.stdout.write(`${name.padEnd(44)} ${value}\n`);
const milliseconds = (start) => Number(process.hrtime.bigint() - start) / 1e6;
const kilobytes = (octets) => `${(octets / 1024).toFixed(1)} KiB`;
const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))].toFixed(1);

globalThis.gc?.();
const before = { client: process.memoryUsage().rss, server: (await serverMemory()).rss };
const saps = Array.from({ length: count }, (_, i) => i + 1);
let start = process.hrtime.bigint();
const open = await each(saps, connecting, associate);
say(`${count} associations with HLS 5, suite 0`, `${milliseconds(start).toFixed(0)} ms`);
globalThis.gc?.();
const after = { client: process.memoryUsage().rss, server: await serverMemory() };
if (after.server.connections !== count) errors++;
say("open at once", after.server.connections);
say("memory for an association, client", kilobytes((after.client - before.client) / count));
say("memory for an association, server", kilobytes((after.server.rss - before.server) / count));

const latencies = [];
const numbered = open.map((meter, i) => ({ meter, sap: i + 1 }));
start = process.hrtime.bigint();
for (let round = 0; round < rounds; round++) {
  await each(numbered, count, async ({ meter, sap }) => {
    const begin = process.hrtime.bigint();
    const value = await meter.read(energy.value);
    latencies.push(milliseconds(begin));
    if (value.value !== sap) throw new Error(`${value.value} is the value of another meter`);
  });
}
const seconds = milliseconds(start) / 1e3;
latencies.sort((a, b) => a - b);
say(`${latencies.length} ciphered reads, ${count} at a time`, `${Math.round(latencies.length / seconds)} a second`);
say("p50, p99 of a read", `${quantile(latencies, 0.5)} ms, ${quantile(latencies, 0.99)} ms`);

await each(open, count, (meter) => meter.close());
meters.stdin.end();
await once(meters, "exit");
say("errors", errors);
process.exitCode = errors === 0 ? 0 : 1;
