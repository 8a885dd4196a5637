// Generated from spec/apdu/short-name.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type ObjectName, objectNameDescriptor, readObjectName, writeObjectName } from "./common.ts";
import { type Data, dataDescriptor, readData, writeData } from "./data.ts";

/** Green Book 8.3, COSEMpdu module. */
export interface ParameterizedAccess {
  readonly kind: "parameterized-access";
  readonly variableName: ObjectName;
  readonly selector: number;
  readonly parameter: Data;
}

export function readParameterizedAccess(r: Reader): ParameterizedAccess {
  return {
    kind: "parameterized-access",
    variableName: readObjectName(r),
    selector: r.u8(),
    parameter: readData(r),
  };
}

export function writeParameterizedAccess(w: Writer, v: ParameterizedAccess): void {
  writeObjectName(w, v.variableName);
  w.u8(v.selector);
  writeData(w, v.parameter);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeParameterizedAccess(bytes: Uint8Array, options?: DecodeOptions): ParameterizedAccess {
  const r = new Reader(bytes, options);
  try {
    const value = readParameterizedAccess(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, parameterizedAccessDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeParameterizedAccess(value: ParameterizedAccess): Uint8Array {
  const w = Writer.acquire();
  try {
    writeParameterizedAccess(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, parameterizedAccessDescriptor, value);
  } finally {
    w.release();
  }
}

export const parameterizedAccessDescriptor: Descriptor = {
  name: "parameterized-access",
  node: { kind: "sequence", label: "parameterized-access", counted: false, fields: [
    { property: "variableName", presence: "required", node: { kind: "ref", to: () => objectNameDescriptor } },
    { property: "selector", presence: "required", node: { kind: "integer", size: 1, signed: false } },
    { property: "parameter", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
};

/** Green Book 8.3, COSEMpdu module. */
export interface BlockNumberAccess {
  readonly kind: "block-number-access";
  readonly blockNumber: number;
}

export function readBlockNumberAccess(r: Reader): BlockNumberAccess {
  return { kind: "block-number-access", blockNumber: r.u16() };
}

export function writeBlockNumberAccess(w: Writer, v: BlockNumberAccess): void {
  w.u16(v.blockNumber);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeBlockNumberAccess(bytes: Uint8Array, options?: DecodeOptions): BlockNumberAccess {
  const r = new Reader(bytes, options);
  try {
    const value = readBlockNumberAccess(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, blockNumberAccessDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeBlockNumberAccess(value: BlockNumberAccess): Uint8Array {
  const w = Writer.acquire();
  try {
    writeBlockNumberAccess(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, blockNumberAccessDescriptor, value);
  } finally {
    w.release();
  }
}

export const blockNumberAccessDescriptor: Descriptor = {
  name: "block-number-access",
  node: { kind: "sequence", label: "block-number-access", counted: false, fields: [
    { property: "blockNumber", presence: "required", node: { kind: "integer", size: 2, signed: false } },
  ] },
};

/** Green Book 8.3, COSEMpdu module. */
export interface ReadDataBlockAccess {
  readonly kind: "read-data-block-access";
  readonly lastBlock: boolean;
  readonly blockNumber: number;
  readonly rawData: Uint8Array;
}

export function readReadDataBlockAccess(r: Reader): ReadDataBlockAccess {
  return {
    kind: "read-data-block-access",
    lastBlock: r.boolean(),
    blockNumber: r.u16(),
    rawData: r.octets(),
  };
}

export function writeReadDataBlockAccess(w: Writer, v: ReadDataBlockAccess): void {
  w.boolean(v.lastBlock);
  w.u16(v.blockNumber);
  w.octets(v.rawData);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeReadDataBlockAccess(bytes: Uint8Array, options?: DecodeOptions): ReadDataBlockAccess {
  const r = new Reader(bytes, options);
  try {
    const value = readReadDataBlockAccess(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, readDataBlockAccessDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeReadDataBlockAccess(value: ReadDataBlockAccess): Uint8Array {
  const w = Writer.acquire();
  try {
    writeReadDataBlockAccess(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, readDataBlockAccessDescriptor, value);
  } finally {
    w.release();
  }
}

export const readDataBlockAccessDescriptor: Descriptor = {
  name: "read-data-block-access",
  node: { kind: "sequence", label: "read-data-block-access", counted: false, fields: [
    { property: "lastBlock", presence: "required", node: { kind: "boolean" } },
    { property: "blockNumber", presence: "required", node: { kind: "integer", size: 2, signed: false } },
    { property: "rawData", presence: "required", node: { kind: "octets", form: "counted" } },
  ] },
};

/** Green Book 8.3, COSEMpdu module. */
export interface WriteDataBlockAccess {
  readonly kind: "write-data-block-access";
  readonly lastBlock: boolean;
  readonly blockNumber: number;
}

export function readWriteDataBlockAccess(r: Reader): WriteDataBlockAccess {
  return { kind: "write-data-block-access", lastBlock: r.boolean(), blockNumber: r.u16() };
}

export function writeWriteDataBlockAccess(w: Writer, v: WriteDataBlockAccess): void {
  w.boolean(v.lastBlock);
  w.u16(v.blockNumber);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeWriteDataBlockAccess(bytes: Uint8Array, options?: DecodeOptions): WriteDataBlockAccess {
  const r = new Reader(bytes, options);
  try {
    const value = readWriteDataBlockAccess(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, writeDataBlockAccessDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeWriteDataBlockAccess(value: WriteDataBlockAccess): Uint8Array {
  const w = Writer.acquire();
  try {
    writeWriteDataBlockAccess(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, writeDataBlockAccessDescriptor, value);
  } finally {
    w.release();
  }
}

export const writeDataBlockAccessDescriptor: Descriptor = {
  name: "write-data-block-access",
  node: { kind: "sequence", label: "write-data-block-access", counted: false, fields: [
    { property: "lastBlock", presence: "required", node: { kind: "boolean" } },
    { property: "blockNumber", presence: "required", node: { kind: "integer", size: 2, signed: false } },
  ] },
};

/**
 * Names what is read or written.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type VariableAccessSpecification =
  | { readonly kind: "variable-name"; readonly value: ObjectName }
  | ParameterizedAccess
  | BlockNumberAccess
  | ReadDataBlockAccess
  | WriteDataBlockAccess;

export function readVariableAccessSpecification(r: Reader): VariableAccessSpecification {
  const tag = r.u8();
  switch (tag) {
    case 2:
      return { kind: "variable-name", value: readObjectName(r) };
    case 4:
      return readParameterizedAccess(r);
    case 5:
      return readBlockNumberAccess(r);
    case 6:
      return readReadDataBlockAccess(r);
    case 7:
      return readWriteDataBlockAccess(r);
    default:
      return unknownTag(r, tag);
  }
}

export function writeVariableAccessSpecification(w: Writer, v: VariableAccessSpecification): void {
  switch (v.kind) {
    case "variable-name":
      w.u8(2);
      writeObjectName(w, v.value);
      return;
    case "parameterized-access":
      w.u8(4);
      writeParameterizedAccess(w, v);
      return;
    case "block-number-access":
      w.u8(5);
      writeBlockNumberAccess(w, v);
      return;
    case "read-data-block-access":
      w.u8(6);
      writeReadDataBlockAccess(w, v);
      return;
    case "write-data-block-access":
      w.u8(7);
      writeWriteDataBlockAccess(w, v);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeVariableAccessSpecification(bytes: Uint8Array, options?: DecodeOptions): VariableAccessSpecification {
  const r = new Reader(bytes, options);
  try {
    const value = readVariableAccessSpecification(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, variableAccessSpecificationDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeVariableAccessSpecification(value: VariableAccessSpecification): Uint8Array {
  const w = Writer.acquire();
  try {
    writeVariableAccessSpecification(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, variableAccessSpecificationDescriptor, value);
  } finally {
    w.release();
  }
}

export const variableAccessSpecificationDescriptor: Descriptor = {
  name: "variable-access-specification",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 2, name: "variable-name", node: { kind: "ref", to: () => objectNameDescriptor } },
    { tag: 4, name: "parameterized-access", node: { kind: "ref", to: () => parameterizedAccessDescriptor }, flat: ["parameterized-access"] },
    { tag: 5, name: "block-number-access", node: { kind: "ref", to: () => blockNumberAccessDescriptor }, flat: ["block-number-access"] },
    { tag: 6, name: "read-data-block-access", node: { kind: "ref", to: () => readDataBlockAccessDescriptor }, flat: ["read-data-block-access"] },
    { tag: 7, name: "write-data-block-access", node: { kind: "ref", to: () => writeDataBlockAccessDescriptor }, flat: ["write-data-block-access"] },
  ] },
};

/**
 * Reads variables.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ReadRequest = readonly VariableAccessSpecification[];

export function readReadRequest(r: Reader): ReadRequest {
  const count1 = r.count(3);
  const items2 = new Array<VariableAccessSpecification>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readVariableAccessSpecification(r);
  }
  return items2;
}

export function writeReadRequest(w: Writer, v: ReadRequest): void {
  w.length(v.length);
  for (const item1 of v) {
    writeVariableAccessSpecification(w, item1);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeReadRequest(bytes: Uint8Array, options?: DecodeOptions): ReadRequest {
  const r = new Reader(bytes, options);
  try {
    const value = readReadRequest(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, readRequestDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeReadRequest(value: ReadRequest): Uint8Array {
  const w = Writer.acquire();
  try {
    writeReadRequest(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, readRequestDescriptor, value);
  } finally {
    w.release();
  }
}

export const readRequestDescriptor: Descriptor = {
  name: "read-request",
  node: { kind: "list", of: { kind: "ref", to: () => variableAccessSpecificationDescriptor }, least: 3 },
};

/**
 * The values of the variables, in the order asked for.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ReadResponse = readonly ReadResult[];

export function readReadResponse(r: Reader): ReadResponse {
  const count1 = r.count(2);
  const items2 = new Array<ReadResult>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readReadResult(r);
  }
  return items2;
}

export function writeReadResponse(w: Writer, v: ReadResponse): void {
  w.length(v.length);
  for (const item1 of v) {
    writeReadResult(w, item1);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeReadResponse(bytes: Uint8Array, options?: DecodeOptions): ReadResponse {
  const r = new Reader(bytes, options);
  try {
    const value = readReadResponse(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, readResponseDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeReadResponse(value: ReadResponse): Uint8Array {
  const w = Writer.acquire();
  try {
    writeReadResponse(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, readResponseDescriptor, value);
  } finally {
    w.release();
  }
}

export const readResponseDescriptor: Descriptor = {
  name: "read-response",
  node: { kind: "list", of: { kind: "ref", to: () => readResultDescriptor }, least: 2 },
};

/** Green Book 8.3, COSEMpdu module. */
export interface DataBlockResult {
  readonly kind: "data-block-result";
  readonly lastBlock: boolean;
  readonly blockNumber: number;
  readonly rawData: Uint8Array;
}

export function readDataBlockResult(r: Reader): DataBlockResult {
  return {
    kind: "data-block-result",
    lastBlock: r.boolean(),
    blockNumber: r.u16(),
    rawData: r.octets(),
  };
}

export function writeDataBlockResult(w: Writer, v: DataBlockResult): void {
  w.boolean(v.lastBlock);
  w.u16(v.blockNumber);
  w.octets(v.rawData);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeDataBlockResult(bytes: Uint8Array, options?: DecodeOptions): DataBlockResult {
  const r = new Reader(bytes, options);
  try {
    const value = readDataBlockResult(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, dataBlockResultDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeDataBlockResult(value: DataBlockResult): Uint8Array {
  const w = Writer.acquire();
  try {
    writeDataBlockResult(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, dataBlockResultDescriptor, value);
  } finally {
    w.release();
  }
}

export const dataBlockResultDescriptor: Descriptor = {
  name: "data-block-result",
  node: { kind: "sequence", label: "data-block-result", counted: false, fields: [
    { property: "lastBlock", presence: "required", node: { kind: "boolean" } },
    { property: "blockNumber", presence: "required", node: { kind: "integer", size: 2, signed: false } },
    { property: "rawData", presence: "required", node: { kind: "octets", form: "counted" } },
  ] },
};

/**
 * One value that was read, or why there is none.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type ReadResult =
  | { readonly kind: "data"; readonly value: Data }
  | { readonly kind: "data-access-error"; readonly value: DataAccessResult }
  | DataBlockResult
  | { readonly kind: "block-number"; readonly value: number };

export function readReadResult(r: Reader): ReadResult {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { kind: "data", value: readData(r) };
    case 1:
      return { kind: "data-access-error", value: readCode(r, dataAccessResultCodes) };
    case 2:
      return readDataBlockResult(r);
    case 3:
      return { kind: "block-number", value: r.u16() };
    default:
      return unknownTag(r, tag);
  }
}

export function writeReadResult(w: Writer, v: ReadResult): void {
  switch (v.kind) {
    case "data":
      w.u8(0);
      writeData(w, v.value);
      return;
    case "data-access-error":
      w.u8(1);
      writeCode(w, dataAccessResultCodes, v.value);
      return;
    case "data-block-result":
      w.u8(2);
      writeDataBlockResult(w, v);
      return;
    case "block-number":
      w.u8(3);
      w.u16(v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeReadResult(bytes: Uint8Array, options?: DecodeOptions): ReadResult {
  const r = new Reader(bytes, options);
  try {
    const value = readReadResult(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, readResultDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeReadResult(value: ReadResult): Uint8Array {
  const w = Writer.acquire();
  try {
    writeReadResult(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, readResultDescriptor, value);
  } finally {
    w.release();
  }
}

export const readResultDescriptor: Descriptor = {
  name: "read-result",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 0, name: "data", node: { kind: "ref", to: () => dataDescriptor } },
    { tag: 1, name: "data-access-error", node: { kind: "enumerated", form: "octet", codes: dataAccessResultCodes } },
    { tag: 2, name: "data-block-result", node: { kind: "ref", to: () => dataBlockResultDescriptor }, flat: ["data-block-result"] },
    { tag: 3, name: "block-number", node: { kind: "integer", size: 2, signed: false } },
  ] },
};

/**
 * Writes variables.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface WriteRequest {
  readonly kind: "write-request";
  readonly variableAccessSpecification: readonly VariableAccessSpecification[];
  readonly listOfData: readonly Data[];
}

export function readWriteRequest(r: Reader): WriteRequest {
  const count1 = r.count(3);
  const items2 = new Array<VariableAccessSpecification>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readVariableAccessSpecification(r);
  }
  const variableAccessSpecification = items2;
  const count4 = r.count(1);
  const items5 = new Array<Data>(count4);
  for (let i6 = 0; i6 < count4; i6++) {
    items5[i6] = readData(r);
  }
  const listOfData = items5;
  return { kind: "write-request", variableAccessSpecification, listOfData };
}

export function writeWriteRequest(w: Writer, v: WriteRequest): void {
  w.length(v.variableAccessSpecification.length);
  for (const item1 of v.variableAccessSpecification) {
    writeVariableAccessSpecification(w, item1);
  }
  w.length(v.listOfData.length);
  for (const item2 of v.listOfData) {
    writeData(w, item2);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeWriteRequest(bytes: Uint8Array, options?: DecodeOptions): WriteRequest {
  const r = new Reader(bytes, options);
  try {
    const value = readWriteRequest(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, writeRequestDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeWriteRequest(value: WriteRequest): Uint8Array {
  const w = Writer.acquire();
  try {
    writeWriteRequest(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, writeRequestDescriptor, value);
  } finally {
    w.release();
  }
}

export const writeRequestDescriptor: Descriptor = {
  name: "write-request",
  node: { kind: "sequence", label: "write-request", counted: false, fields: [
    { property: "variableAccessSpecification", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => variableAccessSpecificationDescriptor }, least: 3 } },
    { property: "listOfData", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  ] },
};

/**
 * How each write went.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type WriteResponse = readonly WriteResult[];

export function readWriteResponse(r: Reader): WriteResponse {
  const count1 = r.count(1);
  const items2 = new Array<WriteResult>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readWriteResult(r);
  }
  return items2;
}

export function writeWriteResponse(w: Writer, v: WriteResponse): void {
  w.length(v.length);
  for (const item1 of v) {
    writeWriteResult(w, item1);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeWriteResponse(bytes: Uint8Array, options?: DecodeOptions): WriteResponse {
  const r = new Reader(bytes, options);
  try {
    const value = readWriteResponse(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, writeResponseDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeWriteResponse(value: WriteResponse): Uint8Array {
  const w = Writer.acquire();
  try {
    writeWriteResponse(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, writeResponseDescriptor, value);
  } finally {
    w.release();
  }
}

export const writeResponseDescriptor: Descriptor = {
  name: "write-response",
  node: { kind: "list", of: { kind: "ref", to: () => writeResultDescriptor }, least: 1 },
};

/**
 * How one write went.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type WriteResult =
  | { readonly kind: "success" }
  | { readonly kind: "data-access-error"; readonly value: DataAccessResult }
  | { readonly kind: "block-number"; readonly value: number };

export function readWriteResult(r: Reader): WriteResult {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { kind: "success" };
    case 1:
      return { kind: "data-access-error", value: readCode(r, dataAccessResultCodes) };
    case 2:
      return { kind: "block-number", value: r.u16() };
    default:
      return unknownTag(r, tag);
  }
}

export function writeWriteResult(w: Writer, v: WriteResult): void {
  switch (v.kind) {
    case "success":
      w.u8(0);
      return;
    case "data-access-error":
      w.u8(1);
      writeCode(w, dataAccessResultCodes, v.value);
      return;
    case "block-number":
      w.u8(2);
      w.u16(v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeWriteResult(bytes: Uint8Array, options?: DecodeOptions): WriteResult {
  const r = new Reader(bytes, options);
  try {
    const value = readWriteResult(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, writeResultDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeWriteResult(value: WriteResult): Uint8Array {
  const w = Writer.acquire();
  try {
    writeWriteResult(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, writeResultDescriptor, value);
  } finally {
    w.release();
  }
}

export const writeResultDescriptor: Descriptor = {
  name: "write-result",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 0, name: "success" },
    { tag: 1, name: "data-access-error", node: { kind: "enumerated", form: "octet", codes: dataAccessResultCodes } },
    { tag: 2, name: "block-number", node: { kind: "integer", size: 2, signed: false } },
  ] },
};

/**
 * Writes variables without an answer.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface UnconfirmedWriteRequest {
  readonly kind: "unconfirmed-write-request";
  readonly variableAccessSpecification: readonly VariableAccessSpecification[];
  readonly listOfData: readonly Data[];
}

export function readUnconfirmedWriteRequest(r: Reader): UnconfirmedWriteRequest {
  const count1 = r.count(3);
  const items2 = new Array<VariableAccessSpecification>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readVariableAccessSpecification(r);
  }
  const variableAccessSpecification = items2;
  const count4 = r.count(1);
  const items5 = new Array<Data>(count4);
  for (let i6 = 0; i6 < count4; i6++) {
    items5[i6] = readData(r);
  }
  const listOfData = items5;
  return { kind: "unconfirmed-write-request", variableAccessSpecification, listOfData };
}

export function writeUnconfirmedWriteRequest(w: Writer, v: UnconfirmedWriteRequest): void {
  w.length(v.variableAccessSpecification.length);
  for (const item1 of v.variableAccessSpecification) {
    writeVariableAccessSpecification(w, item1);
  }
  w.length(v.listOfData.length);
  for (const item2 of v.listOfData) {
    writeData(w, item2);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeUnconfirmedWriteRequest(bytes: Uint8Array, options?: DecodeOptions): UnconfirmedWriteRequest {
  const r = new Reader(bytes, options);
  try {
    const value = readUnconfirmedWriteRequest(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, unconfirmedWriteRequestDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeUnconfirmedWriteRequest(value: UnconfirmedWriteRequest): Uint8Array {
  const w = Writer.acquire();
  try {
    writeUnconfirmedWriteRequest(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, unconfirmedWriteRequestDescriptor, value);
  } finally {
    w.release();
  }
}

export const unconfirmedWriteRequestDescriptor: Descriptor = {
  name: "unconfirmed-write-request",
  node: { kind: "sequence", label: "unconfirmed-write-request", counted: false, fields: [
    { property: "variableAccessSpecification", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => variableAccessSpecificationDescriptor }, least: 3 } },
    { property: "listOfData", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  ] },
};

/**
 * Tells a client the values of variables.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export interface InformationReportRequest {
  readonly kind: "information-report-request";
  /** GeneralizedTime. */
  readonly currentTime?: string | undefined;
  readonly variableAccessSpecification: readonly VariableAccessSpecification[];
  readonly listOfData: readonly Data[];
}

export function readInformationReportRequest(r: Reader): InformationReportRequest {
  const currentTime = r.flag() ? r.latin1(r.length()) : undefined;
  const count1 = r.count(3);
  const items2 = new Array<VariableAccessSpecification>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readVariableAccessSpecification(r);
  }
  const variableAccessSpecification = items2;
  const count4 = r.count(1);
  const items5 = new Array<Data>(count4);
  for (let i6 = 0; i6 < count4; i6++) {
    items5[i6] = readData(r);
  }
  const listOfData = items5;
  return {
    kind: "information-report-request",
    currentTime,
    variableAccessSpecification,
    listOfData,
  };
}

export function writeInformationReportRequest(w: Writer, v: InformationReportRequest): void {
  if (v.currentTime === undefined) {
    w.u8(0);
  } else {
    w.u8(1);
    w.latin1(v.currentTime);
  }
  w.length(v.variableAccessSpecification.length);
  for (const item1 of v.variableAccessSpecification) {
    writeVariableAccessSpecification(w, item1);
  }
  w.length(v.listOfData.length);
  for (const item2 of v.listOfData) {
    writeData(w, item2);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeInformationReportRequest(bytes: Uint8Array, options?: DecodeOptions): InformationReportRequest {
  const r = new Reader(bytes, options);
  try {
    const value = readInformationReportRequest(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, informationReportRequestDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeInformationReportRequest(value: InformationReportRequest): Uint8Array {
  const w = Writer.acquire();
  try {
    writeInformationReportRequest(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, informationReportRequestDescriptor, value);
  } finally {
    w.release();
  }
}

export const informationReportRequestDescriptor: Descriptor = {
  name: "information-report-request",
  node: { kind: "sequence", label: "information-report-request", counted: false, fields: [
    { property: "currentTime", presence: "flag", node: { kind: "text", charset: "latin1" } },
    { property: "variableAccessSpecification", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => variableAccessSpecificationDescriptor }, least: 3 } },
    { property: "listOfData", presence: "required", node: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  ] },
};
