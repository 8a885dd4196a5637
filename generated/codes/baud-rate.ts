// Generated from spec/codes/baud-rate.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type CodeTable, codeTable } from "@cosemkit/core";

/**
 * Speed of a serial port in bit/s.
 *
 * A code that is not known passes through as a number.
 *
 * Blue Book, class IEC local port setup.
 */
export type BaudRate = BaudRateId | number;

/** Identifiers of BaudRate. */
export type BaudRateId =
  | "baud-300"
  | "baud-600"
  | "baud-1200"
  | "baud-2400"
  | "baud-4800"
  | "baud-9600"
  | "baud-19200"
  | "baud-38400"
  | "baud-57600"
  | "baud-115200";

export const baudRateCodes: CodeTable<BaudRateId> = /* @__PURE__ */ codeTable("baud-rate", false, {
  "baud-300": 0,
  "baud-600": 1,
  "baud-1200": 2,
  "baud-2400": 3,
  "baud-4800": 4,
  "baud-9600": 5,
  "baud-19200": 6,
  "baud-38400": 7,
  "baud-57600": 8,
  "baud-115200": 9,
});
