// Generated from spec/classes/0019-v0-iec-local-port-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type EnumBaudRate,
  type EnumLocalPortMode,
  type EnumLocalPortResponseTime,
  type LogicalName,
  type OctetString,
  type SecretOctetString,
  enumBaudRateCodec,
  enumLocalPortModeCodec,
  enumLocalPortResponseTimeCodec,
  logicalNameCodec,
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
const defaultModeAttribute: AttributeDefinition<EnumLocalPortMode> = {
  id: 2,
  name: "default_mode",
  property: "defaultMode",
  codec: enumLocalPortModeCodec,
  storage: "static",
  shortName: 0x08,
};
const defaultBaudAttribute: AttributeDefinition<EnumBaudRate> = {
  id: 3,
  name: "default_baud",
  property: "defaultBaud",
  codec: enumBaudRateCodec,
  storage: "static",
  shortName: 0x10,
};
const propBaudAttribute: AttributeDefinition<EnumBaudRate> = {
  id: 4,
  name: "prop_baud",
  property: "propBaud",
  codec: enumBaudRateCodec,
  storage: "static",
  shortName: 0x18,
};
const responseTimeAttribute: AttributeDefinition<EnumLocalPortResponseTime> = {
  id: 5,
  name: "response_time",
  property: "responseTime",
  codec: enumLocalPortResponseTimeCodec,
  storage: "static",
  shortName: 0x20,
};
const deviceAddrAttribute: AttributeDefinition<OctetString> = {
  id: 6,
  name: "device_addr",
  property: "deviceAddr",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x28,
};
const passP1Attribute: AttributeDefinition<SecretOctetString> = {
  id: 7,
  name: "pass_p1",
  property: "passP1",
  codec: secretOctetStringCodec,
  storage: "static",
  shortName: 0x30,
  secret: true,
};
const passP2Attribute: AttributeDefinition<SecretOctetString> = {
  id: 8,
  name: "pass_p2",
  property: "passP2",
  codec: secretOctetStringCodec,
  storage: "static",
  shortName: 0x38,
  secret: true,
};
const passW5Attribute: AttributeDefinition<SecretOctetString> = {
  id: 9,
  name: "pass_w5",
  property: "passW5",
  codec: secretOctetStringCodec,
  storage: "static",
  shortName: 0x40,
  secret: true,
};

/**
 * IEC local port setup, version 0: A local port by IEC 62056-21, optical or electrical; version 0 knows the protocols 0 and 1 only.
 *
 * Blue Book part 2, class IEC local port setup (class_id 19, version 0). Confidence: single-source.
 */
export const iecLocalPortSetupV0Class: ClassDefinition = {
  classId: 19,
  version: 0,
  name: "IEC local port setup",
  attributes: [logicalNameAttribute, defaultModeAttribute, defaultBaudAttribute, propBaudAttribute, responseTimeAttribute, deviceAddrAttribute, passP1Attribute, passP2Attribute, passW5Attribute],
  methods: [],
};

/**
 * A client's references to one IEC local port setup object.
 *
 * A local port by IEC 62056-21, optical or electrical; version 0 knows the protocols 0 and 1 only.
 */
export interface IecLocalPortSetupV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Protocol that the port begins with. */
  readonly defaultMode: AttributeRef<EnumLocalPortMode>;
  /** Speed at the opening. */
  readonly defaultBaud: AttributeRef<EnumBaudRate>;
  /** Speed that the server proposes. */
  readonly propBaud: AttributeRef<EnumBaudRate>;
  /** Shortest time between request and answer. */
  readonly responseTime: AttributeRef<EnumLocalPortResponseTime>;
  /** Device address by IEC 62056-21. */
  readonly deviceAddr: AttributeRef<OctetString>;
  /** Password 1 by IEC 62056-21. */
  readonly passP1: AttributeRef<SecretOctetString>;
  /** Password 2 by IEC 62056-21. */
  readonly passP2: AttributeRef<SecretOctetString>;
  /** Password W5, for national use. */
  readonly passW5: AttributeRef<SecretOctetString>;
}

/** References to the IEC local port setup object with this logical name. Throws when it is not an OBIS code. */
export function iecLocalPortSetupV0(logicalName: string): IecLocalPortSetupV0 {
  const object = cosemObject(iecLocalPortSetupV0Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    defaultMode: attributeRef(object, defaultModeAttribute),
    defaultBaud: attributeRef(object, defaultBaudAttribute),
    propBaud: attributeRef(object, propBaudAttribute),
    responseTime: attributeRef(object, responseTimeAttribute),
    deviceAddr: attributeRef(object, deviceAddrAttribute),
    passP1: attributeRef(object, passP1Attribute),
    passP2: attributeRef(object, passP2Attribute),
    passW5: attributeRef(object, passW5Attribute),
  };
}

/** A server's handlers for one IEC local port setup object. What is left out is refused. */
export interface IecLocalPortSetupV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Protocol that the port begins with. */
  readonly defaultMode?: AttributeHandler<EnumLocalPortMode>;
  /** Speed at the opening. */
  readonly defaultBaud?: AttributeHandler<EnumBaudRate>;
  /** Speed that the server proposes. */
  readonly propBaud?: AttributeHandler<EnumBaudRate>;
  /** Shortest time between request and answer. */
  readonly responseTime?: AttributeHandler<EnumLocalPortResponseTime>;
  /** Device address by IEC 62056-21. */
  readonly deviceAddr?: AttributeHandler<OctetString>;
  /** Password 1 by IEC 62056-21. */
  readonly passP1?: AttributeHandler<SecretOctetString>;
  /** Password 2 by IEC 62056-21. */
  readonly passP2?: AttributeHandler<SecretOctetString>;
  /** Password W5, for national use. */
  readonly passW5?: AttributeHandler<SecretOctetString>;
}

/** A IEC local port setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function iecLocalPortSetupV0Server(logicalName: string, handlers: IecLocalPortSetupV0Server): ServerObject {
  return serverObject(iecLocalPortSetupV0Class, logicalName, handlers);
}
