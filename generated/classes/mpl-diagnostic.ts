// Generated from spec/classes/0098-v0-mpl-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Boolean,
  type Integer,
  type LogicalName,
  type LongUnsigned,
  type Unsigned,
  booleanCodec,
  integerCodec,
  logicalNameCodec,
  longUnsignedCodec,
  unsignedCodec,
} from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const proactiveForwardingAttribute: AttributeDefinition<Boolean> = {
  id: 2,
  name: "proactive_forwarding",
  property: "proactiveForwarding",
  codec: booleanCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const zAttribute: AttributeDefinition<Unsigned> = {
  id: 3,
  name: "z",
  property: "z",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const tunitAttribute: AttributeDefinition<Unsigned> = {
  id: 4,
  name: "tunit",
  property: "tunit",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const seLifetimeAttribute: AttributeDefinition<LongUnsigned> = {
  id: 5,
  name: "se_lifetime",
  property: "seLifetime",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const dmKAttribute: AttributeDefinition<Unsigned> = {
  id: 6,
  name: "dm_k",
  property: "dmK",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const dmIminAttribute: AttributeDefinition<LongUnsigned> = {
  id: 7,
  name: "dm_imin",
  property: "dmImin",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const dmImaxAttribute: AttributeDefinition<Unsigned> = {
  id: 8,
  name: "dm_imax",
  property: "dmImax",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x40,
};
const dmTExpAttribute: AttributeDefinition<LongUnsigned> = {
  id: 9,
  name: "dm_t_exp",
  property: "dmTExp",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x48,
};
const cKAttribute: AttributeDefinition<Unsigned> = {
  id: 10,
  name: "c_k",
  property: "cK",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x50,
};
const cIminAttribute: AttributeDefinition<LongUnsigned> = {
  id: 11,
  name: "c_imin",
  property: "cImin",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x58,
};
const cImaxAttribute: AttributeDefinition<Unsigned> = {
  id: 12,
  name: "c_imax",
  property: "cImax",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x60,
};
const cTExpAttribute: AttributeDefinition<LongUnsigned> = {
  id: 13,
  name: "c_t_exp",
  property: "cTExp",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x68,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x70,
};

/**
 * MPL diagnostic, version 0: Parameters of MPL, the multicast protocol for low power networks (RFC 7731). The edition 16 table leaves the short name 0x10 unused.
 *
 * Blue Book part 2, class MPL diagnostic (class_id 98, version 0). Confidence: single-source.
 */
export const mplDiagnosticClass: ClassDefinition = {
  classId: 98,
  version: 0,
  name: "MPL diagnostic",
  attributes: [logicalNameAttribute, proactiveForwardingAttribute, zAttribute, tunitAttribute, seLifetimeAttribute, dmKAttribute, dmIminAttribute, dmImaxAttribute, dmTExpAttribute, cKAttribute, cIminAttribute, cImaxAttribute, cTExpAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one MPL diagnostic object.
 *
 * Parameters of MPL, the multicast protocol for low power networks (RFC 7731). The edition 16 table leaves the short name 0x10 unused.
 */
export interface MplDiagnostic extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Whether messages are forwarded before they are asked for. */
  readonly proactiveForwarding: AttributeRef<Boolean>;
  /** Largest number of missing messages before a seed is dropped. */
  readonly z: AttributeRef<Unsigned>;
  /** Unit of the times, in milliseconds. */
  readonly tunit: AttributeRef<Unsigned>;
  /** How long a seed set entry holds. */
  readonly seLifetime: AttributeRef<LongUnsigned>;
  /** Redundancy constant of data messages. */
  readonly dmK: AttributeRef<Unsigned>;
  /** Smallest Trickle interval of data messages. */
  readonly dmImin: AttributeRef<LongUnsigned>;
  /** Doublings of the Trickle interval of data messages. */
  readonly dmImax: AttributeRef<Unsigned>;
  /** Trickle intervals after which data messages end. */
  readonly dmTExp: AttributeRef<LongUnsigned>;
  /** Redundancy constant of control messages. */
  readonly cK: AttributeRef<Unsigned>;
  /** Smallest Trickle interval of control messages. */
  readonly cImin: AttributeRef<LongUnsigned>;
  /** Doublings of the Trickle interval of control messages. */
  readonly cImax: AttributeRef<Unsigned>;
  /** Trickle intervals after which control messages end. */
  readonly cTExp: AttributeRef<LongUnsigned>;
  /** Sets the parameters back. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the MPL diagnostic object with this logical name. Throws when it is not an OBIS code. */
export function mplDiagnostic(logicalName: string): MplDiagnostic {
  const object = cosemObject(mplDiagnosticClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    proactiveForwarding: attributeRef(object, proactiveForwardingAttribute),
    z: attributeRef(object, zAttribute),
    tunit: attributeRef(object, tunitAttribute),
    seLifetime: attributeRef(object, seLifetimeAttribute),
    dmK: attributeRef(object, dmKAttribute),
    dmImin: attributeRef(object, dmIminAttribute),
    dmImax: attributeRef(object, dmImaxAttribute),
    dmTExp: attributeRef(object, dmTExpAttribute),
    cK: attributeRef(object, cKAttribute),
    cImin: attributeRef(object, cIminAttribute),
    cImax: attributeRef(object, cImaxAttribute),
    cTExp: attributeRef(object, cTExpAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one MPL diagnostic object. What is left out is refused. */
export interface MplDiagnosticServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Whether messages are forwarded before they are asked for. */
  readonly proactiveForwarding?: AttributeHandler<Boolean>;
  /** Largest number of missing messages before a seed is dropped. */
  readonly z?: AttributeHandler<Unsigned>;
  /** Unit of the times, in milliseconds. */
  readonly tunit?: AttributeHandler<Unsigned>;
  /** How long a seed set entry holds. */
  readonly seLifetime?: AttributeHandler<LongUnsigned>;
  /** Redundancy constant of data messages. */
  readonly dmK?: AttributeHandler<Unsigned>;
  /** Smallest Trickle interval of data messages. */
  readonly dmImin?: AttributeHandler<LongUnsigned>;
  /** Doublings of the Trickle interval of data messages. */
  readonly dmImax?: AttributeHandler<Unsigned>;
  /** Trickle intervals after which data messages end. */
  readonly dmTExp?: AttributeHandler<LongUnsigned>;
  /** Redundancy constant of control messages. */
  readonly cK?: AttributeHandler<Unsigned>;
  /** Smallest Trickle interval of control messages. */
  readonly cImin?: AttributeHandler<LongUnsigned>;
  /** Doublings of the Trickle interval of control messages. */
  readonly cImax?: AttributeHandler<Unsigned>;
  /** Trickle intervals after which control messages end. */
  readonly cTExp?: AttributeHandler<LongUnsigned>;
  /** Sets the parameters back. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A MPL diagnostic object for a server. Throws when `logicalName` is not an OBIS code. */
export function mplDiagnosticServer(logicalName: string, handlers: MplDiagnosticServer): ServerObject {
  return serverObject(mplDiagnosticClass, logicalName, handlers);
}
