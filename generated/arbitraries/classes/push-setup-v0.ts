// Generated from spec/classes/0040-v0-push-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes, obisFromBytes } from "@cosemkit/core";
import {
  type CaptureObjectDefinition,
  type PushSetupV0CommunicationWindow,
  type PushSetupV0PushObjectList,
  type PushSetupV0SendDestinationAndMethod,
  type TransportDestination,
  type WindowElement,
  captureObjectDefinitionDescriptor,
  pushSetupV0CommunicationWindowDescriptor,
  pushSetupV0PushObjectListDescriptor,
  pushSetupV0SendDestinationAndMethodDescriptor,
  readCaptureObjectDefinition,
  readPushSetupV0CommunicationWindow,
  readPushSetupV0PushObjectList,
  readPushSetupV0SendDestinationAndMethod,
  readTransportDestination,
  readWindowElement,
  transportDestinationDescriptor,
  windowElementDescriptor,
  writeCaptureObjectDefinition,
  writePushSetupV0CommunicationWindow,
  writePushSetupV0PushObjectList,
  writePushSetupV0SendDestinationAndMethod,
  writeTransportDestination,
  writeWindowElement,
} from "../../classes/push-setup-v0.ts";
import { pushMessageCodes } from "../../codes/push-message.ts";
import { transportServiceCodes } from "../../codes/transport-service.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of CaptureObjectDefinition. */
export function captureObjectDefinition(): fc.Arbitrary<CaptureObjectDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), attributeIndex: fc.integer({ min: -128, max: 127 }), dataIndex: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of TransportDestination. */
export function transportDestination(): fc.Arbitrary<TransportDestination> {
  return fc.record({ transportService: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(transportServiceCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => transportServiceCodes.ids[code] === undefined)), destination: fc.uint8Array({ maxLength: 20 }), message: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(pushMessageCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => pushMessageCodes.ids[code] === undefined)) });
}

/** Values of WindowElement. */
export function windowElement(): fc.Arbitrary<WindowElement> {
  return fc.record({ startTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)), endTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) });
}

/** Values of PushSetupV0PushObjectList. */
export function pushSetupV0PushObjectList(): fc.Arbitrary<PushSetupV0PushObjectList> {
  return fc.array(captureObjectDefinition(), { maxLength: 4 });
}

/** Values of PushSetupV0SendDestinationAndMethod. */
export function pushSetupV0SendDestinationAndMethod(): fc.Arbitrary<PushSetupV0SendDestinationAndMethod> {
  return transportDestination();
}

/** Values of PushSetupV0CommunicationWindow. */
export function pushSetupV0CommunicationWindow(): fc.Arbitrary<PushSetupV0CommunicationWindow> {
  return fc.array(windowElement(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/push-setup-v0", { descriptor: captureObjectDefinitionDescriptor, read: readCaptureObjectDefinition, write: writeCaptureObjectDefinition }, () => captureObjectDefinition()),
  typeCase("classes/push-setup-v0", { descriptor: transportDestinationDescriptor, read: readTransportDestination, write: writeTransportDestination }, () => transportDestination()),
  typeCase("classes/push-setup-v0", { descriptor: windowElementDescriptor, read: readWindowElement, write: writeWindowElement }, () => windowElement()),
  typeCase("classes/push-setup-v0", { descriptor: pushSetupV0PushObjectListDescriptor, read: readPushSetupV0PushObjectList, write: writePushSetupV0PushObjectList }, () => pushSetupV0PushObjectList()),
  typeCase("classes/push-setup-v0", { descriptor: pushSetupV0SendDestinationAndMethodDescriptor, read: readPushSetupV0SendDestinationAndMethod, write: writePushSetupV0SendDestinationAndMethod }, () => pushSetupV0SendDestinationAndMethod()),
  typeCase("classes/push-setup-v0", { descriptor: pushSetupV0CommunicationWindowDescriptor, read: readPushSetupV0CommunicationWindow, write: writePushSetupV0CommunicationWindow }, () => pushSetupV0CommunicationWindow()),
];
