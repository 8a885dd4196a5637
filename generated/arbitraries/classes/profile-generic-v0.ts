// Generated from spec/classes/0007-v0-profile-generic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { Table, obisFromBytes } from "@cosemkit/core";
import { dataCells } from "../../apdu/data.ts";
import {
  type CaptureObjectDefinition,
  type ProfileGenericV0Buffer,
  type ProfileGenericV0CaptureObjects,
  type ProfileGenericV0SortObject,
  captureObjectDefinitionDescriptor,
  profileGenericV0BufferDescriptor,
  profileGenericV0CaptureObjectsDescriptor,
  profileGenericV0SortObjectDescriptor,
  readCaptureObjectDefinition,
  readProfileGenericV0Buffer,
  readProfileGenericV0CaptureObjects,
  readProfileGenericV0SortObject,
  writeCaptureObjectDefinition,
  writeProfileGenericV0Buffer,
  writeProfileGenericV0CaptureObjects,
  writeProfileGenericV0SortObject,
} from "../../classes/profile-generic-v0.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of CaptureObjectDefinition. */
export function captureObjectDefinition(): fc.Arbitrary<CaptureObjectDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), attributeIndex: fc.integer({ min: -128, max: 127 }), dataIndex: fc.integer({ min: 0, max: 65535 }) });
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

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/profile-generic-v0", { descriptor: captureObjectDefinitionDescriptor, read: readCaptureObjectDefinition, write: writeCaptureObjectDefinition }, () => captureObjectDefinition()),
  typeCase("classes/profile-generic-v0", { descriptor: profileGenericV0BufferDescriptor, read: readProfileGenericV0Buffer, write: writeProfileGenericV0Buffer }, () => profileGenericV0Buffer()),
  typeCase("classes/profile-generic-v0", { descriptor: profileGenericV0CaptureObjectsDescriptor, read: readProfileGenericV0CaptureObjects, write: writeProfileGenericV0CaptureObjects }, () => profileGenericV0CaptureObjects()),
  typeCase("classes/profile-generic-v0", { descriptor: profileGenericV0SortObjectDescriptor, read: readProfileGenericV0SortObject, write: writeProfileGenericV0SortObject }, () => profileGenericV0SortObject()),
];
