import { readFileSync } from "node:fs";
import { decodeWith, encodeWith, fromHex, fromJson, toHex, toJson } from "@cosemkit/core";
import { classDefinitions } from "@cosemkit/model/classes/registry";
import { describe, expect, test } from "vitest";

/** Attribute values from captures and published sessions, through the typed attributes of their classes. */
interface ObjectValue {
  readonly id: string;
  readonly source: string;
  readonly classId: number;
  readonly version: number;
  readonly attribute: string;
  readonly object: string;
  readonly hex: string;
  readonly expect: unknown;
}

const file = new URL("object-values.json", import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, "utf8")) as { readonly vectors: readonly ObjectValue[] };

describe("attribute values of real objects", () => {
  test("there are at least 40, of at least 20 classes", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(40);
    expect(new Set(vectors.map(({ classId }) => classId)).size).toBeGreaterThanOrEqual(20);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
  });

  for (const { id, classId, version, attribute, hex, expect: wanted } of vectors) {
    test(`${id}: says what it says, both ways`, () => {
      const definition = classDefinitions.find((one) => one.classId === classId && one.version === version);
      const codec = definition?.attributes.find(({ name }) => name === attribute)?.codec;
      if (codec === undefined) throw new Error(`class ${classId} version ${version} has no ${attribute}`);
      const value = decodeWith(codec, fromHex(hex));
      expect(toJson(codec.descriptor, value)).toEqual(wanted);
      expect(toHex(encodeWith(codec, fromJson(codec.descriptor, wanted)))).toBe(hex);
    });
  }
});
