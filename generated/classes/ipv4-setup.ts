// Generated from spec/classes/0042-v0-ipv4-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Integer,
  type LogicalName,
  type LongUnsigned,
  booleanCodec,
  doubleLongUnsignedCodec,
  integerCodec,
  logicalNameCodec,
  longUnsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class IPv4 setup (class_id 42, version 0). */
export interface IpOptionsElement {
  readonly ipOptionType: number;
  readonly ipOptionLength: number;
  readonly ipOptionData: Uint8Array;
}

export function readIpOptionsElement(r: Reader): IpOptionsElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x11);
  const ipOptionType = r.u8();
  r.expect(0x11);
  const ipOptionLength = r.u8();
  r.expect(9);
  const ipOptionData = r.octets();
  return { ipOptionType, ipOptionLength, ipOptionData };
}

export function writeIpOptionsElement(w: Writer, v: IpOptionsElement): void {
  w.length(3);
  w.u8(0x11);
  w.u8(v.ipOptionType);
  w.u8(0x11);
  w.u8(v.ipOptionLength);
  w.u8(9);
  w.octets(v.ipOptionData);
}

export const ipOptionsElementDescriptor: Descriptor = {
  name: "IP_options_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "ipOptionType", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "ipOptionLength", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "ipOptionData", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * Multicast addresses.
 *
 * Blue Book part 2, class IPv4 setup (class_id 42, version 0).
 */
export type IPv4SetupMulticastIpAddress = readonly number[];

export function readIPv4SetupMulticastIpAddress(r: Reader): IPv4SetupMulticastIpAddress {
  r.expect(1);
  const count1 = r.count(5);
  const items2 = new Array<number>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(6);
    items2[i3] = r.u32();
  }
  return items2;
}

export function writeIPv4SetupMulticastIpAddress(w: Writer, v: IPv4SetupMulticastIpAddress): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(6);
    w.u32(item1);
  }
}

export const iPv4SetupMulticastIpAddressDescriptor: Descriptor = {
  name: "IPv4 setup.multicast_IP_address",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } }, least: 5 } },
  layer: "data",
};

export const iPv4SetupMulticastIpAddressCodec: Codec<IPv4SetupMulticastIpAddress> = {
  descriptor: iPv4SetupMulticastIpAddressDescriptor,
  read: readIPv4SetupMulticastIpAddress,
  write: writeIPv4SetupMulticastIpAddress,
};

/**
 * IP options sent with every packet: type (7 record route, 68 time stamp, 130 security, 131 loose and 137 strict source route), length and data.
 *
 * Blue Book part 2, class IPv4 setup (class_id 42, version 0).
 */
export type IPv4SetupIpOptions = readonly IpOptionsElement[];

export function readIPv4SetupIpOptions(r: Reader): IPv4SetupIpOptions {
  r.expect(1);
  const count1 = r.count(8);
  const items2 = new Array<IpOptionsElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readIpOptionsElement(r);
  }
  return items2;
}

export function writeIPv4SetupIpOptions(w: Writer, v: IPv4SetupIpOptions): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeIpOptionsElement(w, item1);
  }
}

export const iPv4SetupIpOptionsDescriptor: Descriptor = {
  name: "IPv4 setup.IP_options",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => ipOptionsElementDescriptor } }, least: 8 } },
  layer: "data",
};

export const iPv4SetupIpOptionsCodec: Codec<IPv4SetupIpOptions> = {
  descriptor: iPv4SetupIpOptionsDescriptor,
  read: readIPv4SetupIpOptions,
  write: writeIPv4SetupIpOptions,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const dlReferenceAttribute: AttributeDefinition<LogicalName> = {
  id: 2,
  name: "DL_reference",
  property: "dlReference",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x08,
};
const ipAddressAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 3,
  name: "IP_address",
  property: "ipAddress",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const multicastIpAddressAttribute: AttributeDefinition<IPv4SetupMulticastIpAddress> = {
  id: 4,
  name: "multicast_IP_address",
  property: "multicastIpAddress",
  codec: iPv4SetupMulticastIpAddressCodec,
  storage: "static",
  shortName: 0x18,
};
const ipOptionsAttribute: AttributeDefinition<IPv4SetupIpOptions> = {
  id: 5,
  name: "IP_options",
  property: "ipOptions",
  codec: iPv4SetupIpOptionsCodec,
  storage: "static",
  shortName: 0x20,
};
const subnetMaskAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 6,
  name: "subnet_mask",
  property: "subnetMask",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x28,
};
const gatewayIpAddressAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 7,
  name: "gateway_IP_address",
  property: "gatewayIpAddress",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x30,
};
const useDhcpFlagAttribute: AttributeDefinition<Boolean> = {
  id: 8,
  name: "use_DHCP_flag",
  property: "useDhcpFlag",
  codec: booleanCodec,
  storage: "static",
  shortName: 0x38,
};
const primaryDnsAddressAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 9,
  name: "primary_DNS_address",
  property: "primaryDnsAddress",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x40,
};
const secondaryDnsAddressAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 10,
  name: "secondary_DNS_address",
  property: "secondaryDnsAddress",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x48,
};
const addMcIpAddressMethod: MethodDefinition<DoubleLongUnsigned, undefined> = {
  id: 1,
  name: "add_mc_IP_address",
  property: "addMcIpAddress",
  parameter: doubleLongUnsignedCodec,
  mandatory: false,
  shortName: 0x60,
};
const deleteMcIpAddressMethod: MethodDefinition<DoubleLongUnsigned, undefined> = {
  id: 2,
  name: "delete_mc_IP_address",
  property: "deleteMcIpAddress",
  parameter: doubleLongUnsignedCodec,
  mandatory: false,
  shortName: 0x68,
};
const getNbofMcIpAddressesMethod: MethodDefinition<Integer, LongUnsigned> = {
  id: 3,
  name: "get_nbof_mc_IP_addresses",
  property: "getNbofMcIpAddresses",
  parameter: integerCodec,
  reply: longUnsignedCodec,
  mandatory: false,
  shortName: 0x70,
};

/**
 * IPv4 setup, version 0: IPv4 addresses and options of a device.
 *
 * Blue Book part 2, class IPv4 setup (class_id 42, version 0).
 */
export const iPv4SetupClass: ClassDefinition = {
  classId: 42,
  version: 0,
  name: "IPv4 setup",
  attributes: [logicalNameAttribute, dlReferenceAttribute, ipAddressAttribute, multicastIpAddressAttribute, ipOptionsAttribute, subnetMaskAttribute, gatewayIpAddressAttribute, useDhcpFlagAttribute, primaryDnsAddressAttribute, secondaryDnsAddressAttribute],
  methods: [addMcIpAddressMethod, deleteMcIpAddressMethod, getNbofMcIpAddressesMethod],
};

/**
 * A client's references to one IPv4 setup object.
 *
 * IPv4 addresses and options of a device.
 */
export interface IPv4Setup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Logical name of the data link setup object, such as PPP or MAC address. */
  readonly dlReference: AttributeRef<LogicalName>;
  /** Address of the device; set by DHCP where that is used. */
  readonly ipAddress: AttributeRef<DoubleLongUnsigned>;
  /** Multicast addresses. */
  readonly multicastIpAddress: AttributeRef<IPv4SetupMulticastIpAddress>;
  /** IP options sent with every packet: type (7 record route, 68 time stamp, 130 security, 131 loose and 137 strict source route), length and data. */
  readonly ipOptions: AttributeRef<IPv4SetupIpOptions>;
  /** Subnet mask. */
  readonly subnetMask: AttributeRef<DoubleLongUnsigned>;
  /** Address of the gateway. */
  readonly gatewayIpAddress: AttributeRef<DoubleLongUnsigned>;
  /** Whether DHCP sets the addresses. */
  readonly useDhcpFlag: AttributeRef<Boolean>;
  /** First name server. */
  readonly primaryDnsAddress: AttributeRef<DoubleLongUnsigned>;
  /** Second name server. */
  readonly secondaryDnsAddress: AttributeRef<DoubleLongUnsigned>;
  /** Adds a multicast address. */
  readonly addMcIpAddress: MethodRef<DoubleLongUnsigned, undefined>;
  /** Removes a multicast address. */
  readonly deleteMcIpAddress: MethodRef<DoubleLongUnsigned, undefined>;
  /** Returns the number of multicast addresses. The parameter is 0. */
  readonly getNbofMcIpAddresses: MethodRef<Integer, LongUnsigned>;
}

/** References to the IPv4 setup object with this logical name. Throws when it is not an OBIS code. */
export function iPv4Setup(logicalName: string): IPv4Setup {
  const object = cosemObject(iPv4SetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    dlReference: attributeRef(object, dlReferenceAttribute),
    ipAddress: attributeRef(object, ipAddressAttribute),
    multicastIpAddress: attributeRef(object, multicastIpAddressAttribute),
    ipOptions: attributeRef(object, ipOptionsAttribute),
    subnetMask: attributeRef(object, subnetMaskAttribute),
    gatewayIpAddress: attributeRef(object, gatewayIpAddressAttribute),
    useDhcpFlag: attributeRef(object, useDhcpFlagAttribute),
    primaryDnsAddress: attributeRef(object, primaryDnsAddressAttribute),
    secondaryDnsAddress: attributeRef(object, secondaryDnsAddressAttribute),
    addMcIpAddress: methodRef(object, addMcIpAddressMethod),
    deleteMcIpAddress: methodRef(object, deleteMcIpAddressMethod),
    getNbofMcIpAddresses: methodRef(object, getNbofMcIpAddressesMethod),
  };
}

/** A server's handlers for one IPv4 setup object. What is left out is refused. */
export interface IPv4SetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Logical name of the data link setup object, such as PPP or MAC address. */
  readonly dlReference?: AttributeHandler<LogicalName>;
  /** Address of the device; set by DHCP where that is used. */
  readonly ipAddress?: AttributeHandler<DoubleLongUnsigned>;
  /** Multicast addresses. */
  readonly multicastIpAddress?: AttributeHandler<IPv4SetupMulticastIpAddress>;
  /** IP options sent with every packet: type (7 record route, 68 time stamp, 130 security, 131 loose and 137 strict source route), length and data. */
  readonly ipOptions?: AttributeHandler<IPv4SetupIpOptions>;
  /** Subnet mask. */
  readonly subnetMask?: AttributeHandler<DoubleLongUnsigned>;
  /** Address of the gateway. */
  readonly gatewayIpAddress?: AttributeHandler<DoubleLongUnsigned>;
  /** Whether DHCP sets the addresses. */
  readonly useDhcpFlag?: AttributeHandler<Boolean>;
  /** First name server. */
  readonly primaryDnsAddress?: AttributeHandler<DoubleLongUnsigned>;
  /** Second name server. */
  readonly secondaryDnsAddress?: AttributeHandler<DoubleLongUnsigned>;
  /** Adds a multicast address. */
  readonly addMcIpAddress?: MethodHandler<DoubleLongUnsigned, void>;
  /** Removes a multicast address. */
  readonly deleteMcIpAddress?: MethodHandler<DoubleLongUnsigned, void>;
  /** Returns the number of multicast addresses. The parameter is 0. */
  readonly getNbofMcIpAddresses?: MethodHandler<Integer, LongUnsigned>;
}

/** A IPv4 setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function iPv4SetupServer(logicalName: string, handlers: IPv4SetupServer): ServerObject {
  return serverObject(iPv4SetupClass, logicalName, handlers);
}
