// Generated from spec/classes/0001-v0-data.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type DataObjectLogicalName,
  type DataObjectValue,
  dataObjectLogicalNameDescriptor,
  dataObjectValueDescriptor,
  readDataObjectLogicalName,
  readDataObjectValue,
  writeDataObjectLogicalName,
  writeDataObjectValue,
} from "../../classes/data.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of DataObjectLogicalName. */
export function dataObjectLogicalName(): fc.Arbitrary<DataObjectLogicalName> {
  return fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes));
}

/** Values of DataObjectValue. */
export function dataObjectValue(): fc.Arbitrary<DataObjectValue> {
  return data();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/data", { descriptor: dataObjectLogicalNameDescriptor, read: readDataObjectLogicalName, write: writeDataObjectLogicalName }, () => dataObjectLogicalName()),
  typeCase("classes/data", { descriptor: dataObjectValueDescriptor, read: readDataObjectValue, write: writeDataObjectValue }, () => dataObjectValue()),
];
