import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copySpec, newFolder, repository, run, smallSpec, snapshot, times } from "./support.ts";

const nothing = { code: 0, stdout: "", stderr: "" };

describe("usage", () => {
  test.each<[argv: string[], message: string]>([
    [[], "Usage: cosemgen"],
    [["bogus"], "unknown command 'bogus'"],
    [["generate", "--bogus"], "unknown option '--bogus'"],
    [["generate", "--out"], "argument missing"],
    [["generate", "extra"], "too many arguments"],
    [["init"], "missing required argument 'dir'"],
    [["new-class", "--version", "0", "--name", "X"], "required option '--id <n>' not specified"],
    [["new-class", "--id", "0", "--version", "0", "--name", "X"], "Expected a number from 1 to 65535"],
    [["new-class", "--id", "1x", "--version", "0", "--name", "X"], "Expected a number from 1 to 65535"],
    [["new-class", "--id", "9", "--version", "256", "--name", "X"], "Expected a number from 0 to 255"],
    [["new-class", "--id", "9", "--version", "0", "--name", "9X"], "begins with a letter"],
    [
      ["ir", "--spec", smallSpec, "--type", "meter-lmap#entry"],
      'no type "meter-lmap#entry" - did you mean "meter-lamp#entry"?',
    ],
  ])("%j is wrong: exit code 2, and only talk", (argv, message) => {
    const { code, stdout, stderr } = run(...argv);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
  });

  test("help that is asked for is data", () => {
    const { code, stdout, stderr } = run("--help");
    expect(code).toBe(0);
    for (const name of ["generate", "check", "ir", "new-class", "init", "docs"]) expect(stdout).toContain(`  ${name} `);
    expect(stderr).toBe("");
  });

  test("the command that npm links is there before anything is built", () => {
    const shim = join(repository, "generator/bin/cosemgen.js");
    expect(statSync(shim).mode & 0o111).toBe(0o111);
    expect(readFileSync(shim, "utf8")).toMatch(/^#!\/usr\/bin\/env node\nimport .* from "\.\.\/dist\/cli\.js";\n/);
  });
});

describe("generate", () => {
  test("writes, and with --check finds no drift", () => {
    const out = join(newFolder(), "generated");
    const { code, stdout, stderr } = run("generate", "--spec", smallSpec, "--out", out);
    const files = Object.keys(snapshot(out)).length;
    expect({ code, stdout, stderr }).toEqual({
      ...nothing,
      stderr: `${files} files: ${files} written, 0 stale removed in ${out}\n`,
    });
    expect(run("generate", "--check", "--spec", smallSpec, "--out", out)).toEqual({
      ...nothing,
      stderr: `${out} is up to date\n`,
    });
  });

  test("--check fails on drift and prints it, and leaves it as it is", () => {
    const out = join(newFolder(), "generated");
    run("generate", "--spec", smallSpec, "--out", out);
    const edited = join(out, "codes/lamp-mode.ts");
    writeFileSync(edited, readFileSync(edited, "utf8").replace('"off": 0', '"off": 2'));
    rmSync(join(out, "README.md"));
    writeFileSync(join(out, "classes/by-hand.ts"), "export {};\n");
    const before = times(out);
    const { code, stdout, stderr } = run("generate", "--check", "--spec", smallSpec, "--out", out);
    expect(code).toBe(1);
    expect(stdout).toContain(`missing ${out}/README.md\n`);
    expect(stdout).toContain(`stale ${out}/classes/by-hand.ts\n`);
    expect(stdout).toMatch(/^--- .*codes\/lamp-mode\.ts \(on disk\)\n\+\+\+ .*\n@@ .*\n(?: .*\n)+-.*2,\n\+.*0,\n/m);
    expect(stderr).toBe(`${out} has drifted from ${smallSpec}: run cosemgen generate\n`);
    expect(times(out)).toEqual(before);

    expect(run("generate", "--spec", smallSpec, "--out", out).stderr).toContain("2 written, 1 stale removed");
    expect(run("generate", "--check", "--spec", smallSpec, "--out", out).code).toBe(0);
  });

  test("of a broken spec tells all problems, and writes nothing", () => {
    const spec = join(repository, "generator/test/broken/E106-unknown-unit/spec");
    const out = join(newFolder(), "generated");
    const { code, stdout, stderr } = run("generate", "--spec", spec, "--out", out);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^spec\.invalid: \d+ problems?\n.*:\d+:\d+ E106 /);
    expect(existsSync(out)).toBe(false);
  });

  test("refuses a folder that holds other files", () => {
    const out = newFolder();
    writeFileSync(join(out, "mine.txt"), "mine");
    const { code, stderr } = run("generate", "--spec", smallSpec, "--out", out);
    expect(code).toBe(1);
    expect(stderr).toContain("mine.txt");
    expect(snapshot(out)).toEqual({ "mine.txt": "mine" });
  });

  test("tells what the file system refuses", () => {
    const folder = newFolder();
    writeFileSync(join(folder, "file"), "");
    const { code, stderr } = run("generate", "--spec", smallSpec, "--out", join(folder, "file/generated"));
    expect(code).toBe(1);
    expect(stderr).toMatch(/ENOTDIR|is not a folder/);
  });
});

test("--vectors: a file that holds no numbers is refused, and nothing is written", () => {
  const folder = newFolder();
  const file = join(folder, "vectors.json");
  for (const content of ["[1]", '{ "aarq": "many" }', '{ "aarq": -1 }', "aarq"]) {
    writeFileSync(file, content);
    const { code, stderr } = run("generate", "--spec", smallSpec, "--out", join(folder, "out"), "--vectors", file);
    expect(code).toBe(1);
    expect(stderr).toBe(`${file}: names of APDUs with numbers of vectors are expected\n`);
  }
  expect(existsSync(join(folder, "out"))).toBe(false);
});

describe("check", () => {
  test("is silent when all is well", () => {
    expect(run("check", "--spec", smallSpec)).toEqual(nothing);
  });

  test("prints every problem, one a line", () => {
    const spec = copySpec(smallSpec);
    const file = join(spec, "classes/8192-v0-meter-lamp.json");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace('"unit": "second"', '"unit": "secnd"').replace('"id": 3', '"id": 4'),
    );
    const before = times(spec);
    const { code, stdout, stderr } = run("check", "--spec", spec);
    expect(code).toBe(1);
    const lines = stdout.split("\n").slice(0, -1);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    for (const line of lines) expect(line).toMatch(/8192-v0-meter-lamp\.json:\d+:\d+ E\d{3} /);
    expect(stdout).toContain('E106 unknown unit "secnd" - did you mean "second"?');
    expect(stderr).toBe(`${lines.length} problems\n`);
    expect(times(spec)).toEqual(before);
  });

  test("looks at overlays too", () => {
    const overlay = newFolder();
    cpSync(smallSpec, overlay, { recursive: true });
    const file = join(overlay, "codes/lamp-mode.json");
    writeFileSync(file, readFileSync(file, "utf8").replace('"code": 1', '"code": 0'));
    const { code, stdout } = run("check", "--spec", smallSpec, "--overlay", overlay);
    expect(code).toBe(1);
    expect(stdout).toContain(`${overlay}/codes/lamp-mode.json`);
  });
});

describe("ir", () => {
  test("prints all as JSON", () => {
    const { code, stdout, stderr } = run("ir", "--spec", smallSpec);
    const ir = JSON.parse(stdout) as Record<string, unknown[]>;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(Object.keys(ir)).toEqual(["codes", "modules", "classes"]);
    expect(ir["classes"]).toMatchObject([{ slug: "meter-lamp", as: "MeterLamp" }]);
    expect(ir["modules"]).toContainEqual(expect.objectContaining({ path: "apdu/data" }));
  });

  test.each(["meter-lamp#entry", "entry", "Entry"])("prints the types of a name: %s", (name) => {
    const { code, stdout } = run("ir", "--spec", smallSpec, "--type", name);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ key: "meter-lamp#entry", node: { kind: "sequence", counted: true } }]);
  });
});

describe("init", () => {
  test("writes an overlay from which everything is generated", () => {
    const overlay = join(newFolder(), "overlay");
    const { code, stdout } = run("init", overlay);
    expect(code).toBe(0);
    expect(stdout.split("\n").slice(0, -1)).toEqual(Object.keys(snapshot(overlay)).map((path) => join(overlay, path)));
    for (const [path, text] of Object.entries(snapshot(overlay))) {
      const { $schema } = JSON.parse(text) as { $schema: string };
      expect(existsSync(join(overlay, path, "..", $schema)), `${path}: ${$schema}`).toBe(true);
    }
    const out = join(newFolder(), "generated");
    expect(run("generate", "--overlay", overlay, "--out", out).code).toBe(0);
    expect(snapshot(out)["classes/meter-lamp.ts"]).toContain(
      "export function meterLamp(logicalName: string): MeterLamp",
    );
    expect(snapshot(out)["classes/register.ts"]).toBeDefined();
  });

  test("refuses a folder that holds anything", () => {
    const folder = newFolder();
    writeFileSync(join(folder, "x"), "");
    expect(run("init", folder)).toMatchObject({ code: 1, stderr: expect.stringContaining("is not empty") });
    expect(Object.keys(snapshot(folder))).toEqual(["x"]);
  });
});

describe("docs", () => {
  test("writes the pages alone: those of generate", () => {
    const all = join(newFolder(), "generated");
    run("generate", "--spec", smallSpec, "--out", all);
    const pages = join(newFolder(), "pages");
    expect(run("docs", "--spec", smallSpec, "--out", pages).code).toBe(0);
    expect(snapshot(pages)).toEqual(snapshot(join(all, "docs")));
    expect(run("docs", "--spec", smallSpec, "--out", pages).stderr).toContain("0 written, 0 stale removed");
  });
});
