import { compare } from "./problems.ts";

/** ` - did you mean "x"?` when one of the candidates is close to the name, else nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const best = closest(name, candidates);
  return best === undefined ? "" : ` - did you mean "${best}"?`;
}

/** The candidate that somebody who wrote `name` most likely meant. */
export function closest(name: string, candidates: Iterable<string>): string | undefined {
  const ranked = [...new Set(candidates)]
    .filter((candidate) => candidate !== name)
    .map((candidate) => ({ candidate, rank: rank(simplify(name), simplify(candidate)) }))
    .filter(({ rank }) => Number.isFinite(rank))
    .sort((a, b) => a.rank - b.rank || compare(a.candidate, b.candidate));
  return ranked[0]?.candidate;
}

/** Case, hyphens and underscores are what people mix up first: they do not count. */
function simplify(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Typing errors come before names that were cut short or written out; anything else is no candidate. */
function rank(name: string, candidate: string): number {
  const [short, long] = name.length < candidate.length ? [name, candidate] : [candidate, name];
  const edits = distance(short, long);
  if (edits <= Math.max(long.length > 2 ? 1 : 0, Math.floor(long.length / 4))) return edits;
  if (short.length >= 4 && long.startsWith(short)) return long.length;
  return Number.POSITIVE_INFINITY;
}

/** Edits between two words: insert, delete, replace, swap neighbours (optimal string alignment). */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
