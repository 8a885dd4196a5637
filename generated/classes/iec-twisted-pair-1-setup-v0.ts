// Generated from spec/classes/0024-v0-iec-twisted-pair-1-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  serverObject,
} from "@cosemkit/core";
import {
  type EnumTwistedPairFatalError,
  type LogicalName,
  type OctetString6,
  enumTwistedPairFatalErrorCodec,
  logicalNameCodec,
  octetString6Codec,
} from "./simple-types.ts";

/**
 * Primary addresses, of one octet each.
 *
 * Blue Book part 2, class IEC twisted pair (1) setup (class_id 24, version 0).
 */
export type IecTwistedPair1SetupV0PrimaryAddressList = readonly Uint8Array[];

export function readIecTwistedPair1SetupV0PrimaryAddressList(r: Reader): IecTwistedPair1SetupV0PrimaryAddressList {
  r.expect(1);
  const count1 = r.count(3);
  const items2 = new Array<Uint8Array>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(9);
    items2[i3] = r.octetsOf(1);
  }
  return items2;
}

export function writeIecTwistedPair1SetupV0PrimaryAddressList(w: Writer, v: IecTwistedPair1SetupV0PrimaryAddressList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(9);
    w.octetsOf(item1, 1);
  }
}

export const iecTwistedPair1SetupV0PrimaryAddressListDescriptor: Descriptor = {
  name: "IEC twisted pair (1) setup.primary_address_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 1 } }, least: 3 } },
  layer: "data",
};

export const iecTwistedPair1SetupV0PrimaryAddressListCodec: Codec<IecTwistedPair1SetupV0PrimaryAddressList> = {
  descriptor: iecTwistedPair1SetupV0PrimaryAddressListDescriptor,
  read: readIecTwistedPair1SetupV0PrimaryAddressList,
  write: writeIecTwistedPair1SetupV0PrimaryAddressList,
};

/**
 * TABi codes of the device, for the discovery of unknown stations.
 *
 * Blue Book part 2, class IEC twisted pair (1) setup (class_id 24, version 0).
 */
export type IecTwistedPair1SetupV0TabiList = readonly number[];

export function readIecTwistedPair1SetupV0TabiList(r: Reader): IecTwistedPair1SetupV0TabiList {
  r.expect(1);
  const count1 = r.count(2);
  const items2 = new Array<number>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(0x0f);
    items2[i3] = r.i8();
  }
  return items2;
}

export function writeIecTwistedPair1SetupV0TabiList(w: Writer, v: IecTwistedPair1SetupV0TabiList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(0x0f);
    w.i8(item1);
  }
}

export const iecTwistedPair1SetupV0TabiListDescriptor: Descriptor = {
  name: "IEC twisted pair (1) setup.tabi_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } }, least: 2 } },
  layer: "data",
};

export const iecTwistedPair1SetupV0TabiListCodec: Codec<IecTwistedPair1SetupV0TabiList> = {
  descriptor: iecTwistedPair1SetupV0TabiListDescriptor,
  read: readIecTwistedPair1SetupV0TabiList,
  write: writeIecTwistedPair1SetupV0TabiList,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const secondaryAddressAttribute: AttributeDefinition<OctetString6> = {
  id: 2,
  name: "secondary_address",
  property: "secondaryAddress",
  codec: octetString6Codec,
  storage: "static",
  shortName: 0x08,
};
const primaryAddressListAttribute: AttributeDefinition<IecTwistedPair1SetupV0PrimaryAddressList> = {
  id: 3,
  name: "primary_address_list",
  property: "primaryAddressList",
  codec: iecTwistedPair1SetupV0PrimaryAddressListCodec,
  storage: "static",
  shortName: 0x10,
};
const tabiListAttribute: AttributeDefinition<IecTwistedPair1SetupV0TabiList> = {
  id: 4,
  name: "tabi_list",
  property: "tabiList",
  codec: iecTwistedPair1SetupV0TabiListCodec,
  storage: "static",
  shortName: 0x18,
};
const fatalErrorAttribute: AttributeDefinition<EnumTwistedPairFatalError> = {
  id: 5,
  name: "fatal_error",
  property: "fatalError",
  codec: enumTwistedPairFatalErrorCodec,
  storage: "dynamic",
  shortName: 0x20,
};

/**
 * IEC twisted pair (1) setup, version 0: A carrier channel on twisted pair by IEC 62056-31, with addresses only.
 *
 * Blue Book part 2, class IEC twisted pair (1) setup (class_id 24, version 0).
 */
export const iecTwistedPair1SetupV0Class: ClassDefinition = {
  classId: 24,
  version: 0,
  name: "IEC twisted pair (1) setup",
  attributes: [logicalNameAttribute, secondaryAddressAttribute, primaryAddressListAttribute, tabiListAttribute, fatalErrorAttribute],
  methods: [],
};

/**
 * A client's references to one IEC twisted pair (1) setup object.
 *
 * A carrier channel on twisted pair by IEC 62056-31, with addresses only.
 */
export interface IecTwistedPair1SetupV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Secondary address (serial number) of the device. */
  readonly secondaryAddress: AttributeRef<OctetString6>;
  /** Primary addresses, of one octet each. */
  readonly primaryAddressList: AttributeRef<IecTwistedPair1SetupV0PrimaryAddressList>;
  /** TABi codes of the device, for the discovery of unknown stations. */
  readonly tabiList: AttributeRef<IecTwistedPair1SetupV0TabiList>;
  /** Last fatal error of the protocol. */
  readonly fatalError: AttributeRef<EnumTwistedPairFatalError>;
}

/** References to the IEC twisted pair (1) setup object with this logical name. Throws when it is not an OBIS code. */
export function iecTwistedPair1SetupV0(logicalName: string): IecTwistedPair1SetupV0 {
  const object = cosemObject(iecTwistedPair1SetupV0Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    secondaryAddress: attributeRef(object, secondaryAddressAttribute),
    primaryAddressList: attributeRef(object, primaryAddressListAttribute),
    tabiList: attributeRef(object, tabiListAttribute),
    fatalError: attributeRef(object, fatalErrorAttribute),
  };
}

/** A server's handlers for one IEC twisted pair (1) setup object. What is left out is refused. */
export interface IecTwistedPair1SetupV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Secondary address (serial number) of the device. */
  readonly secondaryAddress?: AttributeHandler<OctetString6>;
  /** Primary addresses, of one octet each. */
  readonly primaryAddressList?: AttributeHandler<IecTwistedPair1SetupV0PrimaryAddressList>;
  /** TABi codes of the device, for the discovery of unknown stations. */
  readonly tabiList?: AttributeHandler<IecTwistedPair1SetupV0TabiList>;
  /** Last fatal error of the protocol. */
  readonly fatalError?: AttributeHandler<EnumTwistedPairFatalError>;
}

/** A IEC twisted pair (1) setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function iecTwistedPair1SetupV0Server(logicalName: string, handlers: IecTwistedPair1SetupV0Server): ServerObject {
  return serverObject(iecTwistedPair1SetupV0Class, logicalName, handlers);
}
