import * as fc from "fast-check";
import { expect, test } from "vitest";
import { unifiedDiff } from "../src/diff.ts";

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join("");

test("no change, no diff", () => {
  expect(unifiedDiff(lines("a", "b"), lines("a", "b"))).toBe("");
});

test("a changed line with three lines around it", () => {
  const before = lines("1", "2", "3", "4", "5", "6", "7", "8", "9");
  const after = lines("1", "2", "3", "4", "five", "6", "7", "8", "9");
  expect(unifiedDiff(before, after)).toBe(lines("@@ -2,7 +2,7 @@", " 2", " 3", " 4", "-5", "+five", " 6", " 7", " 8"));
});

test("changes far apart are hunks of their own, near ones share one", () => {
  const before = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);
  const after = before.filter((line) => line !== "line 2" && line !== "line 25");
  after.splice(3, 0, "new");
  expect(unifiedDiff(lines(...before), lines(...after)).match(/^@@.*@@$/gm)).toEqual([
    "@@ -1,7 +1,7 @@",
    "@@ -22,7 +22,6 @@",
  ]);
});

test("text from nothing, and nothing from text", () => {
  expect(unifiedDiff("", lines("a"))).toBe(lines("@@ -0,0 +1,1 @@", "+a"));
  expect(unifiedDiff(lines("a"), "")).toBe(lines("@@ -1,1 +0,0 @@", "-a"));
});

test("a missing newline at the end is a change", () => {
  expect(unifiedDiff("a", "a\n")).toBe(lines("@@ -1,1 +1,1 @@", "-a (no newline at the end)", "+a"));
});

test("texts too large to compare line by line are shown whole", () => {
  const before = Array.from({ length: 2100 }, (_, index) => `old ${index}`);
  const after = Array.from({ length: 2100 }, (_, index) => `new ${index}`);
  expect(unifiedDiff(lines(...before), lines(...after))).toBe(
    lines("@@ -1,2100 +1,2100 @@", ...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)),
  );
});

test("a diff applied to the old text gives the new one", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 25 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(patch(before, unifiedDiff(lines(...before), lines(...after)))).toEqual(after);
    }),
    { numRuns: 300 },
  );
});

/** Applies a diff as the tool `patch` does: by the line numbers of its hunks; context and removed lines must match. */
function patch(before: readonly string[], diff: string): string[] {
  const after: string[] = [];
  let at = 0;
  for (const line of diff.split("\n").slice(0, -1)) {
    const header = /^@@ -(\d+),(\d+) /.exec(line);
    if (header !== null) {
      const start = header[2] === "0" ? Number(header[1]) : Number(header[1]) - 1;
      after.push(...before.slice(at, start));
      at = start;
      continue;
    }
    if (!line.startsWith("+")) expect(before[at++]).toBe(line.slice(1));
    if (!line.startsWith("-")) after.push(line.slice(1));
  }
  return [...after, ...before.slice(at)];
}
