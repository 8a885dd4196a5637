import { DlmsError, type Layer } from "@cosemkit/core";

/** The error of something that its `AbortSignal` ended: code `aborted`, with the signal's reason as cause. */
export function abortedError(signal: AbortSignal, layer: Layer, what: string): DlmsError {
  return new DlmsError("aborted", layer, `aborted: ${what}`, { cause: signal.reason });
}

/** Waits some milliseconds. Throws `aborted` when the signal says so. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined, layer: Layer = "server"): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(abortedError(signal, layer, "waiting"));
      return;
    }
    if (milliseconds <= 0) {
      resolve();
      return;
    }
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(abortedError(signal!, layer, "waiting"));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
