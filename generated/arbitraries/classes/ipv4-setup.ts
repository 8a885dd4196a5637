// Generated from spec/classes/0042-v0-ipv4-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type IPv4SetupIpOptions,
  type IPv4SetupMulticastIpAddress,
  type IpOptionsElement,
  iPv4SetupIpOptionsDescriptor,
  iPv4SetupMulticastIpAddressDescriptor,
  ipOptionsElementDescriptor,
  readIPv4SetupIpOptions,
  readIPv4SetupMulticastIpAddress,
  readIpOptionsElement,
  writeIPv4SetupIpOptions,
  writeIPv4SetupMulticastIpAddress,
  writeIpOptionsElement,
} from "../../classes/ipv4-setup.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of IpOptionsElement. */
export function ipOptionsElement(): fc.Arbitrary<IpOptionsElement> {
  return fc.record({ ipOptionType: fc.integer({ min: 0, max: 255 }), ipOptionLength: fc.integer({ min: 0, max: 255 }), ipOptionData: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of IPv4SetupMulticastIpAddress. */
export function iPv4SetupMulticastIpAddress(): fc.Arbitrary<IPv4SetupMulticastIpAddress> {
  return fc.array(fc.integer({ min: 0, max: 4294967295 }), { maxLength: 4 });
}

/** Values of IPv4SetupIpOptions. */
export function iPv4SetupIpOptions(): fc.Arbitrary<IPv4SetupIpOptions> {
  return fc.array(ipOptionsElement(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/ipv4-setup", { descriptor: ipOptionsElementDescriptor, read: readIpOptionsElement, write: writeIpOptionsElement }, () => ipOptionsElement()),
  typeCase("classes/ipv4-setup", { descriptor: iPv4SetupMulticastIpAddressDescriptor, read: readIPv4SetupMulticastIpAddress, write: writeIPv4SetupMulticastIpAddress }, () => iPv4SetupMulticastIpAddress()),
  typeCase("classes/ipv4-setup", { descriptor: iPv4SetupIpOptionsDescriptor, read: readIPv4SetupIpOptions, write: writeIPv4SetupIpOptions }, () => iPv4SetupIpOptions()),
];
