// Generated from spec/classes/0005-v0-demand-register.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type FloatValue,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  methodRef,
  readCode,
  readFloat,
  serverObject,
  unknownKind,
  unknownTag,
  writeCode,
  writeFloat,
} from "@cosemkit/core";
import { type Unit, unitCodes } from "../codes/unit.ts";
import {
  type DoubleLongUnsigned,
  type Integer,
  type LogicalName,
  type LongUnsigned,
  type OctetStringDateTime,
  doubleLongUnsignedCodec,
  integerCodec,
  logicalNameCodec,
  longUnsignedCodec,
  octetStringDateTimeCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Demand register (class_id 5, version 0). */
export type NumericValue =
  | { readonly type: "null-data" }
  | { readonly type: "bit-string"; readonly value: string }
  | { readonly type: "double-long"; readonly value: number }
  | { readonly type: "double-long-unsigned"; readonly value: number }
  | { readonly type: "octet-string"; readonly value: Uint8Array }
  | { readonly type: "visible-string"; readonly value: string }
  | { readonly type: "utf8-string"; readonly value: string }
  | { readonly type: "integer"; readonly value: number }
  | { readonly type: "long"; readonly value: number }
  | { readonly type: "unsigned"; readonly value: number }
  | { readonly type: "long-unsigned"; readonly value: number }
  | { readonly type: "long64"; readonly value: bigint }
  | { readonly type: "long64-unsigned"; readonly value: bigint }
  | FloatValue<"float32">
  | FloatValue<"float64">;

export function readNumericValue(r: Reader): NumericValue {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { type: "null-data" };
    case 4:
      return { type: "bit-string", value: r.bitString() };
    case 5:
      return { type: "double-long", value: r.i32() };
    case 6:
      return { type: "double-long-unsigned", value: r.u32() };
    case 9:
      return { type: "octet-string", value: r.octets() };
    case 10:
      return { type: "visible-string", value: r.latin1(r.length()) };
    case 12:
      return { type: "utf8-string", value: r.utf8(r.length()) };
    case 15:
      return { type: "integer", value: r.i8() };
    case 16:
      return { type: "long", value: r.i16() };
    case 17:
      return { type: "unsigned", value: r.u8() };
    case 18:
      return { type: "long-unsigned", value: r.u16() };
    case 20:
      return { type: "long64", value: r.i64() };
    case 21:
      return { type: "long64-unsigned", value: r.u64() };
    case 23:
      return readFloat(r, "float32", 4);
    case 24:
      return readFloat(r, "float64", 8);
    default:
      return unknownTag(r, tag);
  }
}

export function writeNumericValue(w: Writer, v: NumericValue): void {
  switch (v.type) {
    case "null-data":
      w.u8(0);
      return;
    case "bit-string":
      w.u8(4);
      w.bitString(v.value);
      return;
    case "double-long":
      w.u8(5);
      w.i32(v.value);
      return;
    case "double-long-unsigned":
      w.u8(6);
      w.u32(v.value);
      return;
    case "octet-string":
      w.u8(9);
      w.octets(v.value);
      return;
    case "visible-string":
      w.u8(10);
      w.latin1(v.value);
      return;
    case "utf8-string":
      w.u8(12);
      w.utf8(v.value);
      return;
    case "integer":
      w.u8(15);
      w.i8(v.value);
      return;
    case "long":
      w.u8(16);
      w.i16(v.value);
      return;
    case "unsigned":
      w.u8(17);
      w.u8(v.value);
      return;
    case "long-unsigned":
      w.u8(18);
      w.u16(v.value);
      return;
    case "long64":
      w.u8(20);
      w.i64(v.value);
      return;
    case "long64-unsigned":
      w.u8(21);
      w.u64(v.value);
      return;
    case "float32":
      w.u8(23);
      writeFloat(w, v, 4);
      return;
    case "float64":
      w.u8(24);
      writeFloat(w, v, 8);
      return;
    default:
      unknownKind(w, v);
  }
}

export const numericValueDescriptor: Descriptor = {
  name: "numeric_value",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 0, name: "null-data" },
    { tag: 4, name: "bit-string", node: { kind: "bit-string", form: "counted" } },
    { tag: 5, name: "double-long", node: { kind: "integer", size: 4, signed: true } },
    { tag: 6, name: "double-long-unsigned", node: { kind: "integer", size: 4, signed: false } },
    { tag: 9, name: "octet-string", node: { kind: "octets", form: "counted" } },
    { tag: 10, name: "visible-string", node: { kind: "text", charset: "latin1" } },
    { tag: 12, name: "utf8-string", node: { kind: "text", charset: "utf8" } },
    { tag: 15, name: "integer", node: { kind: "integer", size: 1, signed: true } },
    { tag: 16, name: "long", node: { kind: "integer", size: 2, signed: true } },
    { tag: 17, name: "unsigned", node: { kind: "integer", size: 1, signed: false } },
    { tag: 18, name: "long-unsigned", node: { kind: "integer", size: 2, signed: false } },
    { tag: 20, name: "long64", node: { kind: "integer", size: 8, signed: true } },
    { tag: 21, name: "long64-unsigned", node: { kind: "integer", size: 8, signed: false } },
    { tag: 23, name: "float32", node: { kind: "float", size: 4 } },
    { tag: 24, name: "float64", node: { kind: "float", size: 8 } },
  ] },
  layer: "data",
};

export const numericValueCodec: Codec<NumericValue> = {
  descriptor: numericValueDescriptor,
  read: readNumericValue,
  write: writeNumericValue,
};

/** Blue Book part 2, class Demand register (class_id 5, version 0). */
export interface ScalUnitType {
  readonly scaler: number;
  readonly unit: Unit;
}

export function readScalUnitType(r: Reader): ScalUnitType {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x0f);
  const scaler = r.i8();
  r.expect(0x16);
  const unit = readCode(r, unitCodes);
  return { scaler, unit };
}

export function writeScalUnitType(w: Writer, v: ScalUnitType): void {
  w.length(2);
  w.u8(0x0f);
  w.i8(v.scaler);
  w.u8(0x16);
  writeCode(w, unitCodes, v.unit);
}

export const scalUnitTypeDescriptor: Descriptor = {
  name: "scal_unit_type",
  node: { kind: "sequence", counted: true, fields: [
    { property: "scaler", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "unit", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: unitCodes } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Demand register (class_id 5, version 0). */
export type StatusValue =
  | { readonly type: "null-data" }
  | { readonly type: "bit-string"; readonly value: string }
  | { readonly type: "double-long-unsigned"; readonly value: number }
  | { readonly type: "octet-string"; readonly value: Uint8Array }
  | { readonly type: "visible-string"; readonly value: string }
  | { readonly type: "utf8-string"; readonly value: string }
  | { readonly type: "unsigned"; readonly value: number }
  | { readonly type: "long-unsigned"; readonly value: number }
  | { readonly type: "long64-unsigned"; readonly value: bigint };

export function readStatusValue(r: Reader): StatusValue {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { type: "null-data" };
    case 4:
      return { type: "bit-string", value: r.bitString() };
    case 6:
      return { type: "double-long-unsigned", value: r.u32() };
    case 9:
      return { type: "octet-string", value: r.octets() };
    case 10:
      return { type: "visible-string", value: r.latin1(r.length()) };
    case 12:
      return { type: "utf8-string", value: r.utf8(r.length()) };
    case 17:
      return { type: "unsigned", value: r.u8() };
    case 18:
      return { type: "long-unsigned", value: r.u16() };
    case 21:
      return { type: "long64-unsigned", value: r.u64() };
    default:
      return unknownTag(r, tag);
  }
}

export function writeStatusValue(w: Writer, v: StatusValue): void {
  switch (v.type) {
    case "null-data":
      w.u8(0);
      return;
    case "bit-string":
      w.u8(4);
      w.bitString(v.value);
      return;
    case "double-long-unsigned":
      w.u8(6);
      w.u32(v.value);
      return;
    case "octet-string":
      w.u8(9);
      w.octets(v.value);
      return;
    case "visible-string":
      w.u8(10);
      w.latin1(v.value);
      return;
    case "utf8-string":
      w.u8(12);
      w.utf8(v.value);
      return;
    case "unsigned":
      w.u8(17);
      w.u8(v.value);
      return;
    case "long-unsigned":
      w.u8(18);
      w.u16(v.value);
      return;
    case "long64-unsigned":
      w.u8(21);
      w.u64(v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

export const statusValueDescriptor: Descriptor = {
  name: "status_value",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 0, name: "null-data" },
    { tag: 4, name: "bit-string", node: { kind: "bit-string", form: "counted" } },
    { tag: 6, name: "double-long-unsigned", node: { kind: "integer", size: 4, signed: false } },
    { tag: 9, name: "octet-string", node: { kind: "octets", form: "counted" } },
    { tag: 10, name: "visible-string", node: { kind: "text", charset: "latin1" } },
    { tag: 12, name: "utf8-string", node: { kind: "text", charset: "utf8" } },
    { tag: 17, name: "unsigned", node: { kind: "integer", size: 1, signed: false } },
    { tag: 18, name: "long-unsigned", node: { kind: "integer", size: 2, signed: false } },
    { tag: 21, name: "long64-unsigned", node: { kind: "integer", size: 8, signed: false } },
  ] },
  layer: "data",
};

export const statusValueCodec: Codec<StatusValue> = {
  descriptor: statusValueDescriptor,
  read: readStatusValue,
  write: writeStatusValue,
};

/**
 * Scaler and unit of both averages.
 *
 * Blue Book part 2, class Demand register (class_id 5, version 0).
 */
export type DemandRegisterScalerUnit = ScalUnitType;

export function readDemandRegisterScalerUnit(r: Reader): DemandRegisterScalerUnit {
  r.expect(2);
  return readScalUnitType(r);
}

export function writeDemandRegisterScalerUnit(w: Writer, v: DemandRegisterScalerUnit): void {
  w.u8(2);
  writeScalUnitType(w, v);
}

export const demandRegisterScalerUnitDescriptor: Descriptor = {
  name: "Demand register.scaler_unit",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => scalUnitTypeDescriptor } },
  layer: "data",
};

export const demandRegisterScalerUnitCodec: Codec<DemandRegisterScalerUnit> = {
  descriptor: demandRegisterScalerUnitDescriptor,
  read: readDemandRegisterScalerUnit,
  write: writeDemandRegisterScalerUnit,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const currentAverageValueAttribute: AttributeDefinition<NumericValue> = {
  id: 2,
  name: "current_average_value",
  property: "currentAverageValue",
  codec: numericValueCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const lastAverageValueAttribute: AttributeDefinition<NumericValue> = {
  id: 3,
  name: "last_average_value",
  property: "lastAverageValue",
  codec: numericValueCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const scalerUnitAttribute: AttributeDefinition<DemandRegisterScalerUnit> = {
  id: 4,
  name: "scaler_unit",
  property: "scalerUnit",
  codec: demandRegisterScalerUnitCodec,
  storage: "static",
  shortName: 0x18,
};
const statusAttribute: AttributeDefinition<StatusValue> = {
  id: 5,
  name: "status",
  property: "status",
  codec: statusValueCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const captureTimeAttribute: AttributeDefinition<OctetStringDateTime> = {
  id: 6,
  name: "capture_time",
  property: "captureTime",
  codec: octetStringDateTimeCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const startTimeCurrentAttribute: AttributeDefinition<OctetStringDateTime> = {
  id: 7,
  name: "start_time_current",
  property: "startTimeCurrent",
  codec: octetStringDateTimeCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const periodAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 8,
  name: "period",
  property: "period",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x38,
};
const numberOfPeriodsAttribute: AttributeDefinition<LongUnsigned> = {
  id: 9,
  name: "number_of_periods",
  property: "numberOfPeriods",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x40,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x48,
};
const nextPeriodMethod: MethodDefinition<Integer, undefined> = {
  id: 2,
  name: "next_period",
  property: "nextPeriod",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x50,
};

/**
 * Demand register, version 0: Averages a quantity over a sliding or block interval and keeps the last complete average.
 *
 * Blue Book part 2, class Demand register (class_id 5, version 0).
 */
export const demandRegisterClass: ClassDefinition = {
  classId: 5,
  version: 0,
  name: "Demand register",
  attributes: [logicalNameAttribute, currentAverageValueAttribute, lastAverageValueAttribute, scalerUnitAttribute, statusAttribute, captureTimeAttribute, startTimeCurrentAttribute, periodAttribute, numberOfPeriodsAttribute],
  methods: [resetMethod, nextPeriodMethod],
};

/**
 * A client's references to one Demand register object.
 *
 * Averages a quantity over a sliding or block interval and keeps the last complete average.
 */
export interface DemandRegister extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Average over the interval that is still running, to be multiplied by 10 to the power of the scaler. */
  readonly currentAverageValue: AttributeRef<NumericValue>;
  /** Average over the last complete interval, to be multiplied by 10 to the power of the scaler. */
  readonly lastAverageValue: AttributeRef<NumericValue>;
  /** Scaler and unit of both averages. */
  readonly scalerUnit: AttributeRef<DemandRegisterScalerUnit>;
  /** Status of the last average; its meaning depends on the instance. */
  readonly status: AttributeRef<StatusValue>;
  /** When last_average_value was formed. */
  readonly captureTime: AttributeRef<OctetStringDateTime>;
  /** When the running interval began. */
  readonly startTimeCurrent: AttributeRef<OctetStringDateTime>;
  /** Time between two updates of last_average_value. */
  readonly period: AttributeRef<DoubleLongUnsigned>;
  /** Number of periods in the averaging interval: 1 for block demand, more for sliding demand. */
  readonly numberOfPeriods: AttributeRef<LongUnsigned>;
  /** Clears the averages and starts anew. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
  /** Ends the running period now. The parameter is 0. */
  readonly nextPeriod: MethodRef<Integer, undefined>;
}

/** References to the Demand register object with this logical name. Throws when it is not an OBIS code. */
export function demandRegister(logicalName: string): DemandRegister {
  const object = cosemObject(demandRegisterClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    currentAverageValue: attributeRef(object, currentAverageValueAttribute),
    lastAverageValue: attributeRef(object, lastAverageValueAttribute),
    scalerUnit: attributeRef(object, scalerUnitAttribute),
    status: attributeRef(object, statusAttribute),
    captureTime: attributeRef(object, captureTimeAttribute),
    startTimeCurrent: attributeRef(object, startTimeCurrentAttribute),
    period: attributeRef(object, periodAttribute),
    numberOfPeriods: attributeRef(object, numberOfPeriodsAttribute),
    reset: methodRef(object, resetMethod),
    nextPeriod: methodRef(object, nextPeriodMethod),
  };
}

/** A server's handlers for one Demand register object. What is left out is refused. */
export interface DemandRegisterServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Average over the interval that is still running, to be multiplied by 10 to the power of the scaler. */
  readonly currentAverageValue?: AttributeHandler<NumericValue>;
  /** Average over the last complete interval, to be multiplied by 10 to the power of the scaler. */
  readonly lastAverageValue?: AttributeHandler<NumericValue>;
  /** Scaler and unit of both averages. */
  readonly scalerUnit?: AttributeHandler<DemandRegisterScalerUnit>;
  /** Status of the last average; its meaning depends on the instance. */
  readonly status?: AttributeHandler<StatusValue>;
  /** When last_average_value was formed. */
  readonly captureTime?: AttributeHandler<OctetStringDateTime>;
  /** When the running interval began. */
  readonly startTimeCurrent?: AttributeHandler<OctetStringDateTime>;
  /** Time between two updates of last_average_value. */
  readonly period?: AttributeHandler<DoubleLongUnsigned>;
  /** Number of periods in the averaging interval: 1 for block demand, more for sliding demand. */
  readonly numberOfPeriods?: AttributeHandler<LongUnsigned>;
  /** Clears the averages and starts anew. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
  /** Ends the running period now. The parameter is 0. */
  readonly nextPeriod?: MethodHandler<Integer, void>;
}

/** A Demand register object for a server. Throws when `logicalName` is not an OBIS code. */
export function demandRegisterServer(logicalName: string, handlers: DemandRegisterServer): ServerObject {
  return serverObject(demandRegisterClass, logicalName, handlers);
}
