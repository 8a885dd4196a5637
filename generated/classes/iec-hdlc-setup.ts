// Generated from spec/classes/0023-v1-iec-hdlc-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type LogicalName,
  type LongUnsigned,
  type Unsigned,
  enumBaudRateCodec,
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
const commSpeedAttribute: AttributeDefinition<EnumBaudRate> = {
  id: 2,
  name: "comm_speed",
  property: "commSpeed",
  codec: enumBaudRateCodec,
  storage: "static",
  shortName: 0x08,
};
const windowSizeTransmitAttribute: AttributeDefinition<Unsigned> = {
  id: 3,
  name: "window_size_transmit",
  property: "windowSizeTransmit",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const windowSizeReceiveAttribute: AttributeDefinition<Unsigned> = {
  id: 4,
  name: "window_size_receive",
  property: "windowSizeReceive",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const maxInfoFieldLengthTransmitAttribute: AttributeDefinition<LongUnsigned> = {
  id: 5,
  name: "max_info_field_length_transmit",
  property: "maxInfoFieldLengthTransmit",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x20,
};
const maxInfoFieldLengthReceiveAttribute: AttributeDefinition<LongUnsigned> = {
  id: 6,
  name: "max_info_field_length_receive",
  property: "maxInfoFieldLengthReceive",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x28,
};
const interOctetTimeOutAttribute: AttributeDefinition<LongUnsigned> = {
  id: 7,
  name: "inter_octet_time_out",
  property: "interOctetTimeOut",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x30,
};
const inactivityTimeOutAttribute: AttributeDefinition<LongUnsigned> = {
  id: 8,
  name: "inactivity_time_out",
  property: "inactivityTimeOut",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x38,
};
const deviceAddressAttribute: AttributeDefinition<LongUnsigned> = {
  id: 9,
  name: "device_address",
  property: "deviceAddress",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x40,
};

/**
 * IEC HDLC setup, version 1: An HDLC channel: speed, window and frame sizes, time-outs and device address.
 *
 * Blue Book part 2, class IEC HDLC setup (class_id 23, version 1).
 */
export const iecHdlcSetupClass: ClassDefinition = {
  classId: 23,
  version: 1,
  name: "IEC HDLC setup",
  attributes: [logicalNameAttribute, commSpeedAttribute, windowSizeTransmitAttribute, windowSizeReceiveAttribute, maxInfoFieldLengthTransmitAttribute, maxInfoFieldLengthReceiveAttribute, interOctetTimeOutAttribute, inactivityTimeOutAttribute, deviceAddressAttribute],
  methods: [],
};

/**
 * A client's references to one IEC HDLC setup object.
 *
 * An HDLC channel: speed, window and frame sizes, time-outs and device address.
 */
export interface IecHdlcSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Speed of the port. */
  readonly commSpeed: AttributeRef<EnumBaudRate>;
  /** Frames sent before an acknowledgement is needed. */
  readonly windowSizeTransmit: AttributeRef<Unsigned>;
  /** Frames received before an acknowledgement is sent. */
  readonly windowSizeReceive: AttributeRef<Unsigned>;
  /** Octets of the longest information field sent. */
  readonly maxInfoFieldLengthTransmit: AttributeRef<LongUnsigned>;
  /** Octets of the longest information field received. */
  readonly maxInfoFieldLengthReceive: AttributeRef<LongUnsigned>;
  /** Milliseconds without an octet after which a frame is taken as ended. */
  readonly interOctetTimeOut: AttributeRef<LongUnsigned>;
  /** Time without a frame after which the link is closed; 0 for never. */
  readonly inactivityTimeOut: AttributeRef<LongUnsigned>;
  /** Physical device address (lower HDLC address). */
  readonly deviceAddress: AttributeRef<LongUnsigned>;
}

/** References to the IEC HDLC setup object with this logical name. Throws when it is not an OBIS code. */
export function iecHdlcSetup(logicalName: string): IecHdlcSetup {
  const object = cosemObject(iecHdlcSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    commSpeed: attributeRef(object, commSpeedAttribute),
    windowSizeTransmit: attributeRef(object, windowSizeTransmitAttribute),
    windowSizeReceive: attributeRef(object, windowSizeReceiveAttribute),
    maxInfoFieldLengthTransmit: attributeRef(object, maxInfoFieldLengthTransmitAttribute),
    maxInfoFieldLengthReceive: attributeRef(object, maxInfoFieldLengthReceiveAttribute),
    interOctetTimeOut: attributeRef(object, interOctetTimeOutAttribute),
    inactivityTimeOut: attributeRef(object, inactivityTimeOutAttribute),
    deviceAddress: attributeRef(object, deviceAddressAttribute),
  };
}

/** A server's handlers for one IEC HDLC setup object. What is left out is refused. */
export interface IecHdlcSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Speed of the port. */
  readonly commSpeed?: AttributeHandler<EnumBaudRate>;
  /** Frames sent before an acknowledgement is needed. */
  readonly windowSizeTransmit?: AttributeHandler<Unsigned>;
  /** Frames received before an acknowledgement is sent. */
  readonly windowSizeReceive?: AttributeHandler<Unsigned>;
  /** Octets of the longest information field sent. */
  readonly maxInfoFieldLengthTransmit?: AttributeHandler<LongUnsigned>;
  /** Octets of the longest information field received. */
  readonly maxInfoFieldLengthReceive?: AttributeHandler<LongUnsigned>;
  /** Milliseconds without an octet after which a frame is taken as ended. */
  readonly interOctetTimeOut?: AttributeHandler<LongUnsigned>;
  /** Time without a frame after which the link is closed; 0 for never. */
  readonly inactivityTimeOut?: AttributeHandler<LongUnsigned>;
  /** Physical device address (lower HDLC address). */
  readonly deviceAddress?: AttributeHandler<LongUnsigned>;
}

/** A IEC HDLC setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function iecHdlcSetupServer(logicalName: string, handlers: IecHdlcSetupServer): ServerObject {
  return serverObject(iecHdlcSetupClass, logicalName, handlers);
}
