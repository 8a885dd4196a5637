// Generated from spec/classes/0057-v0-iso-iec-8802-2-llc-type-1-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type LogicalName, type LongUnsigned, logicalNameCodec, longUnsignedCodec } from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const maxOctetsUiPduAttribute: AttributeDefinition<LongUnsigned> = {
  id: 2,
  name: "max_octets_ui_pdu",
  property: "maxOctetsUiPdu",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x08,
};

/**
 * ISO/IEC 8802-2 LLC Type 1 setup, version 0: LLC type 1 (connectionless) by ISO/IEC 8802-2.
 *
 * Blue Book part 2, class ISO/IEC 8802-2 LLC Type 1 setup (class_id 57, version 0).
 */
export const isoIec88022LlcType1SetupClass: ClassDefinition = {
  classId: 57,
  version: 0,
  name: "ISO/IEC 8802-2 LLC Type 1 setup",
  attributes: [logicalNameAttribute, maxOctetsUiPduAttribute],
  methods: [],
};

/**
 * A client's references to one ISO/IEC 8802-2 LLC Type 1 setup object.
 *
 * LLC type 1 (connectionless) by ISO/IEC 8802-2.
 */
export interface IsoIec88022LlcType1Setup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Octets of the longest UI PDU. */
  readonly maxOctetsUiPdu: AttributeRef<LongUnsigned>;
}

/** References to the ISO/IEC 8802-2 LLC Type 1 setup object with this logical name. Throws when it is not an OBIS code. */
export function isoIec88022LlcType1Setup(logicalName: string): IsoIec88022LlcType1Setup {
  const object = cosemObject(isoIec88022LlcType1SetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    maxOctetsUiPdu: attributeRef(object, maxOctetsUiPduAttribute),
  };
}

/** A server's handlers for one ISO/IEC 8802-2 LLC Type 1 setup object. What is left out is refused. */
export interface IsoIec88022LlcType1SetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Octets of the longest UI PDU. */
  readonly maxOctetsUiPdu?: AttributeHandler<LongUnsigned>;
}

/** A ISO/IEC 8802-2 LLC Type 1 setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function isoIec88022LlcType1SetupServer(logicalName: string, handlers: IsoIec88022LlcType1SetupServer): ServerObject {
  return serverObject(isoIec88022LlcType1SetupClass, logicalName, handlers);
}
