import type { ConformanceBit, InitiateRequest } from "@cosemkit/model/apdu/initiate";
import type { ServiceErrorInitiateId } from "@cosemkit/model/codes/service-error-initiate";
import { dlmsVersion } from "./conformance.ts";
import type { Referencing } from "./referencing.ts";

/** What the server can do with logical names, and what with short names. */
export const serverConformance: Readonly<Record<Referencing, readonly ConformanceBit[]>> = {
  logical: [
    "general-protection",
    "general-block-transfer",
    "block-transfer-with-get-or-read",
    "block-transfer-with-set-or-write",
    "block-transfer-with-action",
    "multiple-references",
    "access",
    "get",
    "set",
    "selective-access",
    "action",
  ],
  short: [
    "general-protection",
    "general-block-transfer",
    "read",
    "write",
    "unconfirmed-write",
    "block-transfer-with-get-or-read",
    "block-transfer-with-set-or-write",
    "multiple-references",
    "parameterized-access",
  ],
};

/** What the server may send unasked, in associations with those clients whose terms say so. */
export const notifyingConformance: Readonly<Record<Referencing, readonly ConformanceBit[]>> = {
  logical: ["data-notification", "event-notification"],
  short: ["data-notification", "information-report"],
};

/** At least one of these must be left, or the association would be of no use. */
const services: readonly ConformanceBit[] = ["get", "set", "action", "access", "read", "write", "unconfirmed-write"];

/** What client and server agreed on. */
export interface Negotiated {
  readonly conformance: readonly ConformanceBit[];
  /** Octets of the longest APDU that the client takes. */
  readonly clientPduSize: number;
}

/**
 * Answers a proposal: the conformance bits that both have, and the client's PDU size (0 stands for no limit).
 * `least`: the smallest PDU size that can work. Gives the initiate error when there is nothing to agree on.
 */
export function negotiate(
  request: InitiateRequest,
  offered: readonly ConformanceBit[],
  least: number,
): Negotiated | ServiceErrorInitiateId {
  if (request.proposedDlmsVersionNumber < dlmsVersion) return "dlms-version-too-low";
  const conformance = offered.filter((bit) => request.proposedConformance.includes(bit));
  if (!services.some((service) => conformance.includes(service))) return "incompatible-conformance";
  const clientPduSize = request.clientMaxReceivePduSize === 0 ? 0xffff : request.clientMaxReceivePduSize;
  if (clientPduSize < least) return "pdu-size-too-short";
  return { conformance, clientPduSize };
}
