import { AssociationError } from "@cosemkit/core";
import type { Conformance, ConformanceBit, InitiateRequest, InitiateResponse } from "@cosemkit/model/apdu/initiate";
import { dlmsVersion, leastPduSize } from "./conformance.ts";
import { type Referencing, vaaNames } from "./referencing.ts";

/** What both sides agreed on when the association was made. */
export interface Negotiated {
  readonly conformance: Conformance;
  /** Octets of the longest APDU that the server takes; 0 is no limit. */
  readonly serverMaxPduSize: number;
  /** Octets of the longest APDU that the client takes, as it proposed; 0 is no limit. */
  readonly clientMaxPduSize: number;
}

/**
 * Deviations of servers that a client can be told to bear:
 * - `conformance`: services that were not proposed are granted; they are left out
 * - `pdu-size`: the server takes longer APDUs than the client; it gets none that are longer
 * - `diagnostic`: the association is accepted with a diagnostic that does not fit
 * Other names are handed on to the decoders, which know some too.
 */
export type AssociationLeniency = "conformance" | "pdu-size" | "diagnostic" | (string & {});

/**
 * Checks the server's InitiateResponse against what was proposed (reliability rule W14: no downgrade, nothing that was
 * not asked for). Throws `AssociationError`: `association.dlms-version`, `association.vaa-name`,
 * `association.conformance`, `association.pdu-size`.
 */
export function checkInitiateResponse(
  response: InitiateResponse,
  proposal: InitiateRequest,
  lenient: readonly AssociationLeniency[] = [],
  referencing: Referencing = "logical",
): Negotiated {
  if (response.negotiatedDlmsVersionNumber !== dlmsVersion) {
    throw new AssociationError(
      "association.dlms-version",
      `the server wants DLMS version ${response.negotiatedDlmsVersionNumber}, ${dlmsVersion} was proposed`,
    );
  }
  if (response.vaaName !== vaaNames[referencing]) {
    const [found, expected] = [response.vaaName, vaaNames[referencing]].map((n) => n.toString(16).padStart(4, "0"));
    throw new AssociationError(
      "association.vaa-name",
      `vaa-name ${found}, ${expected} (${referencing} names) expected`,
    );
  }
  const excess = response.negotiatedConformance.filter((bit) => !proposal.proposedConformance.includes(bit));
  if (excess.length > 0 && !lenient.includes("conformance")) {
    throw new AssociationError(
      "association.conformance",
      `the server grants what was not proposed (${excess.join(", ")}); propose it, or allow it with lenient "conformance"`,
    );
  }
  const clientMaxPduSize = proposal.clientMaxReceivePduSize;
  return {
    conformance: response.negotiatedConformance.filter((bit) => !excess.includes(bit)),
    serverMaxPduSize: checkPduSize(response.serverMaxReceivePduSize, clientMaxPduSize, lenient),
    clientMaxPduSize,
  };
}

function checkPduSize(server: number, client: number, lenient: readonly AssociationLeniency[]): number {
  if (server === 0) return 0;
  if (server < leastPduSize) {
    throw new AssociationError("association.pdu-size", `the server takes ${server} octets an APDU, too few for any`);
  }
  if (client === 0 || server <= client) return server;
  if (lenient.includes("pdu-size")) return client;
  throw new AssociationError(
    "association.pdu-size",
    `the server answers with a PDU size of ${server}, ${client} was proposed; propose more, or allow it with lenient "pdu-size"`,
  );
}

/** Throws `association.not-negotiated` unless the service or feature was agreed on; `what` is what needs it. */
export function requireConformance(negotiated: Negotiated, bit: ConformanceBit, what: string): void {
  if (negotiated.conformance.includes(bit)) return;
  throw new AssociationError(
    "association.not-negotiated",
    `${what} needs "${bit}", which the server did not grant to this client`,
    bit,
  );
}
