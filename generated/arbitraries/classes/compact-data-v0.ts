// Generated from spec/classes/0062-v0-compact-data.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type CaptureObjectDefinition,
  type CompactDataV0CaptureObjects,
  captureObjectDefinitionDescriptor,
  compactDataV0CaptureObjectsDescriptor,
  readCaptureObjectDefinition,
  readCompactDataV0CaptureObjects,
  writeCaptureObjectDefinition,
  writeCompactDataV0CaptureObjects,
} from "../../classes/compact-data-v0.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of CaptureObjectDefinition. */
export function captureObjectDefinition(): fc.Arbitrary<CaptureObjectDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), attributeIndex: fc.integer({ min: -128, max: 127 }), dataIndex: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of CompactDataV0CaptureObjects. */
export function compactDataV0CaptureObjects(): fc.Arbitrary<CompactDataV0CaptureObjects> {
  return fc.array(captureObjectDefinition(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/compact-data-v0", { descriptor: captureObjectDefinitionDescriptor, read: readCaptureObjectDefinition, write: writeCaptureObjectDefinition }, () => captureObjectDefinition()),
  typeCase("classes/compact-data-v0", { descriptor: compactDataV0CaptureObjectsDescriptor, read: readCompactDataV0CaptureObjects, write: writeCompactDataV0CaptureObjects }, () => compactDataV0CaptureObjects()),
];
