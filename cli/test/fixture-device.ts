import { temporaryFile } from "./support.ts";

/** A small device as `browse --json` would have dumped it: for exact outputs, and for what no good meter does. */
const dump = {
  serverTitle: "4649580000000001",
  objects: [
    {
      logicalName: "0-0:1.0.0.255",
      classId: 8,
      version: 0,
      attributes: [
        { id: 1, value: "0-0:1.0.0.255" },
        // A date-time without a deviation.
        { id: 2, value: "07e60c1f06173b00ff8000ff", write: true },
        { id: 3, value: -60 },
      ],
    },
    {
      logicalName: "1-0:1.8.0.255",
      classId: 3,
      version: 0,
      attributes: [
        { id: 1, value: "1-0:1.8.0.255" },
        { id: 2, value: { type: "long64-unsigned", value: "12345678901234567" } },
        { id: 3, value: { scaler: -4, unit: "watt-hour" } },
      ],
    },
    {
      // A register whose value and scaler are no such things.
      logicalName: "1-0:2.8.0.255",
      classId: 3,
      version: 0,
      attributes: [
        { id: 2, raw: true, value: { type: "structure", value: [{ type: "unsigned", value: 1 }] } },
        { id: 3, raw: true, value: { type: "unsigned", value: 9 } },
      ],
    },
    {
      logicalName: "1-0:99.1.0.255",
      classId: 7,
      version: 1,
      attributes: [
        {
          id: 2,
          // As meters do it: what repeats is left out, and so is a time that follows from the one before.
          value: [
            row(
              { type: "octet-string", value: "07e60c1f0617000000ffc400" },
              { type: "double-long-unsigned", value: 100 },
              8,
            ),
            row({ type: "null-data" }, { type: "null-data" }, 8),
            row({ type: "null-data" }, { type: "double-long-unsigned", value: 250 }, 0),
          ],
        },
        {
          id: 3,
          value: [
            { classId: 8, logicalName: "0-0:1.0.0.255", attributeIndex: 2, dataIndex: 0 },
            { classId: 3, logicalName: "1-0:1.8.0.255", attributeIndex: 2, dataIndex: 0 },
            { classId: 1, logicalName: "0-0:96.10.1.255", attributeIndex: 2, dataIndex: 1 },
          ],
        },
        { id: 4, value: 3600 },
      ],
    },
    {
      logicalName: "0-0:128.0.0.255",
      classId: 9000,
      version: 3,
      attributes: [
        { id: 1, value: { type: "octet-string", value: "0000800000ff" } },
        { id: -1, write: true, value: { type: "visible-string", value: "a\u001b[31mb" } },
      ],
    },
    {
      logicalName: "1-0:3.8.0.255",
      classId: 3,
      version: 77,
      attributes: [{ id: 2, value: { type: "float32", value: 1.5 } }],
    },
  ],
};

function row(...cells: readonly unknown[]): readonly unknown[] {
  return cells.map((cell) => (typeof cell === "number" ? { type: "unsigned", value: cell } : cell));
}

/** The file of the device, for `serve --profile`. */
export function fixtureDevice(): string {
  return temporaryFile("device.json", JSON.stringify(dump));
}
