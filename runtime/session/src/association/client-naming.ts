import type { Conformance } from "@cosemkit/model/apdu/initiate";
import { logicalNameProof, type ProofInvocation } from "./client-proof.ts";
import { clientConformance } from "./conformance.ts";
import type { Referencing } from "./referencing.ts";

/** What a client's association has to know of the way in which its objects are named. */
export interface ClientNaming {
  readonly referencing: Referencing;
  /** What is proposed, unless told otherwise. */
  readonly conformance: Conformance;
  /** How HLS goes on after the AARE. */
  readonly proof: ProofInvocation;
}

export const logicalNaming: ClientNaming = {
  referencing: "logical",
  conformance: clientConformance,
  proof: logicalNameProof,
};
