import type { ConformanceBit } from "@cosemkit/model/apdu/initiate";
import { exceptionResponse } from "../association/server-replies.ts";

/** What an answer has to keep to. */
export interface ServiceCall {
  /** What was negotiated. */
  readonly conformance: readonly ConformanceBit[];
  /** Octets of the longest plain answer. */
  readonly room: number;
}

/**
 * What a service says when a request cannot be answered in its own terms: it was not negotiated, its answer is too long
 * and cannot be cut into blocks, or it contradicts itself.
 */
export type ServiceException = "service-not-supported" | "pdu-too-long" | "other-reason";

/** An answer as a plain APDU, or the exception. */
export type ServiceAnswer = Uint8Array | ServiceException;

/**
 * Why a request is turned down as a whole: by its service, as there is no such service, as it was not understood, or as
 * the client has yet to prove itself.
 */
export type ServiceRefusal = ServiceException | "service-unknown" | "not-understood" | "operation-not-possible";

/** An exception-response that turns down a request. */
export function exceptionFor(refusal: ServiceRefusal): Uint8Array {
  switch (refusal) {
    case "service-unknown":
      return exceptionResponse("service-unknown", "service-not-supported");
    case "not-understood":
      return exceptionResponse("service-unknown", "other-reason");
    default:
      return exceptionResponse("service-not-allowed", refusal);
  }
}
