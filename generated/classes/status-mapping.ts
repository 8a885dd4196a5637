// Generated from spec/classes/0063-v0-status-mapping.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  serverObject,
  unknownKind,
  unknownTag,
} from "@cosemkit/core";
import { type LogicalName, logicalNameCodec } from "./simple-types.ts";

/** Blue Book part 2, class Status mapping (class_id 63, version 0). */
export type StatusWord =
  | { readonly type: "bit-string"; readonly value: string }
  | { readonly type: "double-long-unsigned"; readonly value: number }
  | { readonly type: "octet-string"; readonly value: Uint8Array }
  | { readonly type: "visible-string"; readonly value: string }
  | { readonly type: "utf8-string"; readonly value: string }
  | { readonly type: "unsigned"; readonly value: number }
  | { readonly type: "long-unsigned"; readonly value: number }
  | { readonly type: "long64-unsigned"; readonly value: bigint };

export function readStatusWord(r: Reader): StatusWord {
  const tag = r.u8();
  switch (tag) {
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

export function writeStatusWord(w: Writer, v: StatusWord): void {
  switch (v.type) {
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

export const statusWordDescriptor: Descriptor = {
  name: "status_word",
  node: { kind: "choice", discriminant: "type", alternatives: [
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

export const statusWordCodec: Codec<StatusWord> = {
  descriptor: statusWordDescriptor,
  read: readStatusWord,
  write: writeStatusWord,
};

/** Blue Book part 2, class Status mapping (class_id 63, version 0). */
export type MappingTableRefTableMapping =
  | { readonly type: "long-unsigned"; readonly value: number }
  | { readonly type: "array"; readonly value: readonly number[] };

export function readMappingTableRefTableMapping(r: Reader): MappingTableRefTableMapping {
  const tag = r.u8();
  switch (tag) {
    case 18:
      return { type: "long-unsigned", value: r.u16() };
    case 1: {
      const count1 = r.count(3);
      const items2 = new Array<number>(count1);
      for (let i3 = 0; i3 < count1; i3++) {
        r.expect(0x12);
        items2[i3] = r.u16();
      }
      return { type: "array", value: items2 };
    }
    default:
      return unknownTag(r, tag);
  }
}

export function writeMappingTableRefTableMapping(w: Writer, v: MappingTableRefTableMapping): void {
  switch (v.type) {
    case "long-unsigned":
      w.u8(18);
      w.u16(v.value);
      return;
    case "array":
      w.u8(1);
      w.length(v.value.length);
      for (const item1 of v.value) {
        w.u8(0x12);
        w.u16(item1);
      }
      return;
    default:
      unknownKind(w, v);
  }
}

export const mappingTableRefTableMappingDescriptor: Descriptor = {
  name: "mapping_table_ref_table_mapping",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 18, name: "long-unsigned", node: { kind: "integer", size: 2, signed: false } },
    { tag: 1, name: "array", node: { kind: "list", of: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } }, least: 3 } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Status mapping (class_id 63, version 0). */
export interface MappingTable {
  readonly refTableId: number;
  readonly refTableMapping: MappingTableRefTableMapping;
}

export function readMappingTable(r: Reader): MappingTable {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x11);
  const refTableId = r.u8();
  const refTableMapping = readMappingTableRefTableMapping(r);
  return { refTableId, refTableMapping };
}

export function writeMappingTable(w: Writer, v: MappingTable): void {
  w.length(2);
  w.u8(0x11);
  w.u8(v.refTableId);
  writeMappingTableRefTableMapping(w, v.refTableMapping);
}

export const mappingTableDescriptor: Descriptor = {
  name: "mapping_table",
  node: { kind: "sequence", counted: true, fields: [
    { property: "refTableId", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "refTableMapping", presence: "required", node: { kind: "ref", to: () => mappingTableRefTableMappingDescriptor } },
  ] },
  layer: "data",
};

/**
 * Reference table and, for each bit of the status word, its entry there: the first entry alone when they follow each other, or all.
 *
 * Blue Book part 2, class Status mapping (class_id 63, version 0).
 */
export type StatusMappingMappingTable = MappingTable;

export function readStatusMappingMappingTable(r: Reader): StatusMappingMappingTable {
  r.expect(2);
  return readMappingTable(r);
}

export function writeStatusMappingMappingTable(w: Writer, v: StatusMappingMappingTable): void {
  w.u8(2);
  writeMappingTable(w, v);
}

export const statusMappingMappingTableDescriptor: Descriptor = {
  name: "Status mapping.mapping_table",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => mappingTableDescriptor } },
  layer: "data",
};

export const statusMappingMappingTableCodec: Codec<StatusMappingMappingTable> = {
  descriptor: statusMappingMappingTableDescriptor,
  read: readStatusMappingMappingTable,
  write: writeStatusMappingMappingTable,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const statusWordAttribute: AttributeDefinition<StatusWord> = {
  id: 2,
  name: "status_word",
  property: "statusWord",
  codec: statusWordCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const mappingTableAttribute: AttributeDefinition<StatusMappingMappingTable> = {
  id: 3,
  name: "mapping_table",
  property: "mappingTable",
  codec: statusMappingMappingTableCodec,
  storage: "static",
  shortName: 0x10,
};

/**
 * Status mapping, version 0: Explains a status word: each bit refers to an entry of a reference table.
 *
 * Blue Book part 2, class Status mapping (class_id 63, version 0).
 */
export const statusMappingClass: ClassDefinition = {
  classId: 63,
  version: 0,
  name: "Status mapping",
  attributes: [logicalNameAttribute, statusWordAttribute, mappingTableAttribute],
  methods: [],
};

/**
 * A client's references to one Status mapping object.
 *
 * Explains a status word: each bit refers to an entry of a reference table.
 */
export interface StatusMapping extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The status bits. */
  readonly statusWord: AttributeRef<StatusWord>;
  /** Reference table and, for each bit of the status word, its entry there: the first entry alone when they follow each other, or all. */
  readonly mappingTable: AttributeRef<StatusMappingMappingTable>;
}

/** References to the Status mapping object with this logical name. Throws when it is not an OBIS code. */
export function statusMapping(logicalName: string): StatusMapping {
  const object = cosemObject(statusMappingClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    statusWord: attributeRef(object, statusWordAttribute),
    mappingTable: attributeRef(object, mappingTableAttribute),
  };
}

/** A server's handlers for one Status mapping object. What is left out is refused. */
export interface StatusMappingServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The status bits. */
  readonly statusWord?: AttributeHandler<StatusWord>;
  /** Reference table and, for each bit of the status word, its entry there: the first entry alone when they follow each other, or all. */
  readonly mappingTable?: AttributeHandler<StatusMappingMappingTable>;
}

/** A Status mapping object for a server. Throws when `logicalName` is not an OBIS code. */
export function statusMappingServer(logicalName: string, handlers: StatusMappingServer): ServerObject {
  return serverObject(statusMappingClass, logicalName, handlers);
}
