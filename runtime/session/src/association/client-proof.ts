import { AssociationError, decodeWith, encodeWith, obisToBytes, SecurityError } from "@cosemkit/core";
import type { CosemApdu, XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { decodeData, encodeData } from "@cosemkit/model/apdu/data";
import { associationLn } from "@cosemkit/model/classes/association-ln";
import { currentAssociation } from "./referencing.ts";

/** How the client invokes the method that takes pass 3 of HLS, and finds pass 4 in the reply. */
export interface ProofInvocation {
  request(pass3: Uint8Array, priority: "normal" | "high"): XdlmsApdu;
  /** Throws `association.authentication`, `association.protocol`, `security.proof` or `DecodeError`. */
  pass4Of(reply: CosemApdu): Uint8Array;
}

const { replyToHlsAuthentication } = /* @__PURE__ */ associationLn(currentAssociation);

/** By ACTION of Association LN. */
export const logicalNameProof: ProofInvocation = {
  request: (pass3, priority) => {
    const { object, method } = replyToHlsAuthentication;
    return {
      kind: "action-request-normal",
      invokeIdAndPriority: { invokeId: 1, reserved: 0, serviceClass: "confirmed", priority },
      cosemMethodDescriptor: {
        classId: object.definition.classId,
        instanceId: obisToBytes(object.instanceId),
        methodId: method.id,
      },
      methodInvocationParameters: decodeData(encodeWith(method.parameter, pass3)),
    };
  },
  pass4Of: (reply) => {
    if (reply.kind !== "action-response-normal") throw unexpected(reply);
    const { result, returnParameters } = reply.singleResponse;
    if (result !== "success") throw refused(result);
    if (returnParameters?.kind !== "data") throw unproved();
    return decodeWith(replyToHlsAuthentication.method.reply!, encodeData(returnParameters.value));
  },
};

export function refused(result: string | number): AssociationError {
  return new AssociationError(
    "association.authentication",
    `the server refuses our proof (${result}): wrong key, secret or system title, or an invocation counter too low`,
    result,
  );
}

export function unproved(): SecurityError {
  return new SecurityError("security.proof", "the server accepts our proof and gives none of its own");
}

export function unexpected({ kind }: CosemApdu): AssociationError {
  return new AssociationError("association.protocol", `the reply to HLS authentication expected, ${kind} came`);
}
