import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type ClassDefinition,
  type Codec,
  DecodeError,
  decodeWith,
  encodeWith,
  fromHex,
  fromJson,
  interpretRead,
  interpretWrite,
  toHex,
  toJson,
} from "@cosemkit/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OutputFile } from "../src/emit.ts";
import { frozenIr, load, output } from "../src/generate.ts";
import { verify } from "../src/verify.ts";

/*
 * A folder for each feature of the intermediate representation: `spec` is a small spec, `expected` what is printed for
 * it, `cases.json` what the printed code does with bytes. COSEMKIT_UPDATE_GOLDEN=1 writes `expected` anew: read the
 * difference before you commit it.
 */
const golden = join(dirname(fileURLToPath(import.meta.url)), "golden");
const features = readdirSync(golden).sort();
const updating = process.env["COSEMKIT_UPDATE_GOLDEN"] === "1";

interface Case {
  readonly hex: string;
  /** The value in the JSON form, or how decoding fails. */
  readonly json?: unknown;
  readonly error?: string;
  readonly path?: string;
}

/** Cases by module and by type, attribute or method. */
type Cases = Readonly<Record<string, Readonly<Record<string, readonly Case[]>>>>;

/** What is golden: all code, and what describes classes. Shells of the package are the same for every spec. */
function isGolden({ path }: OutputFile): boolean {
  return path.endsWith(".ts") || /^docs\/classes\/(?!index|coverage)/.test(path);
}

const printed = new Map(
  features.map((feature) => [feature, output(frozenIr(load(join(golden, feature, "spec")))).filter(isGolden)]),
);

if (updating) {
  for (const [feature, files] of printed) {
    rmSync(join(golden, feature, "expected"), { recursive: true, force: true });
    for (const { path, text } of files) {
      const target = join(golden, feature, "expected", path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)).map((path) => `${entry.name}/${path}`) : [entry.name],
  );
}

function read(feature: string, path: string): string {
  return readFileSync(join(golden, feature, path), "utf8");
}

function importExpected(feature: string, module: string): Promise<Readonly<Record<string, unknown>>> {
  return import(/* @vite-ignore */ pathToFileURL(join(golden, feature, "expected", `${module}.ts`)).href);
}

test("what is printed for all features type-checks", () => {
  verify(
    [...printed].flatMap(([feature, files]) => files.map((file) => ({ ...file, path: `${feature}/${file.path}` }))),
  );
});

describe.each(features)("%s", (feature) => {
  const cases: Cases = JSON.parse(read(feature, "cases.json"));

  test("is printed as expected", () => {
    const expected = filesBelow(join(golden, feature, "expected")).sort();
    expect(
      printed
        .get(feature)!
        .map(({ path }) => path)
        .sort(),
    ).toEqual(expected);
    for (const { path, text } of printed.get(feature)!) expect(text, path).toBe(read(feature, `expected/${path}`));
  });

  for (const [module, types] of Object.entries(cases)) {
    for (const [type, list] of Object.entries(types)) {
      test.each(list)(`${module} ${type}: $hex`, async (one) => {
        const codec = await findCodec(feature, module, type);
        if (one.error === undefined) checkValue(codec, one);
        else checkFailure(codec, one);
      });
    }
  }

  test("arbitraries give values that survive", async () => {
    const { apduCases, classCases } = await importExpected(feature, "arbitraries/all");
    const all = [...(apduCases as readonly TypeCase[]), ...(classCases as readonly TypeCase[])];
    expect(all).not.toEqual([]);
    for (const one of all) {
      fc.assert(
        fc.property(one.arbitrary(), (value) => {
          const bytes = encodeWith(one.codec, value);
          expect(decodeWith(one.codec, bytes), one.name).toEqual(value);
          expect(toHex(interpretWrite(one.codec.descriptor, value)), one.name).toBe(toHex(bytes));
        }),
        { numRuns: 20 },
      );
    }
  });
});

interface TypeCase {
  readonly name: string;
  readonly codec: Codec<unknown>;
  arbitrary(): fc.Arbitrary<unknown>;
}

/** The codec of an APDU type by its name in the spec; in a class of an attribute, `attribute by selector`, `method()`. */
async function findCodec(feature: string, module: string, name: string): Promise<Codec<unknown>> {
  if (module.startsWith("apdu/")) {
    const { cases } = await importExpected(feature, `arbitraries/${module}`);
    return (cases as readonly TypeCase[]).find((one) => one.name === name)!.codec;
  }
  const exported = Object.entries(await importExpected(feature, module));
  const definition = exported.find(([key]) => key.endsWith("Class"))![1] as ClassDefinition;
  const method = definition.methods.find((one) => name.startsWith(`${one.name}()`));
  if (method !== undefined) return name.endsWith("reply") ? method.reply! : method.parameter;
  const [attributeName, selectorName] = name.split(" by ");
  const attribute = definition.attributes.find((one) => one.name === attributeName)!;
  if (selectorName === undefined) return attribute.codec;
  return attribute.selectors!.find((one) => one.name === selectorName)!.codec;
}

function checkValue(codec: Codec<unknown>, { hex, json }: Case): void {
  const { descriptor } = codec;
  const value = decodeWith(codec, fromHex(hex));
  expect(toJson(descriptor, value)).toEqual(json);
  expect(interpretRead(descriptor, fromHex(hex))).toEqual(value);
  const given = fromJson(descriptor, json);
  expect(toHex(encodeWith(codec, given))).toBe(hex);
  expect(toHex(interpretWrite(descriptor, given))).toBe(hex);
}

function checkFailure(codec: Codec<unknown>, { hex, error, path }: Case): void {
  const failure = outcome(() => decodeWith(codec, fromHex(hex)));
  expect(failure).toBeInstanceOf(DecodeError);
  expect(failure).toMatchObject({ code: error, ...(path === undefined ? {} : { path }) });
}

function outcome(decode: () => unknown): unknown {
  try {
    return decode();
  } catch (error) {
    return error;
  }
}
