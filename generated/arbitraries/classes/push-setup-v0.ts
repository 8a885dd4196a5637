// Generated from spec/classes/0040-v0-push-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes, obisFromBytes } from "@cosemkit/core";
import {
  type CaptureObjectDefinition,
  type PushSetupV0CommunicationWindow,
  type PushSetupV0LogicalName,
  type PushSetupV0NumberOfRetries,
  type PushSetupV0PushObjectList,
  type PushSetupV0PushParameter,
  type PushSetupV0RandomisationStartInterval,
  type PushSetupV0RepetitionDelay,
  type PushSetupV0SendDestinationAndMethod,
  type TransportDestination,
  type WindowElement,
  captureObjectDefinitionDescriptor,
  pushSetupV0CommunicationWindowDescriptor,
  pushSetupV0LogicalNameDescriptor,
  pushSetupV0NumberOfRetriesDescriptor,
  pushSetupV0PushObjectListDescriptor,
  pushSetupV0PushParameterDescriptor,
  pushSetupV0RandomisationStartIntervalDescriptor,
  pushSetupV0RepetitionDelayDescriptor,
  pushSetupV0SendDestinationAndMethodDescriptor,
  readCaptureObjectDefinition,
  readPushSetupV0CommunicationWindow,
  readPushSetupV0LogicalName,
  readPushSetupV0NumberOfRetries,
  readPushSetupV0PushObjectList,
  readPushSetupV0PushParameter,
  readPushSetupV0RandomisationStartInterval,
  readPushSetupV0RepetitionDelay,
  readPushSetupV0SendDestinationAndMethod,
  readTransportDestination,
  readWindowElement,
  transportDestinationDescriptor,
  windowElementDescriptor,
  writeCaptureObjectDefinition,
  writePushSetupV0CommunicationWindow,
  writePushSetupV0LogicalName,
  writePushSetupV0NumberOfRetries,
  writePushSetupV0PushObjectList,
  writePushSetupV0PushParameter,
  writePushSetupV0RandomisationStartInterval,
  writePushSetupV0RepetitionDelay,
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

/** Values of PushSetupV0LogicalName. */
export function pushSetupV0LogicalName(): fc.Arbitrary<PushSetupV0LogicalName> {
  return fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes));
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

/** Values of PushSetupV0RandomisationStartInterval. */
export function pushSetupV0RandomisationStartInterval(): fc.Arbitrary<PushSetupV0RandomisationStartInterval> {
  return fc.integer({ min: 0, max: 65535 });
}

/** Values of PushSetupV0NumberOfRetries. */
export function pushSetupV0NumberOfRetries(): fc.Arbitrary<PushSetupV0NumberOfRetries> {
  return fc.integer({ min: 0, max: 255 });
}

/** Values of PushSetupV0RepetitionDelay. */
export function pushSetupV0RepetitionDelay(): fc.Arbitrary<PushSetupV0RepetitionDelay> {
  return fc.integer({ min: 0, max: 65535 });
}

/** Values of PushSetupV0PushParameter. */
export function pushSetupV0PushParameter(): fc.Arbitrary<PushSetupV0PushParameter> {
  return fc.integer({ min: -128, max: 127 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/push-setup-v0", { descriptor: captureObjectDefinitionDescriptor, read: readCaptureObjectDefinition, write: writeCaptureObjectDefinition }, () => captureObjectDefinition()),
  typeCase("classes/push-setup-v0", { descriptor: transportDestinationDescriptor, read: readTransportDestination, write: writeTransportDestination }, () => transportDestination()),
  typeCase("classes/push-setup-v0", { descriptor: windowElementDescriptor, read: readWindowElement, write: writeWindowElement }, () => windowElement()),
  typeCase("classes/push-setup-v0", { descriptor: pushSetupV0LogicalNameDescriptor, read: readPushSetupV0LogicalName, write: writePushSetupV0LogicalName }, () => pushSetupV0LogicalName()),
  typeCase("classes/push-setup-v0", { descriptor: pushSetupV0PushObjectListDescriptor, read: readPushSetupV0PushObjectList, write: writePushSetupV0PushObjectList }, () => pushSetupV0PushObjectList()),
  typeCase("classes/push-setup-v0", { descriptor: pushSetupV0SendDestinationAndMethodDescriptor, read: readPushSetupV0SendDestinationAndMethod, write: writePushSetupV0SendDestinationAndMethod }, () => pushSetupV0SendDestinationAndMethod()),
  typeCase("classes/push-setup-v0", { descriptor: pushSetupV0CommunicationWindowDescriptor, read: readPushSetupV0CommunicationWindow, write: writePushSetupV0CommunicationWindow }, () => pushSetupV0CommunicationWindow()),
  typeCase("classes/push-setup-v0", { descriptor: pushSetupV0RandomisationStartIntervalDescriptor, read: readPushSetupV0RandomisationStartInterval, write: writePushSetupV0RandomisationStartInterval }, () => pushSetupV0RandomisationStartInterval()),
  typeCase("classes/push-setup-v0", { descriptor: pushSetupV0NumberOfRetriesDescriptor, read: readPushSetupV0NumberOfRetries, write: writePushSetupV0NumberOfRetries }, () => pushSetupV0NumberOfRetries()),
  typeCase("classes/push-setup-v0", { descriptor: pushSetupV0RepetitionDelayDescriptor, read: readPushSetupV0RepetitionDelay, write: writePushSetupV0RepetitionDelay }, () => pushSetupV0RepetitionDelay()),
  typeCase("classes/push-setup-v0", { descriptor: pushSetupV0PushParameterDescriptor, read: readPushSetupV0PushParameter, write: writePushSetupV0PushParameter }, () => pushSetupV0PushParameter()),
];
