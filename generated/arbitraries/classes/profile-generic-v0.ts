// Generated from spec/classes/0007-v0-profile-generic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { Table, dateFromBytes, dateTimeFromBytes, obisFromBytes, timeFromBytes } from "@cosemkit/core";
import { dataCells } from "../../apdu/data.ts";
import {
  type CaptureObjectDefinition,
  type EntryDescriptor,
  type ProfileGenericV0Buffer,
  type ProfileGenericV0CaptureObjects,
  type ProfileGenericV0GetBufferByIndexParameter,
  type ProfileGenericV0GetBufferByRangeParameter,
  type ProfileGenericV0SortObject,
  type RangeDescriptor,
  type SimpleValue,
  captureObjectDefinitionDescriptor,
  entryDescriptorDescriptor,
  profileGenericV0BufferDescriptor,
  profileGenericV0CaptureObjectsDescriptor,
  profileGenericV0GetBufferByIndexParameterDescriptor,
  profileGenericV0GetBufferByRangeParameterDescriptor,
  profileGenericV0SortObjectDescriptor,
  rangeDescriptorDescriptor,
  readCaptureObjectDefinition,
  readEntryDescriptor,
  readProfileGenericV0Buffer,
  readProfileGenericV0CaptureObjects,
  readProfileGenericV0GetBufferByIndexParameter,
  readProfileGenericV0GetBufferByRangeParameter,
  readProfileGenericV0SortObject,
  readRangeDescriptor,
  readSimpleValue,
  simpleValueDescriptor,
  writeCaptureObjectDefinition,
  writeEntryDescriptor,
  writeProfileGenericV0Buffer,
  writeProfileGenericV0CaptureObjects,
  writeProfileGenericV0GetBufferByIndexParameter,
  writeProfileGenericV0GetBufferByRangeParameter,
  writeProfileGenericV0SortObject,
  writeRangeDescriptor,
  writeSimpleValue,
} from "../../classes/profile-generic-v0.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of RangeDescriptor. */
export function rangeDescriptor(): fc.Arbitrary<RangeDescriptor> {
  return fc.record({ restrictingObject: captureObjectDefinition(), fromValue: simpleValue(), toValue: simpleValue(), selectedValues: fc.array(captureObjectDefinition(), { maxLength: 4 }) });
}

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

/** Values of EntryDescriptor. */
export function entryDescriptor(): fc.Arbitrary<EntryDescriptor> {
  return fc.record({ fromEntry: fc.integer({ min: 0, max: 4294967295 }), toEntry: fc.integer({ min: 0, max: 4294967295 }), fromSelectedValue: fc.integer({ min: 0, max: 65535 }), toSelectedValue: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of ProfileGenericV0Buffer. */
export function profileGenericV0Buffer(): fc.Arbitrary<ProfileGenericV0Buffer> {
  return fc.array(fc.array(data(1), { maxLength: 3 }), { maxLength: 4 }).map((rows) => Table.of(rows, dataCells));
}

/** Values of ProfileGenericV0CaptureObjects. */
export function profileGenericV0CaptureObjects(): fc.Arbitrary<ProfileGenericV0CaptureObjects> {
  return fc.array(captureObjectDefinition(), { maxLength: 4 });
}

/** Values of ProfileGenericV0SortObject. */
export function profileGenericV0SortObject(): fc.Arbitrary<ProfileGenericV0SortObject> {
  return captureObjectDefinition();
}

/** Values of ProfileGenericV0GetBufferByRangeParameter. */
export function profileGenericV0GetBufferByRangeParameter(): fc.Arbitrary<ProfileGenericV0GetBufferByRangeParameter> {
  return rangeDescriptor();
}

/** Values of ProfileGenericV0GetBufferByIndexParameter. */
export function profileGenericV0GetBufferByIndexParameter(): fc.Arbitrary<ProfileGenericV0GetBufferByIndexParameter> {
  return entryDescriptor();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/profile-generic-v0", { descriptor: rangeDescriptorDescriptor, read: readRangeDescriptor, write: writeRangeDescriptor }, () => rangeDescriptor()),
  typeCase("classes/profile-generic-v0", { descriptor: captureObjectDefinitionDescriptor, read: readCaptureObjectDefinition, write: writeCaptureObjectDefinition }, () => captureObjectDefinition()),
  typeCase("classes/profile-generic-v0", { descriptor: simpleValueDescriptor, read: readSimpleValue, write: writeSimpleValue }, () => simpleValue()),
  typeCase("classes/profile-generic-v0", { descriptor: entryDescriptorDescriptor, read: readEntryDescriptor, write: writeEntryDescriptor }, () => entryDescriptor()),
  typeCase("classes/profile-generic-v0", { descriptor: profileGenericV0BufferDescriptor, read: readProfileGenericV0Buffer, write: writeProfileGenericV0Buffer }, () => profileGenericV0Buffer()),
  typeCase("classes/profile-generic-v0", { descriptor: profileGenericV0CaptureObjectsDescriptor, read: readProfileGenericV0CaptureObjects, write: writeProfileGenericV0CaptureObjects }, () => profileGenericV0CaptureObjects()),
  typeCase("classes/profile-generic-v0", { descriptor: profileGenericV0SortObjectDescriptor, read: readProfileGenericV0SortObject, write: writeProfileGenericV0SortObject }, () => profileGenericV0SortObject()),
  typeCase("classes/profile-generic-v0", { descriptor: profileGenericV0GetBufferByRangeParameterDescriptor, read: readProfileGenericV0GetBufferByRangeParameter, write: writeProfileGenericV0GetBufferByRangeParameter }, () => profileGenericV0GetBufferByRangeParameter()),
  typeCase("classes/profile-generic-v0", { descriptor: profileGenericV0GetBufferByIndexParameterDescriptor, read: readProfileGenericV0GetBufferByIndexParameter, write: writeProfileGenericV0GetBufferByIndexParameter }, () => profileGenericV0GetBufferByIndexParameter()),
];
