import { DlmsError, type Layer } from "@cosemkit/core";

/** The error of something that its `AbortSignal` ended: code `aborted`, with the signal's reason as cause. */
export function abortedError(signal: AbortSignal, layer: Layer, what: string): DlmsError {
  return new DlmsError("aborted", layer, `aborted: ${what}`, { cause: signal.reason });
}
