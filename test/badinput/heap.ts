import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { DecodeError, type Reader } from "@cosemkit/core";

/** What one decode may take: reliability asks for 1 MiB and 64 octets for each octet of input at most. */
export function allowance(length: number): number {
  return 1024 * 1024 + 64 * length;
}

/** Octets of heap in use, garbage included; buffers outside the heap too. */
export function heapInUse(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}

setFlagsFromString("--expose-gc");
/** Collects the garbage. */
export const collect: () => void = runInNewContext("gc") as () => void;

/** Octets of heap that a decode takes: what its outcome holds on to once the garbage is gone. */
export function heapHeld(decode: () => unknown): number {
  collect();
  const before = heapInUse();
  const held = { outcome: decode() };
  collect();
  const taken = heapInUse() - before;
  // Used after the measurement, or the engine would have collected it before.
  return held.outcome === collect ? 0 : taken;
}

/**
 * Octets of heap that a decode holds on to in the moment that its reader refuses the input; `undefined` when it does not.
 */
export function heapAtRefusal(r: Reader, decode: (r: Reader) => unknown): number | undefined {
  let taken: number | undefined;
  const { fail } = r;
  r.fail = (...args) => {
    collect();
    taken = heapInUse() - before;
    return fail.apply(r, args);
  };
  collect();
  const before = heapInUse();
  try {
    decode(r);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
  }
  return taken;
}

/** Octets of heap in use when a decode ends, from a clean start: garbage that was not collected on the way is counted. */
export function heapTouched(decode: () => void): number {
  collect();
  const before = heapInUse();
  decode();
  return heapInUse() - before;
}
