import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const roles = ["client", "server", "push"] as const;

interface NamedTest {
  readonly file: string;
  readonly test: string;
}

/**
 * The weaknesses that others had, and the tests that hold us to what we do about each: rules.json. For each role there are
 * tests, or it is said why the rule does not concern it; `shared` are tests of what all roles use.
 */
type Rule = { readonly rule: string; readonly what: string; readonly shared?: readonly NamedTest[] } & {
  readonly [role in (typeof roles)[number]]: readonly NamedTest[] | string;
};

const rules: readonly Rule[] = JSON.parse(readFileSync(new URL("./rules.json", import.meta.url), "utf8"));

/** Letters of a reason: fewer say nothing. */
const leastReason = 60;

test("every rule that concerns what is here has its place, W19 to W21 being of jobs that are not here yet", () => {
  const numbers = [...Array.from({ length: 18 }, (_, i) => i + 1), 22, 23];
  expect(rules.map(({ rule }) => rule)).toEqual(numbers.map((number) => `W${number}`));
});

test.each(rules.map((rule) => [rule.rule, rule] as const))(
  "%s has a test in each role, or a reason why it does not concern the role",
  (_id, rule) => {
    for (const role of roles) {
      const held = rule[role];
      expect(held.length).toBeGreaterThanOrEqual(typeof held === "string" ? leastReason : 1);
    }
    // A rule that concerned nobody would be no rule.
    expect(roles.some((role) => typeof rule[role] !== "string")).toBe(true);
  },
);

describe.each(rules.map((rule) => [rule.rule, rule] as const))("%s", (_id, rule) => {
  const held = [...roles.map((role) => rule[role]), rule.shared ?? []].filter((one) => typeof one !== "string").flat();
  const names = [...new Map(held.map((one) => [`${one.file}: ${one.test}`, one]))];

  test.each(names)("%s", (_name, { file, test: name }) => {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
    // At the start of a line, so not in a comment; the table of an `each` may end there. Skipped tests hold nobody to anything.
    const quoted = JSON.stringify(name).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    expect(text).toMatch(new RegExp(`^ *(?:(?:test|describe)(?:\\.each\\b.*)?|[\\])][^"\\n]*)\\(\\s*${quoted}`, "m"));
    expect(text).not.toMatch(/\b(?:test|describe|it)(?:\.each)?\.(?:skip|todo|skipIf|runIf|fails)\b/);
  });
});
