import { connect } from "node:net";
import { fromHex } from "@cosemkit/core";
import { expect, test } from "vitest";
import { Command } from "./served-meter.ts";
import { run } from "./support.ts";

/** A telegram of an Aidon meter (Norway): active power import, 1661 W. */
const telegram = "7ea02a410883130413e6e7000f40000000000101020309060100010700ff060000067d02020f00161b1c057e";

async function send(address: string, ...hex: readonly string[]): Promise<void> {
  const [host, port] = address.split(":") as [string, string];
  await new Promise<void>((resolve, reject) => {
    const socket = connect(Number(port), host, () => {
      for (const one of hex) socket.write(fromHex(one));
      socket.end(resolve);
    });
    socket.on("error", reject);
  });
}

test("listen prints each push as a JSON line, says what it leaves out, and ends after --count", async () => {
  const listen = new Command(["listen", "tcp://127.0.0.1:0", "--json", "--count", "2"]);
  const [, address] = await listen.until("stdout", /"listening":"([^"]+)"/);
  await send(address!, telegram, "c401c1000600001391");
  await listen.until("stderr", /left out/);
  await send(address!, telegram);
  expect(await listen.ended).toBe(0);
  const lines = listen.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.length).toBe(3);
  expect(lines[1]).toMatchObject({
    peer: expect.stringMatching(/^127\.0\.0\.1:\d+$/),
    authenticated: false,
    layers: [{ layer: "hdlc", kind: "UI" }, { layer: "llc" }],
    apdu: { kind: "data-notification" },
    values: [{ obis: "1-0:1.7.0.255", text: "1661 W", unit: "W" }],
    warnings: [],
  });
});

test("listen --jsonl prints messages and nothing else, as decode --json shows them", async () => {
  const listen = new Command(["listen", "tcp://127.0.0.1:0", "--jsonl", "--count", "2"]);
  const [, address] = await listen.until("stderr", /"listening":"([^"]+)"/);
  await send(address!, telegram);
  await send(address!, telegram);
  expect(await listen.ended).toBe(0);
  const lines = listen.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.length).toBe(2);
  const { layers, apdu, values, warnings } = JSON.parse((await run(["decode", "--json", telegram])).stdout);
  for (const line of lines) expect(line).toMatchObject({ layers, apdu, values, warnings });
});

test("listen prints the values for people, with their names", async () => {
  const listen = new Command(["listen", "tcp://127.0.0.1:0", "--count", "1"]);
  const [, address] = await listen.until("stdout", /"listening":"([^"]+)"/);
  await send(address!, telegram);
  expect(await listen.ended).toBe(0);
  expect(listen.stdout).toMatch(/1-0:1\.7\.0\.255 {2}1661 W {2}.*active power/);
});

test.each([
  [["listen", "http://127.0.0.1:0"], "is not tcp://host:port or udp://host:port"],
  [["listen", "tcp://127.0.0.1:0", "--count", "0"], "a whole number from 1"],
  [["listen", "tcp://127.0.0.1:0", "--json", "--jsonl"], "cannot be used with"],
  [["listen", "tcp://127.0.0.1:0", "--accept", "all"], "Allowed choices"],
])("%j is wrong", async (args, message) => {
  const { exitCode, stderr } = await run(args);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
});
