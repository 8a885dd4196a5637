import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/**
 * What a program gets when it imports one class: that class, and nothing of the other classes. Sizes are of the minified
 * bundle in octets; they are recorded in sizes.json, and may grow by 5 % before somebody has to look.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = `${root}.cache/bundle`;
const recorded = JSON.parse(readFileSync(`${root}test/bundle/sizes.json`, "utf8")) as Record<string, number>;

interface Bundle {
  readonly octets: number;
  /** Source files that some of the code comes from. */
  readonly sources: readonly string[];
}

async function bundle(name: string, code: string): Promise<Bundle> {
  const input = `${folder}/${name}.ts`;
  writeFileSync(input, code);
  const build = await rolldown({
    input,
    platform: "browser",
    resolve: { conditionNames: ["cosemkit-source", "import"] },
    logLevel: "silent",
  });
  try {
    const { output } = await build.generate({ format: "esm", minify: true });
    const chunks = output.filter((one) => one.type === "chunk");
    return {
      octets: chunks.reduce((sum, chunk) => sum + Buffer.byteLength(chunk.code), 0),
      sources: chunks.flatMap((chunk) =>
        Object.entries(chunk.modules)
          .filter(([, module]) => module.renderedLength > 0)
          .map(([path]) => relative(root, path).replaceAll("\\", "/")),
      ),
    };
  } finally {
    await build.close();
  }
}

/** The programs that are measured. */
const programs: Readonly<Record<string, string>> = {
  register: `export { register } from "@cosemkit/model/classes/register";`,
  "client and register": `
    export { quantityText } from "@cosemkit/core";
    export { connect } from "@cosemkit/session/client/client";
    export { register } from "@cosemkit/model/classes/register";`,
  "client of short names and register": `
    export { quantityText } from "@cosemkit/core";
    export { connect } from "@cosemkit/session/client/client";
    export { shortNames } from "@cosemkit/session/client/short-names";
    export { register } from "@cosemkit/model/classes/register";`,
  "push decoding": `
    export { decodeMessages } from "@cosemkit/session/push/decode-message";
    export { namedValues } from "@cosemkit/session/push/named-values";`,
};

describe("bundles", () => {
  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  for (const [name, code] of Object.entries(programs)) {
    test(`${name}: no larger than recorded, by more than 5 %`, async () => {
      const { octets } = await bundle(name.replaceAll(" ", "-"), code);
      expect(recorded[name], `record ${octets} in test/bundle/sizes.json`).toBeDefined();
      expect(octets).toBeLessThanOrEqual(recorded[name]! * 1.05);
    });
  }

  test("one class brings no other class along", async () => {
    const { sources } = await bundle("one-class", programs["register"]!);
    expect(sources.filter((path) => path.startsWith("generated/classes/")).sort()).toEqual([
      "generated/classes/register.ts",
      "generated/classes/simple-types.ts",
    ]);
  });

  test("only who imports short names has them", async () => {
    const ofShortNames = (sources: readonly string[]): readonly string[] =>
      sources.filter((path) => /short-name|short-object|association-sn|client\/(read|write)\./.test(path));
    const { sources } = await bundle("logical-names", programs["client and register"]!);
    // The codecs of all APDUs are there in any case.
    expect(ofShortNames(sources)).toEqual(["generated/apdu/short-name.ts"]);
    const { sources: others } = await bundle("short-names", programs["client of short names and register"]!);
    expect(ofShortNames(others)).toContain("runtime/session/src/client/short-name-services.ts");
  });

  test("nothing of Node comes into a browser", async () => {
    const { sources } = await bundle("browser", programs["push decoding"]!);
    expect(sources.filter((path) => path.includes("node:"))).toEqual([]);
    expect(sources.length).toBeGreaterThan(10);
  });
});
