// Generated from spec/classes/0040-v3-push-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes, obisFromBytes } from "@cosemkit/core";
import {
  type AgreedKeyInfoOptions,
  type CaptureObjectDefinition,
  type ConfirmationParametersType,
  type IdentifiedKeyInfoOptions,
  type KeyInfoElement,
  type KeyInfoElementKeyInfoOptions,
  type ProtectionOptions,
  type ProtectionParametersElement,
  type PushObjectDefinition,
  type PushSetupCommunicationWindow,
  type PushSetupConfirmationParameters,
  type PushSetupPushObjectList,
  type PushSetupPushProtectionParameters,
  type PushSetupRepetitionDelay,
  type PushSetupSendDestinationAndMethod,
  type RepetitionDelayType,
  type RestrictionByDate,
  type RestrictionByEntry,
  type RestrictionElement,
  type RestrictionElementRestrictionValue,
  type TransportDestination,
  type WindowElement,
  type WrappedKeyInfoOptions,
  agreedKeyInfoOptionsDescriptor,
  captureObjectDefinitionDescriptor,
  confirmationParametersTypeDescriptor,
  identifiedKeyInfoOptionsDescriptor,
  keyInfoElementDescriptor,
  protectionOptionsDescriptor,
  protectionParametersElementDescriptor,
  pushObjectDefinitionDescriptor,
  pushSetupCommunicationWindowDescriptor,
  pushSetupConfirmationParametersDescriptor,
  pushSetupPushObjectListDescriptor,
  pushSetupPushProtectionParametersDescriptor,
  pushSetupRepetitionDelayDescriptor,
  pushSetupSendDestinationAndMethodDescriptor,
  readAgreedKeyInfoOptions,
  readCaptureObjectDefinition,
  readConfirmationParametersType,
  readIdentifiedKeyInfoOptions,
  readKeyInfoElement,
  readProtectionOptions,
  readProtectionParametersElement,
  readPushObjectDefinition,
  readPushSetupCommunicationWindow,
  readPushSetupConfirmationParameters,
  readPushSetupPushObjectList,
  readPushSetupPushProtectionParameters,
  readPushSetupRepetitionDelay,
  readPushSetupSendDestinationAndMethod,
  readRepetitionDelayType,
  readRestrictionByDate,
  readRestrictionByEntry,
  readRestrictionElement,
  readTransportDestination,
  readWindowElement,
  readWrappedKeyInfoOptions,
  repetitionDelayTypeDescriptor,
  restrictionByDateDescriptor,
  restrictionByEntryDescriptor,
  restrictionElementDescriptor,
  transportDestinationDescriptor,
  windowElementDescriptor,
  wrappedKeyInfoOptionsDescriptor,
  writeAgreedKeyInfoOptions,
  writeCaptureObjectDefinition,
  writeConfirmationParametersType,
  writeIdentifiedKeyInfoOptions,
  writeKeyInfoElement,
  writeProtectionOptions,
  writeProtectionParametersElement,
  writePushObjectDefinition,
  writePushSetupCommunicationWindow,
  writePushSetupConfirmationParameters,
  writePushSetupPushObjectList,
  writePushSetupPushProtectionParameters,
  writePushSetupRepetitionDelay,
  writePushSetupSendDestinationAndMethod,
  writeRepetitionDelayType,
  writeRestrictionByDate,
  writeRestrictionByEntry,
  writeRestrictionElement,
  writeTransportDestination,
  writeWindowElement,
  writeWrappedKeyInfoOptions,
} from "../../classes/push-setup.ts";
import { kekIdCodes } from "../../codes/kek-id.ts";
import { keyIdCodes } from "../../codes/key-id.ts";
import { protectionTypeCodes } from "../../codes/protection-type.ts";
import { pushMessageCodes } from "../../codes/push-message.ts";
import { transportServiceCodes } from "../../codes/transport-service.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of PushObjectDefinition. */
export function pushObjectDefinition(): fc.Arbitrary<PushObjectDefinition> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), attributeIndex: fc.integer({ min: -128, max: 127 }), dataIndex: fc.integer({ min: 0, max: 65535 }), restriction: restrictionElement(), columns: fc.array(captureObjectDefinition(), { maxLength: 4 }) });
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

/** Values of RepetitionDelayType. */
export function repetitionDelayType(): fc.Arbitrary<RepetitionDelayType> {
  return fc.record({ repetitionDelayMin: fc.integer({ min: 0, max: 65535 }), repetitionDelayExponent: fc.integer({ min: 0, max: 65535 }), repetitionDelayMax: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of ProtectionParametersElement. */
export function protectionParametersElement(): fc.Arbitrary<ProtectionParametersElement> {
  return fc.record({ protectionType: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(protectionTypeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => protectionTypeCodes.ids[code] === undefined)), protectionOptions: protectionOptions() });
}

/** Values of ProtectionOptions. */
export function protectionOptions(): fc.Arbitrary<ProtectionOptions> {
  return fc.record({ transactionId: fc.uint8Array({ maxLength: 20 }), originatorSystemTitle: fc.uint8Array({ maxLength: 20 }), recipientSystemTitle: fc.uint8Array({ maxLength: 20 }), otherInformation: fc.uint8Array({ maxLength: 20 }), keyInfo: keyInfoElement() });
}

/** Values of KeyInfoElementKeyInfoOptions. */
export function keyInfoElementKeyInfoOptions(): fc.Arbitrary<KeyInfoElementKeyInfoOptions> {
  return fc.oneof(fc.record({ kind: fc.constant("identified_key" as const), value: identifiedKeyInfoOptions() }), fc.record({ kind: fc.constant("wrapped_key" as const), value: wrappedKeyInfoOptions() }), fc.record({ kind: fc.constant("agreed_key" as const), value: agreedKeyInfoOptions() }));
}

/** Values of KeyInfoElement. */
export function keyInfoElement(): fc.Arbitrary<KeyInfoElement> {
  return fc.oneof(fc.record({ keyInfoType: fc.constant("identified-key" as const), keyInfoOptions: fc.record({ kind: fc.constant("identified_key" as const), value: identifiedKeyInfoOptions() }) }), fc.record({ keyInfoType: fc.constant("wrapped-key" as const), keyInfoOptions: fc.record({ kind: fc.constant("wrapped_key" as const), value: wrappedKeyInfoOptions() }) }), fc.record({ keyInfoType: fc.constant("agreed-key" as const), keyInfoOptions: fc.record({ kind: fc.constant("agreed_key" as const), value: agreedKeyInfoOptions() }) }));
}

/** Values of IdentifiedKeyInfoOptions. */
export function identifiedKeyInfoOptions(): fc.Arbitrary<IdentifiedKeyInfoOptions> {
  return fc.record({ keyId: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(keyIdCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => keyIdCodes.ids[code] === undefined)) });
}

/** Values of WrappedKeyInfoOptions. */
export function wrappedKeyInfoOptions(): fc.Arbitrary<WrappedKeyInfoOptions> {
  return fc.record({ kekId: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(kekIdCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => kekIdCodes.ids[code] === undefined)), keyCipheredData: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of AgreedKeyInfoOptions. */
export function agreedKeyInfoOptions(): fc.Arbitrary<AgreedKeyInfoOptions> {
  return fc.record({ keyParameters: fc.uint8Array({ maxLength: 20 }), keyCipheredData: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of ConfirmationParametersType. */
export function confirmationParametersType(): fc.Arbitrary<ConfirmationParametersType> {
  return fc.record({ confirmationStartDate: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)), confirmationInterval: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of PushSetupPushObjectList. */
export function pushSetupPushObjectList(): fc.Arbitrary<PushSetupPushObjectList> {
  return fc.array(pushObjectDefinition(), { maxLength: 4 });
}

/** Values of PushSetupSendDestinationAndMethod. */
export function pushSetupSendDestinationAndMethod(): fc.Arbitrary<PushSetupSendDestinationAndMethod> {
  return transportDestination();
}

/** Values of PushSetupCommunicationWindow. */
export function pushSetupCommunicationWindow(): fc.Arbitrary<PushSetupCommunicationWindow> {
  return fc.array(windowElement(), { maxLength: 4 });
}

/** Values of PushSetupRepetitionDelay. */
export function pushSetupRepetitionDelay(): fc.Arbitrary<PushSetupRepetitionDelay> {
  return repetitionDelayType();
}

/** Values of PushSetupPushProtectionParameters. */
export function pushSetupPushProtectionParameters(): fc.Arbitrary<PushSetupPushProtectionParameters> {
  return fc.array(protectionParametersElement(), { maxLength: 4 });
}

/** Values of PushSetupConfirmationParameters. */
export function pushSetupConfirmationParameters(): fc.Arbitrary<PushSetupConfirmationParameters> {
  return confirmationParametersType();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/push-setup", { descriptor: pushObjectDefinitionDescriptor, read: readPushObjectDefinition, write: writePushObjectDefinition }, () => pushObjectDefinition()),
  typeCase("classes/push-setup", { descriptor: restrictionElementDescriptor, read: readRestrictionElement, write: writeRestrictionElement }, () => restrictionElement()),
  typeCase("classes/push-setup", { descriptor: restrictionByDateDescriptor, read: readRestrictionByDate, write: writeRestrictionByDate }, () => restrictionByDate()),
  typeCase("classes/push-setup", { descriptor: restrictionByEntryDescriptor, read: readRestrictionByEntry, write: writeRestrictionByEntry }, () => restrictionByEntry()),
  typeCase("classes/push-setup", { descriptor: captureObjectDefinitionDescriptor, read: readCaptureObjectDefinition, write: writeCaptureObjectDefinition }, () => captureObjectDefinition()),
  typeCase("classes/push-setup", { descriptor: transportDestinationDescriptor, read: readTransportDestination, write: writeTransportDestination }, () => transportDestination()),
  typeCase("classes/push-setup", { descriptor: windowElementDescriptor, read: readWindowElement, write: writeWindowElement }, () => windowElement()),
  typeCase("classes/push-setup", { descriptor: repetitionDelayTypeDescriptor, read: readRepetitionDelayType, write: writeRepetitionDelayType }, () => repetitionDelayType()),
  typeCase("classes/push-setup", { descriptor: protectionParametersElementDescriptor, read: readProtectionParametersElement, write: writeProtectionParametersElement }, () => protectionParametersElement()),
  typeCase("classes/push-setup", { descriptor: protectionOptionsDescriptor, read: readProtectionOptions, write: writeProtectionOptions }, () => protectionOptions()),
  typeCase("classes/push-setup", { descriptor: keyInfoElementDescriptor, read: readKeyInfoElement, write: writeKeyInfoElement }, () => keyInfoElement()),
  typeCase("classes/push-setup", { descriptor: identifiedKeyInfoOptionsDescriptor, read: readIdentifiedKeyInfoOptions, write: writeIdentifiedKeyInfoOptions }, () => identifiedKeyInfoOptions()),
  typeCase("classes/push-setup", { descriptor: wrappedKeyInfoOptionsDescriptor, read: readWrappedKeyInfoOptions, write: writeWrappedKeyInfoOptions }, () => wrappedKeyInfoOptions()),
  typeCase("classes/push-setup", { descriptor: agreedKeyInfoOptionsDescriptor, read: readAgreedKeyInfoOptions, write: writeAgreedKeyInfoOptions }, () => agreedKeyInfoOptions()),
  typeCase("classes/push-setup", { descriptor: confirmationParametersTypeDescriptor, read: readConfirmationParametersType, write: writeConfirmationParametersType }, () => confirmationParametersType()),
  typeCase("classes/push-setup", { descriptor: pushSetupPushObjectListDescriptor, read: readPushSetupPushObjectList, write: writePushSetupPushObjectList }, () => pushSetupPushObjectList()),
  typeCase("classes/push-setup", { descriptor: pushSetupSendDestinationAndMethodDescriptor, read: readPushSetupSendDestinationAndMethod, write: writePushSetupSendDestinationAndMethod }, () => pushSetupSendDestinationAndMethod()),
  typeCase("classes/push-setup", { descriptor: pushSetupCommunicationWindowDescriptor, read: readPushSetupCommunicationWindow, write: writePushSetupCommunicationWindow }, () => pushSetupCommunicationWindow()),
  typeCase("classes/push-setup", { descriptor: pushSetupRepetitionDelayDescriptor, read: readPushSetupRepetitionDelay, write: writePushSetupRepetitionDelay }, () => pushSetupRepetitionDelay()),
  typeCase("classes/push-setup", { descriptor: pushSetupPushProtectionParametersDescriptor, read: readPushSetupPushProtectionParameters, write: writePushSetupPushProtectionParameters }, () => pushSetupPushProtectionParameters()),
  typeCase("classes/push-setup", { descriptor: pushSetupConfirmationParametersDescriptor, read: readPushSetupConfirmationParameters, write: writePushSetupConfirmationParameters }, () => pushSetupConfirmationParameters()),
];
