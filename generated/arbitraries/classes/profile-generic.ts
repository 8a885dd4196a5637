// Generated from spec/classes/0007-v1-profile-generic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { Table, dateFromBytes, dateTimeFromBytes, obisFromBytes, timeFromBytes } from "@cosemkit/core";
import { dataCells } from "../../apdu/data.ts";
import {
  type CaptureObjectDefinition,
  type EntryDescriptor,
  type ProfileGenericBuffer,
  type ProfileGenericBufferEntryDescriptorParameters,
  type ProfileGenericBufferRangeDescriptorParameters,
  type ProfileGenericCaptureObjects,
  type ProfileGenericSortObject,
  type RangeDescriptor,
  type SimpleValue,
  captureObjectDefinitionDescriptor,
  entryDescriptorDescriptor,
  profileGenericBufferDescriptor,
  profileGenericBufferEntryDescriptorParametersDescriptor,
  profileGenericBufferRangeDescriptorParametersDescriptor,
  profileGenericCaptureObjectsDescriptor,
  profileGenericSortObjectDescriptor,
  rangeDescriptorDescriptor,
  readCaptureObjectDefinition,
  readEntryDescriptor,
  readProfileGenericBuffer,
  readProfileGenericBufferEntryDescriptorParameters,
  readProfileGenericBufferRangeDescriptorParameters,
  readProfileGenericCaptureObjects,
  readProfileGenericSortObject,
  readRangeDescriptor,
  readSimpleValue,
  simpleValueDescriptor,
  writeCaptureObjectDefinition,
  writeEntryDescriptor,
  writeProfileGenericBuffer,
  writeProfileGenericBufferEntryDescriptorParameters,
  writeProfileGenericBufferRangeDescriptorParameters,
  writeProfileGenericCaptureObjects,
  writeProfileGenericSortObject,
  writeRangeDescriptor,
  writeSimpleValue,
} from "../../classes/profile-generic.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of CaptureObjectDefinition. */
export function captureObjectDefinition(): fc.Arbitrary<CaptureObjectDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), attributeIndex: fc.integer({ min: -128, max: 127 }), dataIndex: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of SimpleValue. */
export function simpleValue(): fc.Arbitrary<SimpleValue> {
  return fc.oneof(
      fc.record({ type: fc.constant("null-data" as const) }),
      fc.record({ type: fc.constant("boolean" as const), value: fc.boolean() }),
      fc.record({ type: fc.constant("bit-string" as const), value: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }) }),
      fc.record({ type: fc.constant("double-long" as const), value: fc.integer({ min: -2147483648, max: 2147483647 }) }),
      fc.record({ type: fc.constant("double-long-unsigned" as const), value: fc.integer({ min: 0, max: 4294967295 }) }),
      fc.record({ type: fc.constant("octet-string" as const), value: fc.uint8Array({ maxLength: 20 }) }),
      fc.record({ type: fc.constant("visible-string" as const), value: fc.string({ unit: fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 20 }) }),
      fc.record({ type: fc.constant("utf8-string" as const), value: fc.string({ unit: "binary", maxLength: 20 }) }),
      fc.record({ type: fc.constant("bcd" as const), value: fc.integer({ min: -128, max: 127 }) }),
      fc.record({ type: fc.constant("integer" as const), value: fc.integer({ min: -128, max: 127 }) }),
      fc.record({ type: fc.constant("long" as const), value: fc.integer({ min: -32768, max: 32767 }) }),
      fc.record({ type: fc.constant("unsigned" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ type: fc.constant("long-unsigned" as const), value: fc.integer({ min: 0, max: 65535 }) }),
      fc.record({ type: fc.constant("long64" as const), value: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }) }),
      fc.record({ type: fc.constant("long64-unsigned" as const), value: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }) }),
      fc.record({ type: fc.constant("enum" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.oneof({ arbitrary: fc.record({ type: fc.constant("float32" as const), value: fc.float() }), weight: 5 }, fc.record({ type: fc.constant("float32" as const), value: fc.constant(Number.NaN), bits: fc.constantFrom("7f800001", "ffc00000", "7fffffff") })),
      fc.oneof({ arbitrary: fc.record({ type: fc.constant("float64" as const), value: fc.double() }), weight: 5 }, fc.record({ type: fc.constant("float64" as const), value: fc.constant(Number.NaN), bits: fc.constantFrom("7ff0000000000001", "fff8000000000000") })),
      fc.record({ type: fc.constant("date-time" as const), value: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) }),
      fc.record({ type: fc.constant("date" as const), value: fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => dateFromBytes(bytes)) }),
      fc.record({ type: fc.constant("time" as const), value: fc.uint8Array({ minLength: 4, maxLength: 4 }).map((bytes) => timeFromBytes(bytes)) }),
    );
}

/** Values of RangeDescriptor. */
export function rangeDescriptor(): fc.Arbitrary<RangeDescriptor> {
  return fc.record({ restrictingObject: captureObjectDefinition(), fromValue: simpleValue(), toValue: simpleValue(), selectedValues: fc.array(captureObjectDefinition(), { maxLength: 4 }) });
}

/** Values of EntryDescriptor. */
export function entryDescriptor(): fc.Arbitrary<EntryDescriptor> {
  return fc.record({ fromEntry: fc.integer({ min: 0, max: 4294967295 }), toEntry: fc.integer({ min: 0, max: 4294967295 }), fromSelectedValue: fc.integer({ min: 0, max: 65535 }), toSelectedValue: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of ProfileGenericBuffer. */
export function profileGenericBuffer(): fc.Arbitrary<ProfileGenericBuffer> {
  return fc.array(fc.array(data(1), { maxLength: 3 }), { maxLength: 4 }).map((rows) => Table.of(rows, dataCells));
}

/** Values of ProfileGenericBufferRangeDescriptorParameters. */
export function profileGenericBufferRangeDescriptorParameters(): fc.Arbitrary<ProfileGenericBufferRangeDescriptorParameters> {
  return rangeDescriptor();
}

/** Values of ProfileGenericBufferEntryDescriptorParameters. */
export function profileGenericBufferEntryDescriptorParameters(): fc.Arbitrary<ProfileGenericBufferEntryDescriptorParameters> {
  return entryDescriptor();
}

/** Values of ProfileGenericCaptureObjects. */
export function profileGenericCaptureObjects(): fc.Arbitrary<ProfileGenericCaptureObjects> {
  return fc.array(captureObjectDefinition(), { maxLength: 4 });
}

/** Values of ProfileGenericSortObject. */
export function profileGenericSortObject(): fc.Arbitrary<ProfileGenericSortObject> {
  return captureObjectDefinition();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/profile-generic", { descriptor: captureObjectDefinitionDescriptor, read: readCaptureObjectDefinition, write: writeCaptureObjectDefinition }, () => captureObjectDefinition()),
  typeCase("classes/profile-generic", { descriptor: simpleValueDescriptor, read: readSimpleValue, write: writeSimpleValue }, () => simpleValue()),
  typeCase("classes/profile-generic", { descriptor: rangeDescriptorDescriptor, read: readRangeDescriptor, write: writeRangeDescriptor }, () => rangeDescriptor()),
  typeCase("classes/profile-generic", { descriptor: entryDescriptorDescriptor, read: readEntryDescriptor, write: writeEntryDescriptor }, () => entryDescriptor()),
  typeCase("classes/profile-generic", { descriptor: profileGenericBufferDescriptor, read: readProfileGenericBuffer, write: writeProfileGenericBuffer }, () => profileGenericBuffer()),
  typeCase("classes/profile-generic", { descriptor: profileGenericBufferRangeDescriptorParametersDescriptor, read: readProfileGenericBufferRangeDescriptorParameters, write: writeProfileGenericBufferRangeDescriptorParameters }, () => profileGenericBufferRangeDescriptorParameters()),
  typeCase("classes/profile-generic", { descriptor: profileGenericBufferEntryDescriptorParametersDescriptor, read: readProfileGenericBufferEntryDescriptorParameters, write: writeProfileGenericBufferEntryDescriptorParameters }, () => profileGenericBufferEntryDescriptorParameters()),
  typeCase("classes/profile-generic", { descriptor: profileGenericCaptureObjectsDescriptor, read: readProfileGenericCaptureObjects, write: writeProfileGenericCaptureObjects }, () => profileGenericCaptureObjects()),
  typeCase("classes/profile-generic", { descriptor: profileGenericSortObjectDescriptor, read: readProfileGenericSortObject, write: writeProfileGenericSortObject }, () => profileGenericSortObject()),
];
