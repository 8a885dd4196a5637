// Generated from spec/classes/0064-v0-security-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  writeCode,
} from "@cosemkit/core";
import { type SecurityPolicyV0, securityPolicyV0Codes } from "../codes/security-policy-v0.ts";
import { type SecuritySuite, securitySuiteCodes } from "../codes/security-suite.ts";
import { type TransferredKeyId, transferredKeyIdCodes } from "../codes/transferred-key-id.ts";

/**
 * Logical name of the object.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 0).
 */
export type SecuritySetupV0LogicalName = Obis;

export function readSecuritySetupV0LogicalName(r: Reader): SecuritySetupV0LogicalName {
  r.expect(9);
  return obisFromBytes(r.octetsOf(6));
}

export function writeSecuritySetupV0LogicalName(w: Writer, v: SecuritySetupV0LogicalName): void {
  w.u8(9);
  w.octetsOf(obisToBytes(v), 6);
}

export const securitySetupV0LogicalNameDescriptor: Descriptor = {
  name: "Security setup.logical_name",
  node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } },
  layer: "data",
};

export const securitySetupV0LogicalNameCodec: Codec<SecuritySetupV0LogicalName> = {
  descriptor: securitySetupV0LogicalNameDescriptor,
  read: readSecuritySetupV0LogicalName,
  write: writeSecuritySetupV0LogicalName,
};

/**
 * Protection that every message needs.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 0).
 */
export type SecuritySetupV0SecurityPolicy = SecurityPolicyV0;

export function readSecuritySetupV0SecurityPolicy(r: Reader): SecuritySetupV0SecurityPolicy {
  r.expect(0x16);
  return readCode(r, securityPolicyV0Codes);
}

export function writeSecuritySetupV0SecurityPolicy(w: Writer, v: SecuritySetupV0SecurityPolicy): void {
  w.u8(0x16);
  writeCode(w, securityPolicyV0Codes, v);
}

export const securitySetupV0SecurityPolicyDescriptor: Descriptor = {
  name: "Security setup.security_policy",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: securityPolicyV0Codes } },
  layer: "data",
};

export const securitySetupV0SecurityPolicyCodec: Codec<SecuritySetupV0SecurityPolicy> = {
  descriptor: securitySetupV0SecurityPolicyDescriptor,
  read: readSecuritySetupV0SecurityPolicy,
  write: writeSecuritySetupV0SecurityPolicy,
};

/**
 * The security suite in use.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 0).
 */
export type SecuritySetupV0SecuritySuite = SecuritySuite;

export function readSecuritySetupV0SecuritySuite(r: Reader): SecuritySetupV0SecuritySuite {
  r.expect(0x16);
  return readCode(r, securitySuiteCodes);
}

export function writeSecuritySetupV0SecuritySuite(w: Writer, v: SecuritySetupV0SecuritySuite): void {
  w.u8(0x16);
  writeCode(w, securitySuiteCodes, v);
}

export const securitySetupV0SecuritySuiteDescriptor: Descriptor = {
  name: "Security setup.security_suite",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: securitySuiteCodes } },
  layer: "data",
};

export const securitySetupV0SecuritySuiteCodec: Codec<SecuritySetupV0SecuritySuite> = {
  descriptor: securitySetupV0SecuritySuiteDescriptor,
  read: readSecuritySetupV0SecuritySuite,
  write: writeSecuritySetupV0SecuritySuite,
};

/**
 * System title of the client.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 0).
 */
export type SecuritySetupV0ClientSystemTitle = Uint8Array;

export function readSecuritySetupV0ClientSystemTitle(r: Reader): SecuritySetupV0ClientSystemTitle {
  r.expect(9);
  return r.octets();
}

export function writeSecuritySetupV0ClientSystemTitle(w: Writer, v: SecuritySetupV0ClientSystemTitle): void {
  w.u8(9);
  w.octets(v);
}

export const securitySetupV0ClientSystemTitleDescriptor: Descriptor = {
  name: "Security setup.client_system_title",
  node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } },
  layer: "data",
};

export const securitySetupV0ClientSystemTitleCodec: Codec<SecuritySetupV0ClientSystemTitle> = {
  descriptor: securitySetupV0ClientSystemTitleDescriptor,
  read: readSecuritySetupV0ClientSystemTitle,
  write: writeSecuritySetupV0ClientSystemTitle,
};

/**
 * System title of the server.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 0).
 */
export type SecuritySetupV0ServerSystemTitle = Uint8Array;

export function readSecuritySetupV0ServerSystemTitle(r: Reader): SecuritySetupV0ServerSystemTitle {
  r.expect(9);
  return r.octets();
}

export function writeSecuritySetupV0ServerSystemTitle(w: Writer, v: SecuritySetupV0ServerSystemTitle): void {
  w.u8(9);
  w.octets(v);
}

export const securitySetupV0ServerSystemTitleDescriptor: Descriptor = {
  name: "Security setup.server_system_title",
  node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } },
  layer: "data",
};

export const securitySetupV0ServerSystemTitleCodec: Codec<SecuritySetupV0ServerSystemTitle> = {
  descriptor: securitySetupV0ServerSystemTitleDescriptor,
  read: readSecuritySetupV0ServerSystemTitle,
  write: writeSecuritySetupV0ServerSystemTitle,
};

/**
 * Activates a security policy; it can only be strengthened.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 0).
 */
export type SecuritySetupV0SecurityActivateParameter = SecurityPolicyV0;

export function readSecuritySetupV0SecurityActivateParameter(r: Reader): SecuritySetupV0SecurityActivateParameter {
  r.expect(0x16);
  return readCode(r, securityPolicyV0Codes);
}

export function writeSecuritySetupV0SecurityActivateParameter(w: Writer, v: SecuritySetupV0SecurityActivateParameter): void {
  w.u8(0x16);
  writeCode(w, securityPolicyV0Codes, v);
}

export const securitySetupV0SecurityActivateParameterDescriptor: Descriptor = {
  name: "Security setup.security_activate_parameter",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: securityPolicyV0Codes } },
  layer: "data",
};

export const securitySetupV0SecurityActivateParameterCodec: Codec<SecuritySetupV0SecurityActivateParameter> = {
  descriptor: securitySetupV0SecurityActivateParameterDescriptor,
  read: readSecuritySetupV0SecurityActivateParameter,
  write: writeSecuritySetupV0SecurityActivateParameter,
};

/** Blue Book part 2, class Security setup (class_id 64, version 0). */
export interface GlobalKeyTransferParameterItem {
  readonly keyId: TransferredKeyId;
  readonly keyWrapped: Uint8Array;
}

export function readGlobalKeyTransferParameterItem(r: Reader): GlobalKeyTransferParameterItem {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x16);
  const keyId = readCode(r, transferredKeyIdCodes);
  r.expect(9);
  const keyWrapped = r.octets();
  return { keyId, keyWrapped };
}

export function writeGlobalKeyTransferParameterItem(w: Writer, v: GlobalKeyTransferParameterItem): void {
  w.length(2);
  w.u8(0x16);
  writeCode(w, transferredKeyIdCodes, v.keyId);
  w.u8(9);
  w.octets(v.keyWrapped);
}

export const globalKeyTransferParameterItemDescriptor: Descriptor = {
  name: "global_key_transfer_parameter_item",
  node: { kind: "sequence", counted: true, fields: [
    { property: "keyId", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: transferredKeyIdCodes } } },
    { property: "keyWrapped", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * Replaces global keys, wrapped with the master key.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 0).
 */
export type SecuritySetupV0GlobalKeyTransferParameter = readonly GlobalKeyTransferParameterItem[];

export function readSecuritySetupV0GlobalKeyTransferParameter(r: Reader): SecuritySetupV0GlobalKeyTransferParameter {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<GlobalKeyTransferParameterItem>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readGlobalKeyTransferParameterItem(r);
  }
  return items2;
}

export function writeSecuritySetupV0GlobalKeyTransferParameter(w: Writer, v: SecuritySetupV0GlobalKeyTransferParameter): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeGlobalKeyTransferParameterItem(w, item1);
  }
}

export const securitySetupV0GlobalKeyTransferParameterDescriptor: Descriptor = {
  name: "Security setup.global_key_transfer_parameter",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => globalKeyTransferParameterItemDescriptor } }, least: 6 } },
  layer: "data",
};

export const securitySetupV0GlobalKeyTransferParameterCodec: Codec<SecuritySetupV0GlobalKeyTransferParameter> = {
  descriptor: securitySetupV0GlobalKeyTransferParameterDescriptor,
  read: readSecuritySetupV0GlobalKeyTransferParameter,
  write: writeSecuritySetupV0GlobalKeyTransferParameter,
};

const logicalNameAttribute: AttributeDefinition<SecuritySetupV0LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: securitySetupV0LogicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const securityPolicyAttribute: AttributeDefinition<SecuritySetupV0SecurityPolicy> = {
  id: 2,
  name: "security_policy",
  property: "securityPolicy",
  codec: securitySetupV0SecurityPolicyCodec,
  storage: "static",
  shortName: 0x08,
};
const securitySuiteAttribute: AttributeDefinition<SecuritySetupV0SecuritySuite> = {
  id: 3,
  name: "security_suite",
  property: "securitySuite",
  codec: securitySetupV0SecuritySuiteCodec,
  storage: "static",
  shortName: 0x10,
};
const clientSystemTitleAttribute: AttributeDefinition<SecuritySetupV0ClientSystemTitle> = {
  id: 4,
  name: "client_system_title",
  property: "clientSystemTitle",
  codec: securitySetupV0ClientSystemTitleCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const serverSystemTitleAttribute: AttributeDefinition<SecuritySetupV0ServerSystemTitle> = {
  id: 5,
  name: "server_system_title",
  property: "serverSystemTitle",
  codec: securitySetupV0ServerSystemTitleCodec,
  storage: "static",
  shortName: 0x20,
};
const securityActivateMethod: MethodDefinition<SecuritySetupV0SecurityActivateParameter, undefined> = {
  id: 1,
  name: "security_activate",
  property: "securityActivate",
  parameter: securitySetupV0SecurityActivateParameterCodec,
  mandatory: false,
  shortName: 0x28,
};
const globalKeyTransferMethod: MethodDefinition<SecuritySetupV0GlobalKeyTransferParameter, undefined> = {
  id: 2,
  name: "global_key_transfer",
  property: "globalKeyTransfer",
  parameter: securitySetupV0GlobalKeyTransferParameterCodec,
  mandatory: false,
  shortName: 0x30,
  secret: true,
};

/**
 * Security setup, version 0: Security policy, suite and system titles of an association.
 *
 * Blue Book part 2, class Security setup (class_id 64, version 0).
 */
export const securitySetupV0Class: ClassDefinition = {
  classId: 64,
  version: 0,
  name: "Security setup",
  attributes: [logicalNameAttribute, securityPolicyAttribute, securitySuiteAttribute, clientSystemTitleAttribute, serverSystemTitleAttribute],
  methods: [securityActivateMethod, globalKeyTransferMethod],
};

/**
 * A client's references to one Security setup object.
 *
 * Security policy, suite and system titles of an association.
 */
export interface SecuritySetupV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<SecuritySetupV0LogicalName>;
  /** Protection that every message needs. */
  readonly securityPolicy: AttributeRef<SecuritySetupV0SecurityPolicy>;
  /** The security suite in use. */
  readonly securitySuite: AttributeRef<SecuritySetupV0SecuritySuite>;
  /** System title of the client. */
  readonly clientSystemTitle: AttributeRef<SecuritySetupV0ClientSystemTitle>;
  /** System title of the server. */
  readonly serverSystemTitle: AttributeRef<SecuritySetupV0ServerSystemTitle>;
  /** Activates a security policy; it can only be strengthened. */
  readonly securityActivate: MethodRef<SecuritySetupV0SecurityActivateParameter, undefined>;
  /** Replaces global keys, wrapped with the master key. */
  readonly globalKeyTransfer: MethodRef<SecuritySetupV0GlobalKeyTransferParameter, undefined>;
}

/** References to the Security setup object with this logical name. Throws when it is not an OBIS code. */
export function securitySetupV0(logicalName: string): SecuritySetupV0 {
  const object = cosemObject(securitySetupV0Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    securityPolicy: attributeRef(object, securityPolicyAttribute),
    securitySuite: attributeRef(object, securitySuiteAttribute),
    clientSystemTitle: attributeRef(object, clientSystemTitleAttribute),
    serverSystemTitle: attributeRef(object, serverSystemTitleAttribute),
    securityActivate: methodRef(object, securityActivateMethod),
    globalKeyTransfer: methodRef(object, globalKeyTransferMethod),
  };
}

/** A server's handlers for one Security setup object. What is left out is refused. */
export interface SecuritySetupV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<SecuritySetupV0LogicalName>;
  /** Protection that every message needs. */
  readonly securityPolicy?: AttributeHandler<SecuritySetupV0SecurityPolicy>;
  /** The security suite in use. */
  readonly securitySuite?: AttributeHandler<SecuritySetupV0SecuritySuite>;
  /** System title of the client. */
  readonly clientSystemTitle?: AttributeHandler<SecuritySetupV0ClientSystemTitle>;
  /** System title of the server. */
  readonly serverSystemTitle?: AttributeHandler<SecuritySetupV0ServerSystemTitle>;
  /** Activates a security policy; it can only be strengthened. */
  readonly securityActivate?: MethodHandler<SecuritySetupV0SecurityActivateParameter, void>;
  /** Replaces global keys, wrapped with the master key. */
  readonly globalKeyTransfer?: MethodHandler<SecuritySetupV0GlobalKeyTransferParameter, void>;
}

/** A Security setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function securitySetupV0Server(logicalName: string, handlers: SecuritySetupV0Server): ServerObject {
  return serverObject(securitySetupV0Class, logicalName, handlers);
}
