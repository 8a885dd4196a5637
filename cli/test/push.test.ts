import { describe, expect, test } from "vitest";
import { Command, serve, stateFolder, wellKnownKeys } from "./served-meter.ts";
import { run } from "./support.ts";

/** A meter of `serve` pushes, `listen` takes it, over loopback. */

async function listening(url: string, args: readonly string[], env?: Readonly<Record<string, string>>) {
  const command = new Command(["listen", url, "--json", ...args], env);
  const [, address] = await command.until("stdout", /"listening":"([^"]+)"/);
  return { command, address: address! };
}

describe.each([
  ["tcp", "tcp"],
  ["udp", "udp"],
  ["hdlc", "tcp"],
] as const)("over %s", (protocol, takenOn) => {
  test.each([
    ["none", {}, false],
    ["lls", {}, false],
    ["hls5", wellKnownKeys, true],
  ] as const)("serve --security %s --push-to, to listen", async (security, env, authenticated) => {
    const { command, address } = await listening(`${takenOn}://127.0.0.1:0`, ["--count", "2"], env);
    const to = ["--push-to", `${protocol}://${address}`, "--push-interval", "0.1"];
    const meter = await serve(["--security", security, ...to]);
    expect(await command.ended).toBe(0);
    const [, ...pushes] = command.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(pushes).toMatchObject(
      Array.from({ length: 2 }, () => ({
        authenticated,
        encrypted: authenticated,
        apdu: { kind: "data-notification" },
        values: [
          { obis: "0-0:42.0.0.255", text: expect.stringMatching(/^CKT\d{13}$/) },
          { obis: "0-0:1.0.0.255" },
          { obis: "1-0:1.8.0.255", unit: "Wh" },
          {},
          { obis: "1-0:2.8.0.255", unit: "Wh" },
          {},
        ],
      })),
    );
    expect(await meter.command.stop()).toBe(0);
  });
});

test.each([
  ["none", {}, []],
  ["hls5", { ...wellKnownKeys }, ["--confirm-as", "434b540000000009"]],
] as const)("serve --security %s --push-confirmed hears of its confirmation", async (security, env, confirmAs) => {
  const { command, address } = await listening("tcp://127.0.0.1:0", ["--count", "1", ...confirmAs], {
    ...env,
    ...stateFolder(),
  });
  const to = ["--push-to", `tcp://${address}`, "--push-interval", "0.1", "--push-confirmed"];
  const meter = await serve(["--security", security, ...to]);
  await meter.command.until("stderr", /client 2: pushed to tcp \S+, confirmed\n/);
  expect(await command.ended).toBe(0);
});

test.each([
  [["--confirm-as", "4b54"], "is no system title"],
  [["--counters", "counters.json"], "needs --confirm-as"],
])("listen %j is wrong", async (args, message) => {
  const { exitCode, stdout, stderr } = await run(["listen", "tcp://127.0.0.1:0", ...args]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("listen at a serial port that is not there, or that it cannot have", async () => {
  const missing = await run(["listen", "serial:/dev/there-is-none"]);
  expect({ exitCode: missing.exitCode, stdout: missing.stdout }).toEqual({ exitCode: 3, stdout: "" });
  expect((await run(["listen", "serial:/dev/there-is-none?mode=e"])).exitCode).toBe(2);
});

test("nobody who listens: serve says so, goes on, and ends in order", async () => {
  const { command, address } = await listening("tcp://127.0.0.1:0", []);
  await command.stop();
  const meter = await serve(["--push-to", `tcp://${address}`, "--push-interval", "0.1"]);
  await meter.command.until("stderr", /push to tcp \S+ failed, next attempt in 10 s: .*link\.refused/);
  const { exitCode } = await run(["read", `tcp://127.0.0.1:${meter.port}?client=2`, "1-0:1.8.0.255/3.value"]);
  expect(exitCode).toBe(0);
  expect(await meter.command.stop()).toBe(0);
});

test.each([
  [["--push-to", "http://127.0.0.1:4059"], "is not tcp://host:port or udp://host:port"],
  [["--push-to", "tcp://127.0.0.1:0"], "names no port"],
  [["--push-to", "hdlc://127.0.0.1:4059", "--push-confirmed"], "is not confirmed"],
  [["--push-interval", "5"], "need --push-to"],
  [["--push-to", "tcp://127.0.0.1:4059", "--push-interval", "0"], "a number of seconds"],
  [["--push-to", "tcp://127.0.0.1:4059", "--profile", "dump.json"], "does not go with --profile"],
])("serve %j is wrong", async (args, message) => {
  const { exitCode, stdout, stderr } = await run(["serve", "--port", "0", ...args]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(message);
});
