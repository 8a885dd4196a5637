import { obisNames } from "@cosemkit/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../src/check.ts";
import { emitObis } from "../src/emit/obis.ts";
import { gather } from "../src/load.ts";
import { lowerObis } from "../src/lower-obis.ts";
import { parseFile, readSpec } from "../src/read.ts";
import { type ShapedFile, shape } from "../src/shape.ts";
import { realSpec } from "./support.ts";

/** Changes one value of a JSON text: another number, no value, or a value from elsewhere in it. */
function mutate(text: string, where: number, what: number): string {
  const root: unknown = JSON.parse(text);
  const members: { readonly parent: object; readonly key: string; readonly value: unknown }[] = [];
  const walk = (parent: unknown): void => {
    if (typeof parent !== "object" || parent === null) return;
    for (const [key, value] of Object.entries(parent)) {
      members.push({ parent, key, value });
      walk(value);
    }
  };
  walk(root);
  const { parent, key, value } = members[where % members.length]!;
  const alike = members.filter((one) => one.key === key && one.value !== value);
  if (what % 4 === 0) Reflect.deleteProperty(parent, key);
  else if (typeof value === "number" && what % 2 === 0) Reflect.set(parent, key, value + 1);
  // A copy: the value may hold the place that it is put into.
  else Reflect.set(parent, key, structuredClone(alike[what % Math.max(1, alike.length)]?.value ?? "0-999999999999"));
  return JSON.stringify(root);
}

test("whatever is changed in spec/obis, there is a problem or codes have names", () => {
  const { files } = shape(readSpec(realSpec).files);
  const others = files.filter((one) => one.area === "codes");
  const obis = files.filter((one) => one.area === "obis");
  const seen = { problems: 0, names: 0 };
  fc.assert(
    fc.property(
      fc.nat(obis.length - 1),
      fc.nat(),
      fc.nat(),
      fc.array(fc.nat(255), { minLength: 6, maxLength: 6 }),
      (index, where, what, code) => {
        const { path, area, name, text } = obis[index]!.file;
        const read = parseFile(path, area, name, mutate(text, where, what));
        const shaped = shape(read.file === undefined ? [] : [read.file]);
        const all: readonly ShapedFile[] = [
          ...others,
          ...obis.toSpliced(index, 1, ...shaped.files.filter((one) => one.area === "obis")),
        ];
        const problems = [...read.problems, ...shaped.problems, ...check(all, shaped.broken)];
        seen[problems.length === 0 ? "names" : "problems"]++;
        if (problems.length > 0) return;
        const spec = gather(all);
        for (const module of emitObis(spec.obis)) expect(module.text()).not.toContain("undefined:");
        const { groups, tables } = lowerObis(spec.obis)!;
        const names = obisNames({ groups: groups.spec, tables: tables.map((one) => one.spec) });
        expect(names.describe(code.join(".")).name).not.toMatch(/[{}]|undefined|NaN/);
      },
    ),
    { numRuns: 60 },
  );
  expect(seen.problems).toBeGreaterThan(0);
  expect(seen.names).toBeGreaterThan(0);
});
