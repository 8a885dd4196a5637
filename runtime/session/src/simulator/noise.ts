/**
 * A number in 0..1 that depends on its arguments alone: what a simulated meter measures is the same whenever it is
 * asked, and two meters with different seeds differ.
 */
export function noise(seed: number, series: number, index: number): number {
  let h = mix(seed ^ 0x9e37_79b9);
  h = mix(h ^ series);
  h = mix(h ^ Math.floor(index / 0x1_0000_0000));
  h = mix(h ^ index);
  return (h >>> 0) / 0x1_0000_0000;
}

/** Spreads each bit over all others (the finalizer of MurmurHash3). */
function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35);
  return h ^ (h >>> 16);
}
