import { readFileSync, writeFileSync } from "node:fs";
import { fromHex } from "@cosemkit/core";
import { cosemApduDescriptor } from "@cosemkit/model/apdu/apdu";
import { apduCases } from "@cosemkit/model/arbitraries/all";
import { decodeMessages } from "@cosemkit/session/push/decode-message";
import { isFailed } from "@cosemkit/session/push/message";
import { describe, expect, test } from "vitest";
import { derivedApdus } from "./derived.ts";
import { inputLayer, keyRing, loadVectors, messageFiles, type Vector, type VectorKeys } from "./support.ts";

/*
 * generated/docs/apdus.md says which APDUs there are, with encoder, decoder, property and number of vectors; the generator
 * takes the numbers from coverage.json beside this test. Both are held to what is there: COSEMKIT_UPDATE_COVERAGE=1
 * writes coverage.json anew, and `npm run generate` the page.
 */
const page = readFileSync(new URL("../../generated/docs/apdus.md", import.meta.url), "utf8");
const coverageFile = new URL("./coverage.json", import.meta.url);

interface Row {
  readonly name: string;
  readonly module: string;
  readonly encoder: string;
  readonly decoder: string;
  readonly property: string;
  readonly vectors: string;
}

/** Rows of the table of all APDUs. */
const rows: readonly Row[] = page
  .slice(page.indexOf("## cosem-apdu"), page.indexOf("## apdu/"))
  .split("\n")
  .filter((line) => /^\| [0-9A-F]{2}/.test(line))
  .map((line) => {
    const [, , name, , module, encoder, decoder, property, count] = line.split("|").map((cell) => cell.trim());
    const bare = (cell: string | undefined): string => cell!.replaceAll("`", "");
    return {
      name: name!,
      module: bare(module),
      encoder: bare(encoder),
      decoder: bare(decoder),
      property: bare(property),
      vectors: count!,
    };
  });

const { node } = cosemApduDescriptor;
const kinds = node.kind === "choice" ? node.alternatives.flatMap((one) => one.flat ?? [one.name]) : [];

/** The APDUs in a vector, ciphered and deciphered. */
function kindsIn(vector: Vector): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = (keys: VectorKeys | undefined): void => {
    const lenient = vector.quirk === undefined ? undefined : [vector.quirk];
    const options = { as: inputLayer(vector), keys: keyRing(keys), lenient };
    for (const outcome of decodeMessages(vector.inputs.map(fromHex), options)) {
      if (isFailed(outcome)) continue;
      for (const one of [outcome.apdu, outcome.userApdu, outcome.userInformation]) if (one) found.add(one.value.kind);
      if (outcome.layers.some((layer) => layer.layer === "gbt")) found.add("general-block-transfer");
    }
  };
  collect(vector.keys);
  if (vector.keys !== undefined) collect(undefined);
  return found;
}

const vectors = new Map<string, string[]>(kinds.map((kind) => [kind, []]));
for (const file of messageFiles) {
  for (const vector of loadVectors(file)) {
    if (vector.messages === undefined) continue;
    for (const kind of kindsIn(vector)) vectors.get(kind)!.push(`${file}: ${vector.id}`);
  }
}
for (const { name, json } of derivedApdus) vectors.get(json["kind"] as string)!.push(`derived: ${name}`);

function coverage(): string {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, vectors.get(kind)!.length]));
  return `${JSON.stringify(counts, undefined, 2)}\n`;
}

describe("the page of APDUs", () => {
  test("has a row for each, and no other", () => {
    expect(rows.map((row) => row.name)).toEqual(kinds);
  });

  test.each(rows.map((row) => [row.name, row] as const))(
    "%s: encoder, decoder and property are there",
    async (_, row) => {
      const load = (path: string): Promise<Readonly<Record<string, unknown>>> =>
        import(new URL(`../../generated/${path}.ts`, import.meta.url).href);
      const module = await load(row.module);
      expect(module[row.encoder]).toBeTypeOf("function");
      expect(module[row.decoder]).toBeTypeOf("function");
      const arbitraries = await load(`arbitraries/${row.module}`);
      expect(arbitraries[row.property]).toBeTypeOf("function");
      const cases = apduCases.filter((one) => one.module === row.module).map((one) => one.name.replaceAll("-", ""));
      expect(cases).toContain(row.property.toLowerCase());
    },
  );
});

describe("vectors", () => {
  test.each(kinds)("%s has one", (kind) => {
    expect(vectors.get(kind)).not.toEqual([]);
  });

  test.each(rows.map((row) => [row.name, row] as const))("the page counts those of %s", (name, row) => {
    expect(row.vectors).toBe(String(vectors.get(name)!.length));
  });

  test("the counts are what there is", () => {
    if (process.env["COSEMKIT_UPDATE_COVERAGE"] === "1") writeFileSync(coverageFile, coverage());
    expect(readFileSync(coverageFile, "utf8")).toBe(coverage());
  });
});
