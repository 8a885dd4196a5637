/** Frames up to this size get a small array of their own, which the engine keeps on its own heap. */
const smallFrame = 64;
const slabSize = 16 * 1024;
let slab: Uint8Array = /* @__PURE__ */ new Uint8Array(0);
let used = 0;

/**
 * Room for a frame of `length` octets that nobody else will ever get. Larger frames are slices of a shared slab:
 * a fresh array for each costs about a microsecond. The octets may hold anything: write all of them.
 */
export function allocate(length: number): Uint8Array {
  if (length <= smallFrame || length > slabSize / 4) return new Uint8Array(length);
  if (used + length > slab.length) {
    slab = new Uint8Array(slabSize);
    used = 0;
  }
  const out = slab.subarray(used, used + length);
  used += length;
  return out;
}
