import { concatBytes, fromHex } from "@cosemkit/core";
import { CaptureWriter, captureHeader } from "@cosemkit/session/capture/capture-writer";
import { encodeWrapper } from "@cosemkit/session/link/wrapper";
import { expect, test } from "vitest";
import { example, keyFile, run, temporaryFile } from "./support.ts";

const { title, guek, gak, ciphered, plain } = example;

function conversation(): Uint8Array {
  const writer = new CaptureWriter({ address: "192.0.2.1", port: 50_000 }, { address: "192.0.2.2", port: 4059 });
  const wrapped = (apdu: string): Uint8Array =>
    encodeWrapper({ sourceWPort: 16, destinationWPort: 1, apdu: fromHex(apdu) });
  return concatBytes(
    captureHeader(),
    writer.packets("sent", wrapped(ciphered), 1_700_000_000_000),
    writer.packets("received", wrapped("c401c1000600001391"), 1_700_000_000_100),
  );
}

test("decode reads a capture file: deciphered, with the packet and time of each message", async () => {
  const file = temporaryFile("meter.pcap", conversation());
  const keys = keyFile({ [title]: { guek, gak } });
  const { exitCode, stderr, lines } = await run(["decode", "--json", "--keys", keys, `@${file}`]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(lines()).toMatchObject([
    {
      input: 0,
      layers: [
        {
          layer: "tcp",
          source: "192.0.2.1:50000",
          destination: "192.0.2.2:4059",
          packet: 1,
          time: "2023-11-14T22:13:20.000Z",
        },
        { layer: "wrapper" },
        { layer: "security", authenticated: true },
      ],
      apdu: { kind: "get-request-normal" },
    },
    { layers: [{ packet: 2 }, { layer: "wrapper" }], apdu: { kind: "get-response-normal" } },
  ]);
});

test("captures and messages may be given together, and each keeps its number", async () => {
  const file = temporaryFile("meter.pcap", conversation());
  const { lines } = await run(["decode", "--json", plain, `@${file}`, "c401c1000600001391"]);
  expect(lines().map((line) => line["input"])).toEqual([0, 1, 1, 2]);
});

test("a capture that is cut off: what is whole is decoded, the rest is an error with its offset", async () => {
  const file = temporaryFile("meter.pcap", conversation().subarray(0, -4));
  const { exitCode, lines } = await run(["decode", "--json", `@${file}`]);
  expect(exitCode).toBe(6);
  expect(lines()).toMatchObject([
    { apdu: { kind: "glo-get-request" } },
    { input: 0, error: { code: "decode.truncated", layer: "capture" } },
  ]);
});

test("other traffic is passed over, and said so", async () => {
  const writer = new CaptureWriter({ address: "192.0.2.1", port: 50_000 }, { address: "192.0.2.2", port: 80 });
  const other = writer.packets("sent", fromHex("474554"), 0);
  const file = temporaryFile("meter.pcap", concatBytes(conversation(), other));
  const { exitCode, stderr, lines } = await run(["decode", "--json", `@${file}`]);
  expect({ exitCode, messages: lines().length }).toEqual({ exitCode: 0, messages: 2 });
  expect(stderr).toBe("input 0: 1 of 3 packets are of other traffic and were passed over\n");
});

test.each([["--explain"], ["--xml"]])("%s works on captures", async (form) => {
  const file = temporaryFile("meter.pcap", conversation());
  const { exitCode, stdout } = await run(["decode", form, `@${file}`]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(form === "--xml" ? /GetResponseNormal/ : /packet 2 tcp 192\.0\.2\.2:4059[\s\S]*get-response/);
});
