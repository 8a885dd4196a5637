import { encodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import { type Data, decodeData, encodeData } from "@cosemkit/model/apdu/data";
import { encodeWrapper } from "@cosemkit/session/link/wrapper";
import { describe, expect, test } from "vitest";
import { expected, type Line } from "./expected.ts";
import { dataLines } from "./expected-data.ts";
import { frames } from "./frames.ts";
import { heard } from "./heard.ts";
import { type Message, messages } from "./messages.ts";
import { dissect, type Field, findTshark } from "./tshark.ts";

/** Judges what we encode by a program that nobody here wrote. See README.md for what it can judge. */
const tshark = findTshark();

/** What tshark says, as far as it can be believed, beside what we say. */
function compare(lines: readonly Line[], fields: readonly Field[] | undefined): { said: string[]; ours: string[] } {
  const end = lines.findIndex((line) => typeof line !== "string");
  const ours = lines.filter((line) => typeof line === "string").slice(0, end < 0 ? undefined : end);
  const all = heard(fields ?? []);
  const said = end < 0 ? all : all.slice(0, ours.length);
  // It shows no date for octets that are too far from one.
  return { said, ours: ours.map((line, i) => (said[i] === withoutDate(line) ? withoutDate(line) : line)) };
}

function withoutDate(line: string): string {
  return line.replace(/ \([^ ()]+ [^()]+\) = /, " = ");
}

function wrapped({ apdu }: Message): Uint8Array {
  return encodeWrapper({ sourceWPort: 16, destinationWPort: 1, apdu: encodeCosemApdu(apdu) });
}

if (tshark.path === undefined) {
  const { reason } = tshark;
  test("there is no tshark that could judge", () => {
    console.log(`tshark judges nothing here: ${reason}`);
    expect(reason).not.toBe("");
  });
} else {
  const { path, version } = tshark;
  const all = messages();

  describe(`judged by ${version}`, () => {
    test("APDUs in the wrapper: services, references, results and every value", () => {
      const found = dissect(path, all.map(wrapped));
      expect(found.length).toBe(all.length);
      for (const [i, { id, apdu }] of all.entries()) {
        const { said, ours } = compare(expected(apdu), found[i]);
        expect.soft(said, `${id} (${apdu.kind})`).toEqual(ours);
      }
    });

    test("HDLC frames: format, addresses, control field, parameters, check sequences and what they carry", () => {
      const short = all.filter(({ apdu }) => encodeCosemApdu(apdu).length < 1_000);
      const cases = frames(short);
      const found = dissect(
        path,
        cases.map(({ octets }) => octets),
      );
      for (const [i, { id, lines }] of cases.entries()) {
        const { said, ours } = compare(lines, found[i]);
        expect.soft(said, id).toEqual(ours);
      }
    });

    test("each wrong bit of a check sequence is noticed", () => {
      const [frame] = frames([]).filter(({ id }) => id === "UA with parameters");
      const { octets } = frame!;
      // HCS behind format, two addresses and control; FCS before the last flag.
      const damaged = [6, 7, octets.length - 3, octets.length - 2].map((at) => {
        const copy = octets.slice();
        copy[at]! ^= 1;
        return copy;
      });
      for (const fields of dissect(path, damaged)) expect(heard(fields)).toContain("bad check sequence");
    });

    test("blocks joined by tshark are the value that was cut", () => {
      const value: Data = {
        type: "array",
        value: Array.from({ length: 60 }, (_, i) => ({
          type: "structure",
          value: [
            { type: "double-long-unsigned", value: 1_000 * i },
            { type: "visible-string", value: `row ${i}` },
          ],
        })),
      };
      const octets = encodeData(value);
      const cuts = [0, 200, 400, octets.length];
      const blocks = cuts.slice(1).map((end, i): Message => {
        const rawData = octets.slice(cuts[i], end);
        const result = {
          lastBlock: end === octets.length,
          blockNumber: i + 1,
          result: { kind: "raw-data", value: rawData },
        } as const;
        const invokeIdAndPriority = { invokeId: 1, reserved: 0, serviceClass: "confirmed", priority: "high" } as const;
        return { id: `block ${i + 1}`, apdu: { kind: "get-response-with-datablock", invokeIdAndPriority, result } };
      });
      const last = dissect(path, blocks.map(wrapped), true).at(-1)!;
      const joined = last.slice(last.findIndex(({ text }) => text === "Reassembled Data"));
      const labels = joined.filter(({ name }) => name === "dlms.data").map(({ text }) => text);
      expect(labels).toEqual(dataLines(decodeData(octets)).map((line) => line.replace(/ = .*/, "")));
    });

    test("a message that says something else is told apart", () => {
      const [sent] = all.filter(({ id }) => id === "set normal");
      const [other] = all.filter(({ id }) => id === "get 8 0-0:1.0.0.255/2");
      const [fields] = dissect(path, [wrapped(sent!)]);
      const { said, ours } = compare(expected(other!.apdu), fields);
      expect(said).not.toEqual(ours);
    });
  });
}
