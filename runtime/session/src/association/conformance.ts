import type { Conformance } from "@cosemkit/model/apdu/initiate";

/**
 * What a client of logical names proposes unless told otherwise: the services that it knows (Green Book, Conformance).
 * Ask for no more than you want: a server may take a proposal for a promise.
 */
export const clientConformance: Conformance = [
  "priority-mgmt-supported",
  "block-transfer-with-get-or-read",
  "block-transfer-with-set-or-write",
  "block-transfer-with-action",
  "multiple-references",
  "access",
  "get",
  "set",
  "selective-access",
  "event-notification",
  "action",
];

/** The same of a client of short names. */
export const shortNameConformance: Conformance = [
  "read",
  "write",
  "unconfirmed-write",
  "block-transfer-with-get-or-read",
  "block-transfer-with-set-or-write",
  "multiple-references",
  "information-report",
  "parameterized-access",
];

/** Largest APDU that a client proposes to take: the wrapper carries no longer one. */
export const clientMaxPduSize = 0xffff;

/** The version of xDLMS that this is about; there is no other left in use. */
export const dlmsVersion = 6;

/** The smallest PDU that a party may ask for: what leaves room for anything (Green Book, xDLMS initiate service). */
export const leastPduSize = 12;
