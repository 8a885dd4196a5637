// Generated from spec/classes/0030-v0-cosem-data-protection.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type AgreedKeyInfoOptions,
  type CosemDataProtectionGetProtectedAttributesParameter,
  type CosemDataProtectionGetProtectedAttributesReply,
  type CosemDataProtectionInvokeProtectedMethodParameter,
  type CosemDataProtectionInvokeProtectedMethodReply,
  type CosemDataProtectionProtectionObjectList,
  type CosemDataProtectionProtectionParametersGet,
  type CosemDataProtectionProtectionParametersSet,
  type CosemDataProtectionRequiredProtection,
  type CosemDataProtectionSetProtectedAttributesParameter,
  type GetProtectedAttributesParameter,
  type GetProtectedAttributesReply,
  type IdentifiedKeyInfoOptions,
  type InvokeProtectedMethodParameter,
  type InvokeProtectedMethodParameterObjectMethod,
  type InvokeProtectedMethodReply,
  type KeyInfoElement,
  type KeyInfoElementKeyInfoOptions,
  type ProtectionOptions,
  type ProtectionParametersElement,
  type RequiredProtection,
  type RequiredProtectionBit,
  type RestrictedObjectDefinition,
  type RestrictionByDate,
  type RestrictionByEntry,
  type RestrictionElement,
  type RestrictionElementRestrictionValue,
  type SetProtectedAttributesParameter,
  type WrappedKeyInfoOptions,
  agreedKeyInfoOptionsDescriptor,
  cosemDataProtectionGetProtectedAttributesParameterDescriptor,
  cosemDataProtectionGetProtectedAttributesReplyDescriptor,
  cosemDataProtectionInvokeProtectedMethodParameterDescriptor,
  cosemDataProtectionInvokeProtectedMethodReplyDescriptor,
  cosemDataProtectionProtectionObjectListDescriptor,
  cosemDataProtectionProtectionParametersGetDescriptor,
  cosemDataProtectionProtectionParametersSetDescriptor,
  cosemDataProtectionRequiredProtectionDescriptor,
  cosemDataProtectionSetProtectedAttributesParameterDescriptor,
  getProtectedAttributesParameterDescriptor,
  getProtectedAttributesReplyDescriptor,
  identifiedKeyInfoOptionsDescriptor,
  invokeProtectedMethodParameterDescriptor,
  invokeProtectedMethodParameterObjectMethodDescriptor,
  invokeProtectedMethodReplyDescriptor,
  keyInfoElementDescriptor,
  protectionOptionsDescriptor,
  protectionParametersElementDescriptor,
  readAgreedKeyInfoOptions,
  readCosemDataProtectionGetProtectedAttributesParameter,
  readCosemDataProtectionGetProtectedAttributesReply,
  readCosemDataProtectionInvokeProtectedMethodParameter,
  readCosemDataProtectionInvokeProtectedMethodReply,
  readCosemDataProtectionProtectionObjectList,
  readCosemDataProtectionProtectionParametersGet,
  readCosemDataProtectionProtectionParametersSet,
  readCosemDataProtectionRequiredProtection,
  readCosemDataProtectionSetProtectedAttributesParameter,
  readGetProtectedAttributesParameter,
  readGetProtectedAttributesReply,
  readIdentifiedKeyInfoOptions,
  readInvokeProtectedMethodParameter,
  readInvokeProtectedMethodParameterObjectMethod,
  readInvokeProtectedMethodReply,
  readKeyInfoElement,
  readProtectionOptions,
  readProtectionParametersElement,
  readRequiredProtection,
  readRestrictedObjectDefinition,
  readRestrictionByDate,
  readRestrictionByEntry,
  readRestrictionElement,
  readSetProtectedAttributesParameter,
  readWrappedKeyInfoOptions,
  requiredProtectionDescriptor,
  restrictedObjectDefinitionDescriptor,
  restrictionByDateDescriptor,
  restrictionByEntryDescriptor,
  restrictionElementDescriptor,
  setProtectedAttributesParameterDescriptor,
  wrappedKeyInfoOptionsDescriptor,
  writeAgreedKeyInfoOptions,
  writeCosemDataProtectionGetProtectedAttributesParameter,
  writeCosemDataProtectionGetProtectedAttributesReply,
  writeCosemDataProtectionInvokeProtectedMethodParameter,
  writeCosemDataProtectionInvokeProtectedMethodReply,
  writeCosemDataProtectionProtectionObjectList,
  writeCosemDataProtectionProtectionParametersGet,
  writeCosemDataProtectionProtectionParametersSet,
  writeCosemDataProtectionRequiredProtection,
  writeCosemDataProtectionSetProtectedAttributesParameter,
  writeGetProtectedAttributesParameter,
  writeGetProtectedAttributesReply,
  writeIdentifiedKeyInfoOptions,
  writeInvokeProtectedMethodParameter,
  writeInvokeProtectedMethodParameterObjectMethod,
  writeInvokeProtectedMethodReply,
  writeKeyInfoElement,
  writeProtectionOptions,
  writeProtectionParametersElement,
  writeRequiredProtection,
  writeRestrictedObjectDefinition,
  writeRestrictionByDate,
  writeRestrictionByEntry,
  writeRestrictionElement,
  writeSetProtectedAttributesParameter,
  writeWrappedKeyInfoOptions,
} from "../../classes/cosem-data-protection.ts";
import { kekIdCodes } from "../../codes/kek-id.ts";
import { keyIdCodes } from "../../codes/key-id.ts";
import { protectionTypeCodes } from "../../codes/protection-type.ts";
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

/** Values of CosemDataProtectionProtectionObjectList. */
export function cosemDataProtectionProtectionObjectList(): fc.Arbitrary<CosemDataProtectionProtectionObjectList> {
  return fc.array(restrictedObjectDefinition(), { maxLength: 4 });
}

/** Values of CosemDataProtectionProtectionParametersGet. */
export function cosemDataProtectionProtectionParametersGet(): fc.Arbitrary<CosemDataProtectionProtectionParametersGet> {
  return fc.array(protectionParametersElement(), { maxLength: 4 });
}

/** Values of CosemDataProtectionProtectionParametersSet. */
export function cosemDataProtectionProtectionParametersSet(): fc.Arbitrary<CosemDataProtectionProtectionParametersSet> {
  return fc.array(protectionParametersElement(), { maxLength: 4 });
}

/** Values of RequiredProtection. */
export function requiredProtection(): fc.Arbitrary<RequiredProtection> {
  return fc.subarray(["reserved-0", "reserved-1", "authenticated-request", "encrypted-request", "signed-request", "authenticated-response", "encrypted-response", "signed-response"] as readonly RequiredProtectionBit[] as RequiredProtectionBit[]);
}

/** Values of CosemDataProtectionRequiredProtection. */
export function cosemDataProtectionRequiredProtection(): fc.Arbitrary<CosemDataProtectionRequiredProtection> {
  return requiredProtection();
}

/** Values of GetProtectedAttributesParameter. */
export function getProtectedAttributesParameter(): fc.Arbitrary<GetProtectedAttributesParameter> {
  return fc.record({ objectList: fc.array(restrictedObjectDefinition(), { maxLength: 4 }), protectionParameters: fc.array(protectionParametersElement(), { maxLength: 4 }) });
}

/** Values of CosemDataProtectionGetProtectedAttributesParameter. */
export function cosemDataProtectionGetProtectedAttributesParameter(): fc.Arbitrary<CosemDataProtectionGetProtectedAttributesParameter> {
  return getProtectedAttributesParameter();
}

/** Values of GetProtectedAttributesReply. */
export function getProtectedAttributesReply(): fc.Arbitrary<GetProtectedAttributesReply> {
  return fc.record({ protectionParameters: fc.array(protectionParametersElement(), { maxLength: 4 }), protectedAttributes: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of CosemDataProtectionGetProtectedAttributesReply. */
export function cosemDataProtectionGetProtectedAttributesReply(): fc.Arbitrary<CosemDataProtectionGetProtectedAttributesReply> {
  return getProtectedAttributesReply();
}

/** Values of SetProtectedAttributesParameter. */
export function setProtectedAttributesParameter(): fc.Arbitrary<SetProtectedAttributesParameter> {
  return fc.record({ objectList: fc.array(restrictedObjectDefinition(), { maxLength: 4 }), protectionParameters: fc.array(protectionParametersElement(), { maxLength: 4 }), protectedAttributes: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of CosemDataProtectionSetProtectedAttributesParameter. */
export function cosemDataProtectionSetProtectedAttributesParameter(): fc.Arbitrary<CosemDataProtectionSetProtectedAttributesParameter> {
  return setProtectedAttributesParameter();
}

/** Values of InvokeProtectedMethodParameterObjectMethod. */
export function invokeProtectedMethodParameterObjectMethod(): fc.Arbitrary<InvokeProtectedMethodParameterObjectMethod> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), methodIndex: fc.integer({ min: -128, max: 127 }) });
}

/** Values of InvokeProtectedMethodParameter. */
export function invokeProtectedMethodParameter(): fc.Arbitrary<InvokeProtectedMethodParameter> {
  return fc.record({ objectMethod: invokeProtectedMethodParameterObjectMethod(), protectionParameters: fc.array(protectionParametersElement(), { maxLength: 4 }), protectedMethodInvocationParameters: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of CosemDataProtectionInvokeProtectedMethodParameter. */
export function cosemDataProtectionInvokeProtectedMethodParameter(): fc.Arbitrary<CosemDataProtectionInvokeProtectedMethodParameter> {
  return invokeProtectedMethodParameter();
}

/** Values of InvokeProtectedMethodReply. */
export function invokeProtectedMethodReply(): fc.Arbitrary<InvokeProtectedMethodReply> {
  return fc.record({ protectionParameters: fc.array(protectionParametersElement(), { maxLength: 4 }), protectedMethodReturnParameters: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of CosemDataProtectionInvokeProtectedMethodReply. */
export function cosemDataProtectionInvokeProtectedMethodReply(): fc.Arbitrary<CosemDataProtectionInvokeProtectedMethodReply> {
  return invokeProtectedMethodReply();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/cosem-data-protection", { descriptor: restrictedObjectDefinitionDescriptor, read: readRestrictedObjectDefinition, write: writeRestrictedObjectDefinition }, () => restrictedObjectDefinition()),
  typeCase("classes/cosem-data-protection", { descriptor: restrictionElementDescriptor, read: readRestrictionElement, write: writeRestrictionElement }, () => restrictionElement()),
  typeCase("classes/cosem-data-protection", { descriptor: restrictionByDateDescriptor, read: readRestrictionByDate, write: writeRestrictionByDate }, () => restrictionByDate()),
  typeCase("classes/cosem-data-protection", { descriptor: restrictionByEntryDescriptor, read: readRestrictionByEntry, write: writeRestrictionByEntry }, () => restrictionByEntry()),
  typeCase("classes/cosem-data-protection", { descriptor: protectionParametersElementDescriptor, read: readProtectionParametersElement, write: writeProtectionParametersElement }, () => protectionParametersElement()),
  typeCase("classes/cosem-data-protection", { descriptor: protectionOptionsDescriptor, read: readProtectionOptions, write: writeProtectionOptions }, () => protectionOptions()),
  typeCase("classes/cosem-data-protection", { descriptor: keyInfoElementDescriptor, read: readKeyInfoElement, write: writeKeyInfoElement }, () => keyInfoElement()),
  typeCase("classes/cosem-data-protection", { descriptor: identifiedKeyInfoOptionsDescriptor, read: readIdentifiedKeyInfoOptions, write: writeIdentifiedKeyInfoOptions }, () => identifiedKeyInfoOptions()),
  typeCase("classes/cosem-data-protection", { descriptor: wrappedKeyInfoOptionsDescriptor, read: readWrappedKeyInfoOptions, write: writeWrappedKeyInfoOptions }, () => wrappedKeyInfoOptions()),
  typeCase("classes/cosem-data-protection", { descriptor: agreedKeyInfoOptionsDescriptor, read: readAgreedKeyInfoOptions, write: writeAgreedKeyInfoOptions }, () => agreedKeyInfoOptions()),
  typeCase("classes/cosem-data-protection", { descriptor: cosemDataProtectionProtectionObjectListDescriptor, read: readCosemDataProtectionProtectionObjectList, write: writeCosemDataProtectionProtectionObjectList }, () => cosemDataProtectionProtectionObjectList()),
  typeCase("classes/cosem-data-protection", { descriptor: cosemDataProtectionProtectionParametersGetDescriptor, read: readCosemDataProtectionProtectionParametersGet, write: writeCosemDataProtectionProtectionParametersGet }, () => cosemDataProtectionProtectionParametersGet()),
  typeCase("classes/cosem-data-protection", { descriptor: cosemDataProtectionProtectionParametersSetDescriptor, read: readCosemDataProtectionProtectionParametersSet, write: writeCosemDataProtectionProtectionParametersSet }, () => cosemDataProtectionProtectionParametersSet()),
  typeCase("classes/cosem-data-protection", { descriptor: requiredProtectionDescriptor, read: readRequiredProtection, write: writeRequiredProtection }, () => requiredProtection()),
  typeCase("classes/cosem-data-protection", { descriptor: cosemDataProtectionRequiredProtectionDescriptor, read: readCosemDataProtectionRequiredProtection, write: writeCosemDataProtectionRequiredProtection }, () => cosemDataProtectionRequiredProtection()),
  typeCase("classes/cosem-data-protection", { descriptor: getProtectedAttributesParameterDescriptor, read: readGetProtectedAttributesParameter, write: writeGetProtectedAttributesParameter }, () => getProtectedAttributesParameter()),
  typeCase("classes/cosem-data-protection", { descriptor: cosemDataProtectionGetProtectedAttributesParameterDescriptor, read: readCosemDataProtectionGetProtectedAttributesParameter, write: writeCosemDataProtectionGetProtectedAttributesParameter }, () => cosemDataProtectionGetProtectedAttributesParameter()),
  typeCase("classes/cosem-data-protection", { descriptor: getProtectedAttributesReplyDescriptor, read: readGetProtectedAttributesReply, write: writeGetProtectedAttributesReply }, () => getProtectedAttributesReply()),
  typeCase("classes/cosem-data-protection", { descriptor: cosemDataProtectionGetProtectedAttributesReplyDescriptor, read: readCosemDataProtectionGetProtectedAttributesReply, write: writeCosemDataProtectionGetProtectedAttributesReply }, () => cosemDataProtectionGetProtectedAttributesReply()),
  typeCase("classes/cosem-data-protection", { descriptor: setProtectedAttributesParameterDescriptor, read: readSetProtectedAttributesParameter, write: writeSetProtectedAttributesParameter }, () => setProtectedAttributesParameter()),
  typeCase("classes/cosem-data-protection", { descriptor: cosemDataProtectionSetProtectedAttributesParameterDescriptor, read: readCosemDataProtectionSetProtectedAttributesParameter, write: writeCosemDataProtectionSetProtectedAttributesParameter }, () => cosemDataProtectionSetProtectedAttributesParameter()),
  typeCase("classes/cosem-data-protection", { descriptor: invokeProtectedMethodParameterObjectMethodDescriptor, read: readInvokeProtectedMethodParameterObjectMethod, write: writeInvokeProtectedMethodParameterObjectMethod }, () => invokeProtectedMethodParameterObjectMethod()),
  typeCase("classes/cosem-data-protection", { descriptor: invokeProtectedMethodParameterDescriptor, read: readInvokeProtectedMethodParameter, write: writeInvokeProtectedMethodParameter }, () => invokeProtectedMethodParameter()),
  typeCase("classes/cosem-data-protection", { descriptor: cosemDataProtectionInvokeProtectedMethodParameterDescriptor, read: readCosemDataProtectionInvokeProtectedMethodParameter, write: writeCosemDataProtectionInvokeProtectedMethodParameter }, () => cosemDataProtectionInvokeProtectedMethodParameter()),
  typeCase("classes/cosem-data-protection", { descriptor: invokeProtectedMethodReplyDescriptor, read: readInvokeProtectedMethodReply, write: writeInvokeProtectedMethodReply }, () => invokeProtectedMethodReply()),
  typeCase("classes/cosem-data-protection", { descriptor: cosemDataProtectionInvokeProtectedMethodReplyDescriptor, read: readCosemDataProtectionInvokeProtectedMethodReply, write: writeCosemDataProtectionInvokeProtectedMethodReply }, () => cosemDataProtectionInvokeProtectedMethodReply()),
];
