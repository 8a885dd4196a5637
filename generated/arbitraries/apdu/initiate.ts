// Generated from spec/apdu/initiate.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type Conformance,
  type ConformanceBit,
  type InitiateRequest,
  type InitiateResponse,
  conformanceDescriptor,
  initiateRequestDescriptor,
  initiateResponseDescriptor,
  readConformance,
  readInitiateRequest,
  readInitiateResponse,
  writeConformance,
  writeInitiateRequest,
  writeInitiateResponse,
} from "../../apdu/initiate.ts";
import { type TypeCase, typeCase } from "../case.ts";
import { objectName } from "./common.ts";

/** Values of Conformance. */
export function conformance(): fc.Arbitrary<Conformance> {
  return fc.subarray(["reserved-zero", "general-protection", "general-block-transfer", "read", "write", "unconfirmed-write", "delta-value-encoding", "reserved-seven", "attribute0-supported-with-set", "priority-mgmt-supported", "attribute0-supported-with-get", "block-transfer-with-get-or-read", "block-transfer-with-set-or-write", "block-transfer-with-action", "multiple-references", "information-report", "data-notification", "access", "parameterized-access", "get", "set", "selective-access", "event-notification", "action"] as readonly ConformanceBit[] as ConformanceBit[]);
}

/** Values of InitiateRequest. */
export function initiateRequest(): fc.Arbitrary<InitiateRequest> {
  return fc.record({ kind: fc.constant("initiate-request" as const), dedicatedKey: fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined }), responseAllowed: fc.boolean(), proposedQualityOfService: fc.option(fc.integer({ min: -128, max: 127 }), { nil: undefined }), proposedDlmsVersionNumber: fc.integer({ min: 0, max: 255 }), proposedConformance: conformance(), clientMaxReceivePduSize: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of InitiateResponse. */
export function initiateResponse(): fc.Arbitrary<InitiateResponse> {
  return fc.record({ kind: fc.constant("initiate-response" as const), negotiatedQualityOfService: fc.option(fc.integer({ min: -128, max: 127 }), { nil: undefined }), negotiatedDlmsVersionNumber: fc.integer({ min: 0, max: 255 }), negotiatedConformance: conformance(), serverMaxReceivePduSize: fc.integer({ min: 0, max: 65535 }), vaaName: objectName() });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/initiate", { descriptor: conformanceDescriptor, read: readConformance, write: writeConformance }, () => conformance()),
  typeCase("apdu/initiate", { descriptor: initiateRequestDescriptor, read: readInitiateRequest, write: writeInitiateRequest }, () => initiateRequest()),
  typeCase("apdu/initiate", { descriptor: initiateResponseDescriptor, read: readInitiateResponse, write: writeInitiateResponse }, () => initiateResponse()),
];
