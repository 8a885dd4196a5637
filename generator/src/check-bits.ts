import { type CheckContext, distinct, inside, type Place } from "./check-context.ts";
import type { BitFieldSpec, BitSpec } from "./spec-model.ts";

/** Every bit from 0 on has one name. `place` is that of the list, `width` the number of bits where the base fixes it. */
export function checkBits(context: CheckContext, place: Place, bits: readonly BitSpec[], width?: number): void {
  const size = width ?? bits.length;
  const seen = new Set<number>();
  const names = new Set<string>();
  let wrong = false;
  bits.forEach(({ bit, id }, index) => {
    if (seen.has(bit) || (width !== undefined && bit >= width)) {
      wrong = true;
      const what = seen.has(bit) ? `bit ${bit} is named twice` : `bit ${bit} is beyond the ${width} bits of the base`;
      context.report(inside(place, index, "bit"), "E401", what);
    } else if (names.has(id)) {
      context.report(inside(place, index, "id"), "E204", `bit name "${id}" is used twice`);
    }
    seen.add(bit);
    names.add(id);
  });
  if (wrong) return;
  const missing = Array.from({ length: size }, (_, bit) => bit).find((bit) => !seen.has(bit));
  if (missing !== undefined) {
    context.report(place, "E401", `bit ${missing} has no name: every bit is named, reserved ones too`);
  }
}

/** The fields of an integer cover its bits once. `place` is that of the list. */
export function checkBitFields(
  context: CheckContext,
  place: Place,
  fields: readonly BitFieldSpec[],
  width: number,
): void {
  const owner = new Map<number, string>();
  const own = new Set(distinct(fields, ({ name, bits }) => `${name} ${bits}`));
  let wrong = false;
  fields.forEach((field, index) => {
    if (!own.has(field)) return;
    const [first, last] = field.bits;
    const message = misfit(owner, first, last, width);
    if (message !== undefined) {
      wrong = true;
      context.report(inside(place, index, "bits"), "E402", message);
      return;
    }
    for (let bit = first; bit <= last; bit++) owner.set(bit, field.name);
    const count = 2 ** (last - first + 1);
    if (field.values !== undefined && field.values.length !== count) {
      context.report(
        inside(place, index, "values"),
        "E403",
        `${count} values needed for these bits, found ${field.values.length}`,
      );
    }
  });
  if (wrong) return;
  const missing = Array.from({ length: width }, (_, bit) => bit).find((bit) => !owner.has(bit));
  if (missing !== undefined)
    context.report(place, "E402", `bit ${missing} belongs to no field: reserved bits need one too`);
}

/** What is wrong with the bits of a field, given the owners of the bits before. */
function misfit(owner: ReadonlyMap<number, string>, first: number, last: number, width: number): string | undefined {
  if (first > last) return "the first bit comes before the last: lsb0 counts from the least significant bit";
  if (last >= width) return `bit ${last} is beyond the ${width} bits of the base`;
  for (let bit = first; bit <= last; bit++) {
    const rival = owner.get(bit);
    if (rival !== undefined) return `these bits belong to "${rival}" already`;
  }
  return undefined;
}
