// Generated from spec/apdu/bits.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type Bits,
  type Fields,
  type Named,
  type NamedBit,
  type Tagged,
  type TaggedBit,
  bitsDescriptor,
  fieldsDescriptor,
  namedDescriptor,
  readBits,
  readFields,
  readNamed,
  readTagged,
  taggedDescriptor,
  writeBits,
  writeFields,
  writeNamed,
  writeTagged,
} from "../../apdu/bits.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of Bits. */
export function bits(): fc.Arbitrary<Bits> {
  return fc.record({ fields: fields(), named: named(), tagged: tagged() });
}

/** Values of Fields. */
export function fields(): fc.Arbitrary<Fields> {
  return fc.record({ id: fc.integer({ min: 0, max: 0x0f }), service: fc.integer({ min: 0, max: 7 }), priority: fc.constantFrom("normal" as const, "high" as const) });
}

/** Values of Named. */
export function named(): fc.Arbitrary<Named> {
  return fc.subarray(["read", "write", "execute"] as readonly NamedBit[] as NamedBit[]);
}

/** Values of Tagged. */
export function tagged(): fc.Arbitrary<Tagged> {
  return fc.subarray(["b0", "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "b9"] as readonly TaggedBit[] as TaggedBit[]);
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/bits", { descriptor: bitsDescriptor, read: readBits, write: writeBits }, () => bits()),
  typeCase("apdu/bits", { descriptor: fieldsDescriptor, read: readFields, write: writeFields }, () => fields()),
  typeCase("apdu/bits", { descriptor: namedDescriptor, read: readNamed, write: writeNamed }, () => named()),
  typeCase("apdu/bits", { descriptor: taggedDescriptor, read: readTagged, write: writeTagged }, () => tagged()),
];
