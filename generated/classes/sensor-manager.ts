// Generated from spec/classes/0067-v0-sensor-manager.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Obis,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  methodRef,
  obisFromBytes,
  obisToBytes,
  readCode,
  readFloat,
  serverObject,
  unknownKind,
  unknownTag,
  writeCode,
  writeFloat,
} from "@cosemkit/core";
import { type Data, dataDescriptor, readData, writeData } from "../apdu/data.ts";
import { type Unit, unitCodes } from "../codes/unit.ts";
import {
  type DateTime,
  type Enum,
  type Integer,
  type LogicalName,
  type OctetString,
  dateTimeCodec,
  enumCodec,
  integerCodec,
  logicalNameCodec,
  octetStringCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Sensor manager (class_id 67, version 0). */
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

/** Blue Book part 2, class Sensor manager (class_id 67, version 0). */
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

/** Blue Book part 2, class Sensor manager (class_id 67, version 0). */
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

/** Blue Book part 2, class Sensor manager (class_id 67, version 0). */
export interface ActionSet {
  readonly actionUp: ActionItem;
  readonly actionDown: ActionItem;
}

export function readActionSet(r: Reader): ActionSet {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(2);
  const actionUp = readActionItem(r);
  r.expect(2);
  const actionDown = readActionItem(r);
  return { actionUp, actionDown };
}

export function writeActionSet(w: Writer, v: ActionSet): void {
  w.length(2);
  w.u8(2);
  writeActionItem(w, v.actionUp);
  w.u8(2);
  writeActionItem(w, v.actionDown);
}

export const actionSetDescriptor: Descriptor = {
  name: "action_set",
  node: { kind: "sequence", counted: true, fields: [
    { property: "actionUp", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => actionItemDescriptor } } },
    { property: "actionDown", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => actionItemDescriptor } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Sensor manager (class_id 67, version 0). */
export interface ActionItem {
  readonly scriptLogicalName: Obis;
  readonly scriptSelector: number;
}

export function readActionItem(r: Reader): ActionItem {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const scriptLogicalName = obisFromBytes(r.octetsOf(6));
  r.expect(0x12);
  const scriptSelector = r.u16();
  return { scriptLogicalName, scriptSelector };
}

export function writeActionItem(w: Writer, v: ActionItem): void {
  w.length(2);
  w.u8(9);
  w.octetsOf(obisToBytes(v.scriptLogicalName), 6);
  w.u8(0x12);
  w.u16(v.scriptSelector);
}

export const actionItemDescriptor: Descriptor = {
  name: "action_item",
  node: { kind: "sequence", counted: true, fields: [
    { property: "scriptLogicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "scriptSelector", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Sensor manager (class_id 67, version 0). */
export interface ValueDefinition {
  readonly classId: number;
  readonly logicalName: Obis;
  readonly attributeIndex: number;
}

export function readValueDefinition(r: Reader): ValueDefinition {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x12);
  const classId = r.u16();
  r.expect(9);
  const logicalName = obisFromBytes(r.octetsOf(6));
  r.expect(0x0f);
  const attributeIndex = r.i8();
  return { classId, logicalName, attributeIndex };
}

export function writeValueDefinition(w: Writer, v: ValueDefinition): void {
  w.length(3);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
  w.u8(0x0f);
  w.i8(v.attributeIndex);
}

export const valueDefinitionDescriptor: Descriptor = {
  name: "value_definition",
  node: { kind: "sequence", counted: true, fields: [
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "attributeIndex", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
  ] },
  layer: "data",
};

/**
 * Scaler and unit of the raw value.
 *
 * Blue Book part 2, class Sensor manager (class_id 67, version 0).
 */
export type SensorManagerScalerUnit = ScalUnitType;

export function readSensorManagerScalerUnit(r: Reader): SensorManagerScalerUnit {
  r.expect(2);
  return readScalUnitType(r);
}

export function writeSensorManagerScalerUnit(w: Writer, v: SensorManagerScalerUnit): void {
  w.u8(2);
  writeScalUnitType(w, v);
}

export const sensorManagerScalerUnitDescriptor: Descriptor = {
  name: "Sensor manager.scaler_unit",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => scalUnitTypeDescriptor } },
  layer: "data",
};

export const sensorManagerScalerUnitCodec: Codec<SensorManagerScalerUnit> = {
  descriptor: sensorManagerScalerUnitDescriptor,
  read: readSensorManagerScalerUnit,
  write: writeSensorManagerScalerUnit,
};

/**
 * Thresholds of the raw value. Any Data: each has the type of raw_value.
 *
 * Blue Book part 2, class Sensor manager (class_id 67, version 0).
 */
export type SensorManagerRawValueThresholds = readonly Data[];

export function readSensorManagerRawValueThresholds(r: Reader): SensorManagerRawValueThresholds {
  r.expect(1);
  const count1 = r.count(1);
  const items2 = new Array<Data>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readData(r);
  }
  return items2;
}

export function writeSensorManagerRawValueThresholds(w: Writer, v: SensorManagerRawValueThresholds): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    writeData(w, item1);
  }
}

export const sensorManagerRawValueThresholdsDescriptor: Descriptor = {
  name: "Sensor manager.raw_value_thresholds",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  layer: "data",
};

export const sensorManagerRawValueThresholdsCodec: Codec<SensorManagerRawValueThresholds> = {
  descriptor: sensorManagerRawValueThresholdsDescriptor,
  read: readSensorManagerRawValueThresholds,
  write: writeSensorManagerRawValueThresholds,
};

/**
 * Scripts run when the raw value crosses each threshold, upwards and downwards.
 *
 * Blue Book part 2, class Sensor manager (class_id 67, version 0).
 */
export type SensorManagerRawValueActions = readonly ActionSet[];

export function readSensorManagerRawValueActions(r: Reader): SensorManagerRawValueActions {
  r.expect(1);
  const count1 = r.count(28);
  const items2 = new Array<ActionSet>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readActionSet(r);
  }
  return items2;
}

export function writeSensorManagerRawValueActions(w: Writer, v: SensorManagerRawValueActions): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeActionSet(w, item1);
  }
}

export const sensorManagerRawValueActionsDescriptor: Descriptor = {
  name: "Sensor manager.raw_value_actions",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => actionSetDescriptor } }, least: 28 } },
  layer: "data",
};

export const sensorManagerRawValueActionsCodec: Codec<SensorManagerRawValueActions> = {
  descriptor: sensorManagerRawValueActionsDescriptor,
  read: readSensorManagerRawValueActions,
  write: writeSensorManagerRawValueActions,
};

/**
 * Attribute that holds the processed value.
 *
 * Blue Book part 2, class Sensor manager (class_id 67, version 0).
 */
export type SensorManagerProcessedValue = ValueDefinition;

export function readSensorManagerProcessedValue(r: Reader): SensorManagerProcessedValue {
  r.expect(2);
  return readValueDefinition(r);
}

export function writeSensorManagerProcessedValue(w: Writer, v: SensorManagerProcessedValue): void {
  w.u8(2);
  writeValueDefinition(w, v);
}

export const sensorManagerProcessedValueDescriptor: Descriptor = {
  name: "Sensor manager.processed_value",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => valueDefinitionDescriptor } },
  layer: "data",
};

export const sensorManagerProcessedValueCodec: Codec<SensorManagerProcessedValue> = {
  descriptor: sensorManagerProcessedValueDescriptor,
  read: readSensorManagerProcessedValue,
  write: writeSensorManagerProcessedValue,
};

/**
 * Thresholds of the processed value. Any Data: each has the type of that attribute.
 *
 * Blue Book part 2, class Sensor manager (class_id 67, version 0).
 */
export type SensorManagerProcessedValueThresholds = readonly Data[];

export function readSensorManagerProcessedValueThresholds(r: Reader): SensorManagerProcessedValueThresholds {
  r.expect(1);
  const count1 = r.count(1);
  const items2 = new Array<Data>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readData(r);
  }
  return items2;
}

export function writeSensorManagerProcessedValueThresholds(w: Writer, v: SensorManagerProcessedValueThresholds): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    writeData(w, item1);
  }
}

export const sensorManagerProcessedValueThresholdsDescriptor: Descriptor = {
  name: "Sensor manager.processed_value_thresholds",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  layer: "data",
};

export const sensorManagerProcessedValueThresholdsCodec: Codec<SensorManagerProcessedValueThresholds> = {
  descriptor: sensorManagerProcessedValueThresholdsDescriptor,
  read: readSensorManagerProcessedValueThresholds,
  write: writeSensorManagerProcessedValueThresholds,
};

/**
 * Scripts run when the processed value crosses each threshold, upwards and downwards.
 *
 * Blue Book part 2, class Sensor manager (class_id 67, version 0).
 */
export type SensorManagerProcessedValueActions = readonly ActionSet[];

export function readSensorManagerProcessedValueActions(r: Reader): SensorManagerProcessedValueActions {
  r.expect(1);
  const count1 = r.count(28);
  const items2 = new Array<ActionSet>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readActionSet(r);
  }
  return items2;
}

export function writeSensorManagerProcessedValueActions(w: Writer, v: SensorManagerProcessedValueActions): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeActionSet(w, item1);
  }
}

export const sensorManagerProcessedValueActionsDescriptor: Descriptor = {
  name: "Sensor manager.processed_value_actions",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => actionSetDescriptor } }, least: 28 } },
  layer: "data",
};

export const sensorManagerProcessedValueActionsCodec: Codec<SensorManagerProcessedValueActions> = {
  descriptor: sensorManagerProcessedValueActionsDescriptor,
  read: readSensorManagerProcessedValueActions,
  write: writeSensorManagerProcessedValueActions,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const serialNumberAttribute: AttributeDefinition<OctetString> = {
  id: 2,
  name: "serial_number",
  property: "serialNumber",
  codec: octetStringCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const metrologicalIdentificationAttribute: AttributeDefinition<OctetString> = {
  id: 3,
  name: "metrological_identification",
  property: "metrologicalIdentification",
  codec: octetStringCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const outputTypeAttribute: AttributeDefinition<Enum> = {
  id: 4,
  name: "output_type",
  property: "outputType",
  codec: enumCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const adjustmentMethodAttribute: AttributeDefinition<OctetString> = {
  id: 5,
  name: "adjustment_method",
  property: "adjustmentMethod",
  codec: octetStringCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const sealingMethodAttribute: AttributeDefinition<Enum> = {
  id: 6,
  name: "sealing_method",
  property: "sealingMethod",
  codec: enumCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const rawValueAttribute: AttributeDefinition<NumericValue> = {
  id: 7,
  name: "raw_value",
  property: "rawValue",
  codec: numericValueCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const scalerUnitAttribute: AttributeDefinition<SensorManagerScalerUnit> = {
  id: 8,
  name: "scaler_unit",
  property: "scalerUnit",
  codec: sensorManagerScalerUnitCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const statusAttribute: AttributeDefinition<StatusValue> = {
  id: 9,
  name: "status",
  property: "status",
  codec: statusValueCodec,
  storage: "dynamic",
  shortName: 0x40,
};
const captureTimeAttribute: AttributeDefinition<DateTime> = {
  id: 10,
  name: "capture_time",
  property: "captureTime",
  codec: dateTimeCodec,
  storage: "dynamic",
  shortName: 0x48,
};
const rawValueThresholdsAttribute: AttributeDefinition<SensorManagerRawValueThresholds> = {
  id: 11,
  name: "raw_value_thresholds",
  property: "rawValueThresholds",
  codec: sensorManagerRawValueThresholdsCodec,
  storage: "dynamic",
  shortName: 0x50,
};
const rawValueActionsAttribute: AttributeDefinition<SensorManagerRawValueActions> = {
  id: 12,
  name: "raw_value_actions",
  property: "rawValueActions",
  codec: sensorManagerRawValueActionsCodec,
  storage: "dynamic",
  shortName: 0x58,
};
const processedValueAttribute: AttributeDefinition<SensorManagerProcessedValue> = {
  id: 13,
  name: "processed_value",
  property: "processedValue",
  codec: sensorManagerProcessedValueCodec,
  storage: "dynamic",
  shortName: 0x60,
};
const processedValueThresholdsAttribute: AttributeDefinition<SensorManagerProcessedValueThresholds> = {
  id: 14,
  name: "processed_value_thresholds",
  property: "processedValueThresholds",
  codec: sensorManagerProcessedValueThresholdsCodec,
  storage: "dynamic",
  shortName: 0x68,
};
const processedValueActionsAttribute: AttributeDefinition<SensorManagerProcessedValueActions> = {
  id: 15,
  name: "processed_value_actions",
  property: "processedValueActions",
  codec: sensorManagerProcessedValueActionsCodec,
  storage: "dynamic",
  shortName: 0x70,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x80,
};

/**
 * Sensor manager, version 0: Everything about one sensor: identity, adjustment, sealing, raw and processed values with thresholds and their actions.
 *
 * Blue Book part 2, class Sensor manager (class_id 67, version 0).
 */
export const sensorManagerClass: ClassDefinition = {
  classId: 67,
  version: 0,
  name: "Sensor manager",
  attributes: [logicalNameAttribute, serialNumberAttribute, metrologicalIdentificationAttribute, outputTypeAttribute, adjustmentMethodAttribute, sealingMethodAttribute, rawValueAttribute, scalerUnitAttribute, statusAttribute, captureTimeAttribute, rawValueThresholdsAttribute, rawValueActionsAttribute, processedValueAttribute, processedValueThresholdsAttribute, processedValueActionsAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one Sensor manager object.
 *
 * Everything about one sensor: identity, adjustment, sealing, raw and processed values with thresholds and their actions.
 */
export interface SensorManager extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Serial number of the sensor. */
  readonly serialNumber: AttributeRef<OctetString>;
  /** Metrological identification of the sensor. */
  readonly metrologicalIdentification: AttributeRef<OctetString>;
  /** Kind of output signal. The codes were found in no source. */
  readonly outputType: AttributeRef<Enum>;
  /** How the sensor is adjusted. */
  readonly adjustmentMethod: AttributeRef<OctetString>;
  /** How the sensor is sealed. The codes were found in no source. */
  readonly sealingMethod: AttributeRef<Enum>;
  /** Value that the sensor gives, to be multiplied by 10 to the power of the scaler. */
  readonly rawValue: AttributeRef<NumericValue>;
  /** Scaler and unit of the raw value. */
  readonly scalerUnit: AttributeRef<SensorManagerScalerUnit>;
  /** Status of the raw value; its meaning depends on the instance. */
  readonly status: AttributeRef<StatusValue>;
  /** When the raw value was captured. */
  readonly captureTime: AttributeRef<DateTime>;
  /** Thresholds of the raw value. Any Data: each has the type of raw_value. */
  readonly rawValueThresholds: AttributeRef<SensorManagerRawValueThresholds>;
  /** Scripts run when the raw value crosses each threshold, upwards and downwards. */
  readonly rawValueActions: AttributeRef<SensorManagerRawValueActions>;
  /** Attribute that holds the processed value. */
  readonly processedValue: AttributeRef<SensorManagerProcessedValue>;
  /** Thresholds of the processed value. Any Data: each has the type of that attribute. */
  readonly processedValueThresholds: AttributeRef<SensorManagerProcessedValueThresholds>;
  /** Scripts run when the processed value crosses each threshold, upwards and downwards. */
  readonly processedValueActions: AttributeRef<SensorManagerProcessedValueActions>;
  /** Sets the raw value back to its default. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the Sensor manager object with this logical name. Throws when it is not an OBIS code. */
export function sensorManager(logicalName: string): SensorManager {
  const object = cosemObject(sensorManagerClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    serialNumber: attributeRef(object, serialNumberAttribute),
    metrologicalIdentification: attributeRef(object, metrologicalIdentificationAttribute),
    outputType: attributeRef(object, outputTypeAttribute),
    adjustmentMethod: attributeRef(object, adjustmentMethodAttribute),
    sealingMethod: attributeRef(object, sealingMethodAttribute),
    rawValue: attributeRef(object, rawValueAttribute),
    scalerUnit: attributeRef(object, scalerUnitAttribute),
    status: attributeRef(object, statusAttribute),
    captureTime: attributeRef(object, captureTimeAttribute),
    rawValueThresholds: attributeRef(object, rawValueThresholdsAttribute),
    rawValueActions: attributeRef(object, rawValueActionsAttribute),
    processedValue: attributeRef(object, processedValueAttribute),
    processedValueThresholds: attributeRef(object, processedValueThresholdsAttribute),
    processedValueActions: attributeRef(object, processedValueActionsAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one Sensor manager object. What is left out is refused. */
export interface SensorManagerServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Serial number of the sensor. */
  readonly serialNumber?: AttributeHandler<OctetString>;
  /** Metrological identification of the sensor. */
  readonly metrologicalIdentification?: AttributeHandler<OctetString>;
  /** Kind of output signal. The codes were found in no source. */
  readonly outputType?: AttributeHandler<Enum>;
  /** How the sensor is adjusted. */
  readonly adjustmentMethod?: AttributeHandler<OctetString>;
  /** How the sensor is sealed. The codes were found in no source. */
  readonly sealingMethod?: AttributeHandler<Enum>;
  /** Value that the sensor gives, to be multiplied by 10 to the power of the scaler. */
  readonly rawValue?: AttributeHandler<NumericValue>;
  /** Scaler and unit of the raw value. */
  readonly scalerUnit?: AttributeHandler<SensorManagerScalerUnit>;
  /** Status of the raw value; its meaning depends on the instance. */
  readonly status?: AttributeHandler<StatusValue>;
  /** When the raw value was captured. */
  readonly captureTime?: AttributeHandler<DateTime>;
  /** Thresholds of the raw value. Any Data: each has the type of raw_value. */
  readonly rawValueThresholds?: AttributeHandler<SensorManagerRawValueThresholds>;
  /** Scripts run when the raw value crosses each threshold, upwards and downwards. */
  readonly rawValueActions?: AttributeHandler<SensorManagerRawValueActions>;
  /** Attribute that holds the processed value. */
  readonly processedValue?: AttributeHandler<SensorManagerProcessedValue>;
  /** Thresholds of the processed value. Any Data: each has the type of that attribute. */
  readonly processedValueThresholds?: AttributeHandler<SensorManagerProcessedValueThresholds>;
  /** Scripts run when the processed value crosses each threshold, upwards and downwards. */
  readonly processedValueActions?: AttributeHandler<SensorManagerProcessedValueActions>;
  /** Sets the raw value back to its default. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A Sensor manager object for a server. Throws when `logicalName` is not an OBIS code. */
export function sensorManagerServer(logicalName: string, handlers: SensorManagerServer): ServerObject {
  return serverObject(sensorManagerClass, logicalName, handlers);
}
