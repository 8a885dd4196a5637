// Generated from spec/classes/0003-v0-register.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type Integer, type LogicalName, integerCodec, logicalNameCodec } from "./simple-types.ts";

/** Blue Book part 2, class Register (class_id 3, version 0). */
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

/** Blue Book part 2, class Register (class_id 3, version 0). */
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

/**
 * Scaler and unit of the value.
 *
 * Blue Book part 2, class Register (class_id 3, version 0).
 */
export type RegisterScalerUnit = ScalUnitType;

export function readRegisterScalerUnit(r: Reader): RegisterScalerUnit {
  r.expect(2);
  return readScalUnitType(r);
}

export function writeRegisterScalerUnit(w: Writer, v: RegisterScalerUnit): void {
  w.u8(2);
  writeScalUnitType(w, v);
}

export const registerScalerUnitDescriptor: Descriptor = {
  name: "Register.scaler_unit",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => scalUnitTypeDescriptor } },
  layer: "data",
};

export const registerScalerUnitCodec: Codec<RegisterScalerUnit> = {
  descriptor: registerScalerUnitDescriptor,
  read: readRegisterScalerUnit,
  write: writeRegisterScalerUnit,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const valueAttribute: AttributeDefinition<NumericValue> = {
  id: 2,
  name: "value",
  property: "value",
  codec: numericValueCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const scalerUnitAttribute: AttributeDefinition<RegisterScalerUnit> = {
  id: 3,
  name: "scaler_unit",
  property: "scalerUnit",
  codec: registerScalerUnitCodec,
  storage: "static",
  shortName: 0x10,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x28,
};

/**
 * Register, version 0: Holds a value with its scaler and unit.
 *
 * Blue Book part 2, class Register (class_id 3, version 0).
 */
export const registerClass: ClassDefinition = {
  classId: 3,
  version: 0,
  name: "Register",
  attributes: [logicalNameAttribute, valueAttribute, scalerUnitAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one Register object.
 *
 * Holds a value with its scaler and unit.
 */
export interface Register extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The value, to be multiplied by 10 to the power of the scaler. */
  readonly value: AttributeRef<NumericValue>;
  /** Scaler and unit of the value. */
  readonly scalerUnit: AttributeRef<RegisterScalerUnit>;
  /** Sets the value back to its default. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the Register object with this logical name. Throws when it is not an OBIS code. */
export function register(logicalName: string): Register {
  const object = cosemObject(registerClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    value: attributeRef(object, valueAttribute),
    scalerUnit: attributeRef(object, scalerUnitAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one Register object. What is left out is refused. */
export interface RegisterServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The value, to be multiplied by 10 to the power of the scaler. */
  readonly value?: AttributeHandler<NumericValue>;
  /** Scaler and unit of the value. */
  readonly scalerUnit?: AttributeHandler<RegisterScalerUnit>;
  /** Sets the value back to its default. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A Register object for a server. Throws when `logicalName` is not an OBIS code. */
export function registerServer(logicalName: string, handlers: RegisterServer): ServerObject {
  return serverObject(registerClass, logicalName, handlers);
}
