import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { keyFile } from "./support.ts";

/** The command as it is installed: `npm test` builds it first. */
const bin = fileURLToPath(new URL("../bin/cosemkit.js", import.meta.url));

function cosemkit(args: readonly string[], input = ""): { status: number | null; stdout: string; stderr: string } {
  const env = { PATH: process.env["PATH"] };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { input, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly inputs: readonly string[];
  readonly keys?: object;
  readonly messages?: readonly { readonly apdu: object | null; readonly data?: object }[];
  readonly exitCode?: number;
}

function vectors(name: string): readonly Vector[] {
  const url = new URL(`../../test/vectors/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")).vectors;
}

function vector(name: string, id: string): Vector {
  return vectors(name).find((one) => one.id === id)!;
}

describe("the built command", () => {
  test("decodes a captured telegram that is ciphered and comes in blocks", () => {
    const { inputs, keys, messages } = vector("push", "lg-e450-gbt-encrypted-1");
    const { status, stdout, stderr } = cosemkit(["decode", "--json", "--keys", keyFile(keys), ...inputs]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { input, warnings, ...line } = JSON.parse(stdout);
    expect(line).toEqual(messages![0]);
    expect({ input, warnings }).toEqual({ input: 0, warnings: [] });
  });

  test("decodes and encodes published APDUs", () => {
    const bare = vectors("xdlms-ln").filter((one) => one.inputs.length === 1);
    const hexes = bare.map((one) => one.inputs[0]!);
    const decoded = cosemkit(["decode", "--json", ...hexes]);
    expect(decoded.status).toBe(0);
    const apdus = decoded.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).apdu);
    expect(apdus).toEqual(bare.map((one) => one.messages![0]!.apdu));
    const encoded = cosemkit(["encode"], apdus.map((apdu) => JSON.stringify(apdu)).join("\n"));
    expect(encoded).toEqual({ status: 0, stdout: `${hexes.join("\n")}\n`, stderr: "" });
  });

  test("refuses what is wrong, with its exit code", () => {
    for (const id of ["neg-aarq-userinfo-tag", "neg-hdlc-hcs", "neg-gcm-wrong-ek"]) {
      const { inputs, keys, exitCode } = vector("negative", id);
      const args = keys === undefined ? [] : ["--keys", keyFile(keys)];
      const { status, stdout } = cosemkit(["decode", "--json", ...args, ...inputs]);
      expect(status, id).toBe(exitCode);
      expect(JSON.parse(stdout)).toHaveProperty("error.code");
    }
  });

  test("is quiet when its reader goes away", () => {
    const args = Array.from({ length: 2000 }, () => "c401c1000600001391").join(" ");
    const line = `"${process.execPath}" "${bin}" decode --json ${args} | head -n 1`;
    const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.split("\n")).toHaveLength(2);
  });
});
