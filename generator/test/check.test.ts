import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { check } from "../src/check.ts";
import { closest, didYouMean } from "../src/did-you-mean.ts";
import { gather, type LoadedSpec, loadSpec } from "../src/load.ts";
import { lower } from "../src/lower.ts";
import { formatProblem, problemCodes, SpecError, sortProblems } from "../src/problems.ts";
import { parseFile, readSpec } from "../src/read.ts";
import { findFault } from "../src/read-fault.ts";
import { Positions, pointer } from "../src/read-positions.ts";
import { shape } from "../src/shape.ts";

const here = dirname(fileURLToPath(import.meta.url));
const realSpec = join(here, "../../spec");
const broken = join(here, "broken");
const source = join(here, "../src");

const temporary = mkdtempSync(join(tmpdir(), "cosemkit-check-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

let count = 0;

/** Writes a folder of files, given by their paths, and returns where it is. */
function folder(files: Readonly<Record<string, string | object>>): string {
  const root = join(temporary, String(count++));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
  }
  return root;
}

/** The problems, one a line, with paths inside the folder. */
function lines(root: string, loaded: LoadedSpec): string[] {
  return loaded.problems.map((problem) => formatProblem(problem).replaceAll(`${root}/`, ""));
}

function codes(name: string, ids: readonly string[] = ["off", "on"]): object {
  return {
    $schema: "../schema/codes.schema.json",
    name,
    doc: "For a test.",
    ref: "none",
    confidence: "confirmed",
    codes: ids.map((id, code) => ({ code, id })),
  };
}

function apdu(module: string, types: object): object {
  return {
    $schema: "../schema/apdu.schema.json",
    module,
    encoding: "a-xdr",
    doc: "For a test.",
    ref: "none",
    confidence: "confirmed",
    types,
  };
}

describe("broken specs", () => {
  const fixtures = readdirSync(broken).sort();

  test.each(fixtures)("%s", (name) => {
    const root = join(broken, name);
    const overlays = existsSync(join(root, "overlay")) ? [join(root, "overlay")] : [];
    const found = lines(root, loadSpec(join(root, "spec"), overlays));
    expect(found).toEqual(readFileSync(join(root, "expected.txt"), "utf8").trimEnd().split("\n"));
    // Each mistake is told once, under the code that the folder is named after.
    const code = name.slice(0, 4);
    expect(found.filter((line) => !new RegExp(`^[^:]+:\\d+:\\d+ ${code} `).test(line))).toEqual([]);
  });

  test("every code has a fixture and a use in the source", () => {
    const used = new Set<string>();
    for (const name of readdirSync(source, { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts") || name === "problems.ts") continue;
      for (const [, code] of readFileSync(join(source, name), "utf8").matchAll(/"(E\d{3})"/g)) used.add(code!);
    }
    const known = Object.keys(problemCodes).sort();
    expect([...used].sort()).toEqual(known);
    expect([...new Set(fixtures.map((name) => name.slice(0, 4)))]).toEqual(known);
  });
});

describe("the real spec", () => {
  test("has no problems", () => {
    const loaded = loadSpec(realSpec);
    expect(lines(realSpec, loaded)).toEqual([]);
    expect(loaded.replaced).toEqual([]);
    expect(loaded.spec.apdu.length).toBeGreaterThan(0);
    expect(loaded.spec.classes.length).toBeGreaterThan(0);
    expect(loaded.spec.codes.length).toBeGreaterThan(0);
  });

  test("every file has a schema of the language", () => {
    for (const area of ["apdu", "classes", "codes"]) {
      for (const name of readdirSync(join(realSpec, area))) {
        const json: unknown = JSON.parse(readFileSync(join(realSpec, area, name), "utf8"));
        const link: unknown = Reflect.get(Object(json), "$schema");
        expect(existsSync(join(realSpec, area, String(link))), `${area}/${name}`).toBe(true);
      }
    }
  });

  test("whatever is changed in it, there is a problem or it can be lowered", () => {
    const { files } = shape(readSpec(realSpec).files);
    const texts = files.map(({ file }) => file.text);
    const seen = { problems: 0, lowered: 0 };
    fc.assert(
      fc.property(
        fc.nat(files.length - 1),
        fc.nat(files.length - 1),
        fc.nat(),
        fc.nat(),
        (index, donor, where, what) => {
          const { path, area, name } = files[index]!.file;
          const read = parseFile(path, area, name, mutate(texts[index]!, texts[donor]!, where, what));
          const shaped = shape(read.file === undefined ? [] : [read.file]);
          const all = files.toSpliced(index, 1, ...shaped.files);
          const problems = [...read.problems, ...shaped.problems, ...check(all, shaped.broken)];
          for (const { line, column } of problems) {
            expect(line).toBeGreaterThan(0);
            expect(column).toBeGreaterThan(0);
          }
          if (problems.length === 0) lower(gather(all));
          seen[problems.length === 0 ? "lowered" : "problems"]++;
        },
      ),
      { numRuns: 200 },
    );
    expect(seen.problems).toBeGreaterThan(0);
    expect(seen.lowered).toBeGreaterThan(0);
  });
});

/** Puts a value of another file, a neighbour number or nothing in the place of one value. */
function mutate(text: string, donor: string, where: number, what: number): string {
  const root: unknown = JSON.parse(text);
  const members: { readonly parent: object; readonly key: string; readonly value: unknown }[] = [];
  const walk = (parent: unknown, into: typeof members): void => {
    if (typeof parent !== "object" || parent === null) return;
    for (const [key, value] of Object.entries(parent)) {
      into.push({ parent, key, value });
      walk(value, into);
    }
  };
  walk(root, members);
  const others: typeof members = [];
  walk(JSON.parse(donor), others);
  const { parent, key, value } = members[where % members.length]!;
  const alike = others.filter((other) => other.key === key || typeof other.value === typeof value);
  if (what % 5 === 0) Reflect.deleteProperty(parent, key);
  else if (typeof value === "number" && what % 2 === 0) Reflect.set(parent, key, value + 1);
  else Reflect.set(parent, key, alike[what % Math.max(1, alike.length)]?.value ?? null);
  return JSON.stringify(root);
}

describe("overlays", () => {
  const base = folder({
    "codes/switch.json": codes("switch"),
    "codes/colour.json": codes("colour", ["red"]),
    "apdu/get.json": apdu("get", { a: { kind: "enumerated", codes: "switch" } }),
  });

  test("add files, replace whole files, and say so", () => {
    const overlay = folder({
      "codes/switch.json": codes("switch", ["left", "right"]),
      "codes/shape.json": codes("shape", ["round"]),
    });
    const loaded = loadSpec(base, [overlay]);
    expect(lines(base, loaded)).toEqual([]);
    expect(loaded.spec.codes.map((one) => [one.name, one.codes.map((code) => code.id)])).toEqual([
      ["colour", ["red"]],
      ["shape", ["round"]],
      ["switch", ["left", "right"]],
    ]);
    expect(loaded.replaced).toEqual([
      { what: "enumeration switch", path: `${overlay}/codes/switch.json`, replaced: `${base}/codes/switch.json` },
    ]);
  });

  test("lie in the order given", () => {
    const one = folder({ "codes/switch.json": codes("switch", ["one"]) });
    const two = folder({ "codes/switch.json": codes("switch", ["two"]) });
    const loaded = loadSpec(base, [one, two]);
    expect(loaded.spec.codes.find((codes) => codes.name === "switch")?.codes[0]?.id).toBe("two");
    expect(loaded.replaced.map(({ path, replaced }) => [path, replaced])).toEqual([
      [`${one}/codes/switch.json`, `${base}/codes/switch.json`],
      [`${two}/codes/switch.json`, `${one}/codes/switch.json`],
    ]);
  });

  test("may break what refers to the replaced file", () => {
    const overlay = folder({ "apdu/get.json": apdu("get", { b: "a" }) });
    const loaded = loadSpec(base, [overlay]);
    expect(lines(overlay, loaded)).toEqual([expect.stringMatching(/^apdu\/get\.json:1:\d+ E104 unknown type "a"$/)]);
  });

  test("that do not exist are a problem", () => {
    const missing = join(temporary, "missing");
    expect(lines(temporary, loadSpec(base, [missing]))).toEqual([
      "missing:1:1 E001 this folder cannot be read: it does not exist",
    ]);
  });
});

describe("a file that cannot be read", () => {
  test.each(["{", JSON.stringify({ ...codes("switch"), codes: 1 })])(
    "hides no other problem and causes none",
    (text) => {
      const root = folder({
        "codes/switch.json": text,
        "codes/colour.json": codes("colour", ["red", "red"]),
        "apdu/get.json": apdu("get", { a: { kind: "enumerated", codes: "switch" }, b: "c" }),
      });
      expect(lines(root, loadSpec(root)).map((line) => line.replace(/:1:\d+/, "").slice(0, 22))).toEqual([
        "apdu/get.json E104 unk",
        "codes/colour.json E204",
        `codes/switch.json E0${text === "{" ? "03" : "13"}`,
      ]);
    },
  );

  test("may hold the types that others name", () => {
    const root = folder({
      "apdu/get.json": apdu("get", { a: "b", c: { kind: "union", of: ["d", "e"] } }),
      "apdu/set.json": "",
    });
    expect(lines(root, loadSpec(root))).toEqual(["apdu/set.json:1:1 E003 the text ends where a value is expected"]);
  });
});

describe("SpecError", () => {
  const problem = {
    path: "spec/codes/unit.json",
    line: 3,
    column: 5,
    code: "E204",
    message: "code 1 is used twice",
  } as const;

  test("lists every problem and points to the first", () => {
    const error = new SpecError([problem, { ...problem, line: 4 }]);
    expect(error).toMatchObject({ code: "spec.invalid", layer: "spec" });
    expect(error.span).toEqual({ path: "spec/codes/unit.json", line: 3, column: 5 });
    expect(error.message).toBe(
      [
        "spec.invalid: 2 problems",
        "spec/codes/unit.json:3:5 E204 code 1 is used twice",
        "spec/codes/unit.json:4:5 E204 code 1 is used twice",
      ].join("\n"),
    );
  });

  test("problems are sorted by place, lines as numbers, and told once", () => {
    const sorted = sortProblems([{ ...problem, line: 10 }, problem, { ...problem, path: "a" }, problem]);
    expect(sorted.map(({ path, line }) => [path, line])).toEqual([
      ["a", 3],
      ["spec/codes/unit.json", 3],
      ["spec/codes/unit.json", 10],
    ]);
  });
});

describe("did you mean", () => {
  test.each([
    ["capture_object", ["capture_period", "capture_object_definition"], "capture_object_definition"],
    ["unsinged", ["integer", "unsigned"], "unsigned"],
    ["long_unsigned", ["long-unsigned", "long64-unsigned"], "long-unsigned"],
    ["Structure", ["structure"], "structure"],
    ["doc", ["docs", "kind"], "docs"],
    ["colour", ["name", "type", "doc"], undefined],
    ["x", ["y12"], undefined],
    ["same", ["same"], undefined],
  ])("%s", (name, candidates, expected) => {
    expect(closest(name, candidates)).toBe(expected);
    expect(didYouMean(name, candidates)).toBe(expected === undefined ? "" : ` - did you mean "${expected}"?`);
  });
});

describe("JSON", () => {
  test("findFault finds a fault exactly where JSON.parse does", () => {
    const broken = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom("", ",", "}", "]", '"', ":", "1", "x", "\n", "\\", "{", "'"),
    );
    fc.assert(
      fc.property(broken, ([json, at, insert]) => {
        const cut = at % (json.length + 1);
        const text = json.slice(0, cut) + insert + json.slice(cut + (at % 2));
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const fault = findFault(text);
        expect(fault === undefined).toBe(valid);
        if (fault !== undefined) expect(fault.offset).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test("positions by pointer count lines and columns from 1", () => {
    const positions = new Positions('{\n  "a": [1, { "b/c": -2 }],\r\n  "é": null\n}');
    expect(positions.value("")).toEqual({ line: 1, column: 1 });
    expect(positions.key("/a")).toEqual({ line: 2, column: 3 });
    expect(positions.value("/a/0")).toEqual({ line: 2, column: 9 });
    expect(positions.key(pointer("a", 1, "b/c"))).toEqual({ line: 2, column: 14 });
    expect(positions.value(pointer("a", 1, "b/c"))).toEqual({ line: 2, column: 21 });
    expect(positions.value("/é")).toEqual({ line: 3, column: 8 });
    // What is not there is at its nearest parent.
    expect(positions.value("/a/1/missing/deeper")).toEqual({ line: 2, column: 12 });
    expect(positions.key("/missing")).toEqual({ line: 1, column: 1 });
  });
});
