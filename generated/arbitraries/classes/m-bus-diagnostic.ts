// Generated from spec/classes/0077-v0-m-bus-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes } from "@cosemkit/core";
import {
  type BroadcastFramesCounterElement,
  type CaptureTime,
  type MBusDiagnosticBroadcastFramesCounter,
  type MBusDiagnosticCaptureTime,
  broadcastFramesCounterElementDescriptor,
  captureTimeDescriptor,
  mBusDiagnosticBroadcastFramesCounterDescriptor,
  mBusDiagnosticCaptureTimeDescriptor,
  readBroadcastFramesCounterElement,
  readCaptureTime,
  readMBusDiagnosticBroadcastFramesCounter,
  readMBusDiagnosticCaptureTime,
  writeBroadcastFramesCounterElement,
  writeCaptureTime,
  writeMBusDiagnosticBroadcastFramesCounter,
  writeMBusDiagnosticCaptureTime,
} from "../../classes/m-bus-diagnostic.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of BroadcastFramesCounterElement. */
export function broadcastFramesCounterElement(): fc.Arbitrary<BroadcastFramesCounterElement> {
  return fc.record({ clientId: fc.integer({ min: 0, max: 255 }), broadcastFramesCounter: fc.integer({ min: 0, max: 4294967295 }), timeStamp: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) });
}

/** Values of MBusDiagnosticBroadcastFramesCounter. */
export function mBusDiagnosticBroadcastFramesCounter(): fc.Arbitrary<MBusDiagnosticBroadcastFramesCounter> {
  return fc.array(broadcastFramesCounterElement(), { maxLength: 4 });
}

/** Values of CaptureTime. */
export function captureTime(): fc.Arbitrary<CaptureTime> {
  return fc.record({ attributeId: fc.integer({ min: 0, max: 255 }), timeStamp: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) });
}

/** Values of MBusDiagnosticCaptureTime. */
export function mBusDiagnosticCaptureTime(): fc.Arbitrary<MBusDiagnosticCaptureTime> {
  return captureTime();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/m-bus-diagnostic", { descriptor: broadcastFramesCounterElementDescriptor, read: readBroadcastFramesCounterElement, write: writeBroadcastFramesCounterElement }, () => broadcastFramesCounterElement()),
  typeCase("classes/m-bus-diagnostic", { descriptor: mBusDiagnosticBroadcastFramesCounterDescriptor, read: readMBusDiagnosticBroadcastFramesCounter, write: writeMBusDiagnosticBroadcastFramesCounter }, () => mBusDiagnosticBroadcastFramesCounter()),
  typeCase("classes/m-bus-diagnostic", { descriptor: captureTimeDescriptor, read: readCaptureTime, write: writeCaptureTime }, () => captureTime()),
  typeCase("classes/m-bus-diagnostic", { descriptor: mBusDiagnosticCaptureTimeDescriptor, read: readMBusDiagnosticCaptureTime, write: writeMBusDiagnosticCaptureTime }, () => mBusDiagnosticCaptureTime()),
];
