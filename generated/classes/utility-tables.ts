// Generated from spec/classes/0026-v0-utility-tables.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type CosemObject,
  type ServerObject,
  attributeRef,
  cosemObject,
  serverObject,
} from "@cosemkit/core";
import {
  type DoubleLongUnsigned,
  type LogicalName,
  type LongUnsigned,
  type OctetString,
  doubleLongUnsignedCodec,
  logicalNameCodec,
  longUnsignedCodec,
  octetStringCodec,
} from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const tableIdAttribute: AttributeDefinition<LongUnsigned> = {
  id: 2,
  name: "table_ID",
  property: "tableId",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const lengthAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 3,
  name: "length",
  property: "length",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const bufferAttribute: AttributeDefinition<OctetString> = {
  id: 4,
  name: "buffer",
  property: "buffer",
  codec: octetStringCodec,
  storage: "dynamic",
  shortName: 0x18,
};

/**
 * Utility tables, version 0: Gives access to one ANSI C12.19 utility table.
 *
 * Blue Book part 2, class Utility tables (class_id 26, version 0).
 */
export const utilityTablesClass: ClassDefinition = {
  classId: 26,
  version: 0,
  name: "Utility tables",
  attributes: [logicalNameAttribute, tableIdAttribute, lengthAttribute, bufferAttribute],
  methods: [],
};

/**
 * A client's references to one Utility tables object.
 *
 * Gives access to one ANSI C12.19 utility table.
 */
export interface UtilityTables extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Number of the table. */
  readonly tableId: AttributeRef<LongUnsigned>;
  /** Octets in the table. */
  readonly length: AttributeRef<DoubleLongUnsigned>;
  /** Contents of the table. Parts can be read by offset or by index, but the selectors are confirmed by no source. */
  readonly buffer: AttributeRef<OctetString>;
}

/** References to the Utility tables object with this logical name. Throws when it is not an OBIS code. */
export function utilityTables(logicalName: string): UtilityTables {
  const object = cosemObject(utilityTablesClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    tableId: attributeRef(object, tableIdAttribute),
    length: attributeRef(object, lengthAttribute),
    buffer: attributeRef(object, bufferAttribute),
  };
}

/** A server's handlers for one Utility tables object. What is left out is refused. */
export interface UtilityTablesServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Number of the table. */
  readonly tableId?: AttributeHandler<LongUnsigned>;
  /** Octets in the table. */
  readonly length?: AttributeHandler<DoubleLongUnsigned>;
  /** Contents of the table. Parts can be read by offset or by index, but the selectors are confirmed by no source. */
  readonly buffer?: AttributeHandler<OctetString>;
}

/** A Utility tables object for a server. Throws when `logicalName` is not an OBIS code. */
export function utilityTablesServer(logicalName: string, handlers: UtilityTablesServer): ServerObject {
  return serverObject(utilityTablesClass, logicalName, handlers);
}
