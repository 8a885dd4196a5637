import type { ConformanceBit } from "@cosemkit/model/apdu/initiate";

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
