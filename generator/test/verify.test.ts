import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EmissionError, strictFlags, verify } from "../src/verify.ts";
import { repository } from "./support.ts";

/** What a verification of one file says. */
function problem(text: string, path = "apdu/x.ts"): string {
  try {
    verify([{ path, text }]);
    return "";
  } catch (error) {
    if (!(error instanceof EmissionError)) throw error;
    return error.message;
  }
}

test("text that is right passes: core, fast-check and its own files are found", () => {
  verify([
    {
      path: "apdu/a.ts",
      text: 'import type { Reader } from "@cosemkit/core";\nexport const a = (r: Reader): number => r.u8();\n',
    },
    { path: "apdu/b.ts", text: 'import { a } from "./a.ts";\nexport const b: typeof a = a;\n' },
    {
      path: "arbitraries/c.ts",
      text: 'import * as fc from "fast-check";\nexport function c(): fc.Arbitrary<number> {\n  return fc.nat();\n}\n',
    },
  ]);
});

describe("text that is wrong is told with file, line and column", () => {
  test.each<[what: string, text: string, message: string]>([
    ["syntax", "export const a: number = ;\n", "apdu/x.ts:1:26 TS1109"],
    ["type", "const a = 1;\nexport const b: string = a;\n", "apdu/x.ts:2:14 TS2322"],
    [
      "property of core",
      'import { reader } from "@cosemkit/core";\nexport const a: number = reader;\n',
      "apdu/x.ts:1:10 TS",
    ],
    [
      "wrong use of core",
      'import { Reader } from "@cosemkit/core";\nexport const a: string = new Reader(new Uint8Array()).u8();\n',
      "apdu/x.ts:2:14 TS2322",
    ],
    [
      "module that is not printed",
      'import { a } from "./get.ts";\nexport const b: number = a;\n',
      "apdu/x.ts:1:19 TS2307",
    ],
    ["export without its type", "export const a = Math.max(1, 2);\n", "apdu/x.ts:1:14 TS9010"],
    ["enum", "export enum A { B }\n", "apdu/x.ts:1:13 TS1294"],
    [
      "type imported as a value",
      'import { Codec } from "@cosemkit/core";\nexport type A = Codec<number>;\n',
      "apdu/x.ts:1:10 TS1484",
    ],
    [
      "element that may be missing",
      "export const f = (a: readonly number[]): number => a[0];\n",
      "apdu/x.ts:1:52 TS2322",
    ],
    [
      "undefined for an optional property",
      "export const a: { b?: number } = { b: undefined };\n",
      "apdu/x.ts:1:14 TS2375",
    ],
    [
      "import that is not used",
      'import { Reader } from "@cosemkit/core";\nexport const a: number = 1;\n',
      "apdu/x.ts:1:1 TS6133",
    ],
    [
      "node",
      'import { readFileSync } from "node:fs";\nexport const a: typeof readFileSync = readFileSync;\n',
      "apdu/x.ts:1:30 TS2591",
    ],
    ["global of node", "export const a: string = process.version;\n", "apdu/x.ts:1:26 TS2"],
  ])("%s", (_what, text, message) => {
    expect(problem(text)).toContain(`nothing written\n${message}`);
  });

  test("JSON", () => {
    expect(problem('{ "a": 1, }', "package.json")).toMatch(/\npackage\.json:1:1 not JSON: /);
  });

  test("paths that some file systems do not tell apart", () => {
    const files = ["classes/Data.ts", "classes/data.ts"].map((path) => ({ path, text: "export {};\n" }));
    expect(() => verify(files)).toThrow("classes/data.ts:1:1 two files have this path");
  });
});

test("all problems at once, up to a screenful", () => {
  const lines = Array.from({ length: 25 }, (_, index) => `export const a${index}: string = ${index};`);
  const message = problem(`${lines.join("\n")}\n`);
  expect(message).toMatch(/^generator\.emission: 25 problems/);
  expect(message.split("\n")).toHaveLength(22);
  expect(message).toMatch(/\nand 5 more$/);
});

test("the flags are those of the repository", () => {
  const base: unknown = JSON.parse(readFileSync(join(repository, "tsconfig.base.json"), "utf8"));
  expect(base).toMatchObject({ compilerOptions: strictFlags });
  const others = Object.keys((base as { compilerOptions: object }).compilerOptions).filter(
    (flag) => !(flag in strictFlags),
  );
  // How files are built, and a lib that the verification sets itself.
  expect(others.sort()).toEqual(["composite", "declarationMap", "lib", "sourceMap"]);
});
