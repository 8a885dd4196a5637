import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type ClassDefinition, type Codec, decodeWith, encodeWith, fromHex, fromJson, toHex } from "@cosemkit/core";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { frozenIr, load, output } from "../src/generate.ts";
import { verify } from "../src/verify.ts";
import { copySpec, newFolder, realSpec, run, snapshot } from "./support.ts";

/** A class as somebody writes it who has only the page of the book: monitored value, thresholds, what to do. */
const limiter = {
  $schema: "../schema/class.schema.json",
  classId: 8200,
  version: 0,
  name: "Supply limiter",
  doc: "Watches a value and acts when it crosses a threshold.",
  ref: "Manual, class Supply limiter",
  confidence: "single-source",
  sources: ["a manual"],
  types: {
    value_definition: {
      kind: "structure",
      fields: [
        { name: "class_id", type: "long-unsigned" },
        { name: "logical_name", type: "logical-name" },
        { name: "attribute_index", type: "integer" },
      ],
    },
    threshold: { kind: "choice", alternatives: ["double-long", "double-long-unsigned", "long64"] },
    emergency_profile: {
      kind: "structure",
      fields: [
        { name: "emergency_profile_id", type: "long-unsigned" },
        { name: "emergency_activation_time", type: { kind: "octet-string", format: "date-time" } },
        { name: "emergency_duration", type: "double-long-unsigned", unit: "second" },
      ],
    },
    action_item: {
      kind: "structure",
      fields: [
        { name: "script_logical_name", type: "logical-name" },
        { name: "script_selector", type: "long-unsigned" },
      ],
    },
  },
  attributes: [
    { id: 1, name: "logical_name", type: "logical-name", storage: "static", shortName: "0x00" },
    { id: 2, name: "monitored_value", type: "value_definition", storage: "static", shortName: "0x08" },
    { id: 3, name: "threshold_active", type: "threshold", storage: "dynamic", shortName: "0x10" },
    {
      id: 4,
      name: "min_over_threshold_duration",
      type: "double-long-unsigned",
      storage: "static",
      shortName: "0x18",
      unit: "second",
      doc: "How long the value must be over the threshold.",
    },
    { id: 5, name: "emergency_profile", type: "emergency_profile", storage: "static", shortName: "0x20" },
    {
      id: 6,
      name: "emergency_profile_group_id_list",
      type: { kind: "array", of: "long-unsigned" },
      storage: "static",
      shortName: "0x28",
    },
    { id: 7, name: "emergency_profile_active", type: "boolean", storage: "dynamic", shortName: "0x30" },
    {
      id: 8,
      name: "actions",
      type: {
        kind: "structure",
        fields: [
          { name: "action_over_threshold", type: "action_item" },
          { name: "action_under_threshold", type: "action_item" },
        ],
      },
      storage: "static",
      shortName: "0x38",
    },
  ],
  methods: [
    {
      id: 1,
      name: "force_profile",
      parameter: "emergency_profile",
      reply: "boolean",
      presence: "optional",
      shortName: "0x40",
    },
  ],
};

/** What a user writes against the generated class; each wrong line must be an error. */
const usage = `import type { AttributeRef, MethodRef, ServerObject } from "@cosemkit/core";
import type { EmergencyProfile, SupplyLimiter, SupplyLimiterServer, Threshold } from "./classes/supply-limiter.ts";
import { supplyLimiter, supplyLimiterServer } from "./classes/supply-limiter.ts";

const client: SupplyLimiter = supplyLimiter("0.0.17.0.0.255");
export const duration: AttributeRef<number> = client.minOverThresholdDuration;
export const active: AttributeRef<boolean> = client.emergencyProfileActive;
export const groups: AttributeRef<readonly number[]> = client.emergencyProfileGroupIdList;
export const profile: AttributeRef<EmergencyProfile> = client.emergencyProfile;
export const force: MethodRef<EmergencyProfile, boolean> = client.forceProfile;
// @ts-expect-error a duration is a number
export const text: AttributeRef<string> = client.minOverThresholdDuration;
// @ts-expect-error there is no such attribute
export const none: unknown = client.minUnderThresholdDuration;

export const threshold: Threshold = { type: "long64", value: 5n };
// @ts-expect-error a long64 is a bigint
export const wrongThreshold: Threshold = { type: "long64", value: 5 };
// @ts-expect-error the book has no such alternative
export const otherThreshold: Threshold = { type: "unsigned", value: 5 };

const handlers: SupplyLimiterServer = {
  minOverThresholdDuration: { get: () => 60, set: (seconds) => void seconds.toFixed() },
  forceProfile: (parameter) => parameter.emergencyDuration > 0,
};
export const served: ServerObject = supplyLimiterServer("0.0.17.0.0.255", handlers);
// @ts-expect-error a duration is a number
export const wrongHandlers: SupplyLimiterServer = { minOverThresholdDuration: { get: () => "60" } };
`;

interface TypeCase {
  readonly name: string;
  readonly codec: Codec<unknown>;
  arbitrary(): fc.Arbitrary<unknown>;
}

describe("a new class", () => {
  const spec = copySpec(realSpec);
  const file = join(spec, "classes/8200-v0-supply-limiter.json");
  const command = ["new-class", "--spec", spec, "--id", "8200", "--version", "0", "--name", "Supply limiter"];

  test("begins as a file from which everything is generated as it stands", () => {
    expect(run(...command)).toMatchObject({ code: 0, stdout: `${file}\n` });
    expect(run("check", "--spec", spec)).toEqual({ code: 0, stdout: "", stderr: "" });
    verify(output(frozenIr(load(spec))));
  });

  test("is not written over", () => {
    const before = readFileSync(file, "utf8");
    expect(run(...command)).toMatchObject({ code: 1, stderr: expect.stringContaining("exists already") });
    expect(run(...command.slice(0, -1), "Other name")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("class 8200 version 0 exists already"),
    });
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  test("that would break the spec is refused", () => {
    const { code, stderr } = run(
      "new-class",
      "--spec",
      spec,
      "--id",
      "8201",
      "--version",
      "0",
      "--name",
      "Supply Limiter",
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/generator\.skeleton: E\d{3} /);
    expect(existsSync(join(spec, "classes/8201-v0-supply-limiter.json"))).toBe(false);
  });

  test("goes into an overlay, of which nothing need be there yet", () => {
    const overlay = join(newFolder(), "overlay");
    const argv = ["new-class", "--overlay", overlay, "--id", "8300", "--version", "1", "--name", "Pump"];
    expect(run(...argv)).toMatchObject({ code: 0, stdout: `${join(overlay, "classes/8300-v1-pump.json")}\n` });
    expect(run("check", "--overlay", overlay)).toMatchObject({ code: 0 });
  });

  describe("with its attributes filled in, and no other edit", () => {
    const out = join(newFolder(), "generated");
    let texts: Readonly<Record<string, string>> = {};
    const imported = async (path: string): Promise<Readonly<Record<string, unknown>>> =>
      import(/* @vite-ignore */ pathToFileURL(join(out, path)).href);

    beforeAll(() => {
      writeFileSync(file, JSON.stringify(limiter, undefined, 2));
      const { code, stderr } = run("generate", "--spec", spec, "--out", out);
      expect(code, stderr).toBe(0);
      texts = snapshot(out);
      // It refers to the rooms beside generated/, which are not here.
      rmSync(join(out, "tsconfig.json"));
    });

    test("has a typed client and a typed server interface", () => {
      const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
      verify([...files, { path: "usage.ts", text: usage }]);
    });

    test("has codecs that do what the book says", async () => {
      const { supplyLimiterClass } = await imported("classes/supply-limiter.ts");
      const { attributes, methods } = supplyLimiterClass as ClassDefinition;
      const bytes = "0203120001090c07e80101010c000000ffc4000600000e10";
      const json = {
        emergencyProfileId: 1,
        emergencyActivationTime: "07e80101010c000000ffc400",
        emergencyDuration: 3600,
      };
      for (const codec of [attributes[4]!.codec, methods[0]!.parameter]) {
        const value = fromJson(codec.descriptor, json);
        expect(toHex(encodeWith(codec, value))).toBe(bytes);
        expect(decodeWith(codec, fromHex(bytes))).toEqual(value);
      }
      expect(decodeWith(methods[0]!.reply!, fromHex("03ff"))).toBe(true);
    });

    test("has arbitraries, listed with all others", async () => {
      const { classCases } = await imported("arbitraries/all.ts");
      const own = (classCases as readonly (TypeCase & { module: string })[]).filter(
        ({ module }) => module === "classes/supply-limiter",
      );
      expect(own.map(({ name }) => name)).toEqual(expect.arrayContaining(["threshold", "Supply limiter.actions"]));
      for (const { codec, arbitrary } of own) {
        fc.assert(
          fc.property(arbitrary(), (value) => {
            expect(decodeWith(codec, encodeWith(codec, value))).toEqual(value);
          }),
          { numRuns: 20 },
        );
      }
    });

    test("has a page, and a place in the index, the registry and the manifest", () => {
      expect(texts["docs/classes/supply-limiter.md"]).toContain(
        "| 4 | min_over_threshold_duration | `double-long-unsigned` | static | 0x18 | `minOverThresholdDuration` | How long the value must be over the threshold. (unit second) |",
      );
      expect(texts["docs/classes/supply-limiter.md"]).toContain(
        "emergency_profile: structure\n  emergency_profile_id: long-unsigned\n  emergency_activation_time: octet-string[12] (date time)\n  emergency_duration (second): double-long-unsigned\n",
      );
      expect(texts["docs/classes/index.md"]).toContain("| 8200 | 0 | [Supply limiter](supply-limiter.md) |");
      expect(texts["classes/registry.ts"]).toContain("  supplyLimiterClass,\n");
      const { classes } = JSON.parse(texts["manifest.json"]!) as { classes: object[] };
      expect(classes).toContainEqual(expect.objectContaining({ classId: 8200, module: "classes/supply-limiter" }));
    });
  });
});
