import type { Obis } from "./obis.ts";
import {
  type Groups,
  type Medium,
  type Model,
  type NamedObject,
  numberedLetter,
  type Rule,
  tableOf,
} from "./obis-model.ts";
import type { ObisDescription, ObisFindOptions } from "./obis-names.ts";
import { holds, type Ranges, toRanges, valuesOf } from "./obis-values.ts";

/** Finds codes by the words of their names and media. */
export function findCodes<Unit extends string>(
  model: Model<Unit>,
  describe: (code: Obis | string) => ObisDescription<Unit>,
  query: string,
  { limit = 20, medium: only }: ObisFindOptions,
): readonly ObisDescription<Unit>[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  const numbers = wanted.filter(isNumber).map(Number);
  const seen = new Set<Obis>();
  const found: { readonly description: ObisDescription<Unit>; readonly length: number }[] = [];
  for (const [a, medium] of model.media) {
    if (only !== undefined && a !== only) continue;
    const mediumWords = wordsOf(medium.name);
    for (const { b, c, d, e, f } of candidates(medium, numbers)) {
      const description = describe(`${a}-${b}:${c}.${d}.${e}.${f}`);
      const words = wordsOf(description.name);
      const fits = wanted.every((one) => [...words, ...mediumWords].some((word) => isMeant(word, one)));
      if (!fits || description.status !== "standard" || seen.has(description.code)) continue;
      seen.add(description.code);
      found.push({ description, length: words.length });
    }
  }
  // Sorting is stable: equally long names stay in the order of their codes.
  found.sort((x, y) => x.length - y.length);
  return found.slice(0, limit).map((one) => one.description);
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}²]+/u)
    .filter((word) => word !== "");
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** Numbers must be the same; words may be cut short. */
function isMeant(word: string, wanted: string): boolean {
  return isNumber(wanted) ? word === wanted : word.startsWith(wanted);
}

/** The codes that are looked at: one a row, and those whose number was asked for. */
function* candidates<Unit extends string>(medium: Medium<Unit>, numbers: readonly number[]): Generator<Groups> {
  for (const [c, rules] of medium.objects) {
    for (const rule of rules) yield* objectCodes(rule, c, numbers);
  }
  for (const c of medium.quantities.keys()) {
    const at: Groups = { b: 0, c, d: 0, e: 0, f: 255 };
    for (const processing of tableOf(medium.processing, at)?.rules ?? []) {
      for (const d of valuesOf(processing.at.d!)) {
        for (const qualifier of tableOf(medium.qualifiers, { ...at, d })?.rules ?? []) {
          const ranges = qualifier.at.e!;
          yield { ...at, d, e: ranges[0]! };
          for (const e of numbers) if (e !== ranges[0] && holds(ranges, e)) yield { ...at, d, e };
        }
      }
    }
  }
}

function* objectCodes<Unit extends string>(
  rule: Rule<NamedObject<Unit>>,
  c: number,
  numbers: readonly number[],
): Generator<Groups> {
  const first = (ranges: Ranges | undefined): number => (ranges === undefined || holds(ranges, 255) ? 255 : ranges[0]!);
  const { b, d, e, f } = rule.at;
  const sample: Groups = { b: b![0]!, c, d: d![0]!, e: e![0]!, f: first(f) };
  yield sample;
  const letter = numberedLetter(rule);
  if (letter === undefined || letter === "c") return;
  const values = valuesOf(rule.at[letter]!);
  const shown = rule.row.number === undefined ? values : valuesOf(toRanges(rule.row.number));
  for (const [index, value] of values.entries()) {
    if (value !== sample[letter] && numbers.includes(shown[index]!)) yield { ...sample, [letter]: value };
  }
}
