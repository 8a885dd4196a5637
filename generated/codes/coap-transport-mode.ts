// Generated from spec/codes/coap-transport-mode.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Whether CoAP messages are confirmed.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class CoAP setup. Confidence: single-source.
 */
export type CoapTransportMode = CoapTransportModeId | number;

/** Identifiers of CoapTransportMode. */
export type CoapTransportModeId =
  | "reliable"
  | "unreliable"
  | "reliable-and-unreliable";

export const coapTransportModeCodes: CodeTable<CoapTransportModeId> = /* @__PURE__ */ codeTable("coap-transport-mode", false, {
  "reliable": 1,
  "unreliable": 2,
  "reliable-and-unreliable": 3,
});
