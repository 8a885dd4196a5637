// Generated from spec/classes/0076-v0-dlms-server-m-bus-port-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemDateTime,
  type CosemObject,
  type Descriptor,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  dateTimeFromBytes,
  dateTimeToBytes,
  serverObject,
} from "@cosemkit/core";
import {
  type DoubleLongUnsigned,
  type EnumMBusDataHeaderType,
  type EnumMBusPortCommunicationState,
  type LogicalName,
  type LongUnsigned,
  type OctetString,
  type Unsigned,
  doubleLongUnsignedCodec,
  enumMBusDataHeaderTypeCodec,
  enumMBusPortCommunicationStateCodec,
  logicalNameCodec,
  longUnsignedCodec,
  octetStringCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class DLMS server M-Bus port setup (class_id 76, version 0). Confidence: single-source. */
export interface WindowElement {
  readonly startTime: CosemDateTime;
  readonly endTime: CosemDateTime;
}

export function readWindowElement(r: Reader): WindowElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const startTime = dateTimeFromBytes(r.octetsOf(12));
  r.expect(9);
  const endTime = dateTimeFromBytes(r.octetsOf(12));
  return { startTime, endTime };
}

export function writeWindowElement(w: Writer, v: WindowElement): void {
  w.length(2);
  w.u8(9);
  w.octetsOf(dateTimeToBytes(v.startTime), 12);
  w.u8(9);
  w.octetsOf(dateTimeToBytes(v.endTime), 12);
}

export const windowElementDescriptor: Descriptor = {
  name: "window_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "startTime", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 12, format: "date-time" } } },
    { property: "endTime", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 12, format: "date-time" } } },
  ] },
  layer: "data",
};

/**
 * When the port listens.
 *
 * Blue Book part 2, class DLMS server M-Bus port setup (class_id 76, version 0). Confidence: single-source.
 */
export type DlmsServerMBusPortSetupListeningWindow = readonly WindowElement[];

export function readDlmsServerMBusPortSetupListeningWindow(r: Reader): DlmsServerMBusPortSetupListeningWindow {
  r.expect(1);
  const count1 = r.count(30);
  const items2 = new Array<WindowElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readWindowElement(r);
  }
  return items2;
}

export function writeDlmsServerMBusPortSetupListeningWindow(w: Writer, v: DlmsServerMBusPortSetupListeningWindow): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeWindowElement(w, item1);
  }
}

export const dlmsServerMBusPortSetupListeningWindowDescriptor: Descriptor = {
  name: "DLMS server M-Bus port setup.listening_window",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => windowElementDescriptor } }, least: 30 } },
  layer: "data",
};

export const dlmsServerMBusPortSetupListeningWindowCodec: Codec<DlmsServerMBusPortSetupListeningWindow> = {
  descriptor: dlmsServerMBusPortSetupListeningWindowDescriptor,
  read: readDlmsServerMBusPortSetupListeningWindow,
  write: writeDlmsServerMBusPortSetupListeningWindow,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const mBusProfileSelectionAttribute: AttributeDefinition<OctetString> = {
  id: 2,
  name: "M_Bus_profile_selection",
  property: "mBusProfileSelection",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x08,
};
const mBusPortCommunicationStateAttribute: AttributeDefinition<EnumMBusPortCommunicationState> = {
  id: 3,
  name: "M_Bus_port_communication_state",
  property: "mBusPortCommunicationState",
  codec: enumMBusPortCommunicationStateCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const mBusDataHeaderTypeAttribute: AttributeDefinition<EnumMBusDataHeaderType> = {
  id: 4,
  name: "M_Bus_Data_Header_Type",
  property: "mBusDataHeaderType",
  codec: enumMBusDataHeaderTypeCodec,
  storage: "static",
  shortName: 0x18,
};
const primaryAddressAttribute: AttributeDefinition<Unsigned> = {
  id: 5,
  name: "primary_address",
  property: "primaryAddress",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x20,
};
const identificationNumberAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 6,
  name: "identification_number",
  property: "identificationNumber",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x28,
};
const manufacturerIdAttribute: AttributeDefinition<LongUnsigned> = {
  id: 7,
  name: "manufacturer_id",
  property: "manufacturerId",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x30,
};
const versionAttribute: AttributeDefinition<Unsigned> = {
  id: 8,
  name: "version",
  property: "version",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x38,
};
const deviceTypeAttribute: AttributeDefinition<Unsigned> = {
  id: 9,
  name: "device_type",
  property: "deviceType",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x40,
};
const maxPduSizeAttribute: AttributeDefinition<LongUnsigned> = {
  id: 10,
  name: "max_pdu_size",
  property: "maxPduSize",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x48,
};
const listeningWindowAttribute: AttributeDefinition<DlmsServerMBusPortSetupListeningWindow> = {
  id: 11,
  name: "listening_window",
  property: "listeningWindow",
  codec: dlmsServerMBusPortSetupListeningWindowCodec,
  storage: "static",
  shortName: 0x50,
};

/**
 * DLMS server M-Bus port setup, version 0: The M-Bus port through which a DLMS server is reached.
 *
 * Blue Book part 2, class DLMS server M-Bus port setup (class_id 76, version 0). Confidence: single-source.
 */
export const dlmsServerMBusPortSetupClass: ClassDefinition = {
  classId: 76,
  version: 0,
  name: "DLMS server M-Bus port setup",
  attributes: [logicalNameAttribute, mBusProfileSelectionAttribute, mBusPortCommunicationStateAttribute, mBusDataHeaderTypeAttribute, primaryAddressAttribute, identificationNumberAttribute, manufacturerIdAttribute, versionAttribute, deviceTypeAttribute, maxPduSizeAttribute, listeningWindowAttribute],
  methods: [],
};

/**
 * A client's references to one DLMS server M-Bus port setup object.
 *
 * The M-Bus port through which a DLMS server is reached.
 */
export interface DlmsServerMBusPortSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Logical name of the object that sets up the M-Bus profile. */
  readonly mBusProfileSelection: AttributeRef<OctetString>;
  /** Access that the port gives now. */
  readonly mBusPortCommunicationState: AttributeRef<EnumMBusPortCommunicationState>;
  /** Data header of the messages. */
  readonly mBusDataHeaderType: AttributeRef<EnumMBusDataHeaderType>;
  /** Primary address; 0 where it is not used. */
  readonly primaryAddress: AttributeRef<Unsigned>;
  /** Identification number of the device. */
  readonly identificationNumber: AttributeRef<DoubleLongUnsigned>;
  /** Manufacturer of the device. */
  readonly manufacturerId: AttributeRef<LongUnsigned>;
  /** Version of the device. */
  readonly version: AttributeRef<Unsigned>;
  /** Medium of the device by EN 13757-3. */
  readonly deviceType: AttributeRef<Unsigned>;
  /** Octets of the longest PDU. */
  readonly maxPduSize: AttributeRef<LongUnsigned>;
  /** When the port listens. */
  readonly listeningWindow: AttributeRef<DlmsServerMBusPortSetupListeningWindow>;
}

/** References to the DLMS server M-Bus port setup object with this logical name. Throws when it is not an OBIS code. */
export function dlmsServerMBusPortSetup(logicalName: string): DlmsServerMBusPortSetup {
  const object = cosemObject(dlmsServerMBusPortSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    mBusProfileSelection: attributeRef(object, mBusProfileSelectionAttribute),
    mBusPortCommunicationState: attributeRef(object, mBusPortCommunicationStateAttribute),
    mBusDataHeaderType: attributeRef(object, mBusDataHeaderTypeAttribute),
    primaryAddress: attributeRef(object, primaryAddressAttribute),
    identificationNumber: attributeRef(object, identificationNumberAttribute),
    manufacturerId: attributeRef(object, manufacturerIdAttribute),
    version: attributeRef(object, versionAttribute),
    deviceType: attributeRef(object, deviceTypeAttribute),
    maxPduSize: attributeRef(object, maxPduSizeAttribute),
    listeningWindow: attributeRef(object, listeningWindowAttribute),
  };
}

/** A server's handlers for one DLMS server M-Bus port setup object. What is left out is refused. */
export interface DlmsServerMBusPortSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Logical name of the object that sets up the M-Bus profile. */
  readonly mBusProfileSelection?: AttributeHandler<OctetString>;
  /** Access that the port gives now. */
  readonly mBusPortCommunicationState?: AttributeHandler<EnumMBusPortCommunicationState>;
  /** Data header of the messages. */
  readonly mBusDataHeaderType?: AttributeHandler<EnumMBusDataHeaderType>;
  /** Primary address; 0 where it is not used. */
  readonly primaryAddress?: AttributeHandler<Unsigned>;
  /** Identification number of the device. */
  readonly identificationNumber?: AttributeHandler<DoubleLongUnsigned>;
  /** Manufacturer of the device. */
  readonly manufacturerId?: AttributeHandler<LongUnsigned>;
  /** Version of the device. */
  readonly version?: AttributeHandler<Unsigned>;
  /** Medium of the device by EN 13757-3. */
  readonly deviceType?: AttributeHandler<Unsigned>;
  /** Octets of the longest PDU. */
  readonly maxPduSize?: AttributeHandler<LongUnsigned>;
  /** When the port listens. */
  readonly listeningWindow?: AttributeHandler<DlmsServerMBusPortSetupListeningWindow>;
}

/** A DLMS server M-Bus port setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function dlmsServerMBusPortSetupServer(logicalName: string, handlers: DlmsServerMBusPortSetupServer): ServerObject {
  return serverObject(dlmsServerMBusPortSetupClass, logicalName, handlers);
}
