import { AssociationError, decodeWith, encodeWith, obisToBytes, SecurityError } from "@cosemkit/core";
import type { CosemApdu, XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { decodeData, encodeData } from "@cosemkit/model/apdu/data";
import { associationLn } from "@cosemkit/model/classes/association-ln";
import { associationSnV2 } from "@cosemkit/model/classes/association-sn-v2";
import { associationBaseName, currentAssociation, methodOffset, type Referencing } from "./referencing.ts";

/** How the client invokes the method that takes pass 3 of HLS, and finds pass 4 in the reply. */
export interface ProofInvocation {
  request(pass3: Uint8Array, priority: "normal" | "high"): XdlmsApdu;
  /** Throws `association.authentication`, `association.protocol`, `security.proof` or `DecodeError`. */
  pass4Of(reply: CosemApdu): Uint8Array;
}

const { replyToHlsAuthentication: byLogicalName } = /* @__PURE__ */ associationLn(currentAssociation);
const { replyToHlsAuthentication: byShortName } = /* @__PURE__ */ associationSnV2(currentAssociation);

/** By ACTION of Association LN, or by a Read of Association SN that bears a parameter. */
export const proofInvocations: Readonly<Record<Referencing, ProofInvocation>> = {
  logical: {
    request: (pass3, priority) => {
      const { object, method } = byLogicalName;
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
      return decodeWith(byLogicalName.method.reply!, encodeData(returnParameters.value));
    },
  },
  short: {
    request: (pass3) => ({
      kind: "read-request",
      value: [
        {
          kind: "parameterized-access",
          variableName: associationBaseName + methodOffset(byShortName.method)!,
          selector: 0,
          parameter: decodeData(encodeWith(byShortName.method.parameter, pass3)),
        },
      ],
    }),
    pass4Of: (reply) => {
      if (reply.kind !== "read-response") throw unexpected(reply);
      const [result, ...rest] = reply.value;
      if (rest.length > 0) throw unexpected(reply);
      if (result?.kind === "data-access-error") throw refused(result.value);
      if (result?.kind !== "data") throw unproved();
      return decodeWith(byShortName.method.reply!, encodeData(result.value));
    },
  },
};

function refused(result: string | number): AssociationError {
  return new AssociationError(
    "association.authentication",
    `the server refuses our proof (${result}): wrong key, secret or system title, or an invocation counter too low`,
    result,
  );
}

function unproved(): SecurityError {
  return new SecurityError("security.proof", "the server accepts our proof and gives none of its own");
}

function unexpected({ kind }: CosemApdu): AssociationError {
  return new AssociationError("association.protocol", `the reply to HLS authentication expected, ${kind} came`);
}
