// Generated from spec/apdu/access.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type ActionResult, actionResultCodes } from "../codes/action-result.ts";
import { type DataAccessResult, dataAccessResultCodes } from "../codes/data-access-result.ts";
import {
  type CosemAttributeDescriptor,
  type CosemMethodDescriptor,
  type LongInvokeIdAndPriority,
  type SelectiveAccessDescriptor,
  cosemAttributeDescriptorDescriptor,
  cosemMethodDescriptorDescriptor,
  longInvokeIdAndPriorityDescriptor,
  readCosemAttributeDescriptor,
  readCosemMethodDescriptor,
  readLongInvokeIdAndPriority,
  readSelectiveAccessDescriptor,
  selectiveAccessDescriptorDescriptor,
  writeCosemAttributeDescriptor,
  writeCosemMethodDescriptor,
  writeLongInvokeIdAndPriority,
  writeSelectiveAccessDescriptor,
} from "./common.ts";
import { type Data, dataDescriptor, readData, writeData } from "./data.ts";

/**
 * Several requests; the lists run side by side, with null-data where a request carries no data.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface AccessRequest {
  readonly kind: "access-request";
  readonly longInvokeIdAndPriority: LongInvokeIdAndPriority;
  readonly dateTime: Uint8Array;
  readonly accessRequestSpecification: readonly AccessRequestSpecification[];
  readonly accessRequestListOfData: readonly Data[];
}

export function readAccessRequest(r: Reader): AccessRequest {
  const longInvokeIdAndPriority = readLongInvokeIdAndPriority(r);
  const dateTime = r.octets();
  const count1 = r.count(10);
  const items2 = new Array<AccessRequestSpecification>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readAccessRequestSpecification(r);
  }
  const accessRequestSpecification = items2;
  const count4 = r.count(1);
  const items5 = new Array<Data>(count4);
  for (let i6 = 0; i6 < count4; i6++) {
    items5[i6] = readData(r);
  }
  const accessRequestListOfData = items5;
  return {
    kind: "access-request",
    longInvokeIdAndPriority,
    dateTime,
    accessRequestSpecification,
    accessRequestListOfData,
  };
}

export function writeAccessRequest(w: Writer, v: AccessRequest): void {
  writeLongInvokeIdAndPriority(w, v.longInvokeIdAndPriority);
  w.octets(v.dateTime);
  w.length(v.accessRequestSpecification.length);
  for (const item1 of v.accessRequestSpecification) {
    writeAccessRequestSpecification(w, item1);
  }
  w.length(v.accessRequestListOfData.length);
  for (const item2 of v.accessRequestListOfData) {
    writeData(w, item2);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAccessRequest(bytes: Uint8Array, options?: DecodeOptions): AccessRequest {
  const r = new Reader(bytes, options);
  try {
    const value = readAccessRequest(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, accessRequestDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAccessRequest(value: AccessRequest): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAccessRequest(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, accessRequestDescriptor, value);
  } finally {
    w.release();
  }
}

export const accessRequestDescriptor: Descriptor = {
  name: "access-request",
  node: { kind: "sequence", label: "access-request", counted: false, fields: [
    { property: "longInvokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => longInvokeIdAndPriorityDescriptor } },
    { property: "dateTime", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "accessRequestSpecification", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => accessRequestSpecificationDescriptor }, least: 10 } },
    { property: "accessRequestListOfData", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  ] },
};

/** Green Book 8.3, COSEMpdu module. */
export interface AccessRequestGet {
  readonly kind: "access-request-get";
  readonly cosemAttributeDescriptor: CosemAttributeDescriptor;
}

export function readAccessRequestGet(r: Reader): AccessRequestGet {
  return { kind: "access-request-get", cosemAttributeDescriptor: readCosemAttributeDescriptor(r) };
}

export function writeAccessRequestGet(w: Writer, v: AccessRequestGet): void {
  writeCosemAttributeDescriptor(w, v.cosemAttributeDescriptor);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAccessRequestGet(bytes: Uint8Array, options?: DecodeOptions): AccessRequestGet {
  const r = new Reader(bytes, options);
  try {
    const value = readAccessRequestGet(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, accessRequestGetDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAccessRequestGet(value: AccessRequestGet): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAccessRequestGet(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, accessRequestGetDescriptor, value);
  } finally {
    w.release();
  }
}

export const accessRequestGetDescriptor: Descriptor = {
  name: "access-request-get",
  node: { kind: "sequence", label: "access-request-get", counted: false, fields: [
    { property: "cosemAttributeDescriptor", presence: "required", node: { kind: "ref", to: () => cosemAttributeDescriptorDescriptor } },
  ] },
};

/** Green Book 8.3, COSEMpdu module. */
export interface AccessRequestSet {
  readonly kind: "access-request-set";
  readonly cosemAttributeDescriptor: CosemAttributeDescriptor;
}

export function readAccessRequestSet(r: Reader): AccessRequestSet {
  return { kind: "access-request-set", cosemAttributeDescriptor: readCosemAttributeDescriptor(r) };
}

export function writeAccessRequestSet(w: Writer, v: AccessRequestSet): void {
  writeCosemAttributeDescriptor(w, v.cosemAttributeDescriptor);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAccessRequestSet(bytes: Uint8Array, options?: DecodeOptions): AccessRequestSet {
  const r = new Reader(bytes, options);
  try {
    const value = readAccessRequestSet(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, accessRequestSetDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAccessRequestSet(value: AccessRequestSet): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAccessRequestSet(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, accessRequestSetDescriptor, value);
  } finally {
    w.release();
  }
}

export const accessRequestSetDescriptor: Descriptor = {
  name: "access-request-set",
  node: { kind: "sequence", label: "access-request-set", counted: false, fields: [
    { property: "cosemAttributeDescriptor", presence: "required", node: { kind: "ref", to: () => cosemAttributeDescriptorDescriptor } },
  ] },
};

/** Green Book 8.3, COSEMpdu module. */
export interface AccessRequestAction {
  readonly kind: "access-request-action";
  readonly cosemMethodDescriptor: CosemMethodDescriptor;
}

export function readAccessRequestAction(r: Reader): AccessRequestAction {
  return { kind: "access-request-action", cosemMethodDescriptor: readCosemMethodDescriptor(r) };
}

export function writeAccessRequestAction(w: Writer, v: AccessRequestAction): void {
  writeCosemMethodDescriptor(w, v.cosemMethodDescriptor);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAccessRequestAction(bytes: Uint8Array, options?: DecodeOptions): AccessRequestAction {
  const r = new Reader(bytes, options);
  try {
    const value = readAccessRequestAction(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, accessRequestActionDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAccessRequestAction(value: AccessRequestAction): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAccessRequestAction(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, accessRequestActionDescriptor, value);
  } finally {
    w.release();
  }
}

export const accessRequestActionDescriptor: Descriptor = {
  name: "access-request-action",
  node: { kind: "sequence", label: "access-request-action", counted: false, fields: [
    { property: "cosemMethodDescriptor", presence: "required", node: { kind: "ref", to: () => cosemMethodDescriptorDescriptor } },
  ] },
};

/** Green Book 8.3, COSEMpdu module. */
export interface AccessRequestGetWithSelection {
  readonly kind: "access-request-get-with-selection";
  readonly cosemAttributeDescriptor: CosemAttributeDescriptor;
  readonly accessSelection: SelectiveAccessDescriptor;
}

export function readAccessRequestGetWithSelection(r: Reader): AccessRequestGetWithSelection {
  return {
    kind: "access-request-get-with-selection",
    cosemAttributeDescriptor: readCosemAttributeDescriptor(r),
    accessSelection: readSelectiveAccessDescriptor(r),
  };
}

export function writeAccessRequestGetWithSelection(w: Writer, v: AccessRequestGetWithSelection): void {
  writeCosemAttributeDescriptor(w, v.cosemAttributeDescriptor);
  writeSelectiveAccessDescriptor(w, v.accessSelection);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAccessRequestGetWithSelection(bytes: Uint8Array, options?: DecodeOptions): AccessRequestGetWithSelection {
  const r = new Reader(bytes, options);
  try {
    const value = readAccessRequestGetWithSelection(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, accessRequestGetWithSelectionDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAccessRequestGetWithSelection(value: AccessRequestGetWithSelection): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAccessRequestGetWithSelection(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, accessRequestGetWithSelectionDescriptor, value);
  } finally {
    w.release();
  }
}

export const accessRequestGetWithSelectionDescriptor: Descriptor = {
  name: "access-request-get-with-selection",
  node: { kind: "sequence", label: "access-request-get-with-selection", counted: false, fields: [
    { property: "cosemAttributeDescriptor", presence: "required", node: { kind: "ref", to: () => cosemAttributeDescriptorDescriptor } },
    { property: "accessSelection", presence: "required", node: { kind: "ref", to: () => selectiveAccessDescriptorDescriptor } },
  ] },
};

/** Green Book 8.3, COSEMpdu module. */
export interface AccessRequestSetWithSelection {
  readonly kind: "access-request-set-with-selection";
  readonly cosemAttributeDescriptor: CosemAttributeDescriptor;
  readonly accessSelection: SelectiveAccessDescriptor;
}

export function readAccessRequestSetWithSelection(r: Reader): AccessRequestSetWithSelection {
  return {
    kind: "access-request-set-with-selection",
    cosemAttributeDescriptor: readCosemAttributeDescriptor(r),
    accessSelection: readSelectiveAccessDescriptor(r),
  };
}

export function writeAccessRequestSetWithSelection(w: Writer, v: AccessRequestSetWithSelection): void {
  writeCosemAttributeDescriptor(w, v.cosemAttributeDescriptor);
  writeSelectiveAccessDescriptor(w, v.accessSelection);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAccessRequestSetWithSelection(bytes: Uint8Array, options?: DecodeOptions): AccessRequestSetWithSelection {
  const r = new Reader(bytes, options);
  try {
    const value = readAccessRequestSetWithSelection(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, accessRequestSetWithSelectionDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAccessRequestSetWithSelection(value: AccessRequestSetWithSelection): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAccessRequestSetWithSelection(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, accessRequestSetWithSelectionDescriptor, value);
  } finally {
    w.release();
  }
}

export const accessRequestSetWithSelectionDescriptor: Descriptor = {
  name: "access-request-set-with-selection",
  node: { kind: "sequence", label: "access-request-set-with-selection", counted: false, fields: [
    { property: "cosemAttributeDescriptor", presence: "required", node: { kind: "ref", to: () => cosemAttributeDescriptorDescriptor } },
    { property: "accessSelection", presence: "required", node: { kind: "ref", to: () => selectiveAccessDescriptorDescriptor } },
  ] },
};

/**
 * One request. Here access-selection has no presence octet.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type AccessRequestSpecification =
  | AccessRequestGet
  | AccessRequestSet
  | AccessRequestAction
  | AccessRequestGetWithSelection
  | AccessRequestSetWithSelection;

export function readAccessRequestSpecification(r: Reader): AccessRequestSpecification {
  const tag = r.u8();
  switch (tag) {
    case 1:
      return readAccessRequestGet(r);
    case 2:
      return readAccessRequestSet(r);
    case 3:
      return readAccessRequestAction(r);
    case 4:
      return readAccessRequestGetWithSelection(r);
    case 5:
      return readAccessRequestSetWithSelection(r);
    default:
      return unknownTag(r, tag);
  }
}

export function writeAccessRequestSpecification(w: Writer, v: AccessRequestSpecification): void {
  switch (v.kind) {
    case "access-request-get":
      w.u8(1);
      writeAccessRequestGet(w, v);
      return;
    case "access-request-set":
      w.u8(2);
      writeAccessRequestSet(w, v);
      return;
    case "access-request-action":
      w.u8(3);
      writeAccessRequestAction(w, v);
      return;
    case "access-request-get-with-selection":
      w.u8(4);
      writeAccessRequestGetWithSelection(w, v);
      return;
    case "access-request-set-with-selection":
      w.u8(5);
      writeAccessRequestSetWithSelection(w, v);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAccessRequestSpecification(bytes: Uint8Array, options?: DecodeOptions): AccessRequestSpecification {
  const r = new Reader(bytes, options);
  try {
    const value = readAccessRequestSpecification(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, accessRequestSpecificationDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAccessRequestSpecification(value: AccessRequestSpecification): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAccessRequestSpecification(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, accessRequestSpecificationDescriptor, value);
  } finally {
    w.release();
  }
}

export const accessRequestSpecificationDescriptor: Descriptor = {
  name: "access-request-specification",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 1, name: "access-request-get", node: { kind: "ref", to: () => accessRequestGetDescriptor }, flat: ["access-request-get"] },
    { tag: 2, name: "access-request-set", node: { kind: "ref", to: () => accessRequestSetDescriptor }, flat: ["access-request-set"] },
    { tag: 3, name: "access-request-action", node: { kind: "ref", to: () => accessRequestActionDescriptor }, flat: ["access-request-action"] },
    { tag: 4, name: "access-request-get-with-selection", node: { kind: "ref", to: () => accessRequestGetWithSelectionDescriptor }, flat: ["access-request-get-with-selection"] },
    { tag: 5, name: "access-request-set-with-selection", node: { kind: "ref", to: () => accessRequestSetWithSelectionDescriptor }, flat: ["access-request-set-with-selection"] },
  ] },
};

/**
 * The answers; the requests are repeated when the self-descriptive bit was set.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface AccessResponse {
  readonly kind: "access-response";
  readonly longInvokeIdAndPriority: LongInvokeIdAndPriority;
  readonly dateTime: Uint8Array;
  readonly accessRequestSpecification?: readonly AccessRequestSpecification[] | undefined;
  readonly accessResponseListOfData: readonly Data[];
  readonly accessResponseSpecification: readonly AccessResponseSpecification[];
}

export function readAccessResponse(r: Reader): AccessResponse {
  const longInvokeIdAndPriority = readLongInvokeIdAndPriority(r);
  const dateTime = r.octets();
  let accessRequestSpecification: readonly AccessRequestSpecification[] | undefined;
  if (r.flag()) {
    const count1 = r.count(10);
    const items2 = new Array<AccessRequestSpecification>(count1);
    for (let i3 = 0; i3 < count1; i3++) {
      items2[i3] = readAccessRequestSpecification(r);
    }
    accessRequestSpecification = items2;
  }
  const count4 = r.count(1);
  const items5 = new Array<Data>(count4);
  for (let i6 = 0; i6 < count4; i6++) {
    items5[i6] = readData(r);
  }
  const accessResponseListOfData = items5;
  const count7 = r.count(2);
  const items8 = new Array<AccessResponseSpecification>(count7);
  for (let i9 = 0; i9 < count7; i9++) {
    items8[i9] = readAccessResponseSpecification(r);
  }
  const accessResponseSpecification = items8;
  return {
    kind: "access-response",
    longInvokeIdAndPriority,
    dateTime,
    accessRequestSpecification,
    accessResponseListOfData,
    accessResponseSpecification,
  };
}

export function writeAccessResponse(w: Writer, v: AccessResponse): void {
  writeLongInvokeIdAndPriority(w, v.longInvokeIdAndPriority);
  w.octets(v.dateTime);
  if (v.accessRequestSpecification === undefined) {
    w.u8(0);
  } else {
    w.u8(1);
    w.length(v.accessRequestSpecification.length);
    for (const item1 of v.accessRequestSpecification) {
      writeAccessRequestSpecification(w, item1);
    }
  }
  w.length(v.accessResponseListOfData.length);
  for (const item2 of v.accessResponseListOfData) {
    writeData(w, item2);
  }
  w.length(v.accessResponseSpecification.length);
  for (const item3 of v.accessResponseSpecification) {
    writeAccessResponseSpecification(w, item3);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAccessResponse(bytes: Uint8Array, options?: DecodeOptions): AccessResponse {
  const r = new Reader(bytes, options);
  try {
    const value = readAccessResponse(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, accessResponseDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAccessResponse(value: AccessResponse): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAccessResponse(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, accessResponseDescriptor, value);
  } finally {
    w.release();
  }
}

export const accessResponseDescriptor: Descriptor = {
  name: "access-response",
  node: { kind: "sequence", label: "access-response", counted: false, fields: [
    { property: "longInvokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => longInvokeIdAndPriorityDescriptor } },
    { property: "dateTime", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "accessRequestSpecification", presence: "flag", node: { kind: "list", of: { kind: "ref", to: () => accessRequestSpecificationDescriptor }, least: 10 } },
    { property: "accessResponseListOfData", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
    { property: "accessResponseSpecification", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => accessResponseSpecificationDescriptor }, least: 2 } },
  ] },
};

/**
 * How one request went.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type AccessResponseSpecification =
  | { readonly kind: "access-response-get"; readonly value: DataAccessResult }
  | { readonly kind: "access-response-set"; readonly value: DataAccessResult }
  | { readonly kind: "access-response-action"; readonly value: ActionResult };

export function readAccessResponseSpecification(r: Reader): AccessResponseSpecification {
  const tag = r.u8();
  switch (tag) {
    case 1:
      return { kind: "access-response-get", value: readCode(r, dataAccessResultCodes) };
    case 2:
      return { kind: "access-response-set", value: readCode(r, dataAccessResultCodes) };
    case 3:
      return { kind: "access-response-action", value: readCode(r, actionResultCodes) };
    default:
      return unknownTag(r, tag);
  }
}

export function writeAccessResponseSpecification(w: Writer, v: AccessResponseSpecification): void {
  switch (v.kind) {
    case "access-response-get":
      w.u8(1);
      writeCode(w, dataAccessResultCodes, v.value);
      return;
    case "access-response-set":
      w.u8(2);
      writeCode(w, dataAccessResultCodes, v.value);
      return;
    case "access-response-action":
      w.u8(3);
      writeCode(w, actionResultCodes, v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAccessResponseSpecification(bytes: Uint8Array, options?: DecodeOptions): AccessResponseSpecification {
  const r = new Reader(bytes, options);
  try {
    const value = readAccessResponseSpecification(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, accessResponseSpecificationDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAccessResponseSpecification(value: AccessResponseSpecification): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAccessResponseSpecification(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, accessResponseSpecificationDescriptor, value);
  } finally {
    w.release();
  }
}

export const accessResponseSpecificationDescriptor: Descriptor = {
  name: "access-response-specification",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 1, name: "access-response-get", node: { kind: "enumerated", form: "octet", codes: dataAccessResultCodes } },
    { tag: 2, name: "access-response-set", node: { kind: "enumerated", form: "octet", codes: dataAccessResultCodes } },
    { tag: 3, name: "access-response-action", node: { kind: "enumerated", form: "octet", codes: actionResultCodes } },
  ] },
};
