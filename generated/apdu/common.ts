// Generated from spec/apdu/common.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type DecodeOptions,
  type Descriptor,
  Reader,
  Writer,
  bitField,
  located,
  noBitValue,
  placed,
  readCode,
  unknownKind,
  unknownTag,
  writeCode,
} from "@cosemkit/core";
import { type DataAccessResult, dataAccessResultCodes } from "../codes/data-access-result.ts";
import { type Data, dataDescriptor, readData, writeData } from "./data.ts";

/**
 * Ties a response to its request and states how the request is to be served.
 *
 * Wire form: 1 octet; bit 0 is the least significant.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface InvokeIdAndPriority {
  readonly invokeId: number;
  readonly reserved: number;
  readonly serviceClass: "unconfirmed" | "confirmed";
  readonly priority: "normal" | "high";
}

export function readInvokeIdAndPriority(r: Reader): InvokeIdAndPriority {
  const word = r.u8();
  return { invokeId: word & 0x0f, reserved: (word >>> 4) & 3, serviceClass: word & 0x40 ? "confirmed" : "unconfirmed", priority: word & 0x80 ? "high" : "normal" };
}

export function writeInvokeIdAndPriority(w: Writer, v: InvokeIdAndPriority): void {
  let word = bitField(w, v.invokeId, 0x0f) | (bitField(w, v.reserved, 3) << 4);
  if (v.serviceClass === "confirmed") word |= 0x40;
  else if (v.serviceClass !== "unconfirmed") noBitValue(w, v.serviceClass, "unconfirmed", "confirmed");
  if (v.priority === "high") word |= 0x80;
  else if (v.priority !== "normal") noBitValue(w, v.priority, "normal", "high");
  w.u8(word >>> 0);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeInvokeIdAndPriority(bytes: Uint8Array, options?: DecodeOptions): InvokeIdAndPriority {
  const r = new Reader(bytes, options);
  try {
    const value = readInvokeIdAndPriority(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, invokeIdAndPriorityDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeInvokeIdAndPriority(value: InvokeIdAndPriority): Uint8Array {
  const w = Writer.acquire();
  try {
    writeInvokeIdAndPriority(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, invokeIdAndPriorityDescriptor, value);
  } finally {
    w.release();
  }
}

export const invokeIdAndPriorityDescriptor: Descriptor = {
  name: "invoke-id-and-priority",
  node: { kind: "bit-fields", size: 1, fields: [
    { property: "invokeId", shift: 0, width: 4 },
    { property: "reserved", shift: 4, width: 2 },
    { property: "serviceClass", shift: 6, width: 1, values: ["unconfirmed","confirmed"] },
    { property: "priority", shift: 7, width: 1, values: ["normal","high"] },
  ] },
};

/**
 * The invoke id of the services that came later: 24 bits, and more options.
 *
 * Wire form: 4 octets; bit 0 is the least significant.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface LongInvokeIdAndPriority {
  readonly invokeId: number;
  readonly reserved: number;
  readonly selfDescriptive: "not-self-descriptive" | "self-descriptive";
  readonly processingOption: "continue-on-error" | "break-on-error";
  readonly serviceClass: "unconfirmed" | "confirmed";
  readonly priority: "normal" | "high";
}

export function readLongInvokeIdAndPriority(r: Reader): LongInvokeIdAndPriority {
  const word = r.u32();
  return { invokeId: word & 0xffffff, reserved: (word >>> 24) & 0x0f, selfDescriptive: word & 0x10000000 ? "self-descriptive" : "not-self-descriptive", processingOption: word & 0x20000000 ? "break-on-error" : "continue-on-error", serviceClass: word & 0x40000000 ? "confirmed" : "unconfirmed", priority: word & 0x80000000 ? "high" : "normal" };
}

export function writeLongInvokeIdAndPriority(w: Writer, v: LongInvokeIdAndPriority): void {
  let word = bitField(w, v.invokeId, 0xffffff) | (bitField(w, v.reserved, 0x0f) << 24);
  if (v.selfDescriptive === "self-descriptive") word |= 0x10000000;
  else if (v.selfDescriptive !== "not-self-descriptive") noBitValue(w, v.selfDescriptive, "not-self-descriptive", "self-descriptive");
  if (v.processingOption === "break-on-error") word |= 0x20000000;
  else if (v.processingOption !== "continue-on-error") noBitValue(w, v.processingOption, "continue-on-error", "break-on-error");
  if (v.serviceClass === "confirmed") word |= 0x40000000;
  else if (v.serviceClass !== "unconfirmed") noBitValue(w, v.serviceClass, "unconfirmed", "confirmed");
  if (v.priority === "high") word |= 0x80000000;
  else if (v.priority !== "normal") noBitValue(w, v.priority, "normal", "high");
  w.u32(word >>> 0);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeLongInvokeIdAndPriority(bytes: Uint8Array, options?: DecodeOptions): LongInvokeIdAndPriority {
  const r = new Reader(bytes, options);
  try {
    const value = readLongInvokeIdAndPriority(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, longInvokeIdAndPriorityDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeLongInvokeIdAndPriority(value: LongInvokeIdAndPriority): Uint8Array {
  const w = Writer.acquire();
  try {
    writeLongInvokeIdAndPriority(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, longInvokeIdAndPriorityDescriptor, value);
  } finally {
    w.release();
  }
}

export const longInvokeIdAndPriorityDescriptor: Descriptor = {
  name: "long-invoke-id-and-priority",
  node: { kind: "bit-fields", size: 4, fields: [
    { property: "invokeId", shift: 0, width: 24 },
    { property: "reserved", shift: 24, width: 4 },
    { property: "selfDescriptive", shift: 28, width: 1, values: ["not-self-descriptive","self-descriptive"] },
    { property: "processingOption", shift: 29, width: 1, values: ["continue-on-error","break-on-error"] },
    { property: "serviceClass", shift: 30, width: 1, values: ["unconfirmed","confirmed"] },
    { property: "priority", shift: 31, width: 1, values: ["normal","high"] },
  ] },
};

/**
 * Names one attribute of one object by class id, logical name and attribute index. Index 0 means all attributes.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface CosemAttributeDescriptor {
  readonly classId: number;
  readonly instanceId: Uint8Array;
  readonly attributeId: number;
}

export function readCosemAttributeDescriptor(r: Reader): CosemAttributeDescriptor {
  return { classId: r.u16(), instanceId: r.take(6), attributeId: r.i8() };
}

export function writeCosemAttributeDescriptor(w: Writer, v: CosemAttributeDescriptor): void {
  w.u16(v.classId);
  w.fixed(v.instanceId, 6);
  w.i8(v.attributeId);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeCosemAttributeDescriptor(bytes: Uint8Array, options?: DecodeOptions): CosemAttributeDescriptor {
  const r = new Reader(bytes, options);
  try {
    const value = readCosemAttributeDescriptor(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, cosemAttributeDescriptorDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeCosemAttributeDescriptor(value: CosemAttributeDescriptor): Uint8Array {
  const w = Writer.acquire();
  try {
    writeCosemAttributeDescriptor(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, cosemAttributeDescriptorDescriptor, value);
  } finally {
    w.release();
  }
}

export const cosemAttributeDescriptorDescriptor: Descriptor = {
  name: "cosem-attribute-descriptor",
  node: { kind: "sequence", counted: false, fields: [
    { property: "classId", presence: "required", node: { kind: "integer", size: 2, signed: false } },
    { property: "instanceId", presence: "required", node: { kind: "octets", form: "fixed", size: 6 } },
    { property: "attributeId", presence: "required", node: { kind: "integer", size: 1, signed: true } },
  ] },
};

/**
 * Names one method of one object by class id, logical name and method index.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface CosemMethodDescriptor {
  readonly classId: number;
  readonly instanceId: Uint8Array;
  readonly methodId: number;
}

export function readCosemMethodDescriptor(r: Reader): CosemMethodDescriptor {
  return { classId: r.u16(), instanceId: r.take(6), methodId: r.i8() };
}

export function writeCosemMethodDescriptor(w: Writer, v: CosemMethodDescriptor): void {
  w.u16(v.classId);
  w.fixed(v.instanceId, 6);
  w.i8(v.methodId);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeCosemMethodDescriptor(bytes: Uint8Array, options?: DecodeOptions): CosemMethodDescriptor {
  const r = new Reader(bytes, options);
  try {
    const value = readCosemMethodDescriptor(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, cosemMethodDescriptorDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeCosemMethodDescriptor(value: CosemMethodDescriptor): Uint8Array {
  const w = Writer.acquire();
  try {
    writeCosemMethodDescriptor(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, cosemMethodDescriptorDescriptor, value);
  } finally {
    w.release();
  }
}

export const cosemMethodDescriptorDescriptor: Descriptor = {
  name: "cosem-method-descriptor",
  node: { kind: "sequence", counted: false, fields: [
    { property: "classId", presence: "required", node: { kind: "integer", size: 2, signed: false } },
    { property: "instanceId", presence: "required", node: { kind: "octets", form: "fixed", size: 6 } },
    { property: "methodId", presence: "required", node: { kind: "integer", size: 1, signed: true } },
  ] },
};

/**
 * Asks for a part of an attribute. Selectors and their parameters are defined by the class.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface SelectiveAccessDescriptor {
  readonly accessSelector: number;
  readonly accessParameters: Data;
}

export function readSelectiveAccessDescriptor(r: Reader): SelectiveAccessDescriptor {
  return { accessSelector: r.u8(), accessParameters: readData(r) };
}

export function writeSelectiveAccessDescriptor(w: Writer, v: SelectiveAccessDescriptor): void {
  w.u8(v.accessSelector);
  writeData(w, v.accessParameters);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeSelectiveAccessDescriptor(bytes: Uint8Array, options?: DecodeOptions): SelectiveAccessDescriptor {
  const r = new Reader(bytes, options);
  try {
    const value = readSelectiveAccessDescriptor(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, selectiveAccessDescriptorDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeSelectiveAccessDescriptor(value: SelectiveAccessDescriptor): Uint8Array {
  const w = Writer.acquire();
  try {
    writeSelectiveAccessDescriptor(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, selectiveAccessDescriptorDescriptor, value);
  } finally {
    w.release();
  }
}

export const selectiveAccessDescriptorDescriptor: Descriptor = {
  name: "selective-access-descriptor",
  node: { kind: "sequence", counted: false, fields: [
    { property: "accessSelector", presence: "required", node: { kind: "integer", size: 1, signed: false } },
    { property: "accessParameters", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
};

/**
 * An attribute, or a part of it.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface CosemAttributeDescriptorWithSelection {
  readonly cosemAttributeDescriptor: CosemAttributeDescriptor;
  readonly accessSelection?: SelectiveAccessDescriptor | undefined;
}

export function readCosemAttributeDescriptorWithSelection(r: Reader): CosemAttributeDescriptorWithSelection {
  const cosemAttributeDescriptor = readCosemAttributeDescriptor(r);
  const accessSelection = r.flag() ? readSelectiveAccessDescriptor(r) : undefined;
  return { cosemAttributeDescriptor, accessSelection };
}

export function writeCosemAttributeDescriptorWithSelection(w: Writer, v: CosemAttributeDescriptorWithSelection): void {
  writeCosemAttributeDescriptor(w, v.cosemAttributeDescriptor);
  if (v.accessSelection === undefined) {
    w.u8(0);
  } else {
    w.u8(1);
    writeSelectiveAccessDescriptor(w, v.accessSelection);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeCosemAttributeDescriptorWithSelection(bytes: Uint8Array, options?: DecodeOptions): CosemAttributeDescriptorWithSelection {
  const r = new Reader(bytes, options);
  try {
    const value = readCosemAttributeDescriptorWithSelection(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, cosemAttributeDescriptorWithSelectionDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeCosemAttributeDescriptorWithSelection(value: CosemAttributeDescriptorWithSelection): Uint8Array {
  const w = Writer.acquire();
  try {
    writeCosemAttributeDescriptorWithSelection(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, cosemAttributeDescriptorWithSelectionDescriptor, value);
  } finally {
    w.release();
  }
}

export const cosemAttributeDescriptorWithSelectionDescriptor: Descriptor = {
  name: "cosem-attribute-descriptor-with-selection",
  node: { kind: "sequence", counted: false, fields: [
    { property: "cosemAttributeDescriptor", presence: "required", node: { kind: "ref", to: () => cosemAttributeDescriptorDescriptor } },
    { property: "accessSelection", presence: "flag", node: { kind: "ref", to: () => selectiveAccessDescriptorDescriptor } },
  ] },
};

/**
 * The value that was read, or why there is none.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type GetDataResult =
  | { readonly kind: "data"; readonly value: Data }
  | { readonly kind: "data-access-result"; readonly value: DataAccessResult };

export function readGetDataResult(r: Reader): GetDataResult {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { kind: "data", value: readData(r) };
    case 1:
      return { kind: "data-access-result", value: readCode(r, dataAccessResultCodes) };
    default:
      return unknownTag(r, tag);
  }
}

export function writeGetDataResult(w: Writer, v: GetDataResult): void {
  switch (v.kind) {
    case "data":
      w.u8(0);
      writeData(w, v.value);
      return;
    case "data-access-result":
      w.u8(1);
      writeCode(w, dataAccessResultCodes, v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeGetDataResult(bytes: Uint8Array, options?: DecodeOptions): GetDataResult {
  const r = new Reader(bytes, options);
  try {
    const value = readGetDataResult(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, getDataResultDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeGetDataResult(value: GetDataResult): Uint8Array {
  const w = Writer.acquire();
  try {
    writeGetDataResult(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, getDataResultDescriptor, value);
  } finally {
    w.release();
  }
}

export const getDataResultDescriptor: Descriptor = {
  name: "get-data-result",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 0, name: "data", node: { kind: "ref", to: () => dataDescriptor } },
    { tag: 1, name: "data-access-result", node: { kind: "enumerated", form: "octet", codes: dataAccessResultCodes } },
  ] },
};

/** Green Book 8.3, COSEMpdu module. */
export type DatablockGResult =
  | { readonly kind: "raw-data"; readonly value: Uint8Array }
  | { readonly kind: "data-access-result"; readonly value: DataAccessResult };

export function readDatablockGResult(r: Reader): DatablockGResult {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { kind: "raw-data", value: r.octets() };
    case 1:
      return { kind: "data-access-result", value: readCode(r, dataAccessResultCodes) };
    default:
      return unknownTag(r, tag);
  }
}

export function writeDatablockGResult(w: Writer, v: DatablockGResult): void {
  switch (v.kind) {
    case "raw-data":
      w.u8(0);
      w.octets(v.value);
      return;
    case "data-access-result":
      w.u8(1);
      writeCode(w, dataAccessResultCodes, v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeDatablockGResult(bytes: Uint8Array, options?: DecodeOptions): DatablockGResult {
  const r = new Reader(bytes, options);
  try {
    const value = readDatablockGResult(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, datablockGResultDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeDatablockGResult(value: DatablockGResult): Uint8Array {
  const w = Writer.acquire();
  try {
    writeDatablockGResult(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, datablockGResultDescriptor, value);
  } finally {
    w.release();
  }
}

export const datablockGResultDescriptor: Descriptor = {
  name: "datablock-g-result",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 0, name: "raw-data", node: { kind: "octets", form: "counted" } },
    { tag: 1, name: "data-access-result", node: { kind: "enumerated", form: "octet", codes: dataAccessResultCodes } },
  ] },
};

/**
 * One block of a long response. Blocks count from 1.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface DatablockG {
  readonly lastBlock: boolean;
  readonly blockNumber: number;
  readonly result: DatablockGResult;
}

export function readDatablockG(r: Reader): DatablockG {
  return { lastBlock: r.boolean(), blockNumber: r.u32(), result: readDatablockGResult(r) };
}

export function writeDatablockG(w: Writer, v: DatablockG): void {
  w.boolean(v.lastBlock);
  w.u32(v.blockNumber);
  writeDatablockGResult(w, v.result);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeDatablockG(bytes: Uint8Array, options?: DecodeOptions): DatablockG {
  const r = new Reader(bytes, options);
  try {
    const value = readDatablockG(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, datablockGDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeDatablockG(value: DatablockG): Uint8Array {
  const w = Writer.acquire();
  try {
    writeDatablockG(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, datablockGDescriptor, value);
  } finally {
    w.release();
  }
}

export const datablockGDescriptor: Descriptor = {
  name: "datablock-g",
  node: { kind: "sequence", counted: false, fields: [
    { property: "lastBlock", presence: "required", node: { kind: "boolean" } },
    { property: "blockNumber", presence: "required", node: { kind: "integer", size: 4, signed: false } },
    { property: "result", presence: "required", node: { kind: "ref", to: () => datablockGResultDescriptor } },
  ] },
};

/**
 * One block of a long request, or of a long reply to a method. Blocks count from 1.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface DatablockSa {
  readonly lastBlock: boolean;
  readonly blockNumber: number;
  readonly rawData: Uint8Array;
}

export function readDatablockSa(r: Reader): DatablockSa {
  return { lastBlock: r.boolean(), blockNumber: r.u32(), rawData: r.octets() };
}

export function writeDatablockSa(w: Writer, v: DatablockSa): void {
  w.boolean(v.lastBlock);
  w.u32(v.blockNumber);
  w.octets(v.rawData);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeDatablockSa(bytes: Uint8Array, options?: DecodeOptions): DatablockSa {
  const r = new Reader(bytes, options);
  try {
    const value = readDatablockSa(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, datablockSaDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeDatablockSa(value: DatablockSa): Uint8Array {
  const w = Writer.acquire();
  try {
    writeDatablockSa(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, datablockSaDescriptor, value);
  } finally {
    w.release();
  }
}

export const datablockSaDescriptor: Descriptor = {
  name: "datablock-sa",
  node: { kind: "sequence", counted: false, fields: [
    { property: "lastBlock", presence: "required", node: { kind: "boolean" } },
    { property: "blockNumber", presence: "required", node: { kind: "integer", size: 4, signed: false } },
    { property: "rawData", presence: "required", node: { kind: "octets", form: "counted" } },
  ] },
};

/**
 * A short name. The module says Integer16; everybody writes short names as unsigned, and the octets are the same.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ObjectName = number;

export function readObjectName(r: Reader): ObjectName {
  return r.u16();
}

export function writeObjectName(w: Writer, v: ObjectName): void {
  w.u16(v);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeObjectName(bytes: Uint8Array, options?: DecodeOptions): ObjectName {
  const r = new Reader(bytes, options);
  try {
    const value = readObjectName(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, objectNameDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeObjectName(value: ObjectName): Uint8Array {
  const w = Writer.acquire();
  try {
    writeObjectName(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, objectNameDescriptor, value);
  } finally {
    w.release();
  }
}

export const objectNameDescriptor: Descriptor = {
  name: "object-name",
  node: { kind: "integer", size: 2, signed: false },
};
