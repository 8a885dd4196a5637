// Generated from spec/classes/0100-v0-ntp-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  serverObject,
} from "@cosemkit/core";
import {
  type Boolean,
  type DoubleLongUnsigned,
  type EnumNtpAuthenticationMethod,
  type Integer,
  type LogicalName,
  type LongUnsigned,
  type OctetString,
  type SecretOctetString,
  booleanCodec,
  doubleLongUnsignedCodec,
  enumNtpAuthenticationMethodCodec,
  integerCodec,
  logicalNameCodec,
  longUnsignedCodec,
  octetStringCodec,
  secretOctetStringCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class NTP setup (class_id 100, version 0). */
export interface AuthenticationKey {
  readonly keyId: number;
  readonly key: Uint8Array;
}

export function readAuthenticationKey(r: Reader): AuthenticationKey {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(6);
  const keyId = r.u32();
  r.expect(9);
  const key = r.octets();
  return { keyId, key };
}

export function writeAuthenticationKey(w: Writer, v: AuthenticationKey): void {
  w.length(2);
  w.u8(6);
  w.u32(v.keyId);
  w.u8(9);
  w.octets(v.key);
}

export const authenticationKeyDescriptor: Descriptor = {
  name: "authentication_key",
  node: { kind: "sequence", counted: true, fields: [
    { property: "keyId", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "key", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", secret: true } } },
  ] },
  layer: "data",
};

/**
 * Keys for shared secrets.
 *
 * Blue Book part 2, class NTP setup (class_id 100, version 0).
 */
export type NtpSetupAuthenticationKeys = readonly AuthenticationKey[];

export function readNtpSetupAuthenticationKeys(r: Reader): NtpSetupAuthenticationKeys {
  r.expect(1);
  const count1 = r.count(9);
  const items2 = new Array<AuthenticationKey>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readAuthenticationKey(r);
  }
  return items2;
}

export function writeNtpSetupAuthenticationKeys(w: Writer, v: NtpSetupAuthenticationKeys): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeAuthenticationKey(w, item1);
  }
}

export const ntpSetupAuthenticationKeysDescriptor: Descriptor = {
  name: "NTP setup.authentication_keys",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => authenticationKeyDescriptor } }, least: 9 } },
  layer: "data",
};

export const ntpSetupAuthenticationKeysCodec: Codec<NtpSetupAuthenticationKeys> = {
  descriptor: ntpSetupAuthenticationKeysDescriptor,
  read: readNtpSetupAuthenticationKeys,
  write: writeNtpSetupAuthenticationKeys,
};

/**
 * Adds a key.
 *
 * Blue Book part 2, class NTP setup (class_id 100, version 0).
 */
export type NtpSetupAddAuthenticationKeyParameter = AuthenticationKey;

export function readNtpSetupAddAuthenticationKeyParameter(r: Reader): NtpSetupAddAuthenticationKeyParameter {
  r.expect(2);
  return readAuthenticationKey(r);
}

export function writeNtpSetupAddAuthenticationKeyParameter(w: Writer, v: NtpSetupAddAuthenticationKeyParameter): void {
  w.u8(2);
  writeAuthenticationKey(w, v);
}

export const ntpSetupAddAuthenticationKeyParameterDescriptor: Descriptor = {
  name: "NTP setup.add_authentication_key_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => authenticationKeyDescriptor } },
  layer: "data",
};

export const ntpSetupAddAuthenticationKeyParameterCodec: Codec<NtpSetupAddAuthenticationKeyParameter> = {
  descriptor: ntpSetupAddAuthenticationKeyParameterDescriptor,
  read: readNtpSetupAddAuthenticationKeyParameter,
  write: writeNtpSetupAddAuthenticationKeyParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const activatedAttribute: AttributeDefinition<Boolean> = {
  id: 2,
  name: "activated",
  property: "activated",
  codec: booleanCodec,
  storage: "static",
  shortName: 0x08,
};
const serverAddressAttribute: AttributeDefinition<OctetString> = {
  id: 3,
  name: "server_address",
  property: "serverAddress",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x10,
};
const serverPortAttribute: AttributeDefinition<LongUnsigned> = {
  id: 4,
  name: "server_port",
  property: "serverPort",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const authenticationMethodAttribute: AttributeDefinition<EnumNtpAuthenticationMethod> = {
  id: 5,
  name: "authentication_method",
  property: "authenticationMethod",
  codec: enumNtpAuthenticationMethodCodec,
  storage: "static",
  shortName: 0x20,
};
const authenticationKeysAttribute: AttributeDefinition<NtpSetupAuthenticationKeys> = {
  id: 6,
  name: "authentication_keys",
  property: "authenticationKeys",
  codec: ntpSetupAuthenticationKeysCodec,
  storage: "static",
  shortName: 0x28,
  secret: true,
};
const clientKeyAttribute: AttributeDefinition<SecretOctetString> = {
  id: 7,
  name: "client_key",
  property: "clientKey",
  codec: secretOctetStringCodec,
  storage: "static",
  shortName: 0x30,
  secret: true,
};
const synchronizeMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "synchronize",
  property: "synchronize",
  parameter: integerCodec,
  mandatory: true,
  shortName: 0x38,
};
const addAuthenticationKeyMethod: MethodDefinition<NtpSetupAddAuthenticationKeyParameter, undefined> = {
  id: 2,
  name: "add_authentication_key",
  property: "addAuthenticationKey",
  parameter: ntpSetupAddAuthenticationKeyParameterCodec,
  mandatory: false,
  shortName: 0x40,
  secret: true,
};
const deleteAuthenticationKeyMethod: MethodDefinition<DoubleLongUnsigned, undefined> = {
  id: 3,
  name: "delete_authentication_key",
  property: "deleteAuthenticationKey",
  parameter: doubleLongUnsignedCodec,
  mandatory: false,
  shortName: 0x48,
};

/**
 * NTP setup, version 0: Synchronizes the clock with an NTP server.
 *
 * Blue Book part 2, class NTP setup (class_id 100, version 0).
 */
export const ntpSetupClass: ClassDefinition = {
  classId: 100,
  version: 0,
  name: "NTP setup",
  attributes: [logicalNameAttribute, activatedAttribute, serverAddressAttribute, serverPortAttribute, authenticationMethodAttribute, authenticationKeysAttribute, clientKeyAttribute],
  methods: [synchronizeMethod, addAuthenticationKeyMethod, deleteAuthenticationKeyMethod],
};

/**
 * A client's references to one NTP setup object.
 *
 * Synchronizes the clock with an NTP server.
 */
export interface NtpSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Whether synchronization is active. */
  readonly activated: AttributeRef<Boolean>;
  /** Name or address of the server. */
  readonly serverAddress: AttributeRef<OctetString>;
  /** UDP port of the server. */
  readonly serverPort: AttributeRef<LongUnsigned>;
  /** How messages are authenticated. */
  readonly authenticationMethod: AttributeRef<EnumNtpAuthenticationMethod>;
  /** Keys for shared secrets. */
  readonly authenticationKeys: AttributeRef<NtpSetupAuthenticationKeys>;
  /** Public key of the server, for Autokey. */
  readonly clientKey: AttributeRef<SecretOctetString>;
  /** Synchronizes now. The parameter is 0. */
  readonly synchronize: MethodRef<Integer, undefined>;
  /** Adds a key. */
  readonly addAuthenticationKey: MethodRef<NtpSetupAddAuthenticationKeyParameter, undefined>;
  /** Removes the key with this id. */
  readonly deleteAuthenticationKey: MethodRef<DoubleLongUnsigned, undefined>;
}

/** References to the NTP setup object with this logical name. Throws when it is not an OBIS code. */
export function ntpSetup(logicalName: string): NtpSetup {
  const object = cosemObject(ntpSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    activated: attributeRef(object, activatedAttribute),
    serverAddress: attributeRef(object, serverAddressAttribute),
    serverPort: attributeRef(object, serverPortAttribute),
    authenticationMethod: attributeRef(object, authenticationMethodAttribute),
    authenticationKeys: attributeRef(object, authenticationKeysAttribute),
    clientKey: attributeRef(object, clientKeyAttribute),
    synchronize: methodRef(object, synchronizeMethod),
    addAuthenticationKey: methodRef(object, addAuthenticationKeyMethod),
    deleteAuthenticationKey: methodRef(object, deleteAuthenticationKeyMethod),
  };
}

/** A server's handlers for one NTP setup object. What is left out is refused. */
export interface NtpSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Whether synchronization is active. */
  readonly activated?: AttributeHandler<Boolean>;
  /** Name or address of the server. */
  readonly serverAddress?: AttributeHandler<OctetString>;
  /** UDP port of the server. */
  readonly serverPort?: AttributeHandler<LongUnsigned>;
  /** How messages are authenticated. */
  readonly authenticationMethod?: AttributeHandler<EnumNtpAuthenticationMethod>;
  /** Keys for shared secrets. */
  readonly authenticationKeys?: AttributeHandler<NtpSetupAuthenticationKeys>;
  /** Public key of the server, for Autokey. */
  readonly clientKey?: AttributeHandler<SecretOctetString>;
  /** Synchronizes now. The parameter is 0. */
  readonly synchronize?: MethodHandler<Integer, void>;
  /** Adds a key. */
  readonly addAuthenticationKey?: MethodHandler<NtpSetupAddAuthenticationKeyParameter, void>;
  /** Removes the key with this id. */
  readonly deleteAuthenticationKey?: MethodHandler<DoubleLongUnsigned, void>;
}

/** A NTP setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function ntpSetupServer(logicalName: string, handlers: NtpSetupServer): ServerObject {
  return serverObject(ntpSetupClass, logicalName, handlers);
}
