// Generated from spec/classes/0124-v0-communication-port-protection.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type DoubleLongUnsigned,
  type EnumPortProtectionMode,
  type EnumPortProtectionStatus,
  type Integer,
  type LogicalName,
  type LongUnsigned,
  type Unsigned,
  doubleLongUnsignedCodec,
  enumPortProtectionModeCodec,
  enumPortProtectionStatusCodec,
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
const protectionModeAttribute: AttributeDefinition<EnumPortProtectionMode> = {
  id: 2,
  name: "protection_mode",
  property: "protectionMode",
  codec: enumPortProtectionModeCodec,
  storage: "static",
  shortName: 0x08,
};
const allowedFailedAttemptsAttribute: AttributeDefinition<LongUnsigned> = {
  id: 3,
  name: "allowed_failed_attempts",
  property: "allowedFailedAttempts",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const initialLockoutTimeAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 4,
  name: "initial_lockout_time",
  property: "initialLockoutTime",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const steepnessFactorAttribute: AttributeDefinition<Unsigned> = {
  id: 5,
  name: "steepness_factor",
  property: "steepnessFactor",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x20,
};
const maxLockoutTimeAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 6,
  name: "max_lockout_time",
  property: "maxLockoutTime",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x28,
};
const portReferenceAttribute: AttributeDefinition<LogicalName> = {
  id: 7,
  name: "port_reference",
  property: "portReference",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x30,
};
const protectionStatusAttribute: AttributeDefinition<EnumPortProtectionStatus> = {
  id: 8,
  name: "protection_status",
  property: "protectionStatus",
  codec: enumPortProtectionStatusCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const failedAttemptsAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 9,
  name: "failed_attempts",
  property: "failedAttempts",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x40,
};
const cumulativeFailedAttemptsAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 10,
  name: "cumulative_failed_attempts",
  property: "cumulativeFailedAttempts",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x48,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x50,
};

/**
 * Communication port protection, version 0: Locks a communication port for longer and longer times after failed attempts to open an association.
 *
 * Blue Book part 2, class Communication port protection (class_id 124, version 0).
 */
export const communicationPortProtectionClass: ClassDefinition = {
  classId: 124,
  version: 0,
  name: "Communication port protection",
  attributes: [logicalNameAttribute, protectionModeAttribute, allowedFailedAttemptsAttribute, initialLockoutTimeAttribute, steepnessFactorAttribute, maxLockoutTimeAttribute, portReferenceAttribute, protectionStatusAttribute, failedAttemptsAttribute, cumulativeFailedAttemptsAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one Communication port protection object.
 *
 * Locks a communication port for longer and longer times after failed attempts to open an association.
 */
export interface CommunicationPortProtection extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** When the port is locked. One vendor's comments count the modes from 1. */
  readonly protectionMode: AttributeRef<EnumPortProtectionMode>;
  /** Failed attempts before the port is locked. */
  readonly allowedFailedAttempts: AttributeRef<LongUnsigned>;
  /** How long the first lock lasts. */
  readonly initialLockoutTime: AttributeRef<DoubleLongUnsigned>;
  /** Factor by which each further lock lasts longer. */
  readonly steepnessFactor: AttributeRef<Unsigned>;
  /** Longest time that a lock lasts. */
  readonly maxLockoutTime: AttributeRef<DoubleLongUnsigned>;
  /** Logical name of the communication port setup object. */
  readonly portReference: AttributeRef<LogicalName>;
  /** Whether the port is locked. One vendor's comments count the states from 1. */
  readonly protectionStatus: AttributeRef<EnumPortProtectionStatus>;
  /** Failed attempts since the last success or reset. */
  readonly failedAttempts: AttributeRef<DoubleLongUnsigned>;
  /** Failed attempts since the object was made. */
  readonly cumulativeFailedAttempts: AttributeRef<DoubleLongUnsigned>;
  /** Clears failed_attempts and unlocks the port. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the Communication port protection object with this logical name. Throws when it is not an OBIS code. */
export function communicationPortProtection(logicalName: string): CommunicationPortProtection {
  const object = cosemObject(communicationPortProtectionClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    protectionMode: attributeRef(object, protectionModeAttribute),
    allowedFailedAttempts: attributeRef(object, allowedFailedAttemptsAttribute),
    initialLockoutTime: attributeRef(object, initialLockoutTimeAttribute),
    steepnessFactor: attributeRef(object, steepnessFactorAttribute),
    maxLockoutTime: attributeRef(object, maxLockoutTimeAttribute),
    portReference: attributeRef(object, portReferenceAttribute),
    protectionStatus: attributeRef(object, protectionStatusAttribute),
    failedAttempts: attributeRef(object, failedAttemptsAttribute),
    cumulativeFailedAttempts: attributeRef(object, cumulativeFailedAttemptsAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one Communication port protection object. What is left out is refused. */
export interface CommunicationPortProtectionServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** When the port is locked. One vendor's comments count the modes from 1. */
  readonly protectionMode?: AttributeHandler<EnumPortProtectionMode>;
  /** Failed attempts before the port is locked. */
  readonly allowedFailedAttempts?: AttributeHandler<LongUnsigned>;
  /** How long the first lock lasts. */
  readonly initialLockoutTime?: AttributeHandler<DoubleLongUnsigned>;
  /** Factor by which each further lock lasts longer. */
  readonly steepnessFactor?: AttributeHandler<Unsigned>;
  /** Longest time that a lock lasts. */
  readonly maxLockoutTime?: AttributeHandler<DoubleLongUnsigned>;
  /** Logical name of the communication port setup object. */
  readonly portReference?: AttributeHandler<LogicalName>;
  /** Whether the port is locked. One vendor's comments count the states from 1. */
  readonly protectionStatus?: AttributeHandler<EnumPortProtectionStatus>;
  /** Failed attempts since the last success or reset. */
  readonly failedAttempts?: AttributeHandler<DoubleLongUnsigned>;
  /** Failed attempts since the object was made. */
  readonly cumulativeFailedAttempts?: AttributeHandler<DoubleLongUnsigned>;
  /** Clears failed_attempts and unlocks the port. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A Communication port protection object for a server. Throws when `logicalName` is not an OBIS code. */
export function communicationPortProtectionServer(logicalName: string, handlers: CommunicationPortProtectionServer): ServerObject {
  return serverObject(communicationPortProtectionClass, logicalName, handlers);
}
