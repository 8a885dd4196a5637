import type { CheckContext, Place } from "./check-context.ts";

/** What a type needs to have a finite value: a type, all of several needs, or one of them. */
export type Need = string | { readonly all: readonly Need[] } | { readonly any: readonly Need[] };

/** Needs nothing. */
export const nothing: Need = { all: [] };

export interface RecursiveType {
  readonly place: Place;
  /** Types that a decoder enters before it has read any octet. */
  readonly leading: readonly string[];
  readonly need: Need;
}

/**
 * Reports types whose decoder would call itself for ever, and types of which every value would be endless. One
 * report for each circle of types. Returns the types that are in a circle of the first sort.
 */
export function checkRecursion(context: CheckContext, types: ReadonlyMap<string, RecursiveType>): ReadonlySet<string> {
  const stuck = findCircles([...types.keys()], (name) => types.get(name)?.leading ?? []);
  for (const circle of stuck) {
    report(context, types, circle, "E108", (path) => `this type contains itself before any octet: ${path}`);
  }
  const finite = finiteTypes(types);
  const endless = [...types.keys()].filter((name) => !finite.has(name));
  const inCircle = new Set(stuck.flat());
  for (const circle of findCircles(endless, (name) =>
    namesIn(types.get(name)!.need).filter((to) => endless.includes(to)),
  )) {
    if (circle.some((name) => inCircle.has(name))) continue;
    report(context, types, circle, "E109", (path) => `every value of this type would be endless: ${path}`);
  }
  return inCircle;
}

function report(
  context: CheckContext,
  types: ReadonlyMap<string, RecursiveType>,
  circle: readonly string[],
  code: "E108" | "E109",
  message: (path: string) => string,
): void {
  context.report(types.get(circle[0]!)!.place, code, message([...circle, circle[0]].join(" -> ")), "key");
}

/** Circles in a graph: for each name that leads back to itself and is in no circle yet, a shortest way round. */
function findCircles(
  names: readonly string[],
  next: (name: string) => readonly string[],
): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = [];
  const found = new Set<string>();
  for (const start of names) {
    if (found.has(start)) continue;
    const circle = wayRound(start, next);
    if (circle === undefined) continue;
    circles.push(circle);
    for (const name of circle) found.add(name);
  }
  return circles;
}

function wayRound(start: string, next: (name: string) => readonly string[]): readonly string[] | undefined {
  const seen = new Set<string>();
  let paths: (readonly string[])[] = [[start]];
  while (paths.length > 0) {
    const longer: (readonly string[])[] = [];
    for (const path of paths) {
      for (const to of next(path.at(-1)!)) {
        if (to === start) return path;
        if (!seen.has(to)) longer.push([...path, to]);
        seen.add(to);
      }
    }
    paths = longer;
  }
  return undefined;
}

/** Types that have a finite value. Names that are no type here count as finite: they are reported elsewhere. */
function finiteTypes(types: ReadonlyMap<string, RecursiveType>): ReadonlySet<string> {
  const finite = new Set<string>();
  for (let before = -1; before < finite.size; ) {
    before = finite.size;
    for (const [name, type] of types) if (holds(type.need, (to) => !types.has(to) || finite.has(to))) finite.add(name);
  }
  return finite;
}

function holds(need: Need, finite: (name: string) => boolean): boolean {
  if (typeof need === "string") return finite(need);
  return "all" in need ? need.all.every((one) => holds(one, finite)) : need.any.some((one) => holds(one, finite));
}

function namesIn(need: Need): readonly string[] {
  if (typeof need === "string") return [need];
  return ("all" in need ? need.all : need.any).flatMap(namesIn);
}
