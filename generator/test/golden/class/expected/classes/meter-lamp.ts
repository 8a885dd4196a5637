// Generated from spec/classes/8192-v0-meter-lamp.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type FlagsNode,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Obis,
  type Reader,
  type Selection,
  type SelectorDefinition,
  type ServerObject,
  Table,
  type Writer,
  attributeRef,
  cosemObject,
  methodRef,
  obisFromBytes,
  obisToBytes,
  readCode,
  readFlags,
  selectedRef,
  serverObject,
  unknownKind,
  unknownTag,
  writeCode,
  writeFlags,
} from "@cosemkit/core";
import { type Data, dataCells, dataDescriptor } from "../apdu/data.ts";
import { type LampMode, lampModeCodes } from "../codes/lamp-mode.ts";
import {
  type AnyData,
  type BitString4,
  type DoubleLongUnsigned,
  type EnumLampMode,
  type Integer,
  type LogicalName,
  type LongUnsigned,
  type OctetStringDateTime,
  type SecretOctetString2,
  anyDataCodec,
  bitString4Codec,
  doubleLongUnsignedCodec,
  enumLampModeCodec,
  integerCodec,
  logicalNameCodec,
  longUnsignedCodec,
  octetStringDateTimeCodec,
  secretOctetString2Codec,
} from "./simple-types.ts";

/**
 * Several types.
 *
 * Golden file.
 */
export type ValueType =
  | { readonly type: "null-data" }
  | { readonly type: "unsigned"; readonly value: number }
  | { readonly type: "structure"; readonly value: Entry }
  | { readonly type: "array"; readonly value: readonly number[] };

export function readValueType(r: Reader): ValueType {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { type: "null-data" };
    case 17:
      return { type: "unsigned", value: r.u8() };
    case 2:
      return { type: "structure", value: readEntry(r) };
    case 1: {
      const count1 = r.count(2);
      const items2 = new Array<number>(count1);
      for (let i3 = 0; i3 < count1; i3++) {
        r.expect(0x11);
        items2[i3] = r.u8();
      }
      return { type: "array", value: items2 };
    }
    default:
      return unknownTag(r, tag);
  }
}

export function writeValueType(w: Writer, v: ValueType): void {
  switch (v.type) {
    case "null-data":
      w.u8(0);
      return;
    case "unsigned":
      w.u8(17);
      w.u8(v.value);
      return;
    case "structure":
      w.u8(2);
      writeEntry(w, v.value);
      return;
    case "array":
      w.u8(1);
      w.length(v.value.length);
      for (const item1 of v.value) {
        w.u8(0x11);
        w.u8(item1);
      }
      return;
    default:
      unknownKind(w, v);
  }
}

export const valueTypeDescriptor: Descriptor = {
  name: "value_type",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 0, name: "null-data" },
    { tag: 17, name: "unsigned", node: { kind: "integer", size: 1, signed: false } },
    { tag: 2, name: "structure", node: { kind: "ref", to: () => entryDescriptor } },
    { tag: 1, name: "array", node: { kind: "list", of: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } }, least: 2 } },
  ] },
  layer: "data",
};

export const valueTypeCodec: Codec<ValueType> = {
  descriptor: valueTypeDescriptor,
  read: readValueType,
  write: writeValueType,
};

/**
 * A pair.
 *
 * Golden file.
 */
export interface Entry {
  /** Class of the object. */
  readonly classId: number;
  readonly name: Obis;
}

export function readEntry(r: Reader): Entry {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x12);
  const classId = r.u16();
  r.expect(9);
  const name = obisFromBytes(r.octetsOf(6));
  return { classId, name };
}

export function writeEntry(w: Writer, v: Entry): void {
  w.length(2);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(9);
  w.octetsOf(obisToBytes(v.name), 6);
}

export const entryDescriptor: Descriptor = {
  name: "entry",
  node: { kind: "sequence", counted: true, fields: [
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "name", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
  ] },
  layer: "data",
};

/** Golden file. */
export type TargetValue =
  | { readonly kind: "nothing"; readonly value: null }
  | { readonly kind: "level"; readonly value: number };

export function readTargetValue(r: Reader, by: string | number): TargetValue {
  const start1 = r.pos;
  switch (by) {
    case "off": {
      r.expect(0);
      return { kind: "nothing", value: null };
    }
    case "on": {
      r.expect(0x11);
      return { kind: "level", value: r.u8() };
    }
    default:
      return r.fail("decode.malformed", `no layout is known for mode ${by}`, start1);
  }
}

export function writeTargetValue(w: Writer, v: TargetValue, by: string | number): void {
  switch (v.kind) {
    case "nothing": {
      if (by !== "off") w.fail(`"nothing" does not go with mode ${by}`);
      w.u8(0);
      return;
    }
    case "level": {
      if (by !== "on") w.fail(`"level" does not go with mode ${by}`);
      w.u8(0x11);
      w.u8(v.value);
      return;
    }
    default:
      unknownKind(w, v);
  }
}

export const targetValueDescriptor: Descriptor = {
  name: "target_value",
  node: { kind: "select", by: "mode", cases: [
    { when: "off", name: "nothing", node: { kind: "tagged", tag: 0, of: { kind: "null" } } },
    { when: "on", name: "level", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Its value depends on its mode.
 *
 * Golden file.
 */
export interface Target {
  readonly mode: LampMode;
  readonly value: TargetValue;
}

export function readTarget(r: Reader): Target {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x16);
  const mode = readCode(r, lampModeCodes);
  const value = readTargetValue(r, mode);
  return { mode, value };
}

export function writeTarget(w: Writer, v: Target): void {
  w.length(2);
  w.u8(0x16);
  writeCode(w, lampModeCodes, v.mode);
  writeTargetValue(w, v.value, v.mode);
}

export const targetDescriptor: Descriptor = {
  name: "target",
  node: { kind: "sequence", counted: true, fields: [
    { property: "mode", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: lampModeCodes } } },
    { property: "value", presence: "required", node: { kind: "ref", to: () => targetValueDescriptor } },
  ] },
  layer: "data",
};

/** Golden file. */
export type MeterLampEntries = readonly Entry[];

export function readMeterLampEntries(r: Reader): MeterLampEntries {
  r.expect(1);
  const count1 = r.count(13);
  const items2 = new Array<Entry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readEntry(r);
  }
  return items2;
}

export function writeMeterLampEntries(w: Writer, v: MeterLampEntries): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeEntry(w, item1);
  }
}

export const meterLampEntriesDescriptor: Descriptor = {
  name: "Meter lamp.entries",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => entryDescriptor } }, least: 13 } },
  layer: "data",
};

export const meterLampEntriesCodec: Codec<MeterLampEntries> = {
  descriptor: meterLampEntriesDescriptor,
  read: readMeterLampEntries,
  write: writeMeterLampEntries,
};

/**
 * Some entries.
 *
 * Golden file.
 */
export type MeterLampEntriesRangeParameters = Entry;

export function readMeterLampEntriesRangeParameters(r: Reader): MeterLampEntriesRangeParameters {
  r.expect(2);
  return readEntry(r);
}

export function writeMeterLampEntriesRangeParameters(w: Writer, v: MeterLampEntriesRangeParameters): void {
  w.u8(2);
  writeEntry(w, v);
}

export const meterLampEntriesRangeParametersDescriptor: Descriptor = {
  name: "Meter lamp.entries_range_parameters",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => entryDescriptor } },
  layer: "data",
};

export const meterLampEntriesRangeParametersCodec: Codec<MeterLampEntriesRangeParameters> = {
  descriptor: meterLampEntriesRangeParametersDescriptor,
  read: readMeterLampEntriesRangeParameters,
  write: writeMeterLampEntriesRangeParameters,
};

/** Golden file. */
export type MeterLampBuffer = Table<Data>;

export function readMeterLampBuffer(r: Reader): MeterLampBuffer {
  return Table.read(r, dataCells);
}

export function writeMeterLampBuffer(w: Writer, v: MeterLampBuffer): void {
  w.raw(v.bytes);
}

export const meterLampBufferDescriptor: Descriptor = {
  name: "Meter lamp.buffer",
  node: { kind: "table", of: { kind: "ref", to: () => dataDescriptor } },
  layer: "data",
};

export const meterLampBufferCodec: Codec<MeterLampBuffer> = {
  descriptor: meterLampBufferDescriptor,
  read: readMeterLampBuffer,
  write: writeMeterLampBuffer,
};

/**
 * Wire form: 8 bits; bit 0 is the least significant.
 *
 * Golden file.
 */
export type Status = readonly StatusBit[];

/** Names of the bits of Status. */
export type StatusBit =
  | "s0"
  | "s1"
  | "s2"
  | "s3"
  | "s4"
  | "s5"
  | "s6"
  | "s7";

export function readStatus(r: Reader): Status {
  return readFlags(r, statusFlags);
}

export function writeStatus(w: Writer, v: Status): void {
  writeFlags(w, statusFlags, v);
}

const statusFlags: FlagsNode<StatusBit> = { kind: "flags", form: "integer", size: 8, order: "lsb0", ids: ["s0","s1","s2","s3","s4","s5","s6","s7"] };

export const statusDescriptor: Descriptor = {
  name: "status",
  node: statusFlags,
  layer: "data",
};

/** Golden file. */
export type MeterLampStatus = Status;

export function readMeterLampStatus(r: Reader): MeterLampStatus {
  r.expect(0x11);
  return readStatus(r);
}

export function writeMeterLampStatus(w: Writer, v: MeterLampStatus): void {
  w.u8(0x11);
  writeStatus(w, v);
}

export const meterLampStatusDescriptor: Descriptor = {
  name: "Meter lamp.status",
  node: { kind: "tagged", tag: 17, of: { kind: "ref", to: () => statusDescriptor } },
  layer: "data",
};

export const meterLampStatusCodec: Codec<MeterLampStatus> = {
  descriptor: meterLampStatusDescriptor,
  read: readMeterLampStatus,
  write: writeMeterLampStatus,
};

/**
 * Wire form: 2 bits; bit 0 is the most significant.
 *
 * Golden file.
 */
export type Allowed = readonly AllowedBit[];

/** Names of the bits of Allowed. */
export type AllowedBit =
  | "get"
  | "set";

export function readAllowed(r: Reader): Allowed {
  return readFlags(r, allowedFlags);
}

export function writeAllowed(w: Writer, v: Allowed): void {
  writeFlags(w, allowedFlags, v);
}

const allowedFlags: FlagsNode<AllowedBit> = { kind: "flags", form: "counted", size: 2, order: "msb0", ids: ["get","set"] };

export const allowedDescriptor: Descriptor = {
  name: "allowed",
  node: allowedFlags,
  layer: "data",
};

/** Golden file. */
export type MeterLampAllowed = Allowed;

export function readMeterLampAllowed(r: Reader): MeterLampAllowed {
  r.expect(4);
  return readAllowed(r);
}

export function writeMeterLampAllowed(w: Writer, v: MeterLampAllowed): void {
  w.u8(4);
  writeAllowed(w, v);
}

export const meterLampAllowedDescriptor: Descriptor = {
  name: "Meter lamp.allowed",
  node: { kind: "tagged", tag: 4, of: { kind: "ref", to: () => allowedDescriptor } },
  layer: "data",
};

export const meterLampAllowedCodec: Codec<MeterLampAllowed> = {
  descriptor: meterLampAllowedDescriptor,
  read: readMeterLampAllowed,
  write: writeMeterLampAllowed,
};

/** Golden file. */
export type MeterLampTarget = Target;

export function readMeterLampTarget(r: Reader): MeterLampTarget {
  r.expect(2);
  return readTarget(r);
}

export function writeMeterLampTarget(w: Writer, v: MeterLampTarget): void {
  w.u8(2);
  writeTarget(w, v);
}

export const meterLampTargetDescriptor: Descriptor = {
  name: "Meter lamp.target",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => targetDescriptor } },
  layer: "data",
};

export const meterLampTargetCodec: Codec<MeterLampTarget> = {
  descriptor: meterLampTargetDescriptor,
  read: readMeterLampTarget,
  write: writeMeterLampTarget,
};

/** Golden file. */
export type MeterLampTriple = readonly number[];

export function readMeterLampTriple(r: Reader): MeterLampTriple {
  r.expect(1);
  const start4 = r.pos;
  const count1 = r.count(2);
  if (count1 !== 3) r.fail("decode.malformed", `${count1} elements, 3 expected`, start4);
  const items2 = new Array<number>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(0x11);
    items2[i3] = r.u8();
  }
  return items2;
}

export function writeMeterLampTriple(w: Writer, v: MeterLampTriple): void {
  w.u8(1);
  if (v.length !== 3) w.fail("3 elements expected");
  w.length(v.length);
  for (const item1 of v) {
    w.u8(0x11);
    w.u8(item1);
  }
}

export const meterLampTripleDescriptor: Descriptor = {
  name: "Meter lamp.triple",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } }, least: 2, size: 3 } },
  layer: "data",
};

export const meterLampTripleCodec: Codec<MeterLampTriple> = {
  descriptor: meterLampTripleDescriptor,
  read: readMeterLampTriple,
  write: writeMeterLampTriple,
};

/** Golden file. */
export type MeterLampTestParameter = Entry;

export function readMeterLampTestParameter(r: Reader): MeterLampTestParameter {
  r.expect(2);
  return readEntry(r);
}

export function writeMeterLampTestParameter(w: Writer, v: MeterLampTestParameter): void {
  w.u8(2);
  writeEntry(w, v);
}

export const meterLampTestParameterDescriptor: Descriptor = {
  name: "Meter lamp.test_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => entryDescriptor } },
  layer: "data",
};

export const meterLampTestParameterCodec: Codec<MeterLampTestParameter> = {
  descriptor: meterLampTestParameterDescriptor,
  read: readMeterLampTestParameter,
  write: writeMeterLampTestParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const valueAttribute: AttributeDefinition<ValueType> = {
  id: 2,
  name: "value",
  property: "value",
  codec: valueTypeCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const modeAttribute: AttributeDefinition<EnumLampMode> = {
  id: 3,
  name: "mode",
  property: "mode",
  codec: enumLampModeCodec,
  storage: "static",
  shortName: 0x10,
};
const entriesByRangeSelector: SelectorDefinition<MeterLampEntriesRangeParameters> = { selector: 1, name: "range", codec: meterLampEntriesRangeParametersCodec };
const entriesAttribute: AttributeDefinition<MeterLampEntries> = {
  id: 4,
  name: "entries",
  property: "entries",
  codec: meterLampEntriesCodec,
  storage: "static",
  shortName: 0x18,
  selectors: [entriesByRangeSelector],
};
const bufferAttribute: AttributeDefinition<MeterLampBuffer> = {
  id: 5,
  name: "buffer",
  property: "buffer",
  codec: meterLampBufferCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const statusAttribute: AttributeDefinition<MeterLampStatus> = {
  id: 6,
  name: "status",
  property: "status",
  codec: meterLampStatusCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const allowedAttribute: AttributeDefinition<MeterLampAllowed> = {
  id: 7,
  name: "allowed",
  property: "allowed",
  codec: meterLampAllowedCodec,
  storage: "static",
  shortName: 0x30,
};
const keyAttribute: AttributeDefinition<SecretOctetString2> = {
  id: 8,
  name: "key",
  property: "key",
  codec: secretOctetString2Codec,
  storage: "static",
  shortName: 0x38,
  secret: true,
};
const sinceAttribute: AttributeDefinition<OctetStringDateTime> = {
  id: 9,
  name: "since",
  property: "since",
  codec: octetStringDateTimeCodec,
  storage: "dynamic",
  shortName: 0x40,
};
const anythingAttribute: AttributeDefinition<AnyData> = {
  id: 10,
  name: "anything",
  property: "anything",
  codec: anyDataCodec,
  storage: "dynamic",
  shortName: 0x48,
};
const targetAttribute: AttributeDefinition<MeterLampTarget> = {
  id: 11,
  name: "target",
  property: "target",
  codec: meterLampTargetCodec,
  storage: "static",
  shortName: 0x50,
};
const periodAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 12,
  name: "period",
  property: "period",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x58,
};
const patternAttribute: AttributeDefinition<BitString4> = {
  id: 13,
  name: "pattern",
  property: "pattern",
  codec: bitString4Codec,
  storage: "static",
  shortName: 0x60,
};
const tripleAttribute: AttributeDefinition<MeterLampTriple> = {
  id: 14,
  name: "triple",
  property: "triple",
  codec: meterLampTripleCodec,
  storage: "static",
  shortName: 0x68,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: true,
  shortName: 0x70,
};
const testMethod: MethodDefinition<MeterLampTestParameter, LongUnsigned> = {
  id: 2,
  name: "test",
  property: "test",
  parameter: meterLampTestParameterCodec,
  reply: longUnsignedCodec,
  mandatory: false,
  shortName: 0x78,
};

/**
 * Meter lamp, version 0: A class for the test.
 *
 * Golden file.
 */
export const meterLampClass: ClassDefinition = {
  classId: 8192,
  version: 0,
  name: "Meter lamp",
  attributes: [logicalNameAttribute, valueAttribute, modeAttribute, entriesAttribute, bufferAttribute, statusAttribute, allowedAttribute, keyAttribute, sinceAttribute, anythingAttribute, targetAttribute, periodAttribute, patternAttribute, tripleAttribute],
  methods: [resetMethod, testMethod],
};

/**
 * A client's references to one Meter lamp object.
 *
 * A class for the test.
 */
export interface MeterLamp extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** One of several types. */
  readonly value: AttributeRef<ValueType>;
  readonly mode: AttributeRef<EnumLampMode>;
  readonly entries: AttributeRef<MeterLampEntries>;
  /** Some entries. */
  entriesByRange(parameters: MeterLampEntriesRangeParameters): AttributeRef<MeterLampEntries>;
  readonly buffer: AttributeRef<MeterLampBuffer>;
  readonly status: AttributeRef<MeterLampStatus>;
  readonly allowed: AttributeRef<MeterLampAllowed>;
  readonly key: AttributeRef<SecretOctetString2>;
  readonly since: AttributeRef<OctetStringDateTime>;
  readonly anything: AttributeRef<AnyData>;
  readonly target: AttributeRef<MeterLampTarget>;
  /** Time between flashes. */
  readonly period: AttributeRef<DoubleLongUnsigned>;
  readonly pattern: AttributeRef<BitString4>;
  readonly triple: AttributeRef<MeterLampTriple>;
  /** Starts again. */
  readonly reset: MethodRef<Integer, undefined>;
  readonly test: MethodRef<MeterLampTestParameter, LongUnsigned>;
}

/** References to the Meter lamp object with this logical name. Throws when it is not an OBIS code. */
export function meterLamp(logicalName: string): MeterLamp {
  const object = cosemObject(meterLampClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    value: attributeRef(object, valueAttribute),
    mode: attributeRef(object, modeAttribute),
    entries: attributeRef(object, entriesAttribute),
    entriesByRange: (parameters) => selectedRef(object, entriesAttribute, entriesByRangeSelector, parameters),
    buffer: attributeRef(object, bufferAttribute),
    status: attributeRef(object, statusAttribute),
    allowed: attributeRef(object, allowedAttribute),
    key: attributeRef(object, keyAttribute),
    since: attributeRef(object, sinceAttribute),
    anything: attributeRef(object, anythingAttribute),
    target: attributeRef(object, targetAttribute),
    period: attributeRef(object, periodAttribute),
    pattern: attributeRef(object, patternAttribute),
    triple: attributeRef(object, tripleAttribute),
    reset: methodRef(object, resetMethod),
    test: methodRef(object, testMethod),
  };
}

/** A server's handlers for one Meter lamp object. What is left out is refused. */
export interface MeterLampServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** One of several types. */
  readonly value?: AttributeHandler<ValueType>;
  readonly mode?: AttributeHandler<EnumLampMode>;
  readonly entries?: AttributeHandler<MeterLampEntries, Selection<"range", MeterLampEntriesRangeParameters>>;
  readonly buffer?: AttributeHandler<MeterLampBuffer>;
  readonly status?: AttributeHandler<MeterLampStatus>;
  readonly allowed?: AttributeHandler<MeterLampAllowed>;
  readonly key?: AttributeHandler<SecretOctetString2>;
  readonly since?: AttributeHandler<OctetStringDateTime>;
  readonly anything?: AttributeHandler<AnyData>;
  readonly target?: AttributeHandler<MeterLampTarget>;
  /** Time between flashes. */
  readonly period?: AttributeHandler<DoubleLongUnsigned>;
  readonly pattern?: AttributeHandler<BitString4>;
  readonly triple?: AttributeHandler<MeterLampTriple>;
  /** Starts again. */
  readonly reset?: MethodHandler<Integer, void>;
  readonly test?: MethodHandler<MeterLampTestParameter, LongUnsigned>;
}

/** A Meter lamp object for a server. Throws when `logicalName` is not an OBIS code. */
export function meterLampServer(logicalName: string, handlers: MeterLampServer): ServerObject {
  return serverObject(meterLampClass, logicalName, handlers);
}
