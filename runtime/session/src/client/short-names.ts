import { shortNameConformance } from "../association/conformance.ts";
import { shortNameProof } from "../association/short-name-proof.ts";
import type { Naming } from "./services.ts";
import { ShortNameServices } from "./short-name-services.ts";

/**
 * Objects are named by short names: Read and Write, for meters that know no others. References are the same as by logical
 * names. A request that went without its reply ends the use of the association, as nothing would tell that reply from
 * another; datagrams, which can come twice, are no good for it without ciphering.
 */
export const shortNames: Naming = {
  referencing: "short",
  conformance: shortNameConformance,
  proof: shortNameProof,
  services: (conversation) => new ShortNameServices(conversation),
};
