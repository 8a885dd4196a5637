import { fromHex } from "@cosemkit/core";
import { quirks } from "@cosemkit/session/association/quirks";
import { describe, expect, test } from "vitest";
import { example, keyFile, run, temporaryFile } from "./support.ts";

const getResponse = "c401c1000600001391";
const getResponseApdu = {
  kind: "get-response-normal",
  invokeIdAndPriority: { invokeId: 1, reserved: 0, serviceClass: "confirmed", priority: "high" },
  result: { kind: "data", value: { type: "double-long-unsigned", value: 5009 } },
};
const pushFrame = "7ea02a410883130413e6e7000f40000000000101020309060100010700ff060000067d02020f00161b1c057e";
const truncated = "c401c100";
const { title, guek, gak, ciphered } = example;
const keys = { [title]: { guek, gak } };
const wrongKeys = { [title]: { guek, gak: gak.replace(/df$/, "de") } };

describe("decode --json", () => {
  test("a bare APDU", async () => {
    const { exitCode, stderr, lines } = await run(["decode", "--json", getResponse]);
    expect(lines()).toEqual([{ input: 0, layers: [], apdu: getResponseApdu, warnings: [] }]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });

  test("a pushed telegram, with its layers and the values by name", async () => {
    const { exitCode, lines } = await run(["decode", "--json", pushFrame]);
    expect(exitCode).toBe(0);
    expect(lines()).toMatchObject([
      {
        layers: [
          { layer: "hdlc", kind: "UI", source: { upper: 4, lower: 65 }, destination: { upper: 32 } },
          { layer: "llc", direction: "response" },
        ],
        apdu: { kind: "data-notification", dateTime: "" },
        values: [{ index: 0, obis: "1-0:1.7.0.255", scaler: 0, unit: "W", text: "1661 W" }],
      },
    ]);
  });

  test("a frame without an APDU", async () => {
    const { lines } = await run(["decode", "--json", "7ea0070303d19a707e"]);
    expect(lines()).toMatchObject([{ input: 0, layers: [{ layer: "hdlc", kind: "RR", nr: 6 }], apdu: null }]);
  });

  test("bare Data", async () => {
    const { lines } = await run([
      "decode",
      "--json",
      "--as",
      "data",
      "15ffffffffffffffff",
      "00",
      "177f800001",
      "1780000000",
    ]);
    expect(lines().map((line) => line["data"])).toEqual([
      { type: "long64-unsigned", value: "18446744073709551615" },
      { type: "null-data" },
      { type: "float32", value: "NaN:7f800001" },
      { type: "float32", value: "-0" },
    ]);
    expect(lines().every((line) => line["apdu"] === null)).toBe(true);
  });

  test("the user-information of an AARQ", async () => {
    const { lines } = await run(["decode", "--json", "601da109060760857405080101be10040e01000000065f1f0400007e1f04b0"]);
    expect(lines()).toMatchObject([
      {
        apdu: { kind: "aarq", userInformation: "01000000065f1f0400007e1f04b0" },
        userInformation: { kind: "initiate-request", clientMaxReceivePduSize: 1200 },
      },
    ]);
  });

  test("frames of one message, given one by one", async () => {
    const frames = [
      "7ea084ceff0313128be6e700e04000010000700f007c83d30c07ea071206103a00ff800000020d010d020412002809060009190900ff0f021200000204120001090600002a0000ff0f02120000020412000109060000600101ff0f02120000020412000109060000600e00ff0f02120000020412000309060100010801ff0f0212000008f77e",
      getResponse,
    ];
    const { exitCode, lines } = await run(["decode", "--json", ...frames]);
    expect(exitCode).toBe(6);
    expect(lines()).toMatchObject([
      { input: 1, apdu: getResponseApdu },
      { input: 0, error: { code: "decode.truncated" }, layers: [{ layer: "hdlc" }, { layer: "llc" }] },
    ]);
  });

  test("a failure says where, and hides no other input", async () => {
    const { exitCode, lines, stderr } = await run(["decode", "--json", truncated, "c4 0x", getResponse]);
    expect(exitCode).toBe(6);
    expect(stderr).toBe("");
    expect(lines()).toMatchObject([
      { input: 0, error: { code: "decode.truncated", layer: "data", offset: 4, inputOffset: 4, path: "result.value" } },
      { input: 1, error: { code: "decode.malformed", offset: 4, path: "" } },
      { input: 2, apdu: getResponseApdu },
    ]);
    expect(String((lines()[0]!["error"] as { message: string }).message)).toContain("0x4");
  });

  test("a name that is given forces the layer", async () => {
    expect((await run(["decode", "--json", "--as", "apdu", pushFrame])).exitCode).toBe(6);
    expect((await run(["decode", "--json", "--as", "hdlc", getResponse])).exitCode).toBe(6);
    expect((await run(["decode", "--json", "--as", "hdlc", pushFrame])).exitCode).toBe(0);
  });

  test("lenient options, one by one or parted by commas", async () => {
    const quirky = "0f40000000090c07e1090f05052128ff800000120005";
    expect((await run(["decode", "--json", quirky])).exitCode).toBe(6);
    const { exitCode, lines } = await run(["decode", "--json", "--lenient", "unknown-codes,tagged-date-time", quirky]);
    expect(exitCode).toBe(0);
    expect(lines()).toMatchObject([{ warnings: [{ code: "tagged-date-time", offset: 5 }] }]);
    const unknown = await run([
      "decode",
      "--json",
      "--lenient",
      "unknown-codes",
      "--lenient",
      "tagged-date-time",
      "c401c10105",
    ]);
    expect(unknown.lines()).toMatchObject([{ apdu: { result: { value: 5 } }, warnings: [{ code: "unknown-codes" }] }]);
  });
});

describe("inputs", () => {
  test.each([
    ["hex with blanks and capitals", ["C4 01 C1 00 06\n00 00 13 91"], ""],
    ["standard input in hex", ["-"], `${getResponse}\n`],
    ["standard input in octets", ["-"], fromHex(getResponse)],
  ])("%s", async (_, inputs, stdin) => {
    const { exitCode, lines } = await run(["decode", "--json", ...inputs], { stdin });
    expect(exitCode).toBe(0);
    expect(lines()).toMatchObject([{ input: 0, apdu: getResponseApdu }]);
  });

  test.each([
    ["hex", `${getResponse.slice(0, 6)}\n ${getResponse.slice(6)}\n`],
    ["octets", fromHex(getResponse)],
  ])("a file of %s", async (_, content) => {
    const path = temporaryFile("message", content);
    expect((await run(["decode", "--json", `@${path}`])).lines()).toMatchObject([{ apdu: getResponseApdu }]);
  });

  test("a file that is not there is a matter of usage", async () => {
    const { exitCode, stderr } = await run(["decode", "--json", "@/nowhere/at/all"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("/nowhere/at/all");
  });

  test.each([
    ["none", ["decode"]],
    ["an unknown layer", ["decode", "--as", "wire", getResponse]],
    ["an unknown lenient option", ["decode", "--lenient", "anything", getResponse]],
    ["an unknown option", ["decode", "--fast", getResponse]],
    ["an unknown command", ["encrypt"]],
    ["--explain with --json", ["decode", "--json", "--explain", getResponse]],
  ])("%s is a matter of usage", async (_, args) => {
    const { exitCode, stdout, stderr } = await run(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("--help");
  });

  test("help names every lenient option there is", async () => {
    const { stdout } = await run(["decode", "--help"]);
    for (const { name } of quirks) expect(stdout.replaceAll(/\s+/g, " ")).toContain(name);
  });

  test("help goes to stdout", async () => {
    for (const args of [["--help"], ["decode", "--help"]]) {
      const { exitCode, stdout, stderr } = await run(args);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      expect(stdout).toContain("Usage: cosemkit");
    }
  });
});

describe("keys", () => {
  test("without them, the message is shown as it stands", async () => {
    const { exitCode, lines } = await run(["decode", "--json", ciphered]);
    expect(exitCode).toBe(0);
    expect(lines()).toMatchObject([{ apdu: { kind: "glo-get-request" }, warnings: [{ code: "key-missing" }] }]);
    expect(JSON.stringify(lines()[0]!["warnings"])).toContain("guek");
  });

  test("from a key file, by system title in any case", async () => {
    const path = keyFile({
      [title.toUpperCase()]: { guek, gak: gak.toUpperCase(), password: "12345678", secret: "00" },
    });
    const { exitCode, lines } = await run(["decode", "--json", "--keys", path, ciphered]);
    expect(exitCode).toBe(0);
    expect(lines()).toMatchObject([
      {
        layers: [{ layer: "security", authenticated: true, invocationCounter: 0x01234567, systemTitle: title }],
        apdu: { kind: "get-request-normal" },
        warnings: [],
      },
    ]);
  });

  test("from the environment, where the file says nothing", async () => {
    const env = { COSEMKIT_GUEK: guek, COSEMKIT_GAK: gak };
    const telegram = `db08${title}${ciphered.slice(2)}`;
    expect((await run(["decode", "--json", telegram], { env })).lines()).toMatchObject([
      { apdu: { kind: "get-request-normal" } },
    ]);
    const { exitCode } = await run(["decode", "--json", "--keys", keyFile(wrongKeys), telegram], { env });
    expect(exitCode).toBe(5);
  });

  test("that are wrong: exit code 5, before 6, and nothing of the plain text", async () => {
    const path = keyFile(wrongKeys);
    const { exitCode, lines, stdout } = await run(["decode", "--json", "--keys", path, truncated, ciphered, truncated]);
    expect(exitCode).toBe(5);
    expect(lines()).toMatchObject([
      { input: 0, error: { code: "decode.truncated" } },
      { input: 1, error: { code: "security.tag", layer: "security", offset: null } },
      { input: 2, error: { code: "decode.truncated" } },
    ]);
    expect(stdout).not.toContain(example.plain.slice(2));
  });

  test.each([0o640, 0o604, 0o660, 0o644])("in a file with mode %o are refused", async (mode) => {
    const { exitCode, stdout, stderr } = await run(["decode", "--json", "--keys", keyFile(keys, mode), ciphered]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 5, stdout: "" });
    expect(stderr).toContain("chmod 600");
  });

  test.each([
    ["no JSON", `{"*": {"guek": "${guek}"`],
    ["no object", "[]"],
    ["no title", { meter: { guek } }],
    ["an entry that is none", { "*": guek }],
    ["an unknown key", { "*": { guekk: guek } }],
    ["a key that is no hex", { "*": { guek: `${guek.slice(0, 31)}x` } }],
    ["a key that is no text", { "*": { guek: 5 } }],
    ["a key of another length", { "*": { guek: `${guek}00` } }],
    ["a password that is no text", { "*": { password: 5 } }],
  ])("in a file with %s are a matter of usage, and never shown", async (_, content) => {
    const path = keyFile(content);
    const { exitCode, stdout, stderr } = await run(["decode", "--json", "--keys", path, ciphered]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(path);
    expect(stderr).not.toContain(guek.slice(0, 8));
  });

  test("in a file that is not there, or in a wrong variable, are a matter of usage", async () => {
    expect((await run(["decode", "--keys", "/nowhere/at/all", ciphered])).exitCode).toBe(2);
    const { exitCode, stderr } = await run(["decode", ciphered], { env: { COSEMKIT_GUEK: "abcdefg" } });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("COSEMKIT_GUEK");
    expect(stderr).not.toContain("abcdefg");
  });
});

describe("for people", () => {
  test("a telegram is a tree with its values", async () => {
    const { exitCode, stdout, stderr } = await run(["decode", pushFrame]);
    expect(stdout.split("\n")).toEqual([
      "input 0 > hdlc UI 4:65 to 32 > llc response",
      "  kind: data-notification",
      "  longInvokeIdAndPriority:",
      "    invokeId: 0",
      "    reserved: 0",
      "    selfDescriptive: not-self-descriptive",
      "    processingOption: continue-on-error",
      "    serviceClass: confirmed",
      "    priority: normal",
      "  dateTime: ",
      "  values:",
      "    1-0:1.7.0.255  1661 W  active power import, instantaneous",
      "",
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });

  test("an APDU is a tree with its Data", async () => {
    const { stdout } = await run(["decode", getResponse]);
    expect(stdout).toContain("\n  result:\n    kind: data\n    value: double-long-unsigned 5009\n");
  });

  test("warnings and failures go to stderr", async () => {
    const { exitCode, stdout, stderr } = await run(["decode", ciphered, truncated]);
    expect(exitCode).toBe(6);
    expect(stdout).toContain("kind: glo-get-request");
    expect(stderr.split("\n")).toEqual([
      expect.stringContaining("input 0: warning: not deciphered"),
      expect.stringMatching(/^input 1: decode\.truncated at offset 4 .*\(data layer, at octet 4 of the input\)$/),
      "",
    ]);
  });

  test("colour only where the terminal takes it", async () => {
    const bold = String.fromCharCode(27);
    expect((await run(["decode", getResponse])).stdout).not.toContain(bold);
    expect((await run(["decode", getResponse], { colour: true })).stdout).toContain(bold);
    expect((await run(["decode", "--json", getResponse], { colour: true })).stdout).not.toContain(bold);
  });
});

describe("decode --explain", () => {
  /** The octets that the dump shows, without offsets and texts. */
  function dumped(lines: readonly string[]): string {
    return lines.map((line) => line.slice(6, 42).replaceAll(" ", "")).join("");
  }

  test("every octet of the frame, then every octet of the APDU", async () => {
    const { stdout } = await run(["decode", "--explain", pushFrame]);
    const lines = stdout.trimEnd().split("\n");
    const titles = lines.filter((line) => line.startsWith("input"));
    expect(titles).toEqual(["input 0: hdlc", "input 0 > hdlc UI 4:65 to 32 > llc response"]);
    const second = lines.indexOf(titles[1]!);
    expect(dumped(lines.slice(1, second))).toBe(pushFrame);
    expect(dumped(lines.slice(second + 1))).toBe("0f40000000000101020309060100010700ff060000067d02020f00161b");
  });

  test("user-information in its place, and a dedicated key covered", async () => {
    const initiate = "01011000112233445566778899aabbccddeeff0000065f1f0400007e1f04b0";
    const aarq = `602ea109060760857405080101be21041f${initiate}`;
    const { stdout } = await run(["decode", "--explain", aarq]);
    expect(stdout).toContain("userInformation.clientMaxReceivePduSize 1200");
    expect(stdout).not.toContain("00 11 22");
    expect(stdout).toContain("** ** **");
  });

  test("deciphered user-information after its APDU", async () => {
    const glo = "21303001234567801302ff8a7874133d414ced25b42534d28db0047720606b175bd52211be6841db204d39ee6fdb8e356855";
    const aarq = `6062a109060760857405080103a60a0408${title}be340432${glo}`;
    const aarqOfThat = aarq.replace(/^6062/, `60${((aarq.length - 4) / 2).toString(16)}`);
    const { stdout, exitCode } = await run(["decode", "--explain", "--keys", keyFile(keys), aarqOfThat]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("user-information, deciphered\n0000  01");
    expect(stdout).not.toContain("00 11 22");
  });

  test("a failure, up to where it is", async () => {
    const { exitCode, stdout, stderr } = await run(["decode", "--explain", "c401c1000b03010203"]);
    expect(exitCode).toBe(6);
    expect(stdout).toContain("0004  0b 03 01 02 03                       result.value undecoded");
    expect(stderr).toContain("decode.unknown-tag");
  });

  test("bare Data, right and wrong", async () => {
    expect((await run(["decode", "--explain", "--as", "data", "120005"])).stdout).toContain("value 5");
    expect((await run(["decode", "--explain", "--as", "data", "1200"])).stdout).toContain("undecoded");
  });
});

describe("a gateway", () => {
  // e6 | network 1 | address of 2 octets | the APDU
  const prefix = "e60102abcd";
  const fields = { kind: "gateway-request", networkId: 1, physicalDeviceAddress: "abcd" };

  test("its prefix is shown with the APDU that it passes on", async () => {
    const { exitCode, lines } = await run(["decode", "--json", `${prefix}c002c100000001`]);
    expect(exitCode).toBe(0);
    expect(lines()).toMatchObject([
      { layers: [], apdu: { ...fields, userApdu: { kind: "get-request-next", blockNumber: 1 } }, warnings: [] },
    ]);
    expect(lines()[0]).not.toHaveProperty("userApdu");
  });

  test("a ciphered APDU is deciphered where the keys are there", async () => {
    const path = keyFile({ [title]: { guek, gak } });
    const { lines } = await run(["decode", "--json", "--keys", path, `${prefix}${ciphered}`]);
    const [{ apdu: direct }] = (await run(["decode", "--json", "--keys", path, ciphered])).lines() as [
      { apdu: unknown },
    ];
    expect(lines()).toMatchObject([
      {
        layers: [{ layer: "security", authenticated: true }],
        apdu: { ...fields, userApdu: { kind: "glo-get-request" } },
        userApdu: direct,
        warnings: [],
      },
    ]);
    expect((await run(["decode", "--keys", path, `${prefix}${ciphered}`])).stdout).toContain("user-apdu, deciphered");
    const explained = await run(["decode", "--explain", "--keys", path, `${prefix}${ciphered}`]);
    expect(explained.stdout).toContain("cosemAttributeDescriptor.classId");
    expect((await run(["decode", "--xml", "--keys", path, `${prefix}${ciphered}`])).stdout).toMatch(/^<GetRequest>/);
  });

  test("without keys it is shown as it stands", async () => {
    const { exitCode, lines } = await run(["decode", "--json", `${prefix}${ciphered}`]);
    expect(exitCode).toBe(0);
    expect(lines()).toMatchObject([
      { apdu: { userApdu: { kind: "glo-get-request" } }, warnings: [{ code: "key-missing" }] },
    ]);
    expect(lines()[0]).not.toHaveProperty("userApdu");
  });

  test("a wrong key is an error of security", async () => {
    const path = keyFile({ [title]: { guek: gak, gak } });
    expect((await run(["decode", "--json", "--keys", path, `${prefix}${ciphered}`])).exitCode).toBe(5);
  });

  test("the user-information of an association that it passes on", async () => {
    const aarq = "601da109060760857405080101be10040e01000000065f1f0400007e1f04b0";
    const { lines } = await run(["decode", "--json", `${prefix}${aarq}`]);
    expect(lines()).toMatchObject([
      { apdu: { userApdu: { kind: "aarq" } }, userInformation: { clientMaxReceivePduSize: 1200 } },
    ]);
  });
});

test("--explain shows no password", async () => {
  // aarq with mechanism low-level security, password "12345678"
  const aarq =
    "6036a1090607608574050801018a0207808b0760857405080201ac0a80083132333435363738be10040e01000000065f1f0400007e1f04b0";
  const { exitCode, stdout } = await run(["decode", "--explain", aarq]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain("callingAuthenticationValue.value secret");
  expect(stdout).not.toContain("12345678");
  expect(stdout).not.toContain("31 32 33");
});
