// Inputs of the workloads.
import { encodeData } from "@cosemkit/model/apdu/data";

export const hex = (text) => Uint8Array.from(text.match(/../g), (octet) => Number.parseInt(octet, 16));

/** Variants of a message, so that no run sees the same octets twice in a row. */
export function rotate(make) {
  const list = Array.from({ length: 16 }, (_, i) => make(i));
  return (i) => list[i & 15];
}

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
export const profile = (count) => encodeData({ type: "array", value: asStructures(profileRows(count)) });
export const compact = (count) =>
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
