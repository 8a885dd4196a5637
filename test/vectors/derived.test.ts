import { explain, fromHex, fromJson, toHex, toJson } from "@cosemkit/core";
import { type CosemApdu, cosemApduDescriptor, decodeCosemApdu, encodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import { type Data, dataDescriptor, decodeData, encodeData } from "@cosemkit/model/apdu/data";
import { describe, expect, test } from "vitest";
import { type Derived, derivedApdus, derivedData } from "./derived.ts";

function octetsOf({ octets }: Derived): Uint8Array {
  return fromHex(octets.join("").replaceAll(" ", ""));
}

describe("APDUs", () => {
  test.each(derivedApdus.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const bytes = octetsOf(one);
    expect(JSON.parse(JSON.stringify(toJson(cosemApduDescriptor, decodeCosemApdu(bytes))))).toEqual(one.json);
    expect(toHex(encodeCosemApdu(fromJson(cosemApduDescriptor, one.json) as CosemApdu))).toBe(toHex(bytes));
    expect(explain(cosemApduDescriptor, bytes).error).toBeUndefined();
  });
});

describe("Data", () => {
  test.each(derivedData.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const bytes = octetsOf(one);
    expect(JSON.parse(JSON.stringify(toJson(dataDescriptor, decodeData(bytes))))).toEqual(one.json);
    expect(toHex(encodeData(fromJson(dataDescriptor, one.json) as Data))).toBe(toHex(bytes));
    expect(explain(dataDescriptor, bytes).error).toBeUndefined();
  });

  test("every alternative of Data and of TypeDescription is there", () => {
    const { node } = dataDescriptor;
    const names = node.kind === "choice" ? node.alternatives.map((one) => one.name) : [];
    const all = JSON.stringify(derivedData.map((one) => one.json));
    for (const name of names) expect(all).toContain(`"type":"${name}"`);
  });
});
