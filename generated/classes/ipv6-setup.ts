// Generated from spec/classes/0048-v0-ipv6-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type Ipv6AddressType, ipv6AddressTypeCodes } from "../codes/ipv6-address-type.ts";
import {
  type EnumIpv6AddressConfigMode,
  type LogicalName,
  type OctetString,
  type Unsigned,
  enumIpv6AddressConfigModeCodec,
  logicalNameCodec,
  octetStringCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class IPv6 setup (class_id 48, version 0). */
export interface NeighborDiscoverySetupElement {
  readonly rsMaxRetry: number;
  readonly rsRetryWaitTime: number;
  readonly raSendPeriod: number;
}

export function readNeighborDiscoverySetupElement(r: Reader): NeighborDiscoverySetupElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x11);
  const rsMaxRetry = r.u8();
  r.expect(0x12);
  const rsRetryWaitTime = r.u16();
  r.expect(6);
  const raSendPeriod = r.u32();
  return { rsMaxRetry, rsRetryWaitTime, raSendPeriod };
}

export function writeNeighborDiscoverySetupElement(w: Writer, v: NeighborDiscoverySetupElement): void {
  w.length(3);
  w.u8(0x11);
  w.u8(v.rsMaxRetry);
  w.u8(0x12);
  w.u16(v.rsRetryWaitTime);
  w.u8(6);
  w.u32(v.raSendPeriod);
}

export const neighborDiscoverySetupElementDescriptor: Descriptor = {
  name: "neighbor_discovery_setup_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "rsMaxRetry", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "rsRetryWaitTime", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "raSendPeriod", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class IPv6 setup (class_id 48, version 0). */
export interface IPv6AddressElement {
  readonly iPv6AddressType: Ipv6AddressType;
  readonly iPv6Address: Uint8Array;
}

export function readIPv6AddressElement(r: Reader): IPv6AddressElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x16);
  const iPv6AddressType = readCode(r, ipv6AddressTypeCodes);
  r.expect(9);
  const iPv6Address = r.octetsOf(16);
  return { iPv6AddressType, iPv6Address };
}

export function writeIPv6AddressElement(w: Writer, v: IPv6AddressElement): void {
  w.length(2);
  w.u8(0x16);
  writeCode(w, ipv6AddressTypeCodes, v.iPv6AddressType);
  w.u8(9);
  w.octetsOf(v.iPv6Address, 16);
}

export const iPv6AddressElementDescriptor: Descriptor = {
  name: "IPv6_address_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "iPv6AddressType", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: ipv6AddressTypeCodes } } },
    { property: "iPv6Address", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 16 } } },
  ] },
  layer: "data",
};

/**
 * Unicast addresses; dynamic where they are configured automatically.
 *
 * Blue Book part 2, class IPv6 setup (class_id 48, version 0).
 */
export type IPv6SetupUnicastIPv6Addresses = readonly Uint8Array[];

export function readIPv6SetupUnicastIPv6Addresses(r: Reader): IPv6SetupUnicastIPv6Addresses {
  r.expect(1);
  const count1 = r.count(18);
  const items2 = new Array<Uint8Array>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(9);
    items2[i3] = r.octetsOf(16);
  }
  return items2;
}

export function writeIPv6SetupUnicastIPv6Addresses(w: Writer, v: IPv6SetupUnicastIPv6Addresses): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(9);
    w.octetsOf(item1, 16);
  }
}

export const iPv6SetupUnicastIPv6AddressesDescriptor: Descriptor = {
  name: "IPv6 setup.unicast_IPv6_addresses",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 16 } }, least: 18 } },
  layer: "data",
};

export const iPv6SetupUnicastIPv6AddressesCodec: Codec<IPv6SetupUnicastIPv6Addresses> = {
  descriptor: iPv6SetupUnicastIPv6AddressesDescriptor,
  read: readIPv6SetupUnicastIPv6Addresses,
  write: writeIPv6SetupUnicastIPv6Addresses,
};

/**
 * Multicast addresses.
 *
 * Blue Book part 2, class IPv6 setup (class_id 48, version 0).
 */
export type IPv6SetupMulticastIPv6Addresses = readonly Uint8Array[];

export function readIPv6SetupMulticastIPv6Addresses(r: Reader): IPv6SetupMulticastIPv6Addresses {
  r.expect(1);
  const count1 = r.count(18);
  const items2 = new Array<Uint8Array>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(9);
    items2[i3] = r.octetsOf(16);
  }
  return items2;
}

export function writeIPv6SetupMulticastIPv6Addresses(w: Writer, v: IPv6SetupMulticastIPv6Addresses): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(9);
    w.octetsOf(item1, 16);
  }
}

export const iPv6SetupMulticastIPv6AddressesDescriptor: Descriptor = {
  name: "IPv6 setup.multicast_IPv6_addresses",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 16 } }, least: 18 } },
  layer: "data",
};

export const iPv6SetupMulticastIPv6AddressesCodec: Codec<IPv6SetupMulticastIPv6Addresses> = {
  descriptor: iPv6SetupMulticastIPv6AddressesDescriptor,
  read: readIPv6SetupMulticastIPv6Addresses,
  write: writeIPv6SetupMulticastIPv6Addresses,
};

/**
 * Addresses of gateways.
 *
 * Blue Book part 2, class IPv6 setup (class_id 48, version 0).
 */
export type IPv6SetupGatewayIPv6Addresses = readonly Uint8Array[];

export function readIPv6SetupGatewayIPv6Addresses(r: Reader): IPv6SetupGatewayIPv6Addresses {
  r.expect(1);
  const count1 = r.count(18);
  const items2 = new Array<Uint8Array>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(9);
    items2[i3] = r.octetsOf(16);
  }
  return items2;
}

export function writeIPv6SetupGatewayIPv6Addresses(w: Writer, v: IPv6SetupGatewayIPv6Addresses): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(9);
    w.octetsOf(item1, 16);
  }
}

export const iPv6SetupGatewayIPv6AddressesDescriptor: Descriptor = {
  name: "IPv6 setup.gateway_IPv6_addresses",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 16 } }, least: 18 } },
  layer: "data",
};

export const iPv6SetupGatewayIPv6AddressesCodec: Codec<IPv6SetupGatewayIPv6Addresses> = {
  descriptor: iPv6SetupGatewayIPv6AddressesDescriptor,
  read: readIPv6SetupGatewayIPv6Addresses,
  write: writeIPv6SetupGatewayIPv6Addresses,
};

/**
 * Router solicitation and advertisement: retries, wait between them in milliseconds and advertisement period in seconds.
 *
 * Blue Book part 2, class IPv6 setup (class_id 48, version 0).
 */
export type IPv6SetupNeighborDiscoverySetup = readonly NeighborDiscoverySetupElement[];

export function readIPv6SetupNeighborDiscoverySetup(r: Reader): IPv6SetupNeighborDiscoverySetup {
  r.expect(1);
  const count1 = r.count(12);
  const items2 = new Array<NeighborDiscoverySetupElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readNeighborDiscoverySetupElement(r);
  }
  return items2;
}

export function writeIPv6SetupNeighborDiscoverySetup(w: Writer, v: IPv6SetupNeighborDiscoverySetup): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeNeighborDiscoverySetupElement(w, item1);
  }
}

export const iPv6SetupNeighborDiscoverySetupDescriptor: Descriptor = {
  name: "IPv6 setup.neighbor_discovery_setup",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => neighborDiscoverySetupElementDescriptor } }, least: 12 } },
  layer: "data",
};

export const iPv6SetupNeighborDiscoverySetupCodec: Codec<IPv6SetupNeighborDiscoverySetup> = {
  descriptor: iPv6SetupNeighborDiscoverySetupDescriptor,
  read: readIPv6SetupNeighborDiscoverySetup,
  write: writeIPv6SetupNeighborDiscoverySetup,
};

/**
 * Adds an address.
 *
 * Blue Book part 2, class IPv6 setup (class_id 48, version 0).
 */
export type IPv6SetupAddIPv6AddressParameter = IPv6AddressElement;

export function readIPv6SetupAddIPv6AddressParameter(r: Reader): IPv6SetupAddIPv6AddressParameter {
  r.expect(2);
  return readIPv6AddressElement(r);
}

export function writeIPv6SetupAddIPv6AddressParameter(w: Writer, v: IPv6SetupAddIPv6AddressParameter): void {
  w.u8(2);
  writeIPv6AddressElement(w, v);
}

export const iPv6SetupAddIPv6AddressParameterDescriptor: Descriptor = {
  name: "IPv6 setup.add_IPv6_address_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => iPv6AddressElementDescriptor } },
  layer: "data",
};

export const iPv6SetupAddIPv6AddressParameterCodec: Codec<IPv6SetupAddIPv6AddressParameter> = {
  descriptor: iPv6SetupAddIPv6AddressParameterDescriptor,
  read: readIPv6SetupAddIPv6AddressParameter,
  write: writeIPv6SetupAddIPv6AddressParameter,
};

/**
 * Removes an address.
 *
 * Blue Book part 2, class IPv6 setup (class_id 48, version 0).
 */
export type IPv6SetupRemoveIPv6AddressParameter = IPv6AddressElement;

export function readIPv6SetupRemoveIPv6AddressParameter(r: Reader): IPv6SetupRemoveIPv6AddressParameter {
  r.expect(2);
  return readIPv6AddressElement(r);
}

export function writeIPv6SetupRemoveIPv6AddressParameter(w: Writer, v: IPv6SetupRemoveIPv6AddressParameter): void {
  w.u8(2);
  writeIPv6AddressElement(w, v);
}

export const iPv6SetupRemoveIPv6AddressParameterDescriptor: Descriptor = {
  name: "IPv6 setup.remove_IPv6_address_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => iPv6AddressElementDescriptor } },
  layer: "data",
};

export const iPv6SetupRemoveIPv6AddressParameterCodec: Codec<IPv6SetupRemoveIPv6AddressParameter> = {
  descriptor: iPv6SetupRemoveIPv6AddressParameterDescriptor,
  read: readIPv6SetupRemoveIPv6AddressParameter,
  write: writeIPv6SetupRemoveIPv6AddressParameter,
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
const addressConfigModeAttribute: AttributeDefinition<EnumIpv6AddressConfigMode> = {
  id: 3,
  name: "address_config_mode",
  property: "addressConfigMode",
  codec: enumIpv6AddressConfigModeCodec,
  storage: "static",
  shortName: 0x10,
};
const unicastIPv6AddressesAttribute: AttributeDefinition<IPv6SetupUnicastIPv6Addresses> = {
  id: 4,
  name: "unicast_IPv6_addresses",
  property: "unicastIPv6Addresses",
  codec: iPv6SetupUnicastIPv6AddressesCodec,
  storage: "static",
  shortName: 0x18,
};
const multicastIPv6AddressesAttribute: AttributeDefinition<IPv6SetupMulticastIPv6Addresses> = {
  id: 5,
  name: "multicast_IPv6_addresses",
  property: "multicastIPv6Addresses",
  codec: iPv6SetupMulticastIPv6AddressesCodec,
  storage: "static",
  shortName: 0x20,
};
const gatewayIPv6AddressesAttribute: AttributeDefinition<IPv6SetupGatewayIPv6Addresses> = {
  id: 6,
  name: "gateway_IPv6_addresses",
  property: "gatewayIPv6Addresses",
  codec: iPv6SetupGatewayIPv6AddressesCodec,
  storage: "static",
  shortName: 0x28,
};
const primaryDnsAddressAttribute: AttributeDefinition<OctetString> = {
  id: 7,
  name: "primary_DNS_address",
  property: "primaryDnsAddress",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x30,
};
const secondaryDnsAddressAttribute: AttributeDefinition<OctetString> = {
  id: 8,
  name: "secondary_DNS_address",
  property: "secondaryDnsAddress",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x38,
};
const trafficClassAttribute: AttributeDefinition<Unsigned> = {
  id: 9,
  name: "traffic_class",
  property: "trafficClass",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x40,
};
const neighborDiscoverySetupAttribute: AttributeDefinition<IPv6SetupNeighborDiscoverySetup> = {
  id: 10,
  name: "neighbor_discovery_setup",
  property: "neighborDiscoverySetup",
  codec: iPv6SetupNeighborDiscoverySetupCodec,
  storage: "static",
  shortName: 0x48,
};
const addIPv6AddressMethod: MethodDefinition<IPv6SetupAddIPv6AddressParameter, undefined> = {
  id: 1,
  name: "add_IPv6_address",
  property: "addIPv6Address",
  parameter: iPv6SetupAddIPv6AddressParameterCodec,
  mandatory: false,
  shortName: 0x60,
};
const removeIPv6AddressMethod: MethodDefinition<IPv6SetupRemoveIPv6AddressParameter, undefined> = {
  id: 2,
  name: "remove_IPv6_address",
  property: "removeIPv6Address",
  parameter: iPv6SetupRemoveIPv6AddressParameterCodec,
  mandatory: false,
  shortName: 0x68,
};

/**
 * IPv6 setup, version 0: IPv6 addresses and neighbour discovery of a device.
 *
 * Blue Book part 2, class IPv6 setup (class_id 48, version 0).
 */
export const iPv6SetupClass: ClassDefinition = {
  classId: 48,
  version: 0,
  name: "IPv6 setup",
  attributes: [logicalNameAttribute, dlReferenceAttribute, addressConfigModeAttribute, unicastIPv6AddressesAttribute, multicastIPv6AddressesAttribute, gatewayIPv6AddressesAttribute, primaryDnsAddressAttribute, secondaryDnsAddressAttribute, trafficClassAttribute, neighborDiscoverySetupAttribute],
  methods: [addIPv6AddressMethod, removeIPv6AddressMethod],
};

/**
 * A client's references to one IPv6 setup object.
 *
 * IPv6 addresses and neighbour discovery of a device.
 */
export interface IPv6Setup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Logical name of the data link setup object. */
  readonly dlReference: AttributeRef<LogicalName>;
  /** How addresses are found. */
  readonly addressConfigMode: AttributeRef<EnumIpv6AddressConfigMode>;
  /** Unicast addresses; dynamic where they are configured automatically. */
  readonly unicastIPv6Addresses: AttributeRef<IPv6SetupUnicastIPv6Addresses>;
  /** Multicast addresses. */
  readonly multicastIPv6Addresses: AttributeRef<IPv6SetupMulticastIPv6Addresses>;
  /** Addresses of gateways. */
  readonly gatewayIPv6Addresses: AttributeRef<IPv6SetupGatewayIPv6Addresses>;
  /** First name server: 16 octets, or none when it is not set. */
  readonly primaryDnsAddress: AttributeRef<OctetString>;
  /** Second name server: 16 octets, or none when it is not set. */
  readonly secondaryDnsAddress: AttributeRef<OctetString>;
  /** Priority of the packets, as a differentiated services code point. */
  readonly trafficClass: AttributeRef<Unsigned>;
  /** Router solicitation and advertisement: retries, wait between them in milliseconds and advertisement period in seconds. */
  readonly neighborDiscoverySetup: AttributeRef<IPv6SetupNeighborDiscoverySetup>;
  /** Adds an address. */
  readonly addIPv6Address: MethodRef<IPv6SetupAddIPv6AddressParameter, undefined>;
  /** Removes an address. */
  readonly removeIPv6Address: MethodRef<IPv6SetupRemoveIPv6AddressParameter, undefined>;
}

/** References to the IPv6 setup object with this logical name. Throws when it is not an OBIS code. */
export function iPv6Setup(logicalName: string): IPv6Setup {
  const object = cosemObject(iPv6SetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    dlReference: attributeRef(object, dlReferenceAttribute),
    addressConfigMode: attributeRef(object, addressConfigModeAttribute),
    unicastIPv6Addresses: attributeRef(object, unicastIPv6AddressesAttribute),
    multicastIPv6Addresses: attributeRef(object, multicastIPv6AddressesAttribute),
    gatewayIPv6Addresses: attributeRef(object, gatewayIPv6AddressesAttribute),
    primaryDnsAddress: attributeRef(object, primaryDnsAddressAttribute),
    secondaryDnsAddress: attributeRef(object, secondaryDnsAddressAttribute),
    trafficClass: attributeRef(object, trafficClassAttribute),
    neighborDiscoverySetup: attributeRef(object, neighborDiscoverySetupAttribute),
    addIPv6Address: methodRef(object, addIPv6AddressMethod),
    removeIPv6Address: methodRef(object, removeIPv6AddressMethod),
  };
}

/** A server's handlers for one IPv6 setup object. What is left out is refused. */
export interface IPv6SetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Logical name of the data link setup object. */
  readonly dlReference?: AttributeHandler<LogicalName>;
  /** How addresses are found. */
  readonly addressConfigMode?: AttributeHandler<EnumIpv6AddressConfigMode>;
  /** Unicast addresses; dynamic where they are configured automatically. */
  readonly unicastIPv6Addresses?: AttributeHandler<IPv6SetupUnicastIPv6Addresses>;
  /** Multicast addresses. */
  readonly multicastIPv6Addresses?: AttributeHandler<IPv6SetupMulticastIPv6Addresses>;
  /** Addresses of gateways. */
  readonly gatewayIPv6Addresses?: AttributeHandler<IPv6SetupGatewayIPv6Addresses>;
  /** First name server: 16 octets, or none when it is not set. */
  readonly primaryDnsAddress?: AttributeHandler<OctetString>;
  /** Second name server: 16 octets, or none when it is not set. */
  readonly secondaryDnsAddress?: AttributeHandler<OctetString>;
  /** Priority of the packets, as a differentiated services code point. */
  readonly trafficClass?: AttributeHandler<Unsigned>;
  /** Router solicitation and advertisement: retries, wait between them in milliseconds and advertisement period in seconds. */
  readonly neighborDiscoverySetup?: AttributeHandler<IPv6SetupNeighborDiscoverySetup>;
  /** Adds an address. */
  readonly addIPv6Address?: MethodHandler<IPv6SetupAddIPv6AddressParameter, void>;
  /** Removes an address. */
  readonly removeIPv6Address?: MethodHandler<IPv6SetupRemoveIPv6AddressParameter, void>;
}

/** A IPv6 setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function iPv6SetupServer(logicalName: string, handlers: IPv6SetupServer): ServerObject {
  return serverObject(iPv6SetupClass, logicalName, handlers);
}
