import { Reader, SecurityError } from "@cosemkit/core";
import { type Aarq, type AssociateSourceDiagnostic, decodeAcseApdu, type Rlrq } from "@cosemkit/model/apdu/acse";
import { decodeXdlmsApdu, encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { ExceptionResponseServiceError } from "@cosemkit/model/apdu/errors";
import type { InitiateRequest } from "@cosemkit/model/apdu/initiate";
import type { AcseServiceProviderDiagnosticId } from "@cosemkit/model/codes/acse-service-provider-diagnostic";
import type { AcseServiceUserDiagnosticId } from "@cosemkit/model/codes/acse-service-user-diagnostic";
import type { ServiceErrorInitiateId } from "@cosemkit/model/codes/service-error-initiate";
import { tryDecode } from "./try-decode.ts";

/*
 * What a server's association reads and writes besides the ordinary services. The state-error of an exception-response
 * is `service-unknown` when the request could not be made out, `service-not-allowed` when it could and may not be.
 */

/** An exception-response, which is never ciphered. */
export function exceptionResponse(
  stateError: "service-not-allowed" | "service-unknown",
  kind: Exclude<ExceptionResponseServiceError["kind"], "invocation-counter-error">,
): Uint8Array {
  return encodeXdlmsApdu({ kind: "exception-response", stateError, serviceError: { kind } });
}

/** A ConfirmedServiceError that answers an InitiateRequest. */
export function encodeInitiateError(initiateError: ServiceErrorInitiateId): Uint8Array {
  const value = { kind: "initiate-error", value: { kind: "initiate", value: initiateError } } as const;
  return encodeXdlmsApdu({ kind: "confirmed-service-error", value });
}

/** The AARQ; undefined for octets that are none. */
export function decodeAarq(apdu: Uint8Array): Aarq | undefined {
  const decoded = tryDecode(() => decodeAcseApdu(apdu));
  return decoded?.kind === "aarq" ? decoded : undefined;
}

/** The RLRQ; undefined for octets that are none. */
export function decodeRlrq(apdu: Uint8Array): Rlrq | undefined {
  const decoded = tryDecode(() => decodeAcseApdu(apdu));
  return decoded?.kind === "rlrq" ? decoded : undefined;
}

/** Throws `DecodeError`, and `SecurityError` for another APDU. */
export function decodeInitiate(plain: Uint8Array): InitiateRequest {
  const decoded = decodeXdlmsApdu(plain);
  if (decoded.kind !== "initiate-request") {
    throw new SecurityError("security.policy", `a ${decoded.kind} where an initiate-request is expected`);
  }
  return decoded;
}

/** A diagnostic of the application. */
export function userDiagnostic(value: AcseServiceUserDiagnosticId): AssociateSourceDiagnostic {
  return { kind: "acse-service-user", value };
}

/** A diagnostic of the association control itself. */
export function providerDiagnostic(value: AcseServiceProviderDiagnosticId): AssociateSourceDiagnostic {
  return { kind: "acse-service-provider", value };
}

/** The invocation counter of a proof that was verified. */
export function gmacCounter(proof: Uint8Array): number {
  return new Reader(proof.subarray(1)).u32();
}
