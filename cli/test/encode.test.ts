import { toHex } from "@cosemkit/core";
import { type CosemApdu, encodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import { encodeData } from "@cosemkit/model/apdu/data";
import { cosemApdu } from "@cosemkit/model/arbitraries/apdu/apdu";
import { data } from "@cosemkit/model/arbitraries/apdu/data";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { run, temporaryFile } from "./support.ts";

const apdu = {
  kind: "get-response-normal",
  invokeIdAndPriority: { invokeId: 1, reserved: 0, serviceClass: "confirmed", priority: "high" },
  result: { kind: "data", value: { type: "double-long-unsigned", value: 5009 } },
};
const apduHex = "c401c1000600001391\n";
const value = { type: "structure", value: [{ type: "null-data" }, { type: "long64", value: "-5" }] };
const valueHex = "02020014fffffffffffffffb\n";

describe("encode", () => {
  test.each([
    ["an APDU", JSON.stringify(apdu), apduHex],
    ["an APDU over many lines", JSON.stringify(apdu, null, 2), apduHex],
    ["Data", JSON.stringify(value), valueHex],
    ["several, one a line", `${JSON.stringify(apdu)}\n\n${JSON.stringify(value)}\n`, apduHex + valueHex],
    ["a line of decode", JSON.stringify({ input: 0, layers: [], apdu, warnings: [] }), apduHex],
    ["a line of decode with Data", JSON.stringify({ input: 0, apdu: null, data: value }), valueHex],
  ])("%s from standard input", async (_, stdin, hex) => {
    for (const args of [["encode"], ["encode", "-"]]) {
      const { exitCode, stdout, stderr } = await run(args, { stdin });
      expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: hex, stderr: "" });
    }
  });

  test("from a file", async () => {
    expect((await run(["encode", temporaryFile("apdu.json", JSON.stringify(apdu))])).stdout).toBe(apduHex);
  });

  test("as what is said", async () => {
    expect((await run(["encode", "--as", "data"], { stdin: JSON.stringify(value) })).stdout).toBe(valueHex);
    expect((await run(["encode", "--as", "apdu"], { stdin: JSON.stringify(apdu) })).stdout).toBe(apduHex);
    expect((await run(["encode", "--as", "apdu"], { stdin: JSON.stringify(value) })).exitCode).toBe(2);
    expect((await run(["encode", "--as", "word"], { stdin: JSON.stringify(value) })).exitCode).toBe(2);
  });

  test("one that fails does not keep the others back", async () => {
    const wrong = { ...apdu, result: { kind: "data", value: { type: "long", value: 40_000 } } };
    const stdin = [apdu, wrong, value].map((one) => JSON.stringify(one)).join("\n");
    const { exitCode, stdout, stderr } = await run(["encode"], { stdin });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: apduHex + valueHex });
    expect(stderr).toMatch(/object 2: .*result\.value\.value.*40000/);
  });

  test.each([
    ["nothing", ""],
    ["no JSON", "{"],
    ["a line that is no JSON", `${JSON.stringify(apdu)}\n{`],
    ["a text", '"c401"'],
    ["null", "null"],
    ["neither APDU nor Data", "{}"],
    ["a failure of decode", '{"input":0,"error":{"code":"decode.truncated"}}'],
    ["an unknown field", JSON.stringify({ ...apdu, more: 1 })],
    ["a missing field", JSON.stringify({ kind: "get-response-normal" })],
    ["a wrong type", JSON.stringify({ type: "octet-string", value: "0g" })],
    ["bits that are no NaN", JSON.stringify({ type: "float32", value: "NaN:00000000" })],
    ["octets that are no UTF-8", Uint8Array.of(0x22, 0xff, 0x22)],
  ])("%s is a matter of usage", async (_, stdin) => {
    const { exitCode, stdout, stderr } = await run(["encode"], { stdin });
    expect({ exitCode, stdout: stdout.replace(apduHex, "") }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(/^cosemkit: ./);
  });

  test("a file that is not there is a matter of usage", async () => {
    expect((await run(["encode", "/nowhere/at/all"])).exitCode).toBe(2);
  });
});

/** Random octets are no user-information; a gateway prefix for no address begins as an LLC header does. */
function isPlain(apdu: CosemApdu): boolean {
  if ("userApdu" in apdu) return apdu.physicalDeviceAddress.length > 0 && isPlain(apdu.userApdu);
  return !("userInformation" in apdu) || apdu.userInformation === undefined;
}

describe("XML", () => {
  const get = "c001c100030101151900ff0200";

  test.each([
    ["simple", ["--xml"], '<ClassId Value="0003" />', ["--xml"]],
    ["simple, as said", ["--xml", "simple"], '<ClassId Value="0003" />', ["--xml"]],
    ["simple, in decimal", ["--xml", "--decimal"], '<ClassId Value="3" />', ["--xml", "--decimal"]],
    ["standard", ["--xml", "standard"], "<x:class-id>3</x:class-id>", ["--xml"]],
    ["standard, as said", ["--xml=standard"], "<x:class-id>3</x:class-id>", ["--xml"]],
  ])("%s, of one message and of several", async (_, decodeArgs, element, encodeArgs) => {
    for (const hexes of [[get], [get, apduHex.trim(), "0f00000001000900"]]) {
      const { exitCode, stdout, stderr } = await run(["decode", ...decodeArgs, ...hexes]);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      expect(stdout).toContain(element);
      expect(stdout.includes("<Messages>")).toBe(hexes.length > 1);
      expect((await run(["encode", ...encodeArgs], { stdin: stdout })).stdout).toBe(`${hexes.join("\n")}\n`);
    }
  });

  test("of Data", async () => {
    const { stdout } = await run(["decode", "--xml", "--as", "data", valueHex.trim(), "1105"]);
    expect(stdout).toContain('    <UInt8 Value="05" />'.trim());
    for (const as of [[], ["--as", "data"]]) {
      expect((await run(["encode", "--xml", ...as], { stdin: stdout })).stdout).toBe(`${valueHex}1105\n`);
    }
  });

  test("what is wrong goes to stderr, and hides no other input", async () => {
    const { exitCode, stdout, stderr } = await run(["decode", "--xml", "c401", "7ea0070303d19a707e", get]);
    expect(exitCode).toBe(6);
    expect(stderr).toMatch(/^input 0: decode\.truncated/);
    expect(stdout).toMatch(/^<GetRequest>/);
    expect(stdout).not.toContain("Messages");
  });

  test("nothing to show is no document", async () => {
    expect(await run(["decode", "--xml", "7ea0070303d19a707e"])).toMatchObject({ exitCode: 0, stdout: "" });
  });

  test.each([
    ["an unknown form", ["decode", "--xml=other", get], ""],
    ["two ways to print", ["decode", "--xml", "--json", get], ""],
    ["no XML", ["encode", "--xml"], "{}"],
    ["an APDU where Data is said", ["encode", "--xml", "--as", "data"], "<GetRequest />"],
    ["neither APDU nor Data", ["encode", "--xml"], "<Get />"],
    ["an element too few", ["encode", "--xml"], "<GetRequest>\n  <GetRequestNormal />\n</GetRequest>"],
  ])("%s is a matter of usage", async (_, args, stdin) => {
    const { exitCode, stdout, stderr } = await run(args, { stdin });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).not.toBe("");
  });

  test("a mistake is told with line and column", async () => {
    const { stderr } = await run(["encode", "--xml"], { stdin: "<GetRequest>\n  <GetRequestNormal />\n</GetRequest>" });
    expect(stderr).toMatch(/2:3: the element InvokeIdAndPriority is missing/);
  });
});

describe("what decode prints, encode gives back", () => {
  async function roundTrip(args: readonly string[], hexes: readonly string[]): Promise<void> {
    const decoded = await run(["decode", "--json", ...args, ...hexes]);
    expect(decoded.exitCode).toBe(0);
    const name = args.includes("data") ? "data" : "apdu";
    const stdin = decoded
      .lines()
      .map((line) => JSON.stringify(line[name]))
      .join("\n");
    expect((await run(["encode"], { stdin })).stdout).toBe(`${hexes.join("\n")}\n`);
  }

  test("any APDUs", async () => {
    const plain = cosemApdu().filter(isPlain);
    const hexes = fc
      .array(plain, { minLength: 1, maxLength: 5 })
      .map((all) => all.map((one) => toHex(encodeCosemApdu(one))));
    await fc.assert(fc.asyncProperty(hexes, (given) => roundTrip([], given)));
  });

  test("any Data", async () => {
    const hexes = fc
      .array(data(), { minLength: 1, maxLength: 5 })
      .map((all) => all.map((one) => toHex(encodeData(one))));
    await fc.assert(fc.asyncProperty(hexes, (given) => roundTrip(["--as", "data"], given)));
  });
});
