// Generated from spec/apdu/set.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type DataAccessResult, dataAccessResultCodes } from "../codes/data-access-result.ts";
import {
  type CosemAttributeDescriptor,
  type CosemAttributeDescriptorWithSelection,
  type DatablockSa,
  type InvokeIdAndPriority,
  type SelectiveAccessDescriptor,
  cosemAttributeDescriptorDescriptor,
  cosemAttributeDescriptorWithSelectionDescriptor,
  datablockSaDescriptor,
  invokeIdAndPriorityDescriptor,
  readCosemAttributeDescriptor,
  readCosemAttributeDescriptorWithSelection,
  readDatablockSa,
  readInvokeIdAndPriority,
  readSelectiveAccessDescriptor,
  selectiveAccessDescriptorDescriptor,
  writeCosemAttributeDescriptor,
  writeCosemAttributeDescriptorWithSelection,
  writeDatablockSa,
  writeInvokeIdAndPriority,
  writeSelectiveAccessDescriptor,
} from "./common.ts";
import { type Data, dataDescriptor, readData, writeData } from "./data.ts";

/**
 * Any SET request.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type SetRequest =
  | SetRequestNormal
  | SetRequestWithFirstDatablock
  | SetRequestWithDatablock
  | SetRequestWithList
  | SetRequestWithListAndFirstDatablock;

export function readSetRequest(r: Reader): SetRequest {
  const tag = r.u8();
  switch (tag) {
    case 1:
      return readSetRequestNormal(r);
    case 2:
      return readSetRequestWithFirstDatablock(r);
    case 3:
      return readSetRequestWithDatablock(r);
    case 4:
      return readSetRequestWithList(r);
    case 5:
      return readSetRequestWithListAndFirstDatablock(r);
    default:
      return unknownTag(r, tag);
  }
}

export function writeSetRequest(w: Writer, v: SetRequest): void {
  switch (v.kind) {
    case "set-request-normal":
      w.u8(1);
      writeSetRequestNormal(w, v);
      return;
    case "set-request-with-first-datablock":
      w.u8(2);
      writeSetRequestWithFirstDatablock(w, v);
      return;
    case "set-request-with-datablock":
      w.u8(3);
      writeSetRequestWithDatablock(w, v);
      return;
    case "set-request-with-list":
      w.u8(4);
      writeSetRequestWithList(w, v);
      return;
    case "set-request-with-list-and-first-datablock":
      w.u8(5);
      writeSetRequestWithListAndFirstDatablock(w, v);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeSetRequest(bytes: Uint8Array, options?: DecodeOptions): SetRequest {
  const r = new Reader(bytes, options);
  try {
    const value = readSetRequest(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, setRequestDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeSetRequest(value: SetRequest): Uint8Array {
  const w = Writer.acquire();
  try {
    writeSetRequest(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, setRequestDescriptor, value);
  } finally {
    w.release();
  }
}

export const setRequestDescriptor: Descriptor = {
  name: "set-request",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 1, name: "set-request-normal", node: { kind: "ref", to: () => setRequestNormalDescriptor }, flat: ["set-request-normal"] },
    { tag: 2, name: "set-request-with-first-datablock", node: { kind: "ref", to: () => setRequestWithFirstDatablockDescriptor }, flat: ["set-request-with-first-datablock"] },
    { tag: 3, name: "set-request-with-datablock", node: { kind: "ref", to: () => setRequestWithDatablockDescriptor }, flat: ["set-request-with-datablock"] },
    { tag: 4, name: "set-request-with-list", node: { kind: "ref", to: () => setRequestWithListDescriptor }, flat: ["set-request-with-list"] },
    { tag: 5, name: "set-request-with-list-and-first-datablock", node: { kind: "ref", to: () => setRequestWithListAndFirstDatablockDescriptor }, flat: ["set-request-with-list-and-first-datablock"] },
  ] },
};

/**
 * Writes one attribute, or a part of it.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface SetRequestNormal {
  readonly kind: "set-request-normal";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly cosemAttributeDescriptor: CosemAttributeDescriptor;
  readonly accessSelection?: SelectiveAccessDescriptor | undefined;
  readonly value: Data;
}

export function readSetRequestNormal(r: Reader): SetRequestNormal {
  const invokeIdAndPriority = readInvokeIdAndPriority(r);
  const cosemAttributeDescriptor = readCosemAttributeDescriptor(r);
  const accessSelection = r.flag() ? readSelectiveAccessDescriptor(r) : undefined;
  const value = readData(r);
  return {
    kind: "set-request-normal",
    invokeIdAndPriority,
    cosemAttributeDescriptor,
    accessSelection,
    value,
  };
}

export function writeSetRequestNormal(w: Writer, v: SetRequestNormal): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  writeCosemAttributeDescriptor(w, v.cosemAttributeDescriptor);
  if (v.accessSelection === undefined) {
    w.u8(0);
  } else {
    w.u8(1);
    writeSelectiveAccessDescriptor(w, v.accessSelection);
  }
  writeData(w, v.value);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeSetRequestNormal(bytes: Uint8Array, options?: DecodeOptions): SetRequestNormal {
  const r = new Reader(bytes, options);
  try {
    const value = readSetRequestNormal(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, setRequestNormalDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeSetRequestNormal(value: SetRequestNormal): Uint8Array {
  const w = Writer.acquire();
  try {
    writeSetRequestNormal(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, setRequestNormalDescriptor, value);
  } finally {
    w.release();
  }
}

export const setRequestNormalDescriptor: Descriptor = {
  name: "set-request-normal",
  node: { kind: "sequence", label: "set-request-normal", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "cosemAttributeDescriptor", presence: "required", node: { kind: "ref", to: () => cosemAttributeDescriptorDescriptor } },
    { property: "accessSelection", presence: "flag", node: { kind: "ref", to: () => selectiveAccessDescriptorDescriptor } },
    { property: "value", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
};

/**
 * Begins a write too long for one APDU.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface SetRequestWithFirstDatablock {
  readonly kind: "set-request-with-first-datablock";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly cosemAttributeDescriptor: CosemAttributeDescriptor;
  readonly accessSelection?: SelectiveAccessDescriptor | undefined;
  readonly datablock: DatablockSa;
}

export function readSetRequestWithFirstDatablock(r: Reader): SetRequestWithFirstDatablock {
  const invokeIdAndPriority = readInvokeIdAndPriority(r);
  const cosemAttributeDescriptor = readCosemAttributeDescriptor(r);
  const accessSelection = r.flag() ? readSelectiveAccessDescriptor(r) : undefined;
  const datablock = readDatablockSa(r);
  return {
    kind: "set-request-with-first-datablock",
    invokeIdAndPriority,
    cosemAttributeDescriptor,
    accessSelection,
    datablock,
  };
}

export function writeSetRequestWithFirstDatablock(w: Writer, v: SetRequestWithFirstDatablock): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  writeCosemAttributeDescriptor(w, v.cosemAttributeDescriptor);
  if (v.accessSelection === undefined) {
    w.u8(0);
  } else {
    w.u8(1);
    writeSelectiveAccessDescriptor(w, v.accessSelection);
  }
  writeDatablockSa(w, v.datablock);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeSetRequestWithFirstDatablock(bytes: Uint8Array, options?: DecodeOptions): SetRequestWithFirstDatablock {
  const r = new Reader(bytes, options);
  try {
    const value = readSetRequestWithFirstDatablock(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, setRequestWithFirstDatablockDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeSetRequestWithFirstDatablock(value: SetRequestWithFirstDatablock): Uint8Array {
  const w = Writer.acquire();
  try {
    writeSetRequestWithFirstDatablock(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, setRequestWithFirstDatablockDescriptor, value);
  } finally {
    w.release();
  }
}

export const setRequestWithFirstDatablockDescriptor: Descriptor = {
  name: "set-request-with-first-datablock",
  node: { kind: "sequence", label: "set-request-with-first-datablock", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "cosemAttributeDescriptor", presence: "required", node: { kind: "ref", to: () => cosemAttributeDescriptorDescriptor } },
    { property: "accessSelection", presence: "flag", node: { kind: "ref", to: () => selectiveAccessDescriptorDescriptor } },
    { property: "datablock", presence: "required", node: { kind: "ref", to: () => datablockSaDescriptor } },
  ] },
};

/**
 * Goes on with a long write.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface SetRequestWithDatablock {
  readonly kind: "set-request-with-datablock";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly datablock: DatablockSa;
}

export function readSetRequestWithDatablock(r: Reader): SetRequestWithDatablock {
  return {
    kind: "set-request-with-datablock",
    invokeIdAndPriority: readInvokeIdAndPriority(r),
    datablock: readDatablockSa(r),
  };
}

export function writeSetRequestWithDatablock(w: Writer, v: SetRequestWithDatablock): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  writeDatablockSa(w, v.datablock);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeSetRequestWithDatablock(bytes: Uint8Array, options?: DecodeOptions): SetRequestWithDatablock {
  const r = new Reader(bytes, options);
  try {
    const value = readSetRequestWithDatablock(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, setRequestWithDatablockDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeSetRequestWithDatablock(value: SetRequestWithDatablock): Uint8Array {
  const w = Writer.acquire();
  try {
    writeSetRequestWithDatablock(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, setRequestWithDatablockDescriptor, value);
  } finally {
    w.release();
  }
}

export const setRequestWithDatablockDescriptor: Descriptor = {
  name: "set-request-with-datablock",
  node: { kind: "sequence", label: "set-request-with-datablock", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "datablock", presence: "required", node: { kind: "ref", to: () => datablockSaDescriptor } },
  ] },
};

/**
 * Writes several attributes at once.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface SetRequestWithList {
  readonly kind: "set-request-with-list";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly attributeDescriptorList: readonly CosemAttributeDescriptorWithSelection[];
  readonly valueList: readonly Data[];
}

export function readSetRequestWithList(r: Reader): SetRequestWithList {
  const invokeIdAndPriority = readInvokeIdAndPriority(r);
  const count1 = r.count(10);
  const items2 = new Array<CosemAttributeDescriptorWithSelection>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readCosemAttributeDescriptorWithSelection(r);
  }
  const attributeDescriptorList = items2;
  const count4 = r.count(1);
  const items5 = new Array<Data>(count4);
  for (let i6 = 0; i6 < count4; i6++) {
    items5[i6] = readData(r);
  }
  const valueList = items5;
  return { kind: "set-request-with-list", invokeIdAndPriority, attributeDescriptorList, valueList };
}

export function writeSetRequestWithList(w: Writer, v: SetRequestWithList): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  w.length(v.attributeDescriptorList.length);
  for (const item1 of v.attributeDescriptorList) {
    writeCosemAttributeDescriptorWithSelection(w, item1);
  }
  w.length(v.valueList.length);
  for (const item2 of v.valueList) {
    writeData(w, item2);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeSetRequestWithList(bytes: Uint8Array, options?: DecodeOptions): SetRequestWithList {
  const r = new Reader(bytes, options);
  try {
    const value = readSetRequestWithList(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, setRequestWithListDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeSetRequestWithList(value: SetRequestWithList): Uint8Array {
  const w = Writer.acquire();
  try {
    writeSetRequestWithList(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, setRequestWithListDescriptor, value);
  } finally {
    w.release();
  }
}

export const setRequestWithListDescriptor: Descriptor = {
  name: "set-request-with-list",
  node: { kind: "sequence", label: "set-request-with-list", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "attributeDescriptorList", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => cosemAttributeDescriptorWithSelectionDescriptor }, least: 10 } },
    { property: "valueList", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  ] },
};

/**
 * Begins a write of several attributes too long for one APDU.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface SetRequestWithListAndFirstDatablock {
  readonly kind: "set-request-with-list-and-first-datablock";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly attributeDescriptorList: readonly CosemAttributeDescriptorWithSelection[];
  readonly datablock: DatablockSa;
}

export function readSetRequestWithListAndFirstDatablock(r: Reader): SetRequestWithListAndFirstDatablock {
  const invokeIdAndPriority = readInvokeIdAndPriority(r);
  const count1 = r.count(10);
  const items2 = new Array<CosemAttributeDescriptorWithSelection>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readCosemAttributeDescriptorWithSelection(r);
  }
  const attributeDescriptorList = items2;
  const datablock = readDatablockSa(r);
  return {
    kind: "set-request-with-list-and-first-datablock",
    invokeIdAndPriority,
    attributeDescriptorList,
    datablock,
  };
}

export function writeSetRequestWithListAndFirstDatablock(w: Writer, v: SetRequestWithListAndFirstDatablock): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  w.length(v.attributeDescriptorList.length);
  for (const item1 of v.attributeDescriptorList) {
    writeCosemAttributeDescriptorWithSelection(w, item1);
  }
  writeDatablockSa(w, v.datablock);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeSetRequestWithListAndFirstDatablock(bytes: Uint8Array, options?: DecodeOptions): SetRequestWithListAndFirstDatablock {
  const r = new Reader(bytes, options);
  try {
    const value = readSetRequestWithListAndFirstDatablock(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, setRequestWithListAndFirstDatablockDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeSetRequestWithListAndFirstDatablock(value: SetRequestWithListAndFirstDatablock): Uint8Array {
  const w = Writer.acquire();
  try {
    writeSetRequestWithListAndFirstDatablock(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, setRequestWithListAndFirstDatablockDescriptor, value);
  } finally {
    w.release();
  }
}

export const setRequestWithListAndFirstDatablockDescriptor: Descriptor = {
  name: "set-request-with-list-and-first-datablock",
  node: { kind: "sequence", label: "set-request-with-list-and-first-datablock", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "attributeDescriptorList", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => cosemAttributeDescriptorWithSelectionDescriptor }, least: 10 } },
    { property: "datablock", presence: "required", node: { kind: "ref", to: () => datablockSaDescriptor } },
  ] },
};

/**
 * Any SET response.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type SetResponse =
  | SetResponseNormal
  | SetResponseDatablock
  | SetResponseLastDatablock
  | SetResponseLastDatablockWithList
  | SetResponseWithList;

export function readSetResponse(r: Reader): SetResponse {
  const tag = r.u8();
  switch (tag) {
    case 1:
      return readSetResponseNormal(r);
    case 2:
      return readSetResponseDatablock(r);
    case 3:
      return readSetResponseLastDatablock(r);
    case 4:
      return readSetResponseLastDatablockWithList(r);
    case 5:
      return readSetResponseWithList(r);
    default:
      return unknownTag(r, tag);
  }
}

export function writeSetResponse(w: Writer, v: SetResponse): void {
  switch (v.kind) {
    case "set-response-normal":
      w.u8(1);
      writeSetResponseNormal(w, v);
      return;
    case "set-response-datablock":
      w.u8(2);
      writeSetResponseDatablock(w, v);
      return;
    case "set-response-last-datablock":
      w.u8(3);
      writeSetResponseLastDatablock(w, v);
      return;
    case "set-response-last-datablock-with-list":
      w.u8(4);
      writeSetResponseLastDatablockWithList(w, v);
      return;
    case "set-response-with-list":
      w.u8(5);
      writeSetResponseWithList(w, v);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeSetResponse(bytes: Uint8Array, options?: DecodeOptions): SetResponse {
  const r = new Reader(bytes, options);
  try {
    const value = readSetResponse(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, setResponseDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeSetResponse(value: SetResponse): Uint8Array {
  const w = Writer.acquire();
  try {
    writeSetResponse(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, setResponseDescriptor, value);
  } finally {
    w.release();
  }
}

export const setResponseDescriptor: Descriptor = {
  name: "set-response",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 1, name: "set-response-normal", node: { kind: "ref", to: () => setResponseNormalDescriptor }, flat: ["set-response-normal"] },
    { tag: 2, name: "set-response-datablock", node: { kind: "ref", to: () => setResponseDatablockDescriptor }, flat: ["set-response-datablock"] },
    { tag: 3, name: "set-response-last-datablock", node: { kind: "ref", to: () => setResponseLastDatablockDescriptor }, flat: ["set-response-last-datablock"] },
    { tag: 4, name: "set-response-last-datablock-with-list", node: { kind: "ref", to: () => setResponseLastDatablockWithListDescriptor }, flat: ["set-response-last-datablock-with-list"] },
    { tag: 5, name: "set-response-with-list", node: { kind: "ref", to: () => setResponseWithListDescriptor }, flat: ["set-response-with-list"] },
  ] },
};

/**
 * How the write of one attribute went.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface SetResponseNormal {
  readonly kind: "set-response-normal";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly result: DataAccessResult;
}

export function readSetResponseNormal(r: Reader): SetResponseNormal {
  return {
    kind: "set-response-normal",
    invokeIdAndPriority: readInvokeIdAndPriority(r),
    result: readCode(r, dataAccessResultCodes),
  };
}

export function writeSetResponseNormal(w: Writer, v: SetResponseNormal): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  writeCode(w, dataAccessResultCodes, v.result);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeSetResponseNormal(bytes: Uint8Array, options?: DecodeOptions): SetResponseNormal {
  const r = new Reader(bytes, options);
  try {
    const value = readSetResponseNormal(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, setResponseNormalDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeSetResponseNormal(value: SetResponseNormal): Uint8Array {
  const w = Writer.acquire();
  try {
    writeSetResponseNormal(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, setResponseNormalDescriptor, value);
  } finally {
    w.release();
  }
}

export const setResponseNormalDescriptor: Descriptor = {
  name: "set-response-normal",
  node: { kind: "sequence", label: "set-response-normal", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "result", presence: "required", node: { kind: "enumerated", form: "octet", codes: dataAccessResultCodes } },
  ] },
};

/**
 * Acknowledges a block.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface SetResponseDatablock {
  readonly kind: "set-response-datablock";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly blockNumber: number;
}

export function readSetResponseDatablock(r: Reader): SetResponseDatablock {
  return {
    kind: "set-response-datablock",
    invokeIdAndPriority: readInvokeIdAndPriority(r),
    blockNumber: r.u32(),
  };
}

export function writeSetResponseDatablock(w: Writer, v: SetResponseDatablock): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  w.u32(v.blockNumber);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeSetResponseDatablock(bytes: Uint8Array, options?: DecodeOptions): SetResponseDatablock {
  const r = new Reader(bytes, options);
  try {
    const value = readSetResponseDatablock(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, setResponseDatablockDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeSetResponseDatablock(value: SetResponseDatablock): Uint8Array {
  const w = Writer.acquire();
  try {
    writeSetResponseDatablock(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, setResponseDatablockDescriptor, value);
  } finally {
    w.release();
  }
}

export const setResponseDatablockDescriptor: Descriptor = {
  name: "set-response-datablock",
  node: { kind: "sequence", label: "set-response-datablock", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "blockNumber", presence: "required", node: { kind: "integer", size: 4, signed: false } },
  ] },
};

/**
 * Acknowledges the last block and says how the write went.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface SetResponseLastDatablock {
  readonly kind: "set-response-last-datablock";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly result: DataAccessResult;
  readonly blockNumber: number;
}

export function readSetResponseLastDatablock(r: Reader): SetResponseLastDatablock {
  return {
    kind: "set-response-last-datablock",
    invokeIdAndPriority: readInvokeIdAndPriority(r),
    result: readCode(r, dataAccessResultCodes),
    blockNumber: r.u32(),
  };
}

export function writeSetResponseLastDatablock(w: Writer, v: SetResponseLastDatablock): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  writeCode(w, dataAccessResultCodes, v.result);
  w.u32(v.blockNumber);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeSetResponseLastDatablock(bytes: Uint8Array, options?: DecodeOptions): SetResponseLastDatablock {
  const r = new Reader(bytes, options);
  try {
    const value = readSetResponseLastDatablock(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, setResponseLastDatablockDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeSetResponseLastDatablock(value: SetResponseLastDatablock): Uint8Array {
  const w = Writer.acquire();
  try {
    writeSetResponseLastDatablock(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, setResponseLastDatablockDescriptor, value);
  } finally {
    w.release();
  }
}

export const setResponseLastDatablockDescriptor: Descriptor = {
  name: "set-response-last-datablock",
  node: { kind: "sequence", label: "set-response-last-datablock", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "result", presence: "required", node: { kind: "enumerated", form: "octet", codes: dataAccessResultCodes } },
    { property: "blockNumber", presence: "required", node: { kind: "integer", size: 4, signed: false } },
  ] },
};

/**
 * Acknowledges the last block and says how each write went.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface SetResponseLastDatablockWithList {
  readonly kind: "set-response-last-datablock-with-list";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly result: readonly DataAccessResult[];
  readonly blockNumber: number;
}

export function readSetResponseLastDatablockWithList(r: Reader): SetResponseLastDatablockWithList {
  const invokeIdAndPriority = readInvokeIdAndPriority(r);
  const count1 = r.count(1);
  const items2 = new Array<DataAccessResult>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readCode(r, dataAccessResultCodes);
  }
  const result = items2;
  const blockNumber = r.u32();
  return {
    kind: "set-response-last-datablock-with-list",
    invokeIdAndPriority,
    result,
    blockNumber,
  };
}

export function writeSetResponseLastDatablockWithList(w: Writer, v: SetResponseLastDatablockWithList): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  w.length(v.result.length);
  for (const item1 of v.result) {
    writeCode(w, dataAccessResultCodes, item1);
  }
  w.u32(v.blockNumber);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeSetResponseLastDatablockWithList(bytes: Uint8Array, options?: DecodeOptions): SetResponseLastDatablockWithList {
  const r = new Reader(bytes, options);
  try {
    const value = readSetResponseLastDatablockWithList(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, setResponseLastDatablockWithListDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeSetResponseLastDatablockWithList(value: SetResponseLastDatablockWithList): Uint8Array {
  const w = Writer.acquire();
  try {
    writeSetResponseLastDatablockWithList(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, setResponseLastDatablockWithListDescriptor, value);
  } finally {
    w.release();
  }
}

export const setResponseLastDatablockWithListDescriptor: Descriptor = {
  name: "set-response-last-datablock-with-list",
  node: { kind: "sequence", label: "set-response-last-datablock-with-list", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "result", presence: "required", node: { kind: "list", of: { kind: "enumerated", form: "octet", codes: dataAccessResultCodes }, least: 1 } },
    { property: "blockNumber", presence: "required", node: { kind: "integer", size: 4, signed: false } },
  ] },
};

/**
 * How each write went.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface SetResponseWithList {
  readonly kind: "set-response-with-list";
  readonly invokeIdAndPriority: InvokeIdAndPriority;
  readonly result: readonly DataAccessResult[];
}

export function readSetResponseWithList(r: Reader): SetResponseWithList {
  const invokeIdAndPriority = readInvokeIdAndPriority(r);
  const count1 = r.count(1);
  const items2 = new Array<DataAccessResult>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readCode(r, dataAccessResultCodes);
  }
  const result = items2;
  return { kind: "set-response-with-list", invokeIdAndPriority, result };
}

export function writeSetResponseWithList(w: Writer, v: SetResponseWithList): void {
  writeInvokeIdAndPriority(w, v.invokeIdAndPriority);
  w.length(v.result.length);
  for (const item1 of v.result) {
    writeCode(w, dataAccessResultCodes, item1);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeSetResponseWithList(bytes: Uint8Array, options?: DecodeOptions): SetResponseWithList {
  const r = new Reader(bytes, options);
  try {
    const value = readSetResponseWithList(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, setResponseWithListDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeSetResponseWithList(value: SetResponseWithList): Uint8Array {
  const w = Writer.acquire();
  try {
    writeSetResponseWithList(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, setResponseWithListDescriptor, value);
  } finally {
    w.release();
  }
}

export const setResponseWithListDescriptor: Descriptor = {
  name: "set-response-with-list",
  node: { kind: "sequence", label: "set-response-with-list", counted: false, fields: [
    { property: "invokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => invokeIdAndPriorityDescriptor } },
    { property: "result", presence: "required", node: { kind: "list", of: { kind: "enumerated", form: "octet", codes: dataAccessResultCodes }, least: 1 } },
  ] },
};
