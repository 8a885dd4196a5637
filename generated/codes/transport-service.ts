// Generated from spec/codes/transport-service.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * How pushed data travel.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class Push setup.
 */
export type TransportService = TransportServiceId | number;

/** Identifiers of TransportService. */
export type TransportServiceId =
  | "tcp"
  | "udp"
  | "ftp"
  | "smtp"
  | "sms"
  | "hdlc"
  | "m-bus"
  | "zigbee"
  | "dlms-gateway"
  | "reliable-coap"
  | "unreliable-coap";

export const transportServiceCodes: CodeTable<TransportServiceId> = /* @__PURE__ */ codeTable("transport-service", false, {
  "tcp": 0,
  "udp": 1,
  "ftp": 2,
  "smtp": 3,
  "sms": 4,
  "hdlc": 5,
  "m-bus": 6,
  "zigbee": 7,
  "dlms-gateway": 8,
  "reliable-coap": 9,
  "unreliable-coap": 10,
});
