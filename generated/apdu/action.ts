// Generated from spec/apdu/action.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import {
  type CosemMethodDescriptor,
  type DatablockSa,
  type GetDataResult,
  type InvokeIdAndPriority,
  cosemMethodDescriptorDescriptor,
  datablockSaDescriptor,
  getDataResultDescriptor,
  invokeIdAndPriorityDescriptor,
  readCosemMethodDescriptor,
  readDatablockSa,
  readGetDataResult,
  readInvokeIdAndPriority,
  writeCosemMethodDescriptor,
  writeDatablockSa,
  writeGetDataResult,
  writeInvokeIdAndPriority,
} from "./common.ts";
import { type Data, dataDescriptor, readData, writeData } from "./data.ts";

/**
 * Any ACTION request.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ActionRequest =
  | ActionRequestNormal
  | ActionRequestNextPblock
  | ActionRequestWithList
  | ActionRequestWithFirstPblock
  | ActionRequestWithListAndFirstPblock
  | ActionRequestWithPblock;

export function readActionRequest(r: Reader): ActionRequest {
  const tag = r.u8();
  switch (tag) {
    case 1:
      return readActionRequestNormal(r);
    case 2:
      return readActionRequestNextPblock(r);
    case 3:
      return readActionRequestWithList(r);
    case 4:
      return readActionRequestWithFirstPblock(r);
    case 5:
      return readActionRequestWithListAndFirstPblock(r);
    case 6:
      return readActionRequestWithPblock(r);
    default:
      return unknownTag(r, tag);
  }
}

export function writeActionRequest(w: Writer, v: ActionRequest): void {
  switch (v.kind) {
    case "action-request-normal":
      w.u8(1);
      writeActionRequestNormal(w, v);
      return;
    case "action-request-next-pblock":
      w.u8(2);
      writeActionRequestNextPblock(w, v);
      return;
    case "action-request-with-list":
      w.u8(3);
      writeActionRequestWithList(w, v);
      return;
    case "action-request-with-first-pblock":
      w.u8(4);
      writeActionRequestWithFirstPblock(w, v);
      return;
    case "action-request-with-list-and-first-pblock":
      w.u8(5);
      writeActionRequestWithListAndFirstPblock(w, v);
      return;
    case "action-request-with-pblock":
      w.u8(6);
      writeActionRequestWithPblock(w, v);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeActionRequest(bytes: Uint8Array, options?: DecodeOptions): ActionRequest {
  const r = new Reader(bytes, options);
  try {
    const value = readActionRequest(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, actionRequestDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeActionRequest(value: ActionRequest): Uint8Array {
  const w = Writer.acquire();
  try {
    writeActionRequest(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, actionRequestDescriptor, value);
  } finally {
    w.release();
  }
}

export const actionRequestDescriptor: Descriptor = {
  name: "action-request",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 1, name: "action-request-normal", node: { kind: "ref", to: () => actionRequestNormalDescriptor }, flat: ["action-request-normal"] },
    { tag: 2, name: "action-request-next-pblock", node: { kind: "ref", to: () => actionRequestNextPblockDescriptor }, flat: ["action-request-next-pblock"] },
    { tag: 3, name: "action-request-with-list", node: { kind: "ref", to: () => actionRequestWithListDescriptor }, flat: ["action-request-with-list"] },
    { tag: 4, name: "action-request-with-first-pblock", node: { kind: "ref", to: () => actionRequestWithFirstPblockDescriptor }, flat: ["action-request-with-first-pblock"] },
    { tag: 5, name: "action-request-with-list-and-first-pblock", node: { kind: "ref", to: () => actionRequestWithListAndFirstPblockDescriptor }, flat: ["action-request-with-list-and-first-pblock"] },
    { tag: 6, name: "action-request-with-pblock", node: { kind: "ref", to: () => actionRequestWithPblockDescriptor }, flat: ["action-request-with-pblock"] },
  ] },
};

/**
 * Invokes one method.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface ActionRequestNormal {
  readonly kind: "action-request-normal";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly cosemMethodDescriptor: CosemMethodDescriptor;
  readonly methodInvocationParameters?: Data | undefined;
}

export function readActionRequestNormal(r: Reader): ActionRequestNormal {
  const invokeIdAndPriority = readInvokeIdAndPriority(r);
  const cosemMethodDescriptor = readCosemMethodDescriptor(r);
  const methodInvocationParameters = r.flag() ? readData(r) : undefined;
  return {
    kind: "action-request-normal",
    invokeIdAndPriority,
    cosemMethodDescriptor,
    methodInvocationParameters,
  };
}

export function writeActionRequestNormal(w: Writer, v: ActionRequestNormal): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  writeCosemMethodDescriptor(w, v.cosemMethodDescriptor);
  if (v.methodInvocationParameters === undefined) {
    w.u8(0);
  } else {
    w.u8(1);
    writeData(w, v.methodInvocationParameters);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeActionRequestNormal(bytes: Uint8Array, options?: DecodeOptions): ActionRequestNormal {
  const r = new Reader(bytes, options);
  try {
    const value = readActionRequestNormal(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, actionRequestNormalDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeActionRequestNormal(value: ActionRequestNormal): Uint8Array {
  const w = Writer.acquire();
  try {
    writeActionRequestNormal(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, actionRequestNormalDescriptor, value);
  } finally {
    w.release();
  }
}

export const actionRequestNormalDescriptor: Descriptor = {
  name: "action-request-normal",
  node: { kind: "sequence", label: "action-request-normal", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "cosemMethodDescriptor", presence: "required", node: { kind: "ref", to: () => cosemMethodDescriptorDescriptor } },
    { property: "methodInvocationParameters", presence: "flag", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
};

/**
 * Asks for the block of the reply after this one.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface ActionRequestNextPblock {
  readonly kind: "action-request-next-pblock";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly blockNumber: number;
}

export function readActionRequestNextPblock(r: Reader): ActionRequestNextPblock {
  return {
    kind: "action-request-next-pblock",
    invokeIdAndPriority: readInvokeIdAndPriority(r),
    blockNumber: r.u32(),
  };
}

export function writeActionRequestNextPblock(w: Writer, v: ActionRequestNextPblock): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  w.u32(v.blockNumber);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeActionRequestNextPblock(bytes: Uint8Array, options?: DecodeOptions): ActionRequestNextPblock {
  const r = new Reader(bytes, options);
  try {
    const value = readActionRequestNextPblock(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, actionRequestNextPblockDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeActionRequestNextPblock(value: ActionRequestNextPblock): Uint8Array {
  const w = Writer.acquire();
  try {
    writeActionRequestNextPblock(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, actionRequestNextPblockDescriptor, value);
  } finally {
    w.release();
  }
}

export const actionRequestNextPblockDescriptor: Descriptor = {
  name: "action-request-next-pblock",
  node: { kind: "sequence", label: "action-request-next-pblock", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "blockNumber", presence: "required", node: { kind: "integer", size: 4, signed: false } },
  ] },
};

/**
 * Invokes several methods at once.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface ActionRequestWithList {
  readonly kind: "action-request-with-list";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly cosemMethodDescriptorList: readonly CosemMethodDescriptor[];
  readonly methodInvocationParameters: readonly Data[];
}

export function readActionRequestWithList(r: Reader): ActionRequestWithList {
  const invokeIdAndPriority = readInvokeIdAndPriority(r);
  const count1 = r.count(9);
  const items2 = new Array<CosemMethodDescriptor>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readCosemMethodDescriptor(r);
  }
  const cosemMethodDescriptorList = items2;
  const count4 = r.count(1);
  const items5 = new Array<Data>(count4);
  for (let i6 = 0; i6 < count4; i6++) {
    items5[i6] = readData(r);
  }
  const methodInvocationParameters = items5;
  return {
    kind: "action-request-with-list",
    invokeIdAndPriority,
    cosemMethodDescriptorList,
    methodInvocationParameters,
  };
}

export function writeActionRequestWithList(w: Writer, v: ActionRequestWithList): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  w.length(v.cosemMethodDescriptorList.length);
  for (const item1 of v.cosemMethodDescriptorList) {
    writeCosemMethodDescriptor(w, item1);
  }
  w.length(v.methodInvocationParameters.length);
  for (const item2 of v.methodInvocationParameters) {
    writeData(w, item2);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeActionRequestWithList(bytes: Uint8Array, options?: DecodeOptions): ActionRequestWithList {
  const r = new Reader(bytes, options);
  try {
    const value = readActionRequestWithList(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, actionRequestWithListDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeActionRequestWithList(value: ActionRequestWithList): Uint8Array {
  const w = Writer.acquire();
  try {
    writeActionRequestWithList(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, actionRequestWithListDescriptor, value);
  } finally {
    w.release();
  }
}

export const actionRequestWithListDescriptor: Descriptor = {
  name: "action-request-with-list",
  node: { kind: "sequence", label: "action-request-with-list", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "cosemMethodDescriptorList", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => cosemMethodDescriptorDescriptor }, least: 9 } },
    { property: "methodInvocationParameters", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  ] },
};

/**
 * Begins an invocation with parameters too long for one APDU.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface ActionRequestWithFirstPblock {
  readonly kind: "action-request-with-first-pblock";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly cosemMethodDescriptor: CosemMethodDescriptor;
  readonly pblock: DatablockSa;
}

export function readActionRequestWithFirstPblock(r: Reader): ActionRequestWithFirstPblock {
  return {
    kind: "action-request-with-first-pblock",
    invokeIdAndPriority: readInvokeIdAndPriority(r),
    cosemMethodDescriptor: readCosemMethodDescriptor(r),
    pblock: readDatablockSa(r),
  };
}

export function writeActionRequestWithFirstPblock(w: Writer, v: ActionRequestWithFirstPblock): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  writeCosemMethodDescriptor(w, v.cosemMethodDescriptor);
  writeDatablockSa(w, v.pblock);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeActionRequestWithFirstPblock(bytes: Uint8Array, options?: DecodeOptions): ActionRequestWithFirstPblock {
  const r = new Reader(bytes, options);
  try {
    const value = readActionRequestWithFirstPblock(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, actionRequestWithFirstPblockDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeActionRequestWithFirstPblock(value: ActionRequestWithFirstPblock): Uint8Array {
  const w = Writer.acquire();
  try {
    writeActionRequestWithFirstPblock(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, actionRequestWithFirstPblockDescriptor, value);
  } finally {
    w.release();
  }
}

export const actionRequestWithFirstPblockDescriptor: Descriptor = {
  name: "action-request-with-first-pblock",
  node: { kind: "sequence", label: "action-request-with-first-pblock", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "cosemMethodDescriptor", presence: "required", node: { kind: "ref", to: () => cosemMethodDescriptorDescriptor } },
    { property: "pblock", presence: "required", node: { kind: "ref", to: () => datablockSaDescriptor } },
  ] },
};

/**
 * Begins several invocations with parameters too long for one APDU.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface ActionRequestWithListAndFirstPblock {
  readonly kind: "action-request-with-list-and-first-pblock";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly cosemMethodDescriptorList: readonly CosemMethodDescriptor[];
  readonly pblock: DatablockSa;
}

export function readActionRequestWithListAndFirstPblock(r: Reader): ActionRequestWithListAndFirstPblock {
  const invokeIdAndPriority = readInvokeIdAndPriority(r);
  const count1 = r.count(9);
  const items2 = new Array<CosemMethodDescriptor>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readCosemMethodDescriptor(r);
  }
  const cosemMethodDescriptorList = items2;
  const pblock = readDatablockSa(r);
  return {
    kind: "action-request-with-list-and-first-pblock",
    invokeIdAndPriority,
    cosemMethodDescriptorList,
    pblock,
  };
}

export function writeActionRequestWithListAndFirstPblock(w: Writer, v: ActionRequestWithListAndFirstPblock): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  w.length(v.cosemMethodDescriptorList.length);
  for (const item1 of v.cosemMethodDescriptorList) {
    writeCosemMethodDescriptor(w, item1);
  }
  writeDatablockSa(w, v.pblock);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeActionRequestWithListAndFirstPblock(bytes: Uint8Array, options?: DecodeOptions): ActionRequestWithListAndFirstPblock {
  const r = new Reader(bytes, options);
  try {
    const value = readActionRequestWithListAndFirstPblock(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, actionRequestWithListAndFirstPblockDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeActionRequestWithListAndFirstPblock(value: ActionRequestWithListAndFirstPblock): Uint8Array {
  const w = Writer.acquire();
  try {
    writeActionRequestWithListAndFirstPblock(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, actionRequestWithListAndFirstPblockDescriptor, value);
  } finally {
    w.release();
  }
}

export const actionRequestWithListAndFirstPblockDescriptor: Descriptor = {
  name: "action-request-with-list-and-first-pblock",
  node: { kind: "sequence", label: "action-request-with-list-and-first-pblock", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "cosemMethodDescriptorList", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => cosemMethodDescriptorDescriptor }, least: 9 } },
    { property: "pblock", presence: "required", node: { kind: "ref", to: () => datablockSaDescriptor } },
  ] },
};

/**
 * Goes on with long parameters.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface ActionRequestWithPblock {
  readonly kind: "action-request-with-pblock";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly pblock: DatablockSa;
}

export function readActionRequestWithPblock(r: Reader): ActionRequestWithPblock {
  return {
    kind: "action-request-with-pblock",
    invokeIdAndPriority: readInvokeIdAndPriority(r),
    pblock: readDatablockSa(r),
  };
}

export function writeActionRequestWithPblock(w: Writer, v: ActionRequestWithPblock): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  writeDatablockSa(w, v.pblock);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeActionRequestWithPblock(bytes: Uint8Array, options?: DecodeOptions): ActionRequestWithPblock {
  const r = new Reader(bytes, options);
  try {
    const value = readActionRequestWithPblock(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, actionRequestWithPblockDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeActionRequestWithPblock(value: ActionRequestWithPblock): Uint8Array {
  const w = Writer.acquire();
  try {
    writeActionRequestWithPblock(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, actionRequestWithPblockDescriptor, value);
  } finally {
    w.release();
  }
}

export const actionRequestWithPblockDescriptor: Descriptor = {
  name: "action-request-with-pblock",
  node: { kind: "sequence", label: "action-request-with-pblock", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "pblock", presence: "required", node: { kind: "ref", to: () => datablockSaDescriptor } },
  ] },
};

/**
 * Any ACTION response.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ActionResponse =
  | ActionResponseNormal
  | ActionResponseWithPblock
  | ActionResponseWithList
  | ActionResponseNextPblock;

export function readActionResponse(r: Reader): ActionResponse {
  const tag = r.u8();
  switch (tag) {
    case 1:
      return readActionResponseNormal(r);
    case 2:
      return readActionResponseWithPblock(r);
    case 3:
      return readActionResponseWithList(r);
    case 4:
      return readActionResponseNextPblock(r);
    default:
      return unknownTag(r, tag);
  }
}

export function writeActionResponse(w: Writer, v: ActionResponse): void {
  switch (v.kind) {
    case "action-response-normal":
      w.u8(1);
      writeActionResponseNormal(w, v);
      return;
    case "action-response-with-pblock":
      w.u8(2);
      writeActionResponseWithPblock(w, v);
      return;
    case "action-response-with-list":
      w.u8(3);
      writeActionResponseWithList(w, v);
      return;
    case "action-response-next-pblock":
      w.u8(4);
      writeActionResponseNextPblock(w, v);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeActionResponse(bytes: Uint8Array, options?: DecodeOptions): ActionResponse {
  const r = new Reader(bytes, options);
  try {
    const value = readActionResponse(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, actionResponseDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeActionResponse(value: ActionResponse): Uint8Array {
  const w = Writer.acquire();
  try {
    writeActionResponse(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, actionResponseDescriptor, value);
  } finally {
    w.release();
  }
}

export const actionResponseDescriptor: Descriptor = {
  name: "action-response",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 1, name: "action-response-normal", node: { kind: "ref", to: () => actionResponseNormalDescriptor }, flat: ["action-response-normal"] },
    { tag: 2, name: "action-response-with-pblock", node: { kind: "ref", to: () => actionResponseWithPblockDescriptor }, flat: ["action-response-with-pblock"] },
    { tag: 3, name: "action-response-with-list", node: { kind: "ref", to: () => actionResponseWithListDescriptor }, flat: ["action-response-with-list"] },
    { tag: 4, name: "action-response-next-pblock", node: { kind: "ref", to: () => actionResponseNextPblockDescriptor }, flat: ["action-response-next-pblock"] },
  ] },
};

/**
 * How an invocation went, and what it returned.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface ActionResponseWithOptionalData {
  readonly result: ActionResult;
  readonly returnParameters?: GetDataResult | undefined;
}

export function readActionResponseWithOptionalData(r: Reader): ActionResponseWithOptionalData {
  const result = readCode(r, actionResultCodes);
  const returnParameters = r.flag() ? readGetDataResult(r) : undefined;
  return { result, returnParameters };
}

export function writeActionResponseWithOptionalData(w: Writer, v: ActionResponseWithOptionalData): void {
  writeCode(w, actionResultCodes, v.result);
  if (v.returnParameters === undefined) {
    w.u8(0);
  } else {
    w.u8(1);
    writeGetDataResult(w, v.returnParameters);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeActionResponseWithOptionalData(bytes: Uint8Array, options?: DecodeOptions): ActionResponseWithOptionalData {
  const r = new Reader(bytes, options);
  try {
    const value = readActionResponseWithOptionalData(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, actionResponseWithOptionalDataDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeActionResponseWithOptionalData(value: ActionResponseWithOptionalData): Uint8Array {
  const w = Writer.acquire();
  try {
    writeActionResponseWithOptionalData(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, actionResponseWithOptionalDataDescriptor, value);
  } finally {
    w.release();
  }
}

export const actionResponseWithOptionalDataDescriptor: Descriptor = {
  name: "action-response-with-optional-data",
  node: { kind: "sequence", counted: false, fields: [
    { property: "result", presence: "required", node: { kind: "enumerated", form: "octet", codes: actionResultCodes } },
    { property: "returnParameters", presence: "flag", node: { kind: "ref", to: () => getDataResultDescriptor } },
  ] },
};

/**
 * How one invocation went.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface ActionResponseNormal {
  readonly kind: "action-response-normal";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly singleResponse: ActionResponseWithOptionalData;
}

export function readActionResponseNormal(r: Reader): ActionResponseNormal {
  return {
    kind: "action-response-normal",
    invokeIdAndPriority: readInvokeIdAndPriority(r),
    singleResponse: readActionResponseWithOptionalData(r),
  };
}

export function writeActionResponseNormal(w: Writer, v: ActionResponseNormal): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  writeActionResponseWithOptionalData(w, v.singleResponse);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeActionResponseNormal(bytes: Uint8Array, options?: DecodeOptions): ActionResponseNormal {
  const r = new Reader(bytes, options);
  try {
    const value = readActionResponseNormal(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, actionResponseNormalDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeActionResponseNormal(value: ActionResponseNormal): Uint8Array {
  const w = Writer.acquire();
  try {
    writeActionResponseNormal(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, actionResponseNormalDescriptor, value);
  } finally {
    w.release();
  }
}

export const actionResponseNormalDescriptor: Descriptor = {
  name: "action-response-normal",
  node: { kind: "sequence", label: "action-response-normal", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "singleResponse", presence: "required", node: { kind: "ref", to: () => actionResponseWithOptionalDataDescriptor } },
  ] },
};

/**
 * One block of a reply too long for one APDU.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface ActionResponseWithPblock {
  readonly kind: "action-response-with-pblock";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly pblock: DatablockSa;
}

export function readActionResponseWithPblock(r: Reader): ActionResponseWithPblock {
  return {
    kind: "action-response-with-pblock",
    invokeIdAndPriority: readInvokeIdAndPriority(r),
    pblock: readDatablockSa(r),
  };
}

export function writeActionResponseWithPblock(w: Writer, v: ActionResponseWithPblock): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  writeDatablockSa(w, v.pblock);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeActionResponseWithPblock(bytes: Uint8Array, options?: DecodeOptions): ActionResponseWithPblock {
  const r = new Reader(bytes, options);
  try {
    const value = readActionResponseWithPblock(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, actionResponseWithPblockDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeActionResponseWithPblock(value: ActionResponseWithPblock): Uint8Array {
  const w = Writer.acquire();
  try {
    writeActionResponseWithPblock(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, actionResponseWithPblockDescriptor, value);
  } finally {
    w.release();
  }
}

export const actionResponseWithPblockDescriptor: Descriptor = {
  name: "action-response-with-pblock",
  node: { kind: "sequence", label: "action-response-with-pblock", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "pblock", presence: "required", node: { kind: "ref", to: () => datablockSaDescriptor } },
  ] },
};

/**
 * How each invocation went.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface ActionResponseWithList {
  readonly kind: "action-response-with-list";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly listOfResponses: readonly ActionResponseWithOptionalData[];
}

export function readActionResponseWithList(r: Reader): ActionResponseWithList {
  const invokeIdAndPriority = readInvokeIdAndPriority(r);
  const count1 = r.count(2);
  const items2 = new Array<ActionResponseWithOptionalData>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readActionResponseWithOptionalData(r);
  }
  const listOfResponses = items2;
  return { kind: "action-response-with-list", invokeIdAndPriority, listOfResponses };
}

export function writeActionResponseWithList(w: Writer, v: ActionResponseWithList): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  w.length(v.listOfResponses.length);
  for (const item1 of v.listOfResponses) {
    writeActionResponseWithOptionalData(w, item1);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeActionResponseWithList(bytes: Uint8Array, options?: DecodeOptions): ActionResponseWithList {
  const r = new Reader(bytes, options);
  try {
    const value = readActionResponseWithList(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, actionResponseWithListDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeActionResponseWithList(value: ActionResponseWithList): Uint8Array {
  const w = Writer.acquire();
  try {
    writeActionResponseWithList(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, actionResponseWithListDescriptor, value);
  } finally {
    w.release();
  }
}

export const actionResponseWithListDescriptor: Descriptor = {
  name: "action-response-with-list",
  node: { kind: "sequence", label: "action-response-with-list", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "listOfResponses", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => actionResponseWithOptionalDataDescriptor }, least: 2 } },
  ] },
};

/**
 * Acknowledges a block of the parameters.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface ActionResponseNextPblock {
  readonly kind: "action-response-next-pblock";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly blockNumber: number;
}

export function readActionResponseNextPblock(r: Reader): ActionResponseNextPblock {
  return {
    kind: "action-response-next-pblock",
    invokeIdAndPriority: readInvokeIdAndPriority(r),
    blockNumber: r.u32(),
  };
}

export function writeActionResponseNextPblock(w: Writer, v: ActionResponseNextPblock): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  w.u32(v.blockNumber);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeActionResponseNextPblock(bytes: Uint8Array, options?: DecodeOptions): ActionResponseNextPblock {
  const r = new Reader(bytes, options);
  try {
    const value = readActionResponseNextPblock(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, actionResponseNextPblockDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeActionResponseNextPblock(value: ActionResponseNextPblock): Uint8Array {
  const w = Writer.acquire();
  try {
    writeActionResponseNextPblock(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, actionResponseNextPblockDescriptor, value);
  } finally {
    w.release();
  }
}

export const actionResponseNextPblockDescriptor: Descriptor = {
  name: "action-response-next-pblock",
  node: { kind: "sequence", label: "action-response-next-pblock", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "blockNumber", presence: "required", node: { kind: "integer", size: 4, signed: false } },
  ] },
};
