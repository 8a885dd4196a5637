import type { ConformanceBit, InitiateRequest } from "@cosemkit/model/apdu/initiate";
import type { ServiceErrorInitiateId } from "@cosemkit/model/codes/service-error-initiate";

/** The version of DLMS that this is. */
export const dlmsVersion = 6;

/** The smallest PDU that a client may ask for (Green Book, xDLMS initiate service). */
export const smallestPdu = 12;

/** What the server can do with logical names. */
export const serverConformance: readonly ConformanceBit[] = [
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
];

/** At least one of these must be left, or the association would be of no use. */
const services: readonly ConformanceBit[] = ["get", "set", "action", "access"];

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
