// Generated from spec/classes/0046-v0-smtp-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type LogicalName,
  type LongUnsigned,
  type OctetString,
  type SecretOctetString,
  logicalNameCodec,
  longUnsignedCodec,
  octetStringCodec,
  secretOctetStringCodec,
} from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const serverPortAttribute: AttributeDefinition<LongUnsigned> = {
  id: 2,
  name: "server_port",
  property: "serverPort",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const userNameAttribute: AttributeDefinition<OctetString> = {
  id: 3,
  name: "user_name",
  property: "userName",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x10,
};
const loginPasswordAttribute: AttributeDefinition<SecretOctetString> = {
  id: 4,
  name: "login_password",
  property: "loginPassword",
  codec: secretOctetStringCodec,
  storage: "static",
  shortName: 0x18,
  secret: true,
};
const serverAddressAttribute: AttributeDefinition<OctetString> = {
  id: 5,
  name: "server_address",
  property: "serverAddress",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x20,
};
const senderAddressAttribute: AttributeDefinition<OctetString> = {
  id: 6,
  name: "sender_address",
  property: "senderAddress",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x28,
};

/**
 * SMTP setup, version 0: Sends mail through an SMTP server.
 *
 * Blue Book part 2, class SMTP setup (class_id 46, version 0).
 */
export const smtpSetupClass: ClassDefinition = {
  classId: 46,
  version: 0,
  name: "SMTP setup",
  attributes: [logicalNameAttribute, serverPortAttribute, userNameAttribute, loginPasswordAttribute, serverAddressAttribute, senderAddressAttribute],
  methods: [],
};

/**
 * A client's references to one SMTP setup object.
 *
 * Sends mail through an SMTP server.
 */
export interface SmtpSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Port of the server. */
  readonly serverPort: AttributeRef<LongUnsigned>;
  /** User name at the server. */
  readonly userName: AttributeRef<OctetString>;
  /** Password at the server. */
  readonly loginPassword: AttributeRef<SecretOctetString>;
  /** Name or address of the server. */
  readonly serverAddress: AttributeRef<OctetString>;
  /** Mail address of the sender. */
  readonly senderAddress: AttributeRef<OctetString>;
}

/** References to the SMTP setup object with this logical name. Throws when it is not an OBIS code. */
export function smtpSetup(logicalName: string): SmtpSetup {
  const object = cosemObject(smtpSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    serverPort: attributeRef(object, serverPortAttribute),
    userName: attributeRef(object, userNameAttribute),
    loginPassword: attributeRef(object, loginPasswordAttribute),
    serverAddress: attributeRef(object, serverAddressAttribute),
    senderAddress: attributeRef(object, senderAddressAttribute),
  };
}

/** A server's handlers for one SMTP setup object. What is left out is refused. */
export interface SmtpSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Port of the server. */
  readonly serverPort?: AttributeHandler<LongUnsigned>;
  /** User name at the server. */
  readonly userName?: AttributeHandler<OctetString>;
  /** Password at the server. */
  readonly loginPassword?: AttributeHandler<SecretOctetString>;
  /** Name or address of the server. */
  readonly serverAddress?: AttributeHandler<OctetString>;
  /** Mail address of the sender. */
  readonly senderAddress?: AttributeHandler<OctetString>;
}

/** A SMTP setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function smtpSetupServer(logicalName: string, handlers: SmtpSetupServer): ServerObject {
  return serverObject(smtpSetupClass, logicalName, handlers);
}
