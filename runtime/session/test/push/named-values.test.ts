import { fromHex } from "@cosemkit/core";
import { type Data, decodeData } from "@cosemkit/model/apdu/data";
import { describe, expect, test } from "vitest";
import { type NamedValue, namedValues } from "../../src/push/named-values.ts";

const octets = (hex: string): Data => ({ type: "octet-string", value: fromHex(hex) });
const energy = octets("0100010800ff");
const power = octets("0100010700ff");
const unsigned = (value: number): Data => ({ type: "double-long-unsigned", value });
const scale = (scaler: number, unit: number): Data => ({
  type: "structure",
  value: [
    { type: "integer", value: scaler },
    { type: "enum", value: unit },
  ],
});
const structure = (...value: readonly Data[]): Data => ({ type: "structure", value });
const array = (...value: readonly Data[]): Data => ({ type: "array", value });
const captured = (classId: number, name: string, attribute: number): Data =>
  structure(
    { type: "long-unsigned", value: classId },
    octets(name),
    { type: "integer", value: attribute },
    {
      type: "long-unsigned",
      value: 0,
    },
  );

/** Name and text of each value. */
function inShort(values: readonly NamedValue[]): readonly string[] {
  expect(values.map((one) => one.index)).toEqual(values.map((_, index) => index));
  return values.map((one) => `${one.obis ?? "-"} ${one.text}`);
}

describe("layouts", () => {
  test("structures of logical name, value and scaler_unit", () => {
    const body = array(structure(energy, unsigned(12_345), scale(-1, 30)), structure(power, unsigned(7)));
    expect(inShort(namedValues(body))).toEqual(["1-0:1.8.0.255 1234.5 Wh", "1-0:1.7.0.255 7"]);
    expect(namedValues(body)[0]!.quantity).toEqual({ raw: 12_345, scaler: -1, unit: "Wh" });
  });

  test("the same, nested", () => {
    const body = structure(array(structure(energy, unsigned(5), scale(0, 30))), array(structure(power, unsigned(6))));
    expect(inShort(namedValues(body))).toEqual(["1-0:1.8.0.255 5 Wh", "1-0:1.7.0.255 6"]);
  });

  test("a flat list of names and values, with or without scaler_unit", () => {
    const version: Data = { type: "visible-string", value: "Kamstrup_V0001" };
    const body = structure(version, energy, unsigned(12), scale(0, 30), power, unsigned(3));
    expect(inShort(namedValues(body))).toEqual(["- Kamstrup_V0001", "1-0:1.8.0.255 12 Wh", "1-0:1.7.0.255 3"]);
  });

  test("the name of the Push setup in front is a value of its own: the list it sends by is known to both sides", () => {
    const identity: Data = { type: "octet-string", value: new TextEncoder().encode("1121273201353") };
    const values = namedValues(structure(octets("0006190900ff"), identity, unsigned(7), energy, unsigned(12)));
    expect(inShort(values)).toEqual(["0-6:25.9.0.255 0-6:25.9.0.255", "- 1121273201353", "- 7", "1-0:1.8.0.255 12"]);
    expect(values[0]).toMatchObject({ classId: 40, attribute: 1 });
  });

  test("capture objects in front, which name the values", () => {
    const list = array(captured(40, "0006190900ff", 2), captured(3, "0100010800ff", 2), captured(8, "0000010000ff", 2));
    const time = octets("07e5091b01092f0f00ff8880");
    const values = namedValues(structure(list, unsigned(12), time));
    expect(inShort(values)).toEqual(["1-0:1.8.0.255 12", "0-0:1.0.0.255 2021-09-27T09:47:15+02:00"]);
    expect(values).toMatchObject([
      { classId: 3, attribute: 2 },
      { classId: 8, attribute: 2 },
    ]);
  });

  test("capture objects that do not name the list itself, with the scaler among the values", () => {
    const list = array(captured(3, "0100010800ff", 2), captured(3, "0100010800ff", 3));
    const values = namedValues(structure(list, unsigned(12), scale(-1, 30)));
    expect(inShort(values)).toEqual(["1-0:1.8.0.255 1.2 Wh", "1-0:1.8.0.255 [-1, 30]"]);
    expect(values.map((one) => one.quantity?.unit)).toEqual(["Wh", undefined]);
  });

  test("values alone keep their places", () => {
    const values = namedValues(structure(octets("4b464d5f303031"), unsigned(948), octets("0102030405060708090a0b0c")));
    expect(inShort(values)).toEqual(["- KFM_001", "- 948", "- 0102030405060708090a0b0c"]);
    expect(inShort(namedValues(unsigned(1)))).toEqual(["- 1"]);
    expect(namedValues(structure())).toEqual([]);
  });

  test("a text of six octets is no name", () => {
    expect(inShort(namedValues(structure(octets("313630343536"), unsigned(1))))).toEqual(["- 160456", "- 1"]);
    expect(inShort(namedValues(structure(octets("0000600101ff"), octets("313630343536"))))).toEqual([
      "0-0:96.1.1.255 160456",
    ]);
  });

  test("a list of capture objects with more or fewer values names nothing", () => {
    const list = array(captured(3, "0100010800ff", 2));
    expect(inShort(namedValues(structure(list, unsigned(1), unsigned(2)))).slice(1)).toEqual(["- 1", "- 2"]);
  });

  test("a name at the end names nothing", () => {
    expect(inShort(namedValues(structure(energy)))).toEqual(["- 0100010800ff"]);
  });
});

describe("texts", () => {
  test.each([
    ["00", ""],
    ["0301", "true"],
    ["0907ff00000000fe0a", "ff00000000fe0a"],
    ["0900", ""],
    ["040aff40", "1111111101"],
    ["1907e5091b01092f0f00ff8880", "2021-09-27T09:47:15+02:00"],
    ["1a07e80b15ff", "2024-11-21"],
    ["1b081e0f17", "08:30:15.23"],
    ["0202110111ff", "[1, 255]"],
    ["1311020102", "[1, 2]"],
    ["15ffffffffffffffff", "18446744073709551615"],
    ["090c07e5ff1b01092f0f00ff8880", "07e5ff1b01092f0f00ff8880"],
  ])("%s is %s", (hex, text) => {
    expect(namedValues(structure(unsigned(0), decodeData(fromHex(hex))))[1]!.text).toBe(text);
  });

  test("an unknown unit shows its code, no unit shows none", () => {
    const body = structure(energy, unsigned(1), scale(0, 254), power, unsigned(15), scale(-1, 255));
    expect(inShort(namedValues(body))).toEqual(["1-0:1.8.0.255 1", "1-0:1.7.0.255 1.5"]);
    const odd = structure(energy, unsigned(1), scale(0, 200));
    expect(namedValues(odd)[0]!.text).toBe("1 unit 200");
  });
});
