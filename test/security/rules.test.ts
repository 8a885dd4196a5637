import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The weaknesses that others had, and the tests that hold us to what we do about each: rules.json. */
interface Rule {
  readonly rule: string;
  readonly what: string;
  readonly tests: readonly { readonly role: string; readonly file: string; readonly test: string }[];
}

const rules: readonly Rule[] = JSON.parse(readFileSync(new URL("./rules.json", import.meta.url), "utf8"));

test("every rule that concerns what is here has its place, W19 to W21 being of jobs that are not here yet", () => {
  const numbers = [...Array.from({ length: 18 }, (_, i) => i + 1), 22, 23];
  expect(rules.map(({ rule }) => rule)).toEqual(numbers.map((number) => `W${number}`));
  for (const { tests } of rules) expect(tests.length).toBeGreaterThan(0);
});

test.each(rules.flatMap(({ rule, tests }) => tests.map((one) => [rule, one.role, one] as const)))(
  "%s, %s: the test is there",
  (_rule, _role, { file, test: name }) => {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
    // At the start of a line, so not in a comment; the table of an `each` may end there. Skipped tests hold nobody to anything.
    const quoted = JSON.stringify(name).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    expect(text).toMatch(new RegExp(`^ *(?:(?:test|describe)(?:\\.each\\b.*)?|[\\])].*\\))\\(\\s*${quoted}`, "m"));
    expect(text).not.toMatch(/\b(?:test|describe|it)(?:\.each)?\.(?:skip|todo|skipIf|runIf|fails)\b/);
  },
);
