import { decodeWith, encodeWith } from "@cosemkit/core";
import { decodeData, encodeData } from "@cosemkit/model/apdu/data";
import { associationSnV2 } from "@cosemkit/model/classes/association-sn-v2";
import { type ProofInvocation, refused, unexpected, unproved } from "./client-proof.ts";
import { associationBaseName, currentAssociation, methodOffset } from "./referencing.ts";

const { replyToHlsAuthentication } = /* @__PURE__ */ associationSnV2(currentAssociation);

/** By a Read of Association SN that bears a parameter. */
export const shortNameProof: ProofInvocation = {
  request: (pass3) => ({
    kind: "read-request",
    value: [
      {
        kind: "parameterized-access",
        variableName: associationBaseName + methodOffset(replyToHlsAuthentication.method)!,
        selector: 0,
        parameter: decodeData(encodeWith(replyToHlsAuthentication.method.parameter, pass3)),
      },
    ],
  }),
  pass4Of: (reply) => {
    if (reply.kind !== "read-response") throw unexpected(reply);
    const [result, ...rest] = reply.value;
    if (rest.length > 0) throw unexpected(reply);
    if (result?.kind === "data-access-error") throw refused(result.value);
    if (result?.kind !== "data") throw unproved();
    return decodeWith(replyToHlsAuthentication.method.reply!, encodeData(result.value));
  },
};
