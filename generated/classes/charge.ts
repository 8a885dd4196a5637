// Generated from spec/classes/0113-v0-charge.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemDateTime,
  type CosemObject,
  type Descriptor,
  type FlagsNode,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Obis,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  dateTimeFromBytes,
  dateTimeToBytes,
  methodRef,
  obisFromBytes,
  obisToBytes,
  readFlags,
  serverObject,
  unknownKind,
  unknownTag,
  writeFlags,
} from "@cosemkit/core";
import {
  type DoubleLong,
  type DoubleLongUnsigned,
  type EnumChargeType,
  type Integer,
  type LogicalName,
  type LongUnsigned,
  type OctetStringDateTime,
  type Unsigned,
  doubleLongCodec,
  doubleLongUnsignedCodec,
  enumChargeTypeCodec,
  integerCodec,
  logicalNameCodec,
  longUnsignedCodec,
  octetStringDateTimeCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Charge (class_id 113, version 0). */
export interface UnitChargeType {
  readonly chargePerUnitScaling: ChargePerUnitScalingType;
  readonly commodityReference: ValueDefinition;
  readonly chargeTable: readonly ChargeTableElement[];
}

export function readUnitChargeType(r: Reader): UnitChargeType {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(2);
  const chargePerUnitScaling = readChargePerUnitScalingType(r);
  r.expect(2);
  const commodityReference = readValueDefinition(r);
  r.expect(1);
  const count3 = r.count(7);
  const items4 = new Array<ChargeTableElement>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(2);
    items4[i5] = readChargeTableElement(r);
  }
  const chargeTable = items4;
  return { chargePerUnitScaling, commodityReference, chargeTable };
}

export function writeUnitChargeType(w: Writer, v: UnitChargeType): void {
  w.length(3);
  w.u8(2);
  writeChargePerUnitScalingType(w, v.chargePerUnitScaling);
  w.u8(2);
  writeValueDefinition(w, v.commodityReference);
  w.u8(1);
  w.length(v.chargeTable.length);
  for (const item1 of v.chargeTable) {
    w.u8(2);
    writeChargeTableElement(w, item1);
  }
}

export const unitChargeTypeDescriptor: Descriptor = {
  name: "unit_charge_type",
  node: { kind: "sequence", counted: true, fields: [
    { property: "chargePerUnitScaling", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => chargePerUnitScalingTypeDescriptor } } },
    { property: "commodityReference", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => valueDefinitionDescriptor } } },
    { property: "chargeTable", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => chargeTableElementDescriptor } }, least: 7 } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Charge (class_id 113, version 0). */
export interface ChargePerUnitScalingType {
  readonly commodityScale: number;
  readonly priceScale: number;
}

export function readChargePerUnitScalingType(r: Reader): ChargePerUnitScalingType {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x0f);
  const commodityScale = r.i8();
  r.expect(0x0f);
  const priceScale = r.i8();
  return { commodityScale, priceScale };
}

export function writeChargePerUnitScalingType(w: Writer, v: ChargePerUnitScalingType): void {
  w.length(2);
  w.u8(0x0f);
  w.i8(v.commodityScale);
  w.u8(0x0f);
  w.i8(v.priceScale);
}

export const chargePerUnitScalingTypeDescriptor: Descriptor = {
  name: "charge_per_unit_scaling_type",
  node: { kind: "sequence", counted: true, fields: [
    { property: "commodityScale", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "priceScale", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Charge (class_id 113, version 0). */
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

/** Blue Book part 2, class Charge (class_id 113, version 0). */
export interface ChargeTableElement {
  readonly index: Uint8Array;
  readonly chargePerUnit: number;
}

export function readChargeTableElement(r: Reader): ChargeTableElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const index = r.octets();
  r.expect(0x10);
  const chargePerUnit = r.i16();
  return { index, chargePerUnit };
}

export function writeChargeTableElement(w: Writer, v: ChargeTableElement): void {
  w.length(2);
  w.u8(9);
  w.octets(v.index);
  w.u8(0x10);
  w.i16(v.chargePerUnit);
}

export const chargeTableElementDescriptor: Descriptor = {
  name: "charge_table_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "index", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "chargePerUnit", presence: "required", node: { kind: "tagged", tag: 16, of: { kind: "integer", size: 2, signed: true } } },
  ] },
  layer: "data",
};

/**
 * Price table in force: for each index an amount, scaled, per unit of the commodity.
 *
 * Blue Book part 2, class Charge (class_id 113, version 0).
 */
export type ChargeUnitChargeActive = UnitChargeType;

export function readChargeUnitChargeActive(r: Reader): ChargeUnitChargeActive {
  r.expect(2);
  return readUnitChargeType(r);
}

export function writeChargeUnitChargeActive(w: Writer, v: ChargeUnitChargeActive): void {
  w.u8(2);
  writeUnitChargeType(w, v);
}

export const chargeUnitChargeActiveDescriptor: Descriptor = {
  name: "Charge.unit_charge_active",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => unitChargeTypeDescriptor } },
  layer: "data",
};

export const chargeUnitChargeActiveCodec: Codec<ChargeUnitChargeActive> = {
  descriptor: chargeUnitChargeActiveDescriptor,
  read: readChargeUnitChargeActive,
  write: writeChargeUnitChargeActive,
};

/**
 * Price table that will take over.
 *
 * Blue Book part 2, class Charge (class_id 113, version 0).
 */
export type ChargeUnitChargePassive = UnitChargeType;

export function readChargeUnitChargePassive(r: Reader): ChargeUnitChargePassive {
  r.expect(2);
  return readUnitChargeType(r);
}

export function writeChargeUnitChargePassive(w: Writer, v: ChargeUnitChargePassive): void {
  w.u8(2);
  writeUnitChargeType(w, v);
}

export const chargeUnitChargePassiveDescriptor: Descriptor = {
  name: "Charge.unit_charge_passive",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => unitChargeTypeDescriptor } },
  layer: "data",
};

export const chargeUnitChargePassiveCodec: Codec<ChargeUnitChargePassive> = {
  descriptor: chargeUnitChargePassiveDescriptor,
  read: readChargeUnitChargePassive,
  write: writeChargeUnitChargePassive,
};

/**
 * Wire form: 2 bits; bit 0 is the most significant.
 *
 * Blue Book part 2, class Charge (class_id 113, version 0).
 */
export type ChargeConfiguration = readonly ChargeConfigurationBit[];

/** Names of the bits of ChargeConfiguration. */
export type ChargeConfigurationBit =
  | "percentage-based-collection"
  | "continuous-collection";

export function readChargeConfiguration(r: Reader): ChargeConfiguration {
  return readFlags(r, chargeConfigurationFlags);
}

export function writeChargeConfiguration(w: Writer, v: ChargeConfiguration): void {
  writeFlags(w, chargeConfigurationFlags, v);
}

const chargeConfigurationFlags: FlagsNode<ChargeConfigurationBit> = { kind: "flags", form: "counted", size: 2, order: "msb0", ids: ["percentage-based-collection","continuous-collection"] };

export const chargeConfigurationDescriptor: Descriptor = {
  name: "charge_configuration",
  node: chargeConfigurationFlags,
  layer: "data",
};

/**
 * How the charge is collected.
 *
 * Blue Book part 2, class Charge (class_id 113, version 0).
 */
export type ChargeChargeConfiguration = ChargeConfiguration;

export function readChargeChargeConfiguration(r: Reader): ChargeChargeConfiguration {
  r.expect(4);
  return readChargeConfiguration(r);
}

export function writeChargeChargeConfiguration(w: Writer, v: ChargeChargeConfiguration): void {
  w.u8(4);
  writeChargeConfiguration(w, v);
}

export const chargeChargeConfigurationDescriptor: Descriptor = {
  name: "Charge.charge_configuration",
  node: { kind: "tagged", tag: 4, of: { kind: "ref", to: () => chargeConfigurationDescriptor } },
  layer: "data",
};

export const chargeChargeConfigurationCodec: Codec<ChargeChargeConfiguration> = {
  descriptor: chargeChargeConfigurationDescriptor,
  read: readChargeChargeConfiguration,
  write: writeChargeChargeConfiguration,
};

/** Blue Book part 2, class Charge (class_id 113, version 0). */
export type LastCollectionTime =
  | { readonly type: "octet-string"; readonly value: CosemDateTime }
  | { readonly type: "date-time"; readonly value: CosemDateTime };

export function readLastCollectionTime(r: Reader): LastCollectionTime {
  const tag = r.u8();
  switch (tag) {
    case 9:
      return { type: "octet-string", value: dateTimeFromBytes(r.octetsOf(12)) };
    case 25:
      return { type: "date-time", value: dateTimeFromBytes(r.take(12)) };
    default:
      return unknownTag(r, tag);
  }
}

export function writeLastCollectionTime(w: Writer, v: LastCollectionTime): void {
  switch (v.type) {
    case "octet-string":
      w.u8(9);
      w.octetsOf(dateTimeToBytes(v.value), 12);
      return;
    case "date-time":
      w.u8(25);
      w.fixed(dateTimeToBytes(v.value), 12);
      return;
    default:
      unknownKind(w, v);
  }
}

export const lastCollectionTimeDescriptor: Descriptor = {
  name: "last_collection_time",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 9, name: "octet-string", node: { kind: "octets", form: "counted", size: 12, format: "date-time" } },
    { tag: 25, name: "date-time", node: { kind: "octets", form: "fixed", size: 12, format: "date-time" } },
  ] },
  layer: "data",
};

export const lastCollectionTimeCodec: Codec<LastCollectionTime> = {
  descriptor: lastCollectionTimeDescriptor,
  read: readLastCollectionTime,
  write: writeLastCollectionTime,
};

/**
 * Changes entries of the passive table.
 *
 * Blue Book part 2, class Charge (class_id 113, version 0).
 */
export type ChargeUpdateUnitChargeParameter = readonly ChargeTableElement[];

export function readChargeUpdateUnitChargeParameter(r: Reader): ChargeUpdateUnitChargeParameter {
  r.expect(1);
  const count1 = r.count(7);
  const items2 = new Array<ChargeTableElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readChargeTableElement(r);
  }
  return items2;
}

export function writeChargeUpdateUnitChargeParameter(w: Writer, v: ChargeUpdateUnitChargeParameter): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeChargeTableElement(w, item1);
  }
}

export const chargeUpdateUnitChargeParameterDescriptor: Descriptor = {
  name: "Charge.update_unit_charge_parameter",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => chargeTableElementDescriptor } }, least: 7 } },
  layer: "data",
};

export const chargeUpdateUnitChargeParameterCodec: Codec<ChargeUpdateUnitChargeParameter> = {
  descriptor: chargeUpdateUnitChargeParameterDescriptor,
  read: readChargeUpdateUnitChargeParameter,
  write: writeChargeUpdateUnitChargeParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const totalAmountPaidAttribute: AttributeDefinition<DoubleLong> = {
  id: 2,
  name: "total_amount_paid",
  property: "totalAmountPaid",
  codec: doubleLongCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const chargeTypeAttribute: AttributeDefinition<EnumChargeType> = {
  id: 3,
  name: "charge_type",
  property: "chargeType",
  codec: enumChargeTypeCodec,
  storage: "static",
  shortName: 0x10,
};
const priorityAttribute: AttributeDefinition<Unsigned> = {
  id: 4,
  name: "priority",
  property: "priority",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const unitChargeActiveAttribute: AttributeDefinition<ChargeUnitChargeActive> = {
  id: 5,
  name: "unit_charge_active",
  property: "unitChargeActive",
  codec: chargeUnitChargeActiveCodec,
  storage: "static",
  shortName: 0x20,
};
const unitChargePassiveAttribute: AttributeDefinition<ChargeUnitChargePassive> = {
  id: 6,
  name: "unit_charge_passive",
  property: "unitChargePassive",
  codec: chargeUnitChargePassiveCodec,
  storage: "static",
  shortName: 0x28,
};
const unitChargeActivationTimeAttribute: AttributeDefinition<OctetStringDateTime> = {
  id: 7,
  name: "unit_charge_activation_time",
  property: "unitChargeActivationTime",
  codec: octetStringDateTimeCodec,
  storage: "static",
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
const chargeConfigurationAttribute: AttributeDefinition<ChargeChargeConfiguration> = {
  id: 9,
  name: "charge_configuration",
  property: "chargeConfiguration",
  codec: chargeChargeConfigurationCodec,
  storage: "static",
  shortName: 0x40,
};
const lastCollectionTimeAttribute: AttributeDefinition<LastCollectionTime> = {
  id: 10,
  name: "last_collection_time",
  property: "lastCollectionTime",
  codec: lastCollectionTimeCodec,
  storage: "dynamic",
  shortName: 0x48,
};
const lastCollectionAmountAttribute: AttributeDefinition<DoubleLong> = {
  id: 11,
  name: "last_collection_amount",
  property: "lastCollectionAmount",
  codec: doubleLongCodec,
  storage: "dynamic",
  shortName: 0x50,
};
const totalAmountRemainingAttribute: AttributeDefinition<DoubleLong> = {
  id: 12,
  name: "total_amount_remaining",
  property: "totalAmountRemaining",
  codec: doubleLongCodec,
  storage: "dynamic",
  shortName: 0x58,
};
const proportionAttribute: AttributeDefinition<LongUnsigned> = {
  id: 13,
  name: "proportion",
  property: "proportion",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x60,
};
const updateUnitChargeMethod: MethodDefinition<ChargeUpdateUnitChargeParameter, undefined> = {
  id: 1,
  name: "update_unit_charge",
  property: "updateUnitCharge",
  parameter: chargeUpdateUnitChargeParameterCodec,
  mandatory: false,
  shortName: 0x68,
};
const activatePassiveUnitChargeMethod: MethodDefinition<Integer, undefined> = {
  id: 2,
  name: "activate_passive_unit_charge",
  property: "activatePassiveUnitCharge",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x70,
};
const collectMethod: MethodDefinition<Integer, undefined> = {
  id: 3,
  name: "collect",
  property: "collect",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x78,
};
const updateTotalAmountRemainingMethod: MethodDefinition<DoubleLong, undefined> = {
  id: 4,
  name: "update_total_amount_remaining",
  property: "updateTotalAmountRemaining",
  parameter: doubleLongCodec,
  mandatory: false,
  shortName: 0x80,
};
const setTotalAmountRemainingMethod: MethodDefinition<DoubleLong, undefined> = {
  id: 5,
  name: "set_total_amount_remaining",
  property: "setTotalAmountRemaining",
  parameter: doubleLongCodec,
  mandatory: false,
  shortName: 0x88,
};

/**
 * Charge, version 0: A charge of an account: what is collected, and how fast.
 *
 * Blue Book part 2, class Charge (class_id 113, version 0).
 */
export const chargeClass: ClassDefinition = {
  classId: 113,
  version: 0,
  name: "Charge",
  attributes: [logicalNameAttribute, totalAmountPaidAttribute, chargeTypeAttribute, priorityAttribute, unitChargeActiveAttribute, unitChargePassiveAttribute, unitChargeActivationTimeAttribute, periodAttribute, chargeConfigurationAttribute, lastCollectionTimeAttribute, lastCollectionAmountAttribute, totalAmountRemainingAttribute, proportionAttribute],
  methods: [updateUnitChargeMethod, activatePassiveUnitChargeMethod, collectMethod, updateTotalAmountRemainingMethod, setTotalAmountRemainingMethod],
};

/**
 * A client's references to one Charge object.
 *
 * A charge of an account: what is collected, and how fast.
 */
export interface Charge extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Amount collected so far. */
  readonly totalAmountPaid: AttributeRef<DoubleLong>;
  /** What the charge is collected on. */
  readonly chargeType: AttributeRef<EnumChargeType>;
  /** Order in which charges are collected. */
  readonly priority: AttributeRef<Unsigned>;
  /** Price table in force: for each index an amount, scaled, per unit of the commodity. */
  readonly unitChargeActive: AttributeRef<ChargeUnitChargeActive>;
  /** Price table that will take over. */
  readonly unitChargePassive: AttributeRef<ChargeUnitChargePassive>;
  /** When the passive table takes over. */
  readonly unitChargeActivationTime: AttributeRef<OctetStringDateTime>;
  /** Time between two collections. */
  readonly period: AttributeRef<DoubleLongUnsigned>;
  /** How the charge is collected. */
  readonly chargeConfiguration: AttributeRef<ChargeChargeConfiguration>;
  /** When the charge was last collected. A date-time, or the same 12 octets as an octet-string: sources differ. */
  readonly lastCollectionTime: AttributeRef<LastCollectionTime>;
  /** Amount collected last. */
  readonly lastCollectionAmount: AttributeRef<DoubleLong>;
  /** Amount still to collect. */
  readonly totalAmountRemaining: AttributeRef<DoubleLong>;
  /** Share of a payment that is collected. */
  readonly proportion: AttributeRef<LongUnsigned>;
  /** Changes entries of the passive table. */
  readonly updateUnitCharge: MethodRef<ChargeUpdateUnitChargeParameter, undefined>;
  /** Makes the passive table active. The parameter is 0. */
  readonly activatePassiveUnitCharge: MethodRef<Integer, undefined>;
  /** Collects now. The parameter is 0. */
  readonly collect: MethodRef<Integer, undefined>;
  /** Adds to the amount still to collect. */
  readonly updateTotalAmountRemaining: MethodRef<DoubleLong, undefined>;
  /** Sets the amount still to collect. */
  readonly setTotalAmountRemaining: MethodRef<DoubleLong, undefined>;
}

/** References to the Charge object with this logical name. Throws when it is not an OBIS code. */
export function charge(logicalName: string): Charge {
  const object = cosemObject(chargeClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    totalAmountPaid: attributeRef(object, totalAmountPaidAttribute),
    chargeType: attributeRef(object, chargeTypeAttribute),
    priority: attributeRef(object, priorityAttribute),
    unitChargeActive: attributeRef(object, unitChargeActiveAttribute),
    unitChargePassive: attributeRef(object, unitChargePassiveAttribute),
    unitChargeActivationTime: attributeRef(object, unitChargeActivationTimeAttribute),
    period: attributeRef(object, periodAttribute),
    chargeConfiguration: attributeRef(object, chargeConfigurationAttribute),
    lastCollectionTime: attributeRef(object, lastCollectionTimeAttribute),
    lastCollectionAmount: attributeRef(object, lastCollectionAmountAttribute),
    totalAmountRemaining: attributeRef(object, totalAmountRemainingAttribute),
    proportion: attributeRef(object, proportionAttribute),
    updateUnitCharge: methodRef(object, updateUnitChargeMethod),
    activatePassiveUnitCharge: methodRef(object, activatePassiveUnitChargeMethod),
    collect: methodRef(object, collectMethod),
    updateTotalAmountRemaining: methodRef(object, updateTotalAmountRemainingMethod),
    setTotalAmountRemaining: methodRef(object, setTotalAmountRemainingMethod),
  };
}

/** A server's handlers for one Charge object. What is left out is refused. */
export interface ChargeServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Amount collected so far. */
  readonly totalAmountPaid?: AttributeHandler<DoubleLong>;
  /** What the charge is collected on. */
  readonly chargeType?: AttributeHandler<EnumChargeType>;
  /** Order in which charges are collected. */
  readonly priority?: AttributeHandler<Unsigned>;
  /** Price table in force: for each index an amount, scaled, per unit of the commodity. */
  readonly unitChargeActive?: AttributeHandler<ChargeUnitChargeActive>;
  /** Price table that will take over. */
  readonly unitChargePassive?: AttributeHandler<ChargeUnitChargePassive>;
  /** When the passive table takes over. */
  readonly unitChargeActivationTime?: AttributeHandler<OctetStringDateTime>;
  /** Time between two collections. */
  readonly period?: AttributeHandler<DoubleLongUnsigned>;
  /** How the charge is collected. */
  readonly chargeConfiguration?: AttributeHandler<ChargeChargeConfiguration>;
  /** When the charge was last collected. A date-time, or the same 12 octets as an octet-string: sources differ. */
  readonly lastCollectionTime?: AttributeHandler<LastCollectionTime>;
  /** Amount collected last. */
  readonly lastCollectionAmount?: AttributeHandler<DoubleLong>;
  /** Amount still to collect. */
  readonly totalAmountRemaining?: AttributeHandler<DoubleLong>;
  /** Share of a payment that is collected. */
  readonly proportion?: AttributeHandler<LongUnsigned>;
  /** Changes entries of the passive table. */
  readonly updateUnitCharge?: MethodHandler<ChargeUpdateUnitChargeParameter, void>;
  /** Makes the passive table active. The parameter is 0. */
  readonly activatePassiveUnitCharge?: MethodHandler<Integer, void>;
  /** Collects now. The parameter is 0. */
  readonly collect?: MethodHandler<Integer, void>;
  /** Adds to the amount still to collect. */
  readonly updateTotalAmountRemaining?: MethodHandler<DoubleLong, void>;
  /** Sets the amount still to collect. */
  readonly setTotalAmountRemaining?: MethodHandler<DoubleLong, void>;
}

/** A Charge object for a server. Throws when `logicalName` is not an OBIS code. */
export function chargeServer(logicalName: string, handlers: ChargeServer): ServerObject {
  return serverObject(chargeClass, logicalName, handlers);
}
