// Generated from spec/classes/0062-v1-compact-data.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type CompactDataCaptureObjects,
  type RestrictedObjectDefinition,
  type RestrictionByDate,
  type RestrictionByEntry,
  type RestrictionElement,
  type RestrictionElementRestrictionValue,
  compactDataCaptureObjectsDescriptor,
  readCompactDataCaptureObjects,
  readRestrictedObjectDefinition,
  readRestrictionByDate,
  readRestrictionByEntry,
  readRestrictionElement,
  restrictedObjectDefinitionDescriptor,
  restrictionByDateDescriptor,
  restrictionByEntryDescriptor,
  restrictionElementDescriptor,
  writeCompactDataCaptureObjects,
  writeRestrictedObjectDefinition,
  writeRestrictionByDate,
  writeRestrictionByEntry,
  writeRestrictionElement,
} from "../../classes/compact-data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of RestrictedObjectDefinition. */
export function restrictedObjectDefinition(): fc.Arbitrary<RestrictedObjectDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), attributeIndex: fc.integer({ min: -128, max: 127 }), dataIndex: fc.integer({ min: 0, max: 65535 }), restriction: restrictionElement() });
}

/** Values of RestrictionElementRestrictionValue. */
export function restrictionElementRestrictionValue(): fc.Arbitrary<RestrictionElementRestrictionValue> {
  return fc.oneof(fc.record({ kind: fc.constant("none" as const), value: fc.constant(null) }), fc.record({ kind: fc.constant("by_date" as const), value: restrictionByDate() }), fc.record({ kind: fc.constant("by_entry" as const), value: restrictionByEntry() }));
}

/** Values of RestrictionElement. */
export function restrictionElement(): fc.Arbitrary<RestrictionElement> {
  return fc.oneof(fc.record({ restrictionType: fc.constant("none" as const), restrictionValue: fc.record({ kind: fc.constant("none" as const), value: fc.constant(null) }) }), fc.record({ restrictionType: fc.constant("restriction-by-date" as const), restrictionValue: fc.record({ kind: fc.constant("by_date" as const), value: restrictionByDate() }) }), fc.record({ restrictionType: fc.constant("restriction-by-entry" as const), restrictionValue: fc.record({ kind: fc.constant("by_entry" as const), value: restrictionByEntry() }) }));
}

/** Values of RestrictionByDate. */
export function restrictionByDate(): fc.Arbitrary<RestrictionByDate> {
  return fc.record({ fromDate: fc.uint8Array({ maxLength: 20 }), toDate: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of RestrictionByEntry. */
export function restrictionByEntry(): fc.Arbitrary<RestrictionByEntry> {
  return fc.record({ fromEntry: fc.integer({ min: 0, max: 4294967295 }), toEntry: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of CompactDataCaptureObjects. */
export function compactDataCaptureObjects(): fc.Arbitrary<CompactDataCaptureObjects> {
  return fc.array(restrictedObjectDefinition(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/compact-data", { descriptor: restrictedObjectDefinitionDescriptor, read: readRestrictedObjectDefinition, write: writeRestrictedObjectDefinition }, () => restrictedObjectDefinition()),
  typeCase("classes/compact-data", { descriptor: restrictionElementDescriptor, read: readRestrictionElement, write: writeRestrictionElement }, () => restrictionElement()),
  typeCase("classes/compact-data", { descriptor: restrictionByDateDescriptor, read: readRestrictionByDate, write: writeRestrictionByDate }, () => restrictionByDate()),
  typeCase("classes/compact-data", { descriptor: restrictionByEntryDescriptor, read: readRestrictionByEntry, write: writeRestrictionByEntry }, () => restrictionByEntry()),
  typeCase("classes/compact-data", { descriptor: compactDataCaptureObjectsDescriptor, read: readCompactDataCaptureObjects, write: writeCompactDataCaptureObjects }, () => compactDataCaptureObjects()),
];
