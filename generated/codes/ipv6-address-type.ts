// Generated from spec/codes/ipv6-address-type.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Sort of an IPv6 address that is added or removed.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class IPv6 setup. Confidence: single-source.
 */
export type Ipv6AddressType = Ipv6AddressTypeId | number;

/** Identifiers of Ipv6AddressType. */
export type Ipv6AddressTypeId =
  | "unicast"
  | "multicast"
  | "gateway";

export const ipv6AddressTypeCodes: CodeTable<Ipv6AddressTypeId> = /* @__PURE__ */ codeTable("ipv6-address-type", false, {
  "unicast": 0,
  "multicast": 1,
  "gateway": 2,
});
