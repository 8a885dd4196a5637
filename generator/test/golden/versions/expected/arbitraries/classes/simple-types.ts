// Generated from spec/classes by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type Integer,
  type LogicalName,
  type LongUnsigned,
  type Unsigned,
  integerDescriptor,
  logicalNameDescriptor,
  longUnsignedDescriptor,
  readInteger,
  readLogicalName,
  readLongUnsigned,
  readUnsigned,
  unsignedDescriptor,
  writeInteger,
  writeLogicalName,
  writeLongUnsigned,
  writeUnsigned,
} from "../../classes/simple-types.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of LogicalName. */
export function logicalName(): fc.Arbitrary<LogicalName> {
  return fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes));
}

/** Values of Unsigned. */
export function unsigned(): fc.Arbitrary<Unsigned> {
  return fc.integer({ min: 0, max: 255 });
}

/** Values of LongUnsigned. */
export function longUnsigned(): fc.Arbitrary<LongUnsigned> {
  return fc.integer({ min: 0, max: 65535 });
}

/** Values of Integer. */
export function integer(): fc.Arbitrary<Integer> {
  return fc.integer({ min: -128, max: 127 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/simple-types", { descriptor: logicalNameDescriptor, read: readLogicalName, write: writeLogicalName }, () => logicalName()),
  typeCase("classes/simple-types", { descriptor: unsignedDescriptor, read: readUnsigned, write: writeUnsigned }, () => unsigned()),
  typeCase("classes/simple-types", { descriptor: longUnsignedDescriptor, read: readLongUnsigned, write: writeLongUnsigned }, () => longUnsigned()),
  typeCase("classes/simple-types", { descriptor: integerDescriptor, read: readInteger, write: writeInteger }, () => integer()),
];
