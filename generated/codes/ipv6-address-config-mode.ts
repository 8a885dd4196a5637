// Generated from spec/codes/ipv6-address-config-mode.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * How a device gets its IPv6 addresses.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class IPv6 setup. Confidence: single-source.
 */
export type Ipv6AddressConfigMode = Ipv6AddressConfigModeId | number;

/** Identifiers of Ipv6AddressConfigMode. */
export type Ipv6AddressConfigModeId =
  | "auto-configuration"
  | "dhcpv6"
  | "manual"
  | "neighbour-discovery";

export const ipv6AddressConfigModeCodes: CodeTable<Ipv6AddressConfigModeId> = /* @__PURE__ */ codeTable("ipv6-address-config-mode", false, {
  "auto-configuration": 0,
  "dhcpv6": 1,
  "manual": 2,
  "neighbour-discovery": 3,
});
