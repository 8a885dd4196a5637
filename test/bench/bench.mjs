// npm run bench: the packages as built against loops written by hand, on the same octets. Each pair is checked to give
// the same result before it is timed. Prints nanoseconds an item, and the ratio to the hand-written loop.
import { Reader, Table } from "@cosemkit/core";
import { decodeAcseApdu, encodeAcseApdu } from "@cosemkit/model/apdu/acse";
import { decodeXdlmsApdu, encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { dataCells, decodeData, encodeData } from "@cosemkit/model/apdu/data";
import * as hand from "./hand.mjs";
import { digest, measure } from "./measure.mjs";

const hex = (text) => Uint8Array.from(text.match(/../g), (octet) => Number.parseInt(octet, 16));

/** Variants of a message, so that no run sees the same octets twice in a row. */
function rotate(make) {
  const list = Array.from({ length: 16 }, (_, i) => make(i));
  return (i) => list[i & 15];
}

const aare = rotate((i) => {
  const bytes = hex("6129a109060760857405080101a203020100a305a103020100be10040e0800065f1f040000501f01f40007");
  bytes[41] = i;
  return bytes;
});
const user = hex("01000000065f1f0400007e1f04b0");
const aarq = rotate((i) => ({
  kind: "aarq",
  applicationContextName: "ln",
  userInformation: Uint8Array.from([...user.subarray(0, 13), i]),
}));
const getResponse = rotate((i) => hex(`c401c${i.toString(16)}0006000013${(144 + i).toString(16)}`));
const getRequest = rotate((i) => ({
  kind: "get-request-normal",
  invokeIdAndPriority: { invokeId: i, reserved: 0, serviceClass: "confirmed", priority: "high" },
  cosemAttributeDescriptor: { classId: 3, instanceId: hex("0100010800ff"), attributeId: 2 },
  accessSelection: undefined,
}));

/** A load profile: time, status, two energies, voltage; one row each 15 minutes. */
function profileRows(count) {
  return Array.from({ length: count }, (_, i) => {
    const minutes = i * 15;
    const day = 1 + (Math.floor(minutes / 1440) % 28);
    const time = Uint8Array.from([
      0x07,
      0xe9,
      1 + (Math.floor(minutes / 1440 / 28) % 12),
      day,
      0xff,
      Math.floor(minutes / 60) % 24,
      minutes % 60,
      0,
      0,
      0xff,
      0xc4,
      0,
    ]);
    return [
      { type: "octet-string", value: time },
      { type: "unsigned", value: i & 7 },
      { type: "double-long-unsigned", value: 1_000_000 + i * 13 },
      { type: "double-long-unsigned", value: 20_000 + i },
      { type: "long-unsigned", value: 2300 + (i % 50) },
    ];
  });
}
const asStructures = (rows) => rows.map((value) => ({ type: "structure", value }));
const profile = (count) => encodeData({ type: "array", value: asStructures(profileRows(count)) });
const compact = (count) =>
  encodeData({
    type: "compact-array",
    value: {
      description: {
        type: "structure",
        value: ["octet-string", "unsigned", "double-long-unsigned", "double-long-unsigned", "long-unsigned"].map(
          (type) => ({ type }),
        ),
      },
      items: asStructures(profileRows(count)),
    },
  });

/** Columns of a table in the shape of the hand-written loop. */
function columns(bytes) {
  const table = Table.read(new Reader(bytes), dataCells);
  const [time, ...numbers] = table.columns();
  return { local: time.times.local, deviation: time.times.deviation, numbers: numbers.map((column) => column.numbers) };
}

const workloads = [
  {
    name: "W1 decode AARE",
    items: 1,
    goal: 2,
    hand: (i) => hand.decodeAare(aare(i)),
    cosemkit: (i) => decodeAcseApdu(aare(i)),
  },
  {
    name: "W1 encode AARQ",
    items: 1,
    goal: 1.5,
    hand: (i) => hand.encodeAarq(aarq(i)),
    cosemkit: (i) => encodeAcseApdu(aarq(i)),
  },
  {
    name: "W2 decode GET-response-normal",
    items: 1,
    goal: 2.5,
    hand: (i) => hand.decodeGetResponse(getResponse(i)),
    cosemkit: (i) => decodeXdlmsApdu(getResponse(i)),
  },
  {
    name: "W2 encode GET-request-normal",
    items: 1,
    goal: 1.5,
    hand: (i) => hand.encodeGetRequest(getRequest(i)),
    cosemkit: (i) => encodeXdlmsApdu(getRequest(i)),
  },
  ...[1000, 10_000].map((count) => {
    const bytes = profile(count);
    return {
      name: `W3 profile row, Data tree, ${count} rows`,
      items: count,
      goal: 1.35,
      hand: () => hand.decodeProfileTree(bytes),
      cosemkit: () => decodeData(bytes),
    };
  }),
  ...[1000, 10_000].map((count) => {
    const bytes = profile(count);
    return {
      name: `W3 profile row, columns, ${count} rows`,
      items: count,
      goal: 1.5,
      hand: () => hand.decodeProfileColumns(bytes),
      cosemkit: () => columns(bytes),
    };
  }),
  (() => {
    const bytes = compact(1000);
    return {
      name: "W3 compact-array row, Data tree, 1000 rows",
      items: 1000,
      goal: 1.35,
      hand: () => hand.decodeCompactTree(bytes),
      cosemkit: () => decodeData(bytes).value.items,
    };
  })(),
];

const only = process.argv[2];
process.stdout.write(
  `${"workload".padEnd(46)} ${"hand".padStart(8)} ${"cosemkit".padStart(9)}  ratio   goal  digest\n`,
);
for (const { name, items, goal, ...alternatives } of workloads) {
  if (only !== undefined && !name.startsWith(only)) continue;
  const digests = Object.values(alternatives).map((run) => digest(run(3)));
  if (digests[0] !== digests[1]) throw new Error(`${name}: the results differ (${digests.join(", ")})`);
  const nanoseconds = measure(alternatives);
  const [byHand, ours] = [nanoseconds.hand / items, nanoseconds.cosemkit / items];
  process.stdout.write(
    `${name.padEnd(46)} ${byHand.toFixed(1).padStart(8)} ${ours.toFixed(1).padStart(9)}  ${(ours / byHand).toFixed(2).padStart(5)}  ${String(goal).padStart(5)}  ${digests[0]}\n`,
  );
}
