// Generated from spec/classes/0061-v0-register-table.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
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
  serverObject,
  unknownKind,
  unknownTag,
  writeCode,
} from "@cosemkit/core";
import {
  type CompactArray,
  type Data,
  compactArrayDescriptor,
  dataDescriptor,
  readCompactArray,
  readData,
  writeCompactArray,
  writeData,
} from "../apdu/data.ts";
import { type Unit, unitCodes } from "../codes/unit.ts";
import { type Integer, type LogicalName, integerCodec, logicalNameCodec } from "./simple-types.ts";

/** Blue Book part 2, class Register table (class_id 61, version 0). */
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

/** Blue Book part 2, class Register table (class_id 61, version 0). */
export type TableCellValues =
  | { readonly type: "array"; readonly value: readonly Data[] }
  | { readonly type: "compact-array"; readonly value: CompactArray };

export function readTableCellValues(r: Reader): TableCellValues {
  const tag = r.u8();
  switch (tag) {
    case 1: {
      const count1 = r.count(1);
      const items2 = new Array<Data>(count1);
      for (let i3 = 0; i3 < count1; i3++) {
        items2[i3] = readData(r);
      }
      return { type: "array", value: items2 };
    }
    case 19:
      return { type: "compact-array", value: readCompactArray(r) };
    default:
      return unknownTag(r, tag);
  }
}

export function writeTableCellValues(w: Writer, v: TableCellValues): void {
  switch (v.type) {
    case "array":
      w.u8(1);
      w.length(v.value.length);
      for (const item1 of v.value) {
        writeData(w, item1);
      }
      return;
    case "compact-array":
      w.u8(19);
      writeCompactArray(w, v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

export const tableCellValuesDescriptor: Descriptor = {
  name: "table_cell_values",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 1, name: "array", node: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
    { tag: 19, name: "compact-array", node: { kind: "ref", to: () => compactArrayDescriptor } },
  ] },
  layer: "data",
};

export const tableCellValuesCodec: Codec<TableCellValues> = {
  descriptor: tableCellValuesDescriptor,
  read: readTableCellValues,
  write: writeTableCellValues,
};

/** Blue Book part 2, class Register table (class_id 61, version 0). */
export interface TableCellDefinition {
  readonly classId: number;
  readonly logicalName: Obis;
  readonly groupEValues: readonly number[];
  readonly attributeIndex: number;
}

export function readTableCellDefinition(r: Reader): TableCellDefinition {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 4) {
    r.fail("decode.malformed", `structure of ${count2} elements, 4 expected`, start1);
  }
  r.expect(0x12);
  const classId = r.u16();
  r.expect(9);
  const logicalName = obisFromBytes(r.octetsOf(6));
  r.expect(1);
  const count3 = r.count(2);
  const items4 = new Array<number>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(0x11);
    items4[i5] = r.u8();
  }
  const groupEValues = items4;
  r.expect(0x0f);
  const attributeIndex = r.i8();
  return { classId, logicalName, groupEValues, attributeIndex };
}

export function writeTableCellDefinition(w: Writer, v: TableCellDefinition): void {
  w.length(4);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
  w.u8(1);
  w.length(v.groupEValues.length);
  for (const item1 of v.groupEValues) {
    w.u8(0x11);
    w.u8(item1);
  }
  w.u8(0x0f);
  w.i8(v.attributeIndex);
}

export const tableCellDefinitionDescriptor: Descriptor = {
  name: "table_cell_definition",
  node: { kind: "sequence", counted: true, fields: [
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "groupEValues", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } }, least: 2 } } },
    { property: "attributeIndex", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
  ] },
  layer: "data",
};

/**
 * Attribute that the cells stand for; value group E of its logical name takes each of group_E_values in turn.
 *
 * Blue Book part 2, class Register table (class_id 61, version 0).
 */
export type RegisterTableTableCellDefinition = TableCellDefinition;

export function readRegisterTableTableCellDefinition(r: Reader): RegisterTableTableCellDefinition {
  r.expect(2);
  return readTableCellDefinition(r);
}

export function writeRegisterTableTableCellDefinition(w: Writer, v: RegisterTableTableCellDefinition): void {
  w.u8(2);
  writeTableCellDefinition(w, v);
}

export const registerTableTableCellDefinitionDescriptor: Descriptor = {
  name: "Register table.table_cell_definition",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => tableCellDefinitionDescriptor } },
  layer: "data",
};

export const registerTableTableCellDefinitionCodec: Codec<RegisterTableTableCellDefinition> = {
  descriptor: registerTableTableCellDefinitionDescriptor,
  read: readRegisterTableTableCellDefinition,
  write: writeRegisterTableTableCellDefinition,
};

/**
 * Scaler and unit of all cells.
 *
 * Blue Book part 2, class Register table (class_id 61, version 0).
 */
export type RegisterTableScalerUnit = ScalUnitType;

export function readRegisterTableScalerUnit(r: Reader): RegisterTableScalerUnit {
  r.expect(2);
  return readScalUnitType(r);
}

export function writeRegisterTableScalerUnit(w: Writer, v: RegisterTableScalerUnit): void {
  w.u8(2);
  writeScalUnitType(w, v);
}

export const registerTableScalerUnitDescriptor: Descriptor = {
  name: "Register table.scaler_unit",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => scalUnitTypeDescriptor } },
  layer: "data",
};

export const registerTableScalerUnitCodec: Codec<RegisterTableScalerUnit> = {
  descriptor: registerTableScalerUnitDescriptor,
  read: readRegisterTableScalerUnit,
  write: writeRegisterTableScalerUnit,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const tableCellValuesAttribute: AttributeDefinition<TableCellValues> = {
  id: 2,
  name: "table_cell_values",
  property: "tableCellValues",
  codec: tableCellValuesCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const tableCellDefinitionAttribute: AttributeDefinition<RegisterTableTableCellDefinition> = {
  id: 3,
  name: "table_cell_definition",
  property: "tableCellDefinition",
  codec: registerTableTableCellDefinitionCodec,
  storage: "static",
  shortName: 0x10,
};
const scalerUnitAttribute: AttributeDefinition<RegisterTableScalerUnit> = {
  id: 4,
  name: "scaler_unit",
  property: "scalerUnit",
  codec: registerTableScalerUnitCodec,
  storage: "static",
  shortName: 0x18,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x28,
};
const captureMethod: MethodDefinition<Integer, undefined> = {
  id: 2,
  name: "capture",
  property: "capture",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x30,
};

/**
 * Register table, version 0: Holds a column of equal registers that differ in one value group of their logical names.
 *
 * Blue Book part 2, class Register table (class_id 61, version 0).
 */
export const registerTableClass: ClassDefinition = {
  classId: 61,
  version: 0,
  name: "Register table",
  attributes: [logicalNameAttribute, tableCellValuesAttribute, tableCellDefinitionAttribute, scalerUnitAttribute],
  methods: [resetMethod, captureMethod],
};

/**
 * A client's references to one Register table object.
 *
 * Holds a column of equal registers that differ in one value group of their logical names.
 */
export interface RegisterTable extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Values of the cells in the order of group_E_values. Any Data: each has the type of the attribute that table_cell_definition names, or null-data. */
  readonly tableCellValues: AttributeRef<TableCellValues>;
  /** Attribute that the cells stand for; value group E of its logical name takes each of group_E_values in turn. */
  readonly tableCellDefinition: AttributeRef<RegisterTableTableCellDefinition>;
  /** Scaler and unit of all cells. */
  readonly scalerUnit: AttributeRef<RegisterTableScalerUnit>;
  /** Sets all cells back to their default. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
  /** Copies the present values of the registers into the cells. The parameter is 0. */
  readonly capture: MethodRef<Integer, undefined>;
}

/** References to the Register table object with this logical name. Throws when it is not an OBIS code. */
export function registerTable(logicalName: string): RegisterTable {
  const object = cosemObject(registerTableClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    tableCellValues: attributeRef(object, tableCellValuesAttribute),
    tableCellDefinition: attributeRef(object, tableCellDefinitionAttribute),
    scalerUnit: attributeRef(object, scalerUnitAttribute),
    reset: methodRef(object, resetMethod),
    capture: methodRef(object, captureMethod),
  };
}

/** A server's handlers for one Register table object. What is left out is refused. */
export interface RegisterTableServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Values of the cells in the order of group_E_values. Any Data: each has the type of the attribute that table_cell_definition names, or null-data. */
  readonly tableCellValues?: AttributeHandler<TableCellValues>;
  /** Attribute that the cells stand for; value group E of its logical name takes each of group_E_values in turn. */
  readonly tableCellDefinition?: AttributeHandler<RegisterTableTableCellDefinition>;
  /** Scaler and unit of all cells. */
  readonly scalerUnit?: AttributeHandler<RegisterTableScalerUnit>;
  /** Sets all cells back to their default. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
  /** Copies the present values of the registers into the cells. The parameter is 0. */
  readonly capture?: MethodHandler<Integer, void>;
}

/** A Register table object for a server. Throws when `logicalName` is not an OBIS code. */
export function registerTableServer(logicalName: string, handlers: RegisterTableServer): ServerObject {
  return serverObject(registerTableClass, logicalName, handlers);
}
