// Generated from spec/classes/0048-v0-ipv6-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type IPv6AddressElement,
  type IPv6SetupAddIPv6AddressParameter,
  type IPv6SetupGatewayIPv6Addresses,
  type IPv6SetupMulticastIPv6Addresses,
  type IPv6SetupNeighborDiscoverySetup,
  type IPv6SetupRemoveIPv6AddressParameter,
  type IPv6SetupUnicastIPv6Addresses,
  type NeighborDiscoverySetupElement,
  iPv6AddressElementDescriptor,
  iPv6SetupAddIPv6AddressParameterDescriptor,
  iPv6SetupGatewayIPv6AddressesDescriptor,
  iPv6SetupMulticastIPv6AddressesDescriptor,
  iPv6SetupNeighborDiscoverySetupDescriptor,
  iPv6SetupRemoveIPv6AddressParameterDescriptor,
  iPv6SetupUnicastIPv6AddressesDescriptor,
  neighborDiscoverySetupElementDescriptor,
  readIPv6AddressElement,
  readIPv6SetupAddIPv6AddressParameter,
  readIPv6SetupGatewayIPv6Addresses,
  readIPv6SetupMulticastIPv6Addresses,
  readIPv6SetupNeighborDiscoverySetup,
  readIPv6SetupRemoveIPv6AddressParameter,
  readIPv6SetupUnicastIPv6Addresses,
  readNeighborDiscoverySetupElement,
  writeIPv6AddressElement,
  writeIPv6SetupAddIPv6AddressParameter,
  writeIPv6SetupGatewayIPv6Addresses,
  writeIPv6SetupMulticastIPv6Addresses,
  writeIPv6SetupNeighborDiscoverySetup,
  writeIPv6SetupRemoveIPv6AddressParameter,
  writeIPv6SetupUnicastIPv6Addresses,
  writeNeighborDiscoverySetupElement,
} from "../../classes/ipv6-setup.ts";
import { ipv6AddressTypeCodes } from "../../codes/ipv6-address-type.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of NeighborDiscoverySetupElement. */
export function neighborDiscoverySetupElement(): fc.Arbitrary<NeighborDiscoverySetupElement> {
  return fc.record({ rsMaxRetry: fc.integer({ min: 0, max: 255 }), rsRetryWaitTime: fc.integer({ min: 0, max: 65535 }), raSendPeriod: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of IPv6AddressElement. */
export function iPv6AddressElement(): fc.Arbitrary<IPv6AddressElement> {
  return fc.record({ iPv6AddressType: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(ipv6AddressTypeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => ipv6AddressTypeCodes.ids[code] === undefined)), iPv6Address: fc.uint8Array({ minLength: 16, maxLength: 16 }) });
}

/** Values of IPv6SetupUnicastIPv6Addresses. */
export function iPv6SetupUnicastIPv6Addresses(): fc.Arbitrary<IPv6SetupUnicastIPv6Addresses> {
  return fc.array(fc.uint8Array({ minLength: 16, maxLength: 16 }), { maxLength: 4 });
}

/** Values of IPv6SetupMulticastIPv6Addresses. */
export function iPv6SetupMulticastIPv6Addresses(): fc.Arbitrary<IPv6SetupMulticastIPv6Addresses> {
  return fc.array(fc.uint8Array({ minLength: 16, maxLength: 16 }), { maxLength: 4 });
}

/** Values of IPv6SetupGatewayIPv6Addresses. */
export function iPv6SetupGatewayIPv6Addresses(): fc.Arbitrary<IPv6SetupGatewayIPv6Addresses> {
  return fc.array(fc.uint8Array({ minLength: 16, maxLength: 16 }), { maxLength: 4 });
}

/** Values of IPv6SetupNeighborDiscoverySetup. */
export function iPv6SetupNeighborDiscoverySetup(): fc.Arbitrary<IPv6SetupNeighborDiscoverySetup> {
  return fc.array(neighborDiscoverySetupElement(), { maxLength: 4 });
}

/** Values of IPv6SetupAddIPv6AddressParameter. */
export function iPv6SetupAddIPv6AddressParameter(): fc.Arbitrary<IPv6SetupAddIPv6AddressParameter> {
  return iPv6AddressElement();
}

/** Values of IPv6SetupRemoveIPv6AddressParameter. */
export function iPv6SetupRemoveIPv6AddressParameter(): fc.Arbitrary<IPv6SetupRemoveIPv6AddressParameter> {
  return iPv6AddressElement();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/ipv6-setup", { descriptor: neighborDiscoverySetupElementDescriptor, read: readNeighborDiscoverySetupElement, write: writeNeighborDiscoverySetupElement }, () => neighborDiscoverySetupElement()),
  typeCase("classes/ipv6-setup", { descriptor: iPv6AddressElementDescriptor, read: readIPv6AddressElement, write: writeIPv6AddressElement }, () => iPv6AddressElement()),
  typeCase("classes/ipv6-setup", { descriptor: iPv6SetupUnicastIPv6AddressesDescriptor, read: readIPv6SetupUnicastIPv6Addresses, write: writeIPv6SetupUnicastIPv6Addresses }, () => iPv6SetupUnicastIPv6Addresses()),
  typeCase("classes/ipv6-setup", { descriptor: iPv6SetupMulticastIPv6AddressesDescriptor, read: readIPv6SetupMulticastIPv6Addresses, write: writeIPv6SetupMulticastIPv6Addresses }, () => iPv6SetupMulticastIPv6Addresses()),
  typeCase("classes/ipv6-setup", { descriptor: iPv6SetupGatewayIPv6AddressesDescriptor, read: readIPv6SetupGatewayIPv6Addresses, write: writeIPv6SetupGatewayIPv6Addresses }, () => iPv6SetupGatewayIPv6Addresses()),
  typeCase("classes/ipv6-setup", { descriptor: iPv6SetupNeighborDiscoverySetupDescriptor, read: readIPv6SetupNeighborDiscoverySetup, write: writeIPv6SetupNeighborDiscoverySetup }, () => iPv6SetupNeighborDiscoverySetup()),
  typeCase("classes/ipv6-setup", { descriptor: iPv6SetupAddIPv6AddressParameterDescriptor, read: readIPv6SetupAddIPv6AddressParameter, write: writeIPv6SetupAddIPv6AddressParameter }, () => iPv6SetupAddIPv6AddressParameter()),
  typeCase("classes/ipv6-setup", { descriptor: iPv6SetupRemoveIPv6AddressParameterDescriptor, read: readIPv6SetupRemoveIPv6AddressParameter, write: writeIPv6SetupRemoveIPv6AddressParameter }, () => iPv6SetupRemoveIPv6AddressParameter()),
];
