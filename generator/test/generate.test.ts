import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { OutputFile } from "../src/emit.ts";
import { frozenIr, type GenerateResult, generate, load, output } from "../src/generate.ts";
import { SpecError } from "../src/problems.ts";
import { EmissionError } from "../src/verify.ts";
import { copySpec, newFolder, realSpec, smallSpec, snapshot, times } from "./support.ts";

/** A fault to put into what the emitters print. */
let fault: ((files: OutputFile[]) => OutputFile[]) | undefined;
vi.mock(import("../src/emit.ts"), async (original) => {
  const { emit } = await original();
  return { emit: (ir) => (fault ?? ((files) => files))(emit(ir)) };
});
afterEach(() => {
  fault = undefined;
});

/** Changes a file of a copy of the small spec. */
function edit(spec: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(spec, path), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(spec, path), text.replace(from, to));
}

describe("the whole spec", () => {
  const out = join(newFolder(), "generated");
  let first: GenerateResult;
  beforeAll(() => {
    first = generate({ spec: realSpec, out });
  });

  test("fills a folder that is not there", () => {
    expect(first.changes.map(({ path }) => path)).toEqual(Object.keys(snapshot(out)));
    expect(first.files).toBe(first.changes.length);
  });

  test("gives the same bytes again, from a copy elsewhere too", () => {
    const again = output(frozenIr(load(copySpec(realSpec))));
    expect(Object.fromEntries(again.map(({ path, text }) => [path, text]))).toEqual(snapshot(out));
  });

  test("is untouched by a second run", () => {
    const before = times(out);
    expect(generate({ spec: realSpec, out }).changes).toEqual([]);
    expect(times(out)).toEqual(before);
  });

  test("bears no date, no version and no path of this machine", () => {
    for (const [path, text] of Object.entries(snapshot(out))) {
      expect(text, path).not.toMatch(/\b20\d\d-\d\d-\d\d\b/);
      expect(text, path).not.toContain(process.cwd());
      expect(text.endsWith("\n") && !text.includes("\r"), path).toBe(true);
    }
  });

  test("is a package whose subpaths lead to files", () => {
    const manifest: unknown = JSON.parse(readFileSync(join(out, "package.json"), "utf8"));
    expect(manifest).toMatchObject({
      name: "@cosemkit/model",
      type: "module",
      sideEffects: false,
      license: "Apache-2.0",
      dependencies: { "@cosemkit/core": "0.1.0" },
      peerDependencies: { "fast-check": expect.any(String) },
      peerDependenciesMeta: { "fast-check": { optional: true } },
    });
    const { exports } = manifest as { exports: Record<string, unknown> };
    expect(Object.entries(exports["./apdu/*"] as object)).toEqual([
      ["cosemkit-source", "./apdu/*.ts"],
      ["types", "./dist/apdu/*.d.ts"],
      ["default", "./dist/apdu/*.js"],
    ]);
    expect(exports["./manifest.json"]).toBe("./manifest.json");
    const folders = Object.keys(snapshot(out))
      .filter((path) => path.endsWith(".ts"))
      .map((path) => `./${path.split("/")[0]}/*`);
    expect(Object.keys(exports)).toEqual(expect.arrayContaining(folders));
  });

  test("lists every class version in the registry, the manifest and the docs", () => {
    const classes = load(realSpec).classes;
    const texts = snapshot(out);
    const manifest = JSON.parse(texts["manifest.json"]!) as {
      classes: { classId: number; version: number; slug: string }[];
    };
    expect(manifest.classes).toHaveLength(classes.length);
    const order = manifest.classes.map(({ classId, version }) => classId * 256 + version);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const [, list] = texts["classes/registry.ts"]!.split("= [");
    const registered = list?.match(/^ {2}\w+Class,$/gm);
    expect(registered).toHaveLength(classes.length);
    for (const { slug } of manifest.classes) {
      expect(texts["docs/classes/index.md"]).toContain(`(${slug}.md)`);
      expect(texts[`docs/classes/${slug}.md`]).toContain("## Attributes");
      expect(texts[`classes/${slug}.ts`]).toBeDefined();
    }
  });

  test("has docs whose links lead somewhere", () => {
    const texts = snapshot(out);
    for (const [path, text] of Object.entries(texts)) {
      if (!path.endsWith(".md")) continue;
      for (const [, target, anchor] of text.matchAll(/\]\(([^)#]*)(?:#([^)]+))?\)/g)) {
        const resolved = new URL(target!, `file:///${path}`).pathname.slice(1);
        expect(texts[resolved], `${path}: ${target}`).toBeDefined();
        if (anchor !== undefined) expect(texts[resolved]!.split("\n"), `${path}: ${anchor}`).toContain(`## ${anchor}`);
      }
    }
  });

  test("has a manifest in the form of the contract, with types in the words of the book", () => {
    const { classes, apduTypes } = JSON.parse(snapshot(out)["manifest.json"]!) as Record<string, { name: string }[]>;
    expect(classes!.find(({ name }) => name === "Register")).toEqual({
      classId: 3,
      version: 0,
      name: "Register",
      slug: "register",
      module: "classes/register",
      attributes: [
        { id: 1, name: "logical_name", type: "octet-string[6]", storage: "static" },
        { id: 2, name: "value", type: "numeric_value", storage: "dynamic" },
        { id: 3, name: "scaler_unit", type: "scal_unit_type", storage: "static" },
      ],
      methods: [{ id: 1, name: "reset", mandatory: false }],
    });
    expect(apduTypes).toContainEqual({
      name: "get-request-normal",
      type: "GetRequestNormal",
      module: "apdu/get",
      encoder: "encodeGetRequestNormal",
      decoder: "decodeGetRequestNormal",
    });
  });

  test("tells what is left open, and of which edition each class is", () => {
    const page = snapshot(out)["docs/classes/coverage.md"]!;
    expect(page).toMatch(/^## Edition 16: 105 classes$/m);
    expect(page).toMatch(/^\| 44 \| 0 \| \[PPP setup\]\(ppp-setup\.md\) \| 5 PPP_authentication\.2 \| ambiguous \|$/m);
    const total = Number(/^## Values that are left open: (\d+)$/m.exec(page)![1]);
    const reasons = [
      ...page.matchAll(/^\| (?:instance-specific|manufacturer-defined|ambiguous|unknown) \| (\d+) \|$/gm),
    ];
    expect(reasons.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(total);
  });

  test("has a table of the APDUs by their first octets", () => {
    expect(snapshot(out)["docs/apdus.md"]).toContain(
      "| C0 01 | get-request-normal | GetRequestNormal | `apdu/get` | `encodeGetRequestNormal` | `decodeGetRequestNormal` | `getRequestNormal` |",
    );
  });
});

describe("nothing is written", () => {
  test("when the spec is broken: all problems are told", () => {
    const spec = copySpec(smallSpec);
    const out = join(newFolder(), "generated");
    generate({ spec, out });
    const before = times(out);
    edit(spec, "classes/8192-v0-meter-lamp.json", '"doc": "A pair."', '"dox": "A pair."');
    edit(spec, "codes/lamp-mode.json", '"code": 1', '"code": 0');
    expect(() => generate({ spec, out })).toThrow(SpecError);
    expect(() => generate({ spec, out })).toThrow(
      /2 problems\n.*8192-v0-meter-lamp\.json.*E010.*\n.*lamp-mode\.json.*E204/,
    );
    expect(times(out)).toEqual(before);
  });

  test("when what was printed does not type-check", () => {
    const spec = copySpec(smallSpec);
    const out = join(newFolder(), "generated");
    generate({ spec, out });
    const before = times(out);
    fault = (files) =>
      files.map((file) =>
        file.path === "classes/meter-lamp.ts"
          ? { ...file, text: file.text.replace("classId: 8192", "classId: true") }
          : file,
      );
    edit(spec, "codes/lamp-mode.json", '"id": "on"', '"id": "lit"');
    edit(spec, "classes/8192-v0-meter-lamp.json", '"when": "on"', '"when": "lit"');
    expect(() => generate({ spec, out })).toThrow(EmissionError);
    expect(() => generate({ spec, out })).toThrow(/\nclasses\/meter-lamp\.ts:\d+:\d+ TS2322 /);
    expect(times(out)).toEqual(before);
  });

  test("when two files are printed to one path", () => {
    const out = join(newFolder(), "generated");
    fault = (files) => [...files, files[0]!];
    expect(() => generate({ spec: smallSpec, out })).toThrow(/two files have this path/);
    expect(existsSync(out)).toBe(false);
  });

  test("with check: what would change is told", () => {
    const out = join(newFolder(), "generated");
    expect(generate({ spec: smallSpec, out, check: true }).changes.length).toBeGreaterThan(10);
    expect(existsSync(out)).toBe(false);
  });
});

describe("what changes", () => {
  test("is what the spec says: a removed class leaves no file, a new code touches few", () => {
    const spec = copySpec(smallSpec);
    const out = join(newFolder(), "generated");
    generate({ spec, out });
    edit(spec, "codes/unit.json", '{ "code": 7,', '{ "code": 6, "id": "minute", "symbol": "min" }, { "code": 7,');
    expect(generate({ spec, out }).changes.map(({ path }) => path)).toEqual(["codes/unit.ts", "docs/codes.md"]);
    rmSync(join(spec, "classes"), { recursive: true });
    const gone = generate({ spec, out }).changes.filter(({ after }) => after === undefined);
    expect(gone.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        "arbitraries/classes/meter-lamp.ts",
        "classes/meter-lamp.ts",
        "docs/classes/meter-lamp.md",
      ]),
    );
    expect(existsSync(join(out, "classes/meter-lamp.ts"))).toBe(false);
  });

  test("an overlay adds a class and replaces another", () => {
    const overlay = newFolder();
    mkdirSync(join(overlay, "classes"));
    const text = readFileSync(join(smallSpec, "classes/8192-v0-meter-lamp.json"), "utf8");
    writeFileSync(
      join(overlay, "classes/8193-v0-other-lamp.json"),
      text.replace("8192", "8193").replace("Meter lamp", "Other lamp"),
    );
    writeFileSync(
      join(overlay, "classes/8192-v0-meter-lamp.json"),
      text.replace('"name": "period"', '"name": "flash_period"'),
    );
    const out = join(newFolder(), "generated");
    generate({ spec: smallSpec, overlays: [overlay], out });
    const texts = snapshot(out);
    expect(texts["classes/other-lamp.ts"]).toContain("export const otherLampClass");
    expect(texts["classes/meter-lamp.ts"]).toContain("flashPeriod");
    expect(texts["classes/registry.ts"]).toMatch(/meterLampClass,\n {2}otherLampClass,/);
  });
});

test("no emitter can change the intermediate representation", () => {
  const ir = frozenIr(load(smallSpec));
  const one = ir.classes[0]!;
  expect(() => Object.assign(one, { slug: "other" })).toThrow(TypeError);
  expect(() => Object.assign(one.attributes[0]!, { id: 2 })).toThrow(TypeError);
  for (const type of ir.types.values()) expect(Object.isFrozen(type.node)).toBe(true);
});
