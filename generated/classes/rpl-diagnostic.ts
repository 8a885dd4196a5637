// Generated from spec/classes/0097-v0-rpl-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type EnumRplModeOfOperation,
  type Integer,
  type LogicalName,
  type Long,
  type OctetString,
  type Unsigned,
  booleanCodec,
  enumRplModeOfOperationCodec,
  integerCodec,
  logicalNameCodec,
  longCodec,
  octetStringCodec,
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
const rplInstanceIdAttribute: AttributeDefinition<Unsigned> = {
  id: 2,
  name: "rpl_instance_id",
  property: "rplInstanceId",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const dodagVersionNumberAttribute: AttributeDefinition<Unsigned> = {
  id: 3,
  name: "dodag_version_number",
  property: "dodagVersionNumber",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const dodagRankAttribute: AttributeDefinition<Long> = {
  id: 4,
  name: "dodag_rank",
  property: "dodagRank",
  codec: longCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const groundedAttribute: AttributeDefinition<Boolean> = {
  id: 5,
  name: "grounded",
  property: "grounded",
  codec: booleanCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const modeOfOperationAttribute: AttributeDefinition<EnumRplModeOfOperation> = {
  id: 6,
  name: "mode_of_operation",
  property: "modeOfOperation",
  codec: enumRplModeOfOperationCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const dodagPrfAttribute: AttributeDefinition<Unsigned> = {
  id: 7,
  name: "dodag_prf",
  property: "dodagPrf",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const dodagDtsnAttribute: AttributeDefinition<Unsigned> = {
  id: 8,
  name: "dodag_dtsn",
  property: "dodagDtsn",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const dodagIdAttribute: AttributeDefinition<OctetString> = {
  id: 9,
  name: "dodag_id",
  property: "dodagId",
  codec: octetStringCodec,
  storage: "dynamic",
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

/**
 * RPL diagnostic, version 0: State of RPL routing (RFC 6550).
 *
 * Blue Book part 2, class RPL diagnostic (class_id 97, version 0). Confidence: single-source.
 */
export const rplDiagnosticClass: ClassDefinition = {
  classId: 97,
  version: 0,
  name: "RPL diagnostic",
  attributes: [logicalNameAttribute, rplInstanceIdAttribute, dodagVersionNumberAttribute, dodagRankAttribute, groundedAttribute, modeOfOperationAttribute, dodagPrfAttribute, dodagDtsnAttribute, dodagIdAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one RPL diagnostic object.
 *
 * State of RPL routing (RFC 6550).
 */
export interface RplDiagnostic extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** RPL instance. */
  readonly rplInstanceId: AttributeRef<Unsigned>;
  /** Version of the DODAG. */
  readonly dodagVersionNumber: AttributeRef<Unsigned>;
  /** Rank of the device in the DODAG. */
  readonly dodagRank: AttributeRef<Long>;
  /** Whether the DODAG is grounded. */
  readonly grounded: AttributeRef<Boolean>;
  /** Mode of operation. */
  readonly modeOfOperation: AttributeRef<EnumRplModeOfOperation>;
  /** Preference of the DODAG. */
  readonly dodagPrf: AttributeRef<Unsigned>;
  /** Trigger sequence number for destination advertisements. */
  readonly dodagDtsn: AttributeRef<Unsigned>;
  /** Identifier of the DODAG: IPv6 address of its root. */
  readonly dodagId: AttributeRef<OctetString>;
  /** Clears the information. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the RPL diagnostic object with this logical name. Throws when it is not an OBIS code. */
export function rplDiagnostic(logicalName: string): RplDiagnostic {
  const object = cosemObject(rplDiagnosticClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    rplInstanceId: attributeRef(object, rplInstanceIdAttribute),
    dodagVersionNumber: attributeRef(object, dodagVersionNumberAttribute),
    dodagRank: attributeRef(object, dodagRankAttribute),
    grounded: attributeRef(object, groundedAttribute),
    modeOfOperation: attributeRef(object, modeOfOperationAttribute),
    dodagPrf: attributeRef(object, dodagPrfAttribute),
    dodagDtsn: attributeRef(object, dodagDtsnAttribute),
    dodagId: attributeRef(object, dodagIdAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one RPL diagnostic object. What is left out is refused. */
export interface RplDiagnosticServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** RPL instance. */
  readonly rplInstanceId?: AttributeHandler<Unsigned>;
  /** Version of the DODAG. */
  readonly dodagVersionNumber?: AttributeHandler<Unsigned>;
  /** Rank of the device in the DODAG. */
  readonly dodagRank?: AttributeHandler<Long>;
  /** Whether the DODAG is grounded. */
  readonly grounded?: AttributeHandler<Boolean>;
  /** Mode of operation. */
  readonly modeOfOperation?: AttributeHandler<EnumRplModeOfOperation>;
  /** Preference of the DODAG. */
  readonly dodagPrf?: AttributeHandler<Unsigned>;
  /** Trigger sequence number for destination advertisements. */
  readonly dodagDtsn?: AttributeHandler<Unsigned>;
  /** Identifier of the DODAG: IPv6 address of its root. */
  readonly dodagId?: AttributeHandler<OctetString>;
  /** Clears the information. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A RPL diagnostic object for a server. Throws when `logicalName` is not an OBIS code. */
export function rplDiagnosticServer(logicalName: string, handlers: RplDiagnosticServer): ServerObject {
  return serverObject(rplDiagnosticClass, logicalName, handlers);
}
