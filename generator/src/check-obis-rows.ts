import type { ObisValues } from "@cosemkit/core";
import { type CheckContext, inside, type Place } from "./check-context.ts";
import { octets } from "./obis-values.ts";

/** The groups of a code that rows may give. */
export const groupNames = ["a", "b", "c", "d", "e", "f"] as const;

export type GroupName = (typeof groupNames)[number];

/** The values that a row gives, by group. */
export type GivenValues = Readonly<Partial<Record<GroupName, ObisValues>>>;

/** A row as the checks see it: where it stands, what it is called, and the codes that it holds for. */
export interface CheckedRow {
  readonly place: Place;
  readonly name: string;
  /** A bit for each value, by group. */
  readonly codes: Readonly<Record<GroupName, bigint>>;
  /** The value of group C, where there is one: most rows differ in it. */
  readonly c: number | undefined;
}

/** Reports ranges that are none. Returns whether all values can be used. */
export function checkValues(context: CheckContext, place: Place, given: GivenValues): boolean {
  let sound = true;
  for (const group of groupNames) {
    const values = given[group];
    if (typeof values !== "string") continue;
    const fault = /^\d+$/.test(values) ? `one value is a number: write ${values}` : rangeFault(values, 255);
    if (fault === undefined) continue;
    context.report(inside(place, group), "E701", fault);
    sound = false;
  }
  return sound;
}

/** What is wrong with a text of values and ranges. */
function rangeFault(text: string, most: number): string | undefined {
  let last = -1;
  for (const part of text.split(",")) {
    const [from = 0, to] = part.split("-").map(Number);
    if (to !== undefined && to <= from) return `the range ${part} does not increase`;
    if ((to ?? from) > most) return `${to ?? from} is more than ${most}`;
    if (from <= last) return `${part} does not come after ${last}`;
    last = to ?? from;
  }
  return undefined;
}

/** What a row says in words. */
export interface WordedRow {
  readonly name: string;
  readonly number?: string;
}

/** Placeholders must stand for something, and a number must have as many values as it counts. */
export function checkWords(
  context: CheckContext,
  place: Place,
  row: WordedRow,
  given: GivenValues,
  known: ReadonlySet<string>,
): void {
  const used = [...row.name.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]!);
  for (const one of used) {
    const group = groupNames.find((name) => name === one);
    if (known.has(one) || one === "number" || (group !== undefined && given[group] !== undefined)) continue;
    context.report(inside(place, "name"), "E704", `{${one}} stands for nothing here`);
  }
  if (row.number === undefined) {
    if (used.includes("number")) context.report(inside(place, "name"), "E704", 'there is no "number" for {number}');
    return;
  }
  const at = inside(place, "number");
  const fault = rangeFault(row.number, 65535);
  const counted = (["c", "d", "e", "f"] as const).find((group) => octets(given[group] ?? 0).length > 1);
  const values = octets(counted === undefined ? 0 : given[counted]!);
  if (fault !== undefined) context.report(at, "E704", fault);
  else if (!used.includes("number")) context.report(at, "E704", "the name has no {number}");
  else if (counted === undefined) context.report(at, "E704", "no group has several values to be numbered");
  else if (octets(row.number).length !== values.length) {
    const numbers = octets(row.number).length;
    context.report(at, "E704", `${numbers} numbers for the ${values.length} values of group ${counted}`);
  }
}

/** The codes of a row: groups that it does not give have all values. */
export function checkedRow(place: Place, name: string, given: GivenValues): CheckedRow {
  const { a, b, c, d, e, f } = given;
  return {
    place,
    name,
    codes: { a: bits(a), b: bits(b), c: bits(c), d: bits(d), e: bits(e), f: bits(f) },
    c: typeof c === "number" ? c : undefined,
  };
}

const everyOctet = (1n << 256n) - 1n;

function bits(values: ObisValues | undefined): bigint {
  if (values === undefined) return everyOctet;
  if (typeof values === "number") return 1n << BigInt(values);
  return values.split(",").reduce((all, part) => {
    const [from = 0, to = from] = part.split("-").map(Number);
    return all | (((1n << BigInt(to - from + 1)) - 1n) << BigInt(from));
  }, 0n);
}

/** The groups in which rows differ most come first. */
const bySelectivity: readonly GroupName[] = ["e", "d", "c", "f", "b", "a"];

function meet(a: CheckedRow, b: CheckedRow): boolean {
  if (a.c !== undefined && b.c !== undefined && a.c !== b.c) return false;
  for (const group of bySelectivity) {
    if ((a.codes[group] & b.codes[group]) === 0n) return false;
  }
  return true;
}

/** Whether all codes of a row are codes of another. */
function within(a: CheckedRow, b: CheckedRow): boolean {
  return bySelectivity.every((group) => (a.codes[group] | b.codes[group]) === b.codes[group]);
}

/**
 * Of two rows that hold for the same code, the narrower one wins. So one must lie inside the other; where neither
 * does, or both are the same, nobody can tell which is meant.
 */
export function checkOverlaps(context: CheckContext, rows: readonly CheckedRow[]): void {
  rows.forEach((row, index) => {
    const rival = rows.find(
      (other, before) => before < index && meet(row, other) && within(row, other) === within(other, row),
    );
    if (rival === undefined) return;
    const why = within(row, rival) ? "the same codes" : "some of the same codes, and neither is narrower";
    context.report(row.place, "E702", `"${row.name}" and "${rival.name}" hold for ${why}${where(row, rival)}`);
  });
}

/** Where the other row is, when it is not beside this one. */
function where({ place }: CheckedRow, rival: CheckedRow): string {
  if (place.file !== rival.place.file) return `: see ${rival.place.file.path}`;
  const { line } = place.file.positions.value(rival.place.at);
  return `: see line ${line}`;
}

/** Of rows in order the first wins: a row must not lie inside an earlier one. */
export function checkReached(context: CheckContext, rows: readonly CheckedRow[]): void {
  rows.forEach((row, index) => {
    const earlier = rows.slice(0, index).find((other) => within(row, other));
    if (earlier !== undefined) {
      context.report(row.place, "E703", `no code gets here: all are taken before${where(row, earlier)}`);
    }
  });
}
