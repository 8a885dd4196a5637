import type { Descriptor } from "@cosemkit/core";
import { apduCases, classCases } from "@cosemkit/model/arbitraries/all";
import type { TypeCase } from "@cosemkit/model/arbitraries/case";
import { checkFast, checkType, spansOf } from "./check-type.ts";
import { damaged, truncated } from "./mutations.ts";
import { takes } from "./seeds.ts";
import { full, type Tally } from "./tally.ts";
import { within } from "./time-limit.ts";

// Errors without a stack: a third of the time, and nothing here looks at it.
Error.stackTraceLimit = 0;

/** What a type looks like on the wire, as text; `open` are the types around it. */
function layout(descriptor: Descriptor, open: readonly Descriptor[] = []): string {
  const level = open.indexOf(descriptor);
  if (level >= 0) return `^${level}`;
  return JSON.stringify(descriptor.node, (_key, value: unknown) =>
    typeof value === "function" ? layout((value as () => Descriptor)(), [...open, descriptor]) : value,
  );
}

/** Every type, but those that look on the wire just like an earlier one: versions of a class share most. */
const distinct: ReadonlyMap<string, TypeCase> = new Map(
  [...apduCases, ...classCases].reverse().map((one) => [layout(one.codec.descriptor), one]),
);

/** Names of the modules that declare types. */
export const modules: readonly string[] = [...new Set([...distinct.values()].map((one) => one.module))].sort();

export function typesOf(module: string): readonly TypeCase[] {
  return [...distinct.values()].filter((one) => one.module === module);
}

/** For all inputs made of one seed, or all short inputs of one type, in milliseconds. */
const timeLimit = 20_000;

/** Whether a type stands inside a BER element that says where it ends: cut short it is malformed, or right. */
function isBerContents({ codec: { descriptor } }: TypeCase): boolean {
  const { node } = descriptor;
  if (node.kind === "sequence") return node.fields.some((field) => field.presence === "tag");
  return "form" in node && node.form === "ber";
}

/** Every damage to `seed`. Cut short, a good input must be reported as truncated: a stream waits on that. */
export function tryDamaged(one: TypeCase, seed: Uint8Array, tally: Tally): void {
  const good = takes(one, seed);
  within(timeLimit, () => {
    for (const make of damaged(seed, good ? spansOf(one, seed) : [])) if (tally.take()) checkType(one, make(), tally);
    if (!good || isBerContents(one)) return;
    for (const make of truncated(seed)) {
      if (!tally.take()) continue;
      const bytes = make();
      const outcome = checkFast(one, bytes, tally);
      if (outcome === undefined || ("error" in outcome && outcome.error.code === "decode.truncated")) continue;
      tally.violation(one.name, bytes, "the beginning of a good input is not reported as truncated");
    }
  });
}

/** No octet, every one octet, and every two; `every`: of second octets, take one in so many. */
export function tryShort(one: TypeCase, tally: Tally, every: number): void {
  within(timeLimit, () => {
    if (tally.take()) checkType(one, new Uint8Array(0), tally);
    for (let first = 0; first < 256; first += full ? 1 : 5) {
      tally.cases++;
      const alone = checkType(one, Uint8Array.of(first), tally);
      // Where the first octet alone is refused for good, a few of the second ones show that nothing else happens.
      const over = alone !== undefined && "error" in alone && alone.error.code !== "decode.truncated";
      for (let second = first % every; second < 256; second += over ? 51 : every) {
        if (!tally.take()) continue;
        // The interpreter takes much longer than the codec: it follows now and then.
        const check = second % 31 === first % 31 ? checkType : checkFast;
        check(one, Uint8Array.of(first, second), tally);
      }
    }
  });
}
