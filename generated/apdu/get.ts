// Generated from spec/apdu/get.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type DecodeOptions,
  type Descriptor,
  Reader,
  Writer,
  located,
  placed,
  unknownKind,
  unknownTag,
} from "@cosemkit/core";
import {
  type CosemAttributeDescriptor,
  type CosemAttributeDescriptorWithSelection,
  type DatablockG,
  type GetDataResult,
  type InvokeIdAndPriority,
  type SelectiveAccessDescriptor,
  cosemAttributeDescriptorDescriptor,
  cosemAttributeDescriptorWithSelectionDescriptor,
  datablockGDescriptor,
  getDataResultDescriptor,
  invokeIdAndPriorityDescriptor,
  readCosemAttributeDescriptor,
  readCosemAttributeDescriptorWithSelection,
  readDatablockG,
  readGetDataResult,
  readInvokeIdAndPriority,
  readSelectiveAccessDescriptor,
  selectiveAccessDescriptorDescriptor,
  writeCosemAttributeDescriptor,
  writeCosemAttributeDescriptorWithSelection,
  writeDatablockG,
  writeGetDataResult,
  writeInvokeIdAndPriority,
  writeSelectiveAccessDescriptor,
} from "./common.ts";

/**
 * Any GET request.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type GetRequest =
  | GetRequestNormal
  | GetRequestNext
  | GetRequestWithList;

export function readGetRequest(r: Reader): GetRequest {
  const tag = r.u8();
  switch (tag) {
    case 1:
      return readGetRequestNormal(r);
    case 2:
      return readGetRequestNext(r);
    case 3:
      return readGetRequestWithList(r);
    default:
      return unknownTag(r, tag);
  }
}

export function writeGetRequest(w: Writer, v: GetRequest): void {
  switch (v.kind) {
    case "get-request-normal":
      w.u8(1);
      writeGetRequestNormal(w, v);
      return;
    case "get-request-next":
      w.u8(2);
      writeGetRequestNext(w, v);
      return;
    case "get-request-with-list":
      w.u8(3);
      writeGetRequestWithList(w, v);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeGetRequest(bytes: Uint8Array, options?: DecodeOptions): GetRequest {
  const r = new Reader(bytes, options);
  try {
    const value = readGetRequest(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, getRequestDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeGetRequest(value: GetRequest): Uint8Array {
  const w = Writer.acquire();
  try {
    writeGetRequest(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, getRequestDescriptor, value);
  } finally {
    w.release();
  }
}

export const getRequestDescriptor: Descriptor = {
  name: "get-request",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 1, name: "get-request-normal", node: { kind: "ref", to: () => getRequestNormalDescriptor }, flat: ["get-request-normal"] },
    { tag: 2, name: "get-request-next", node: { kind: "ref", to: () => getRequestNextDescriptor }, flat: ["get-request-next"] },
    { tag: 3, name: "get-request-with-list", node: { kind: "ref", to: () => getRequestWithListDescriptor }, flat: ["get-request-with-list"] },
  ] },
};

/**
 * Reads one attribute, or a part of it.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface GetRequestNormal {
  readonly kind: "get-request-normal";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly cosemAttributeDescriptor: CosemAttributeDescriptor;
  readonly accessSelection?: SelectiveAccessDescriptor | undefined;
}

export function readGetRequestNormal(r: Reader): GetRequestNormal {
  const invokeIdAndPriority = readInvokeIdAndPriority(r);
  const cosemAttributeDescriptor = readCosemAttributeDescriptor(r);
  const accessSelection = r.flag() ? readSelectiveAccessDescriptor(r) : undefined;
  return {
    kind: "get-request-normal",
    invokeIdAndPriority,
    cosemAttributeDescriptor,
    accessSelection,
  };
}

export function writeGetRequestNormal(w: Writer, v: GetRequestNormal): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  writeCosemAttributeDescriptor(w, v.cosemAttributeDescriptor);
  if (v.accessSelection === undefined) {
    w.u8(0);
  } else {
    w.u8(1);
    writeSelectiveAccessDescriptor(w, v.accessSelection);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeGetRequestNormal(bytes: Uint8Array, options?: DecodeOptions): GetRequestNormal {
  const r = new Reader(bytes, options);
  try {
    const value = readGetRequestNormal(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, getRequestNormalDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeGetRequestNormal(value: GetRequestNormal): Uint8Array {
  const w = Writer.acquire();
  try {
    writeGetRequestNormal(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, getRequestNormalDescriptor, value);
  } finally {
    w.release();
  }
}

export const getRequestNormalDescriptor: Descriptor = {
  name: "get-request-normal",
  node: { kind: "sequence", label: "get-request-normal", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "cosemAttributeDescriptor", presence: "required", node: { kind: "ref", to: () => cosemAttributeDescriptorDescriptor } },
    { property: "accessSelection", presence: "flag", node: { kind: "ref", to: () => selectiveAccessDescriptorDescriptor } },
  ] },
};

/**
 * Asks for the block after this one.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface GetRequestNext {
  readonly kind: "get-request-next";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly blockNumber: number;
}

export function readGetRequestNext(r: Reader): GetRequestNext {
  return {
    kind: "get-request-next",
    invokeIdAndPriority: readInvokeIdAndPriority(r),
    blockNumber: r.u32(),
  };
}

export function writeGetRequestNext(w: Writer, v: GetRequestNext): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  w.u32(v.blockNumber);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeGetRequestNext(bytes: Uint8Array, options?: DecodeOptions): GetRequestNext {
  const r = new Reader(bytes, options);
  try {
    const value = readGetRequestNext(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, getRequestNextDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeGetRequestNext(value: GetRequestNext): Uint8Array {
  const w = Writer.acquire();
  try {
    writeGetRequestNext(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, getRequestNextDescriptor, value);
  } finally {
    w.release();
  }
}

export const getRequestNextDescriptor: Descriptor = {
  name: "get-request-next",
  node: { kind: "sequence", label: "get-request-next", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "blockNumber", presence: "required", node: { kind: "integer", size: 4, signed: false } },
  ] },
};

/**
 * Reads several attributes at once.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface GetRequestWithList {
  readonly kind: "get-request-with-list";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly attributeDescriptorList: readonly CosemAttributeDescriptorWithSelection[];
}

export function readGetRequestWithList(r: Reader): GetRequestWithList {
  const invokeIdAndPriority = readInvokeIdAndPriority(r);
  const count1 = r.count(10);
  const items2 = new Array<CosemAttributeDescriptorWithSelection>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readCosemAttributeDescriptorWithSelection(r);
  }
  const attributeDescriptorList = items2;
  return { kind: "get-request-with-list", invokeIdAndPriority, attributeDescriptorList };
}

export function writeGetRequestWithList(w: Writer, v: GetRequestWithList): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  w.length(v.attributeDescriptorList.length);
  for (const item1 of v.attributeDescriptorList) {
    writeCosemAttributeDescriptorWithSelection(w, item1);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeGetRequestWithList(bytes: Uint8Array, options?: DecodeOptions): GetRequestWithList {
  const r = new Reader(bytes, options);
  try {
    const value = readGetRequestWithList(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, getRequestWithListDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeGetRequestWithList(value: GetRequestWithList): Uint8Array {
  const w = Writer.acquire();
  try {
    writeGetRequestWithList(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, getRequestWithListDescriptor, value);
  } finally {
    w.release();
  }
}

export const getRequestWithListDescriptor: Descriptor = {
  name: "get-request-with-list",
  node: { kind: "sequence", label: "get-request-with-list", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "attributeDescriptorList", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => cosemAttributeDescriptorWithSelectionDescriptor }, least: 10 } },
  ] },
};

/**
 * Any GET response.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type GetResponse =
  | GetResponseNormal
  | GetResponseWithDatablock
  | GetResponseWithList;

export function readGetResponse(r: Reader): GetResponse {
  const tag = r.u8();
  switch (tag) {
    case 1:
      return readGetResponseNormal(r);
    case 2:
      return readGetResponseWithDatablock(r);
    case 3:
      return readGetResponseWithList(r);
    default:
      return unknownTag(r, tag);
  }
}

export function writeGetResponse(w: Writer, v: GetResponse): void {
  switch (v.kind) {
    case "get-response-normal":
      w.u8(1);
      writeGetResponseNormal(w, v);
      return;
    case "get-response-with-datablock":
      w.u8(2);
      writeGetResponseWithDatablock(w, v);
      return;
    case "get-response-with-list":
      w.u8(3);
      writeGetResponseWithList(w, v);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeGetResponse(bytes: Uint8Array, options?: DecodeOptions): GetResponse {
  const r = new Reader(bytes, options);
  try {
    const value = readGetResponse(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, getResponseDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeGetResponse(value: GetResponse): Uint8Array {
  const w = Writer.acquire();
  try {
    writeGetResponse(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, getResponseDescriptor, value);
  } finally {
    w.release();
  }
}

export const getResponseDescriptor: Descriptor = {
  name: "get-response",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 1, name: "get-response-normal", node: { kind: "ref", to: () => getResponseNormalDescriptor }, flat: ["get-response-normal"] },
    { tag: 2, name: "get-response-with-datablock", node: { kind: "ref", to: () => getResponseWithDatablockDescriptor }, flat: ["get-response-with-datablock"] },
    { tag: 3, name: "get-response-with-list", node: { kind: "ref", to: () => getResponseWithListDescriptor }, flat: ["get-response-with-list"] },
  ] },
};

/**
 * The value of one attribute.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface GetResponseNormal {
  readonly kind: "get-response-normal";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly result: GetDataResult;
}

export function readGetResponseNormal(r: Reader): GetResponseNormal {
  return {
    kind: "get-response-normal",
    invokeIdAndPriority: readInvokeIdAndPriority(r),
    result: readGetDataResult(r),
  };
}

export function writeGetResponseNormal(w: Writer, v: GetResponseNormal): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  writeGetDataResult(w, v.result);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeGetResponseNormal(bytes: Uint8Array, options?: DecodeOptions): GetResponseNormal {
  const r = new Reader(bytes, options);
  try {
    const value = readGetResponseNormal(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, getResponseNormalDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeGetResponseNormal(value: GetResponseNormal): Uint8Array {
  const w = Writer.acquire();
  try {
    writeGetResponseNormal(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, getResponseNormalDescriptor, value);
  } finally {
    w.release();
  }
}

export const getResponseNormalDescriptor: Descriptor = {
  name: "get-response-normal",
  node: { kind: "sequence", label: "get-response-normal", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "result", presence: "required", node: { kind: "ref", to: () => getDataResultDescriptor } },
  ] },
};

/**
 * One block of a value too long for one APDU. Joined, the blocks hold a Data, or a counted list of Get-Data-Result.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface GetResponseWithDatablock {
  readonly kind: "get-response-with-datablock";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly result: DatablockG;
}

export function readGetResponseWithDatablock(r: Reader): GetResponseWithDatablock {
  return {
    kind: "get-response-with-datablock",
    invokeIdAndPriority: readInvokeIdAndPriority(r),
    result: readDatablockG(r),
  };
}

export function writeGetResponseWithDatablock(w: Writer, v: GetResponseWithDatablock): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  writeDatablockG(w, v.result);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeGetResponseWithDatablock(bytes: Uint8Array, options?: DecodeOptions): GetResponseWithDatablock {
  const r = new Reader(bytes, options);
  try {
    const value = readGetResponseWithDatablock(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, getResponseWithDatablockDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeGetResponseWithDatablock(value: GetResponseWithDatablock): Uint8Array {
  const w = Writer.acquire();
  try {
    writeGetResponseWithDatablock(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, getResponseWithDatablockDescriptor, value);
  } finally {
    w.release();
  }
}

export const getResponseWithDatablockDescriptor: Descriptor = {
  name: "get-response-with-datablock",
  node: { kind: "sequence", label: "get-response-with-datablock", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "result", presence: "required", node: { kind: "ref", to: () => datablockGDescriptor } },
  ] },
};

/**
 * The values of several attributes, in the order asked for.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface GetResponseWithList {
  readonly kind: "get-response-with-list";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly result: readonly GetDataResult[];
}

export function readGetResponseWithList(r: Reader): GetResponseWithList {
  const invokeIdAndPriority = readInvokeIdAndPriority(r);
  const count1 = r.count(2);
  const items2 = new Array<GetDataResult>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readGetDataResult(r);
  }
  const result = items2;
  return { kind: "get-response-with-list", invokeIdAndPriority, result };
}

export function writeGetResponseWithList(w: Writer, v: GetResponseWithList): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  w.length(v.result.length);
  for (const item1 of v.result) {
    writeGetDataResult(w, item1);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeGetResponseWithList(bytes: Uint8Array, options?: DecodeOptions): GetResponseWithList {
  const r = new Reader(bytes, options);
  try {
    const value = readGetResponseWithList(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, getResponseWithListDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeGetResponseWithList(value: GetResponseWithList): Uint8Array {
  const w = Writer.acquire();
  try {
    writeGetResponseWithList(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, getResponseWithListDescriptor, value);
  } finally {
    w.release();
  }
}

export const getResponseWithListDescriptor: Descriptor = {
  name: "get-response-with-list",
  node: { kind: "sequence", label: "get-response-with-list", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "result", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => getDataResultDescriptor }, least: 2 } },
  ] },
};
