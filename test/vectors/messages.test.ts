import { explain, fromHex, fromJson, Reader, toHex, toJson } from "@cosemkit/core";
import { type CosemApdu, cosemApduDescriptor, encodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import { type Data, dataDescriptor, decodeData, encodeData } from "@cosemkit/model/apdu/data";
import { decodeMessages } from "@cosemkit/session/push/decode-message";
import { type DecodedMessage, isFailed, type MessageOutcome } from "@cosemkit/session/push/message";
import { describe, expect, test } from "vitest";
import { failureJson, messageJson } from "../../cli/src/decode/message-json.ts";
import { inputLayer, keyRing, loadVectors, messageFiles, type Vector } from "./support.ts";

const all = messageFiles.flatMap((name) => loadVectors(name).map((vector) => ({ name, vector })));
const messages = all.filter(({ vector }) => vector.messages !== undefined);

function decode(vector: Vector, lenient?: readonly string[]): readonly MessageOutcome[] {
  const as = inputLayer(vector);
  return decodeMessages(vector.inputs.map(fromHex), { as, keys: keyRing(vector.keys), lenient });
}

function lenientOf({ quirk }: Vector): readonly string[] | undefined {
  return quirk === undefined ? undefined : [quirk];
}

function wholly(outcome: MessageOutcome): DecodedMessage {
  if (isFailed(outcome)) throw outcome.error;
  return outcome;
}

/** The line of `cosemkit decode --json`, as it reads after a way through JSON. */
function line(message: DecodedMessage): Readonly<Record<string, unknown>> {
  const { input: _, warnings: __, ...rest } = JSON.parse(JSON.stringify(messageJson(message, 0)));
  return rest;
}

describe("messages say what is known of them", () => {
  test.each(messages)("$name: $vector.id", ({ vector }) => {
    const found = decode(vector, lenientOf(vector)).map(wholly);
    expect(found.map(line)).toEqual(vector.messages);
    const codes = new Set(found.flatMap((message) => message.warnings.map((warning) => warning.code)));
    expect([...codes]).toEqual([...(vector.quirk === undefined ? [] : [vector.quirk]), ...(vector.warnings ?? [])]);
  });
});

describe("deviations are refused unless their lenient option is on", () => {
  test.each(messages.filter(({ vector }) => vector.quirk !== undefined))("$name: $vector.id", ({ vector }) => {
    const failures = decode(vector).filter(isFailed);
    expect(failures).toHaveLength(1);
    expect(failures[0]!.error.code).toMatch(/^decode\./);
    expect(failures[0]!.error.message).toContain(`lenient option ${vector.quirk}`);
  });
});

describe("bare messages are encoded as they came", () => {
  const bare = messages.filter(({ vector }) => vector.canonical !== undefined);

  test("all but the known few are canonical", () => {
    const others = bare.filter(({ vector }) => vector.canonical === false);
    expect(others.map(({ vector }) => vector.id)).toEqual([
      "kamstrup-object-list",
      "amshan-kaifa-57",
      "amshan-kaifa-91",
    ]);
  });

  test.each(bare.filter(({ vector }) => vector.canonical === true))("$name: $vector.id", ({ vector }) => {
    const encoded = decode(vector, lenientOf(vector)).map((outcome) => {
      const { apdu, data } = JSON.parse(JSON.stringify(messageJson(wholly(outcome), 0)));
      return data === undefined
        ? encodeCosemApdu(fromJson(cosemApduDescriptor, apdu) as CosemApdu)
        : encodeData(fromJson(dataDescriptor, data) as Data);
    });
    expect(encoded.map(toHex)).toEqual(vector.inputs);
  });
});

describe("every octet has its field", () => {
  test.each(messages)("$name: $vector.id", ({ vector }) => {
    for (const outcome of decode(vector, lenientOf(vector))) {
      const { apdu, data } = wholly(outcome);
      const octets = (apdu ?? data)!.octets;
      const { spans, error } = explain(data === undefined ? cosemApduDescriptor : dataDescriptor, octets);
      expect(error).toBeUndefined();
      let at = 0;
      for (const { offset, length } of spans) {
        expect(offset).toBe(at);
        at += length;
      }
      expect(at).toBe(octets.length);
    }
  });
});

describe("what is wrong is refused, with its place", () => {
  test.each(all.filter(({ vector }) => vector.refused !== undefined))("$name: $vector.id", ({ vector }) => {
    const failures = decode(vector).filter(isFailed);
    expect(failures).not.toEqual([]);
    const { error } = JSON.parse(JSON.stringify(failureJson(failures[0]!, 0)));
    expect(error).toMatchObject(vector.refused!);
    expect(error.message).toContain(vector.refused!.code);
    expect(vector.exitCode).toBe(error.code.startsWith("security.") ? 5 : 6);
  });
});

describe("the raw data of datablocks join to Data", () => {
  test.each(messages.filter(({ vector }) => vector.joined !== undefined))("$name: $vector.id", ({ vector }) => {
    const parts = decode(vector).flatMap((outcome) => {
      const apdu = wholly(outcome).apdu?.value;
      return apdu?.kind === "get-response-with-datablock" && apdu.result.result.kind === "raw-data"
        ? [apdu.result.result.value]
        : [];
    });
    expect(parts.map(toHex).join("")).toBe(vector.joined);
    const data = decodeData(fromHex(vector.joined!));
    expect(toHex(encodeData(data))).toBe(vector.joined);
    expect(fromJson(dataDescriptor, toJson(dataDescriptor, data))).toEqual(data);
  });
});

describe("lengths", () => {
  const lengths = all.flatMap(({ vector }) => vector.lengths ?? []);

  test("there are some", () => {
    expect(lengths).toHaveLength(8);
  });

  test.each(lengths)("$hex is $value", ({ value, hex }) => {
    const r = new Reader(fromHex(hex));
    expect(r.length()).toBe(value);
    r.finish();
  });
});
