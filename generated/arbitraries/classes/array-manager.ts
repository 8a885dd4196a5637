// Generated from spec/classes/0123-v0-array-manager.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type ArrayEntry,
  type ArrayEntryEntry,
  type ArrayManagerArrayObjectList,
  type ArrayManagerInsertEntryParameter,
  type ArrayManagerRemoveEntriesParameter,
  type ArrayManagerRetrieveEntriesParameter,
  type ArrayManagerRetrieveEntriesReply,
  type ArrayManagerUpdateEntryParameter,
  type ArrayObjectElement,
  type EntriesRange,
  type EntriesRangeRange,
  type ValueDefinition,
  arrayEntryDescriptor,
  arrayEntryEntryDescriptor,
  arrayManagerArrayObjectListDescriptor,
  arrayManagerInsertEntryParameterDescriptor,
  arrayManagerRemoveEntriesParameterDescriptor,
  arrayManagerRetrieveEntriesParameterDescriptor,
  arrayManagerRetrieveEntriesReplyDescriptor,
  arrayManagerUpdateEntryParameterDescriptor,
  arrayObjectElementDescriptor,
  entriesRangeDescriptor,
  entriesRangeRangeDescriptor,
  readArrayEntry,
  readArrayEntryEntry,
  readArrayManagerArrayObjectList,
  readArrayManagerInsertEntryParameter,
  readArrayManagerRemoveEntriesParameter,
  readArrayManagerRetrieveEntriesParameter,
  readArrayManagerRetrieveEntriesReply,
  readArrayManagerUpdateEntryParameter,
  readArrayObjectElement,
  readEntriesRange,
  readEntriesRangeRange,
  readValueDefinition,
  valueDefinitionDescriptor,
  writeArrayEntry,
  writeArrayEntryEntry,
  writeArrayManagerArrayObjectList,
  writeArrayManagerInsertEntryParameter,
  writeArrayManagerRemoveEntriesParameter,
  writeArrayManagerRetrieveEntriesParameter,
  writeArrayManagerRetrieveEntriesReply,
  writeArrayManagerUpdateEntryParameter,
  writeArrayObjectElement,
  writeEntriesRange,
  writeEntriesRangeRange,
  writeValueDefinition,
} from "../../classes/array-manager.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ArrayObjectElement. */
export function arrayObjectElement(): fc.Arbitrary<ArrayObjectElement> {
  return fc.record({ arrayObjectId: fc.integer({ min: 0, max: 255 }), arrayObject: valueDefinition() });
}

/** Values of ValueDefinition. */
export function valueDefinition(): fc.Arbitrary<ValueDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), attributeIndex: fc.integer({ min: -128, max: 127 }) });
}

/** Values of EntriesRangeRange. */
export function entriesRangeRange(): fc.Arbitrary<EntriesRangeRange> {
  return fc.record({ fromIndex: fc.integer({ min: 0, max: 65535 }), toIndex: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of EntriesRange. */
export function entriesRange(): fc.Arbitrary<EntriesRange> {
  return fc.record({ arrayObjectId: fc.integer({ min: 0, max: 255 }), range: entriesRangeRange() });
}

/** Values of ArrayEntryEntry. */
export function arrayEntryEntry(): fc.Arbitrary<ArrayEntryEntry> {
  return fc.record({ index: fc.integer({ min: 0, max: 65535 }), data: data() });
}

/** Values of ArrayEntry. */
export function arrayEntry(): fc.Arbitrary<ArrayEntry> {
  return fc.record({ arrayObjectId: fc.integer({ min: 0, max: 255 }), entry: arrayEntryEntry() });
}

/** Values of ArrayManagerArrayObjectList. */
export function arrayManagerArrayObjectList(): fc.Arbitrary<ArrayManagerArrayObjectList> {
  return fc.array(arrayObjectElement(), { maxLength: 4 });
}

/** Values of ArrayManagerRetrieveEntriesParameter. */
export function arrayManagerRetrieveEntriesParameter(): fc.Arbitrary<ArrayManagerRetrieveEntriesParameter> {
  return entriesRange();
}

/** Values of ArrayManagerRetrieveEntriesReply. */
export function arrayManagerRetrieveEntriesReply(): fc.Arbitrary<ArrayManagerRetrieveEntriesReply> {
  return fc.array(data(), { maxLength: 4 });
}

/** Values of ArrayManagerInsertEntryParameter. */
export function arrayManagerInsertEntryParameter(): fc.Arbitrary<ArrayManagerInsertEntryParameter> {
  return arrayEntry();
}

/** Values of ArrayManagerUpdateEntryParameter. */
export function arrayManagerUpdateEntryParameter(): fc.Arbitrary<ArrayManagerUpdateEntryParameter> {
  return arrayEntry();
}

/** Values of ArrayManagerRemoveEntriesParameter. */
export function arrayManagerRemoveEntriesParameter(): fc.Arbitrary<ArrayManagerRemoveEntriesParameter> {
  return entriesRange();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/array-manager", { descriptor: arrayObjectElementDescriptor, read: readArrayObjectElement, write: writeArrayObjectElement }, () => arrayObjectElement()),
  typeCase("classes/array-manager", { descriptor: valueDefinitionDescriptor, read: readValueDefinition, write: writeValueDefinition }, () => valueDefinition()),
  typeCase("classes/array-manager", { descriptor: entriesRangeRangeDescriptor, read: readEntriesRangeRange, write: writeEntriesRangeRange }, () => entriesRangeRange()),
  typeCase("classes/array-manager", { descriptor: entriesRangeDescriptor, read: readEntriesRange, write: writeEntriesRange }, () => entriesRange()),
  typeCase("classes/array-manager", { descriptor: arrayEntryEntryDescriptor, read: readArrayEntryEntry, write: writeArrayEntryEntry }, () => arrayEntryEntry()),
  typeCase("classes/array-manager", { descriptor: arrayEntryDescriptor, read: readArrayEntry, write: writeArrayEntry }, () => arrayEntry()),
  typeCase("classes/array-manager", { descriptor: arrayManagerArrayObjectListDescriptor, read: readArrayManagerArrayObjectList, write: writeArrayManagerArrayObjectList }, () => arrayManagerArrayObjectList()),
  typeCase("classes/array-manager", { descriptor: arrayManagerRetrieveEntriesParameterDescriptor, read: readArrayManagerRetrieveEntriesParameter, write: writeArrayManagerRetrieveEntriesParameter }, () => arrayManagerRetrieveEntriesParameter()),
  typeCase("classes/array-manager", { descriptor: arrayManagerRetrieveEntriesReplyDescriptor, read: readArrayManagerRetrieveEntriesReply, write: writeArrayManagerRetrieveEntriesReply }, () => arrayManagerRetrieveEntriesReply()),
  typeCase("classes/array-manager", { descriptor: arrayManagerInsertEntryParameterDescriptor, read: readArrayManagerInsertEntryParameter, write: writeArrayManagerInsertEntryParameter }, () => arrayManagerInsertEntryParameter()),
  typeCase("classes/array-manager", { descriptor: arrayManagerUpdateEntryParameterDescriptor, read: readArrayManagerUpdateEntryParameter, write: writeArrayManagerUpdateEntryParameter }, () => arrayManagerUpdateEntryParameter()),
  typeCase("classes/array-manager", { descriptor: arrayManagerRemoveEntriesParameterDescriptor, read: readArrayManagerRemoveEntriesParameter, write: writeArrayManagerRemoveEntriesParameter }, () => arrayManagerRemoveEntriesParameter()),
];
