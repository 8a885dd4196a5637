// Generated from spec/apdu/errors.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type DecodeOptions,
  type Descriptor,
  Reader,
  Writer,
  located,
  placed,
  readCode,
  unknownKind,
  unknownTag,
  writeCode,
} from "@cosemkit/core";
import { type ExceptionStateError, exceptionStateErrorCodes } from "../codes/exception-state-error.ts";
import { type ServiceErrorAccess, serviceErrorAccessCodes } from "../codes/service-error-access.ts";
import {
  type ServiceErrorApplicationReference,
  serviceErrorApplicationReferenceCodes,
} from "../codes/service-error-application-reference.ts";
import { type ServiceErrorDefinition, serviceErrorDefinitionCodes } from "../codes/service-error-definition.ts";
import {
  type ServiceErrorHardwareResource,
  serviceErrorHardwareResourceCodes,
} from "../codes/service-error-hardware-resource.ts";
import { type ServiceErrorInitiate, serviceErrorInitiateCodes } from "../codes/service-error-initiate.ts";
import { type ServiceErrorLoadDataSet, serviceErrorLoadDataSetCodes } from "../codes/service-error-load-data-set.ts";
import { type ServiceErrorService, serviceErrorServiceCodes } from "../codes/service-error-service.ts";
import { type ServiceErrorTask, serviceErrorTaskCodes } from "../codes/service-error-task.ts";
import {
  type ServiceErrorVdeStateError,
  serviceErrorVdeStateErrorCodes,
} from "../codes/service-error-vde-state-error.ts";

/** Green Book 8.3, COSEMpdu module. */
export type ExceptionResponseServiceError =
  | { readonly kind: "operation-not-possible" }
  | { readonly kind: "service-not-supported" }
  | { readonly kind: "other-reason" }
  | { readonly kind: "pdu-too-long" }
  | { readonly kind: "deciphering-error" }
  | { readonly kind: "invocation-counter-error"; readonly value: number };

export function readExceptionResponseServiceError(r: Reader): ExceptionResponseServiceError {
  const tag = r.u8();
  switch (tag) {
    case 1:
      return { kind: "operation-not-possible" };
    case 2:
      return { kind: "service-not-supported" };
    case 3:
      return { kind: "other-reason" };
    case 4:
      return { kind: "pdu-too-long" };
    case 5:
      return { kind: "deciphering-error" };
    case 6:
      return { kind: "invocation-counter-error", value: r.u32() };
    default:
      return unknownTag(r, tag);
  }
}

export function writeExceptionResponseServiceError(w: Writer, v: ExceptionResponseServiceError): void {
  switch (v.kind) {
    case "operation-not-possible":
      w.u8(1);
      return;
    case "service-not-supported":
      w.u8(2);
      return;
    case "other-reason":
      w.u8(3);
      return;
    case "pdu-too-long":
      w.u8(4);
      return;
    case "deciphering-error":
      w.u8(5);
      return;
    case "invocation-counter-error":
      w.u8(6);
      w.u32(v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeExceptionResponseServiceError(bytes: Uint8Array, options?: DecodeOptions): ExceptionResponseServiceError {
  const r = new Reader(bytes, options);
  try {
    const value = readExceptionResponseServiceError(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, exceptionResponseServiceErrorDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeExceptionResponseServiceError(value: ExceptionResponseServiceError): Uint8Array {
  const w = Writer.acquire();
  try {
    writeExceptionResponseServiceError(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, exceptionResponseServiceErrorDescriptor, value);
  } finally {
    w.release();
  }
}

export const exceptionResponseServiceErrorDescriptor: Descriptor = {
  name: "exception-response-service-error",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 1, name: "operation-not-possible" },
    { tag: 2, name: "service-not-supported" },
    { tag: 3, name: "other-reason" },
    { tag: 4, name: "pdu-too-long" },
    { tag: 5, name: "deciphering-error" },
    { tag: 6, name: "invocation-counter-error", node: { kind: "integer", size: 4, signed: false } },
  ] },
};

/**
 * The service cannot be processed. In edition 8 service-error was an enumeration of 1 to 3, with the same octets.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface ExceptionResponse {
  readonly kind: "exception-response";
  readonly stateError: ExceptionStateError;
  readonly serviceError: ExceptionResponseServiceError;
}

export function readExceptionResponse(r: Reader): ExceptionResponse {
  return {
    kind: "exception-response",
    stateError: readCode(r, exceptionStateErrorCodes),
    serviceError: readExceptionResponseServiceError(r),
  };
}

export function writeExceptionResponse(w: Writer, v: ExceptionResponse): void {
  writeCode(w, exceptionStateErrorCodes, v.stateError);
  writeExceptionResponseServiceError(w, v.serviceError);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeExceptionResponse(bytes: Uint8Array, options?: DecodeOptions): ExceptionResponse {
  const r = new Reader(bytes, options);
  try {
    const value = readExceptionResponse(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, exceptionResponseDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeExceptionResponse(value: ExceptionResponse): Uint8Array {
  const w = Writer.acquire();
  try {
    writeExceptionResponse(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, exceptionResponseDescriptor, value);
  } finally {
    w.release();
  }
}

export const exceptionResponseDescriptor: Descriptor = {
  name: "exception-response",
  node: { kind: "sequence", label: "exception-response", counted: false, fields: [
    { property: "stateError", presence: "required", node: { kind: "enumerated", form: "octet", codes: exceptionStateErrorCodes } },
    { property: "serviceError", presence: "required", node: { kind: "ref", to: () => exceptionResponseServiceErrorDescriptor } },
  ] },
};

/**
 * A confirmed service failed. COSEM uses initiate-error, read and write.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ConfirmedServiceError =
  | { readonly kind: "initiate-error"; readonly value: ServiceError }
  | { readonly kind: "get-status"; readonly value: ServiceError }
  | { readonly kind: "get-name-list"; readonly value: ServiceError }
  | { readonly kind: "get-variable-attribute"; readonly value: ServiceError }
  | { readonly kind: "read"; readonly value: ServiceError }
  | { readonly kind: "write"; readonly value: ServiceError }
  | { readonly kind: "get-data-set-attribute"; readonly value: ServiceError }
  | { readonly kind: "get-ti-attribute"; readonly value: ServiceError }
  | { readonly kind: "change-scope"; readonly value: ServiceError }
  | { readonly kind: "start"; readonly value: ServiceError }
  | { readonly kind: "stop"; readonly value: ServiceError }
  | { readonly kind: "resume"; readonly value: ServiceError }
  | { readonly kind: "make-usable"; readonly value: ServiceError }
  | { readonly kind: "initiate-load"; readonly value: ServiceError }
  | { readonly kind: "load-segment"; readonly value: ServiceError }
  | { readonly kind: "terminate-load"; readonly value: ServiceError }
  | { readonly kind: "initiate-up-load"; readonly value: ServiceError }
  | { readonly kind: "up-load-segment"; readonly value: ServiceError }
  | { readonly kind: "terminate-up-load"; readonly value: ServiceError };

export function readConfirmedServiceError(r: Reader): ConfirmedServiceError {
  const tag = r.u8();
  switch (tag) {
    case 1:
      return { kind: "initiate-error", value: readServiceError(r) };
    case 2:
      return { kind: "get-status", value: readServiceError(r) };
    case 3:
      return { kind: "get-name-list", value: readServiceError(r) };
    case 4:
      return { kind: "get-variable-attribute", value: readServiceError(r) };
    case 5:
      return { kind: "read", value: readServiceError(r) };
    case 6:
      return { kind: "write", value: readServiceError(r) };
    case 7:
      return { kind: "get-data-set-attribute", value: readServiceError(r) };
    case 8:
      return { kind: "get-ti-attribute", value: readServiceError(r) };
    case 9:
      return { kind: "change-scope", value: readServiceError(r) };
    case 10:
      return { kind: "start", value: readServiceError(r) };
    case 11:
      return { kind: "stop", value: readServiceError(r) };
    case 12:
      return { kind: "resume", value: readServiceError(r) };
    case 13:
      return { kind: "make-usable", value: readServiceError(r) };
    case 14:
      return { kind: "initiate-load", value: readServiceError(r) };
    case 15:
      return { kind: "load-segment", value: readServiceError(r) };
    case 16:
      return { kind: "terminate-load", value: readServiceError(r) };
    case 17:
      return { kind: "initiate-up-load", value: readServiceError(r) };
    case 18:
      return { kind: "up-load-segment", value: readServiceError(r) };
    case 19:
      return { kind: "terminate-up-load", value: readServiceError(r) };
    default:
      return unknownTag(r, tag);
  }
}

export function writeConfirmedServiceError(w: Writer, v: ConfirmedServiceError): void {
  switch (v.kind) {
    case "initiate-error":
      w.u8(1);
      writeServiceError(w, v.value);
      return;
    case "get-status":
      w.u8(2);
      writeServiceError(w, v.value);
      return;
    case "get-name-list":
      w.u8(3);
      writeServiceError(w, v.value);
      return;
    case "get-variable-attribute":
      w.u8(4);
      writeServiceError(w, v.value);
      return;
    case "read":
      w.u8(5);
      writeServiceError(w, v.value);
      return;
    case "write":
      w.u8(6);
      writeServiceError(w, v.value);
      return;
    case "get-data-set-attribute":
      w.u8(7);
      writeServiceError(w, v.value);
      return;
    case "get-ti-attribute":
      w.u8(8);
      writeServiceError(w, v.value);
      return;
    case "change-scope":
      w.u8(9);
      writeServiceError(w, v.value);
      return;
    case "start":
      w.u8(10);
      writeServiceError(w, v.value);
      return;
    case "stop":
      w.u8(11);
      writeServiceError(w, v.value);
      return;
    case "resume":
      w.u8(12);
      writeServiceError(w, v.value);
      return;
    case "make-usable":
      w.u8(13);
      writeServiceError(w, v.value);
      return;
    case "initiate-load":
      w.u8(14);
      writeServiceError(w, v.value);
      return;
    case "load-segment":
      w.u8(15);
      writeServiceError(w, v.value);
      return;
    case "terminate-load":
      w.u8(16);
      writeServiceError(w, v.value);
      return;
    case "initiate-up-load":
      w.u8(17);
      writeServiceError(w, v.value);
      return;
    case "up-load-segment":
      w.u8(18);
      writeServiceError(w, v.value);
      return;
    case "terminate-up-load":
      w.u8(19);
      writeServiceError(w, v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeConfirmedServiceError(bytes: Uint8Array, options?: DecodeOptions): ConfirmedServiceError {
  const r = new Reader(bytes, options);
  try {
    const value = readConfirmedServiceError(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, confirmedServiceErrorDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeConfirmedServiceError(value: ConfirmedServiceError): Uint8Array {
  const w = Writer.acquire();
  try {
    writeConfirmedServiceError(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, confirmedServiceErrorDescriptor, value);
  } finally {
    w.release();
  }
}

export const confirmedServiceErrorDescriptor: Descriptor = {
  name: "confirmed-service-error",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 1, name: "initiate-error", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 2, name: "get-status", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 3, name: "get-name-list", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 4, name: "get-variable-attribute", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 5, name: "read", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 6, name: "write", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 7, name: "get-data-set-attribute", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 8, name: "get-ti-attribute", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 9, name: "change-scope", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 10, name: "start", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 11, name: "stop", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 12, name: "resume", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 13, name: "make-usable", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 14, name: "initiate-load", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 15, name: "load-segment", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 16, name: "terminate-load", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 17, name: "initiate-up-load", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 18, name: "up-load-segment", node: { kind: "ref", to: () => serviceErrorDescriptor } },
    { tag: 19, name: "terminate-up-load", node: { kind: "ref", to: () => serviceErrorDescriptor } },
  ] },
};

/**
 * The kind of failure, and the failure.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ServiceError =
  | { readonly kind: "application-reference"; readonly value: ServiceErrorApplicationReference }
  | { readonly kind: "hardware-resource"; readonly value: ServiceErrorHardwareResource }
  | { readonly kind: "vde-state-error"; readonly value: ServiceErrorVdeStateError }
  | { readonly kind: "service"; readonly value: ServiceErrorService }
  | { readonly kind: "definition"; readonly value: ServiceErrorDefinition }
  | { readonly kind: "access"; readonly value: ServiceErrorAccess }
  | { readonly kind: "initiate"; readonly value: ServiceErrorInitiate }
  | { readonly kind: "load-data-set"; readonly value: ServiceErrorLoadDataSet }
  | { readonly kind: "task"; readonly value: ServiceErrorTask };

export function readServiceError(r: Reader): ServiceError {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { kind: "application-reference", value: readCode(r, serviceErrorApplicationReferenceCodes) };
    case 1:
      return { kind: "hardware-resource", value: readCode(r, serviceErrorHardwareResourceCodes) };
    case 2:
      return { kind: "vde-state-error", value: readCode(r, serviceErrorVdeStateErrorCodes) };
    case 3:
      return { kind: "service", value: readCode(r, serviceErrorServiceCodes) };
    case 4:
      return { kind: "definition", value: readCode(r, serviceErrorDefinitionCodes) };
    case 5:
      return { kind: "access", value: readCode(r, serviceErrorAccessCodes) };
    case 6:
      return { kind: "initiate", value: readCode(r, serviceErrorInitiateCodes) };
    case 7:
      return { kind: "load-data-set", value: readCode(r, serviceErrorLoadDataSetCodes) };
    case 9:
      return { kind: "task", value: readCode(r, serviceErrorTaskCodes) };
    default:
      return unknownTag(r, tag);
  }
}

export function writeServiceError(w: Writer, v: ServiceError): void {
  switch (v.kind) {
    case "application-reference":
      w.u8(0);
      writeCode(w, serviceErrorApplicationReferenceCodes, v.value);
      return;
    case "hardware-resource":
      w.u8(1);
      writeCode(w, serviceErrorHardwareResourceCodes, v.value);
      return;
    case "vde-state-error":
      w.u8(2);
      writeCode(w, serviceErrorVdeStateErrorCodes, v.value);
      return;
    case "service":
      w.u8(3);
      writeCode(w, serviceErrorServiceCodes, v.value);
      return;
    case "definition":
      w.u8(4);
      writeCode(w, serviceErrorDefinitionCodes, v.value);
      return;
    case "access":
      w.u8(5);
      writeCode(w, serviceErrorAccessCodes, v.value);
      return;
    case "initiate":
      w.u8(6);
      writeCode(w, serviceErrorInitiateCodes, v.value);
      return;
    case "load-data-set":
      w.u8(7);
      writeCode(w, serviceErrorLoadDataSetCodes, v.value);
      return;
    case "task":
      w.u8(9);
      writeCode(w, serviceErrorTaskCodes, v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeServiceError(bytes: Uint8Array, options?: DecodeOptions): ServiceError {
  const r = new Reader(bytes, options);
  try {
    const value = readServiceError(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, serviceErrorDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeServiceError(value: ServiceError): Uint8Array {
  const w = Writer.acquire();
  try {
    writeServiceError(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, serviceErrorDescriptor, value);
  } finally {
    w.release();
  }
}

export const serviceErrorDescriptor: Descriptor = {
  name: "service-error",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 0, name: "application-reference", node: { kind: "enumerated", form: "octet", codes: serviceErrorApplicationReferenceCodes } },
    { tag: 1, name: "hardware-resource", node: { kind: "enumerated", form: "octet", codes: serviceErrorHardwareResourceCodes } },
    { tag: 2, name: "vde-state-error", node: { kind: "enumerated", form: "octet", codes: serviceErrorVdeStateErrorCodes } },
    { tag: 3, name: "service", node: { kind: "enumerated", form: "octet", codes: serviceErrorServiceCodes } },
    { tag: 4, name: "definition", node: { kind: "enumerated", form: "octet", codes: serviceErrorDefinitionCodes } },
    { tag: 5, name: "access", node: { kind: "enumerated", form: "octet", codes: serviceErrorAccessCodes } },
    { tag: 6, name: "initiate", node: { kind: "enumerated", form: "octet", codes: serviceErrorInitiateCodes } },
    { tag: 7, name: "load-data-set", node: { kind: "enumerated", form: "octet", codes: serviceErrorLoadDataSetCodes } },
    { tag: 9, name: "task", node: { kind: "enumerated", form: "octet", codes: serviceErrorTaskCodes } },
  ] },
};
