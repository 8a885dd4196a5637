import { type DecodeOptions, DlmsError } from "@cosemkit/core";
import {
  type ConfirmedServiceError,
  decodeConfirmedServiceError,
  decodeExceptionResponse,
  type ExceptionResponse,
} from "@cosemkit/model/apdu/errors";
import { tagOf } from "./apdu-tags.ts";

/**
 * - `service.exception`: the server answers with an exception-response
 * - `service.error`: the server answers with a ConfirmedServiceError
 * - `service.protocol`: the server breaks the rules of a service, as by a wrong block number
 * - `service.limit`: a block transfer grew beyond what is allowed here
 * - `service.pdu-size`: a request is longer than the server takes
 * - `service.interrupted`: a value that is read in pieces was left for another request
 */
export type ServiceErrorCode =
  | "service.exception"
  | "service.error"
  | "service.protocol"
  | "service.limit"
  | "service.pdu-size"
  | "service.interrupted";

export interface ServiceErrorDetails {
  /** What the server says: `deciphering-error`. */
  readonly reason?: string | number | undefined;
  /** With `invocation-counter-error`: the counter that the server expects. Nobody vouches for it: it came in clear. */
  readonly invocationCounter?: number | undefined;
}

/** A service as a whole failed: not one attribute or method, which `AccessError` and `ActionError` are for. */
export class ServiceError extends DlmsError {
  declare readonly code: ServiceErrorCode;
  readonly reason: string | number | undefined;
  readonly invocationCounter: number | undefined;

  constructor(code: ServiceErrorCode, message: string, details: ServiceErrorDetails = {}) {
    super(code, "client", `${code}: ${message}`);
    this.reason = details.reason;
    this.invocationCounter = details.invocationCounter;
  }
}

const exceptionAdvice: Readonly<Record<ExceptionResponse["serviceError"]["kind"], string>> = {
  "operation-not-possible": "the association may be gone: connect again",
  "service-not-supported": "the server does not know this service",
  "other-reason": "the server gives no reason",
  "pdu-too-long": "the reply would be too long, and the server cannot cut it into blocks: ask for less",
  "deciphering-error": "the server cannot decipher: wrong key or system title",
  "invocation-counter-error": "the invocation counter is too low: raise the counter of this key",
};

/** The error of an exception-response; `what` is what it answers. */
export function exceptionError(exception: ExceptionResponse, what: string): ServiceError {
  const { stateError, serviceError } = exception;
  const { kind } = serviceError;
  const invocationCounter = serviceError.kind === "invocation-counter-error" ? serviceError.value : undefined;
  const counter = invocationCounter === undefined ? "" : ` (${invocationCounter} expected)`;
  return new ServiceError(
    "service.exception",
    `the server answers ${what} with ${stateError}, ${kind}${counter}: ${exceptionAdvice[kind]}`,
    { reason: kind, invocationCounter },
  );
}

const confirmedServiceErrorTag: number = /* @__PURE__ */ tagOf("confirmed-service-error");
const exceptionResponseTag: number = /* @__PURE__ */ tagOf("exception-response");

/** Whether a plain APDU refuses a request as a whole: an exception-response or a ConfirmedServiceError. */
export function isRefusal(apdu: Uint8Array): boolean {
  return apdu[0] === exceptionResponseTag || apdu[0] === confirmedServiceErrorTag;
}

/** What a ConfirmedServiceError says: `initiate-error, initiate: dlms-version-too-low`. */
export function describeServiceError(error: ConfirmedServiceError): string {
  return `${error.kind}, ${error.value.kind}: ${error.value.value}`;
}

/** The error of a plain APDU for which `isRefusal` holds; `what` is what it answers. Throws `DecodeError`. */
export function refusalError(apdu: Uint8Array, what: string, options?: DecodeOptions): ServiceError {
  const contents = apdu.subarray(1);
  if (apdu[0] === exceptionResponseTag) return exceptionError(decodeExceptionResponse(contents, options), what);
  const error = decodeConfirmedServiceError(contents, options);
  return new ServiceError("service.error", `the server answers ${what} with ${describeServiceError(error)}`, {
    reason: error.value.value,
  });
}
