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
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  methodRef,
  readCode,
  serverObject,
  writeCode,
} from "@cosemkit/core";
import { type TransferredKeyId, transferredKeyIdCodes } from "../codes/transferred-key-id.ts";
import {
  type EnumSecurityPolicyV0,
  type EnumSecuritySuite,
  type LogicalName,
  type OctetString,
  enumSecurityPolicyV0Codec,
  enumSecuritySuiteCodec,
  logicalNameCodec,
  octetStringCodec,
} from "./simple-types.ts";

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

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const securityPolicyAttribute: AttributeDefinition<EnumSecurityPolicyV0> = {
  id: 2,
  name: "security_policy",
  property: "securityPolicy",
  codec: enumSecurityPolicyV0Codec,
  storage: "static",
  shortName: 0x08,
};
const securitySuiteAttribute: AttributeDefinition<EnumSecuritySuite> = {
  id: 3,
  name: "security_suite",
  property: "securitySuite",
  codec: enumSecuritySuiteCodec,
  storage: "static",
  shortName: 0x10,
};
const clientSystemTitleAttribute: AttributeDefinition<OctetString> = {
  id: 4,
  name: "client_system_title",
  property: "clientSystemTitle",
  codec: octetStringCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const serverSystemTitleAttribute: AttributeDefinition<OctetString> = {
  id: 5,
  name: "server_system_title",
  property: "serverSystemTitle",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x20,
};
const securityActivateMethod: MethodDefinition<EnumSecurityPolicyV0, undefined> = {
  id: 1,
  name: "security_activate",
  property: "securityActivate",
  parameter: enumSecurityPolicyV0Codec,
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
  readonly logicalName: AttributeRef<LogicalName>;
  /** Protection that every message needs. */
  readonly securityPolicy: AttributeRef<EnumSecurityPolicyV0>;
  /** The security suite in use. */
  readonly securitySuite: AttributeRef<EnumSecuritySuite>;
  /** System title of the client. */
  readonly clientSystemTitle: AttributeRef<OctetString>;
  /** System title of the server. */
  readonly serverSystemTitle: AttributeRef<OctetString>;
  /** Activates a security policy; it can only be strengthened. */
  readonly securityActivate: MethodRef<EnumSecurityPolicyV0, undefined>;
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
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Protection that every message needs. */
  readonly securityPolicy?: AttributeHandler<EnumSecurityPolicyV0>;
  /** The security suite in use. */
  readonly securitySuite?: AttributeHandler<EnumSecuritySuite>;
  /** System title of the client. */
  readonly clientSystemTitle?: AttributeHandler<OctetString>;
  /** System title of the server. */
  readonly serverSystemTitle?: AttributeHandler<OctetString>;
  /** Activates a security policy; it can only be strengthened. */
  readonly securityActivate?: MethodHandler<EnumSecurityPolicyV0, void>;
  /** Replaces global keys, wrapped with the master key. */
  readonly globalKeyTransfer?: MethodHandler<SecuritySetupV0GlobalKeyTransferParameter, void>;
}

/** A Security setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function securitySetupV0Server(logicalName: string, handlers: SecuritySetupV0Server): ServerObject {
  return serverObject(securitySetupV0Class, logicalName, handlers);
}
