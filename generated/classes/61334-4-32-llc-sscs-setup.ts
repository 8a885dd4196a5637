// Generated from spec/classes/0080-v0-61334-4-32-llc-sscs-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type CosemObject,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type ServerObject,
  attributeRef,
  cosemObject,
  methodRef,
  serverObject,
} from "@cosemkit/core";
import {
  type Integer,
  type LogicalName,
  type LongUnsigned,
  integerCodec,
  logicalNameCodec,
  longUnsignedCodec,
} from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const serviceNodeAddressAttribute: AttributeDefinition<LongUnsigned> = {
  id: 2,
  name: "service_node_address",
  property: "serviceNodeAddress",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const baseNodeAddressAttribute: AttributeDefinition<LongUnsigned> = {
  id: 3,
  name: "base_node_address",
  property: "baseNodeAddress",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x20,
};

/**
 * 61334-4-32 LLC SSCS setup, version 0: Addresses of the IEC 61334-4-32 convergence layer on PRIME.
 *
 * Blue Book part 2, class IEC 61334-4-32 LLC SSCS setup (class_id 80, version 0).
 */
export const llcSscsSetupClass: ClassDefinition = {
  classId: 80,
  version: 0,
  name: "61334-4-32 LLC SSCS setup",
  attributes: [logicalNameAttribute, serviceNodeAddressAttribute, baseNodeAddressAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one 61334-4-32 LLC SSCS setup object.
 *
 * Addresses of the IEC 61334-4-32 convergence layer on PRIME.
 */
export interface LlcSscsSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Address of the service node; set when it registers. */
  readonly serviceNodeAddress: AttributeRef<LongUnsigned>;
  /** Address of the base node. */
  readonly baseNodeAddress: AttributeRef<LongUnsigned>;
  /** Sets the addresses back to their default. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the 61334-4-32 LLC SSCS setup object with this logical name. Throws when it is not an OBIS code. */
export function llcSscsSetup(logicalName: string): LlcSscsSetup {
  const object = cosemObject(llcSscsSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    serviceNodeAddress: attributeRef(object, serviceNodeAddressAttribute),
    baseNodeAddress: attributeRef(object, baseNodeAddressAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one 61334-4-32 LLC SSCS setup object. What is left out is refused. */
export interface LlcSscsSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Address of the service node; set when it registers. */
  readonly serviceNodeAddress?: AttributeHandler<LongUnsigned>;
  /** Address of the base node. */
  readonly baseNodeAddress?: AttributeHandler<LongUnsigned>;
  /** Sets the addresses back to their default. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A 61334-4-32 LLC SSCS setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function llcSscsSetupServer(logicalName: string, handlers: LlcSscsSetupServer): ServerObject {
  return serverObject(llcSscsSetupClass, logicalName, handlers);
}
