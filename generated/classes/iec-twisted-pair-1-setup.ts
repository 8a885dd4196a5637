// Generated from spec/classes/0024-v1-iec-twisted-pair-1-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type EnumBaudRate,
  type EnumTwistedPairMode,
  type LogicalName,
  enumBaudRateCodec,
  enumTwistedPairModeCodec,
  logicalNameCodec,
} from "./simple-types.ts";

/**
 * Primary addresses of the stations.
 *
 * Blue Book part 2, class IEC twisted pair (1) setup (class_id 24, version 1).
 */
export type IecTwistedPair1SetupPrimaryAddressList = readonly number[];

export function readIecTwistedPair1SetupPrimaryAddressList(r: Reader): IecTwistedPair1SetupPrimaryAddressList {
  r.expect(1);
  const count1 = r.count(2);
  const items2 = new Array<number>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(0x11);
    items2[i3] = r.u8();
  }
  return items2;
}

export function writeIecTwistedPair1SetupPrimaryAddressList(w: Writer, v: IecTwistedPair1SetupPrimaryAddressList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(0x11);
    w.u8(item1);
  }
}

export const iecTwistedPair1SetupPrimaryAddressListDescriptor: Descriptor = {
  name: "IEC twisted pair (1) setup.primary_address_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } }, least: 2 } },
  layer: "data",
};

export const iecTwistedPair1SetupPrimaryAddressListCodec: Codec<IecTwistedPair1SetupPrimaryAddressList> = {
  descriptor: iecTwistedPair1SetupPrimaryAddressListDescriptor,
  read: readIecTwistedPair1SetupPrimaryAddressList,
  write: writeIecTwistedPair1SetupPrimaryAddressList,
};

/**
 * TABi codes of the device, for the discovery of unknown stations.
 *
 * Blue Book part 2, class IEC twisted pair (1) setup (class_id 24, version 1).
 */
export type IecTwistedPair1SetupTabiList = readonly number[];

export function readIecTwistedPair1SetupTabiList(r: Reader): IecTwistedPair1SetupTabiList {
  r.expect(1);
  const count1 = r.count(2);
  const items2 = new Array<number>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(0x0f);
    items2[i3] = r.i8();
  }
  return items2;
}

export function writeIecTwistedPair1SetupTabiList(w: Writer, v: IecTwistedPair1SetupTabiList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(0x0f);
    w.i8(item1);
  }
}

export const iecTwistedPair1SetupTabiListDescriptor: Descriptor = {
  name: "IEC twisted pair (1) setup.tabi_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } }, least: 2 } },
  layer: "data",
};

export const iecTwistedPair1SetupTabiListCodec: Codec<IecTwistedPair1SetupTabiList> = {
  descriptor: iecTwistedPair1SetupTabiListDescriptor,
  read: readIecTwistedPair1SetupTabiList,
  write: writeIecTwistedPair1SetupTabiList,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const modeAttribute: AttributeDefinition<EnumTwistedPairMode> = {
  id: 2,
  name: "mode",
  property: "mode",
  codec: enumTwistedPairModeCodec,
  storage: "static",
  shortName: 0x08,
};
const commSpeedAttribute: AttributeDefinition<EnumBaudRate> = {
  id: 3,
  name: "comm_speed",
  property: "commSpeed",
  codec: enumBaudRateCodec,
  storage: "static",
  shortName: 0x10,
};
const primaryAddressListAttribute: AttributeDefinition<IecTwistedPair1SetupPrimaryAddressList> = {
  id: 4,
  name: "primary_address_list",
  property: "primaryAddressList",
  codec: iecTwistedPair1SetupPrimaryAddressListCodec,
  storage: "static",
  shortName: 0x18,
};
const tabiListAttribute: AttributeDefinition<IecTwistedPair1SetupTabiList> = {
  id: 5,
  name: "tabi_list",
  property: "tabiList",
  codec: iecTwistedPair1SetupTabiListCodec,
  storage: "static",
  shortName: 0x20,
};

/**
 * IEC twisted pair (1) setup, version 1: A carrier channel on twisted pair by IEC 62056-3-1.
 *
 * Blue Book part 2, class IEC twisted pair (1) setup (class_id 24, version 1).
 */
export const iecTwistedPair1SetupClass: ClassDefinition = {
  classId: 24,
  version: 1,
  name: "IEC twisted pair (1) setup",
  attributes: [logicalNameAttribute, modeAttribute, commSpeedAttribute, primaryAddressListAttribute, tabiListAttribute],
  methods: [],
};

/**
 * A client's references to one IEC twisted pair (1) setup object.
 *
 * A carrier channel on twisted pair by IEC 62056-3-1.
 */
export interface IecTwistedPair1Setup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Working mode of the port. */
  readonly mode: AttributeRef<EnumTwistedPairMode>;
  /** Speed of the port. Some texts call it speed. */
  readonly commSpeed: AttributeRef<EnumBaudRate>;
  /** Primary addresses of the stations. */
  readonly primaryAddressList: AttributeRef<IecTwistedPair1SetupPrimaryAddressList>;
  /** TABi codes of the device, for the discovery of unknown stations. */
  readonly tabiList: AttributeRef<IecTwistedPair1SetupTabiList>;
}

/** References to the IEC twisted pair (1) setup object with this logical name. Throws when it is not an OBIS code. */
export function iecTwistedPair1Setup(logicalName: string): IecTwistedPair1Setup {
  const object = cosemObject(iecTwistedPair1SetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    mode: attributeRef(object, modeAttribute),
    commSpeed: attributeRef(object, commSpeedAttribute),
    primaryAddressList: attributeRef(object, primaryAddressListAttribute),
    tabiList: attributeRef(object, tabiListAttribute),
  };
}

/** A server's handlers for one IEC twisted pair (1) setup object. What is left out is refused. */
export interface IecTwistedPair1SetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Working mode of the port. */
  readonly mode?: AttributeHandler<EnumTwistedPairMode>;
  /** Speed of the port. Some texts call it speed. */
  readonly commSpeed?: AttributeHandler<EnumBaudRate>;
  /** Primary addresses of the stations. */
  readonly primaryAddressList?: AttributeHandler<IecTwistedPair1SetupPrimaryAddressList>;
  /** TABi codes of the device, for the discovery of unknown stations. */
  readonly tabiList?: AttributeHandler<IecTwistedPair1SetupTabiList>;
}

/** A IEC twisted pair (1) setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function iecTwistedPair1SetupServer(logicalName: string, handlers: IecTwistedPair1SetupServer): ServerObject {
  return serverObject(iecTwistedPair1SetupClass, logicalName, handlers);
}
