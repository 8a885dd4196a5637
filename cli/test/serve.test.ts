import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bin, Command, clientTitle, serve, stateFolder, wellKnownKeys } from "./served-meter.ts";
import { keyFile, run, temporaryFile } from "./support.ts";

const energy = "1-0:1.8.0.255/3.value";
const own = { guek: "a1".repeat(16), gak: "b2".repeat(16), password: "quite secret" };

describe("serve", () => {
  test("says where it listens, and nothing else on stdout", async () => {
    const { command, port } = await serve();
    expect(command.stdout).toBe(`{"listening":"127.0.0.1:${port}"}\n`);
    await command.until("stderr", /npx cosemkit read "tcp:\/\/127\.0\.0\.1:\d+\?client=2" \S+\n/);
  });

  test("ends in order when it is interrupted or told to terminate", async () => {
    const [interrupted, terminated] = await Promise.all([serve(), serve()]);
    expect(await interrupted.command.stop("SIGINT")).toBe(130);
    expect(await terminated.command.stop("SIGTERM")).toBe(0);
    const { exitCode } = await run(["read", `tcp://127.0.0.1:${interrupted.port}`, energy]);
    expect(exitCode).toBe(3);
  });

  test("ends when npx does, which passes nothing on", async () => {
    const env = { PATH: process.env["PATH"], npm_command: "exec" };
    const line = `"${process.execPath}" "${bin}" serve --port 0; true`;
    const shell = spawn("sh", ["-c", line], { env, stdio: ["ignore", "pipe", "ignore"] });
    await once(shell.stdout, "data");
    shell.kill("SIGKILL");
    // The meter was the last that could write to it.
    await once(shell.stdout, "close");
  });

  test("says when it cannot have the port", async () => {
    const { port } = await serve();
    const second = new Command(["serve", "--port", String(port)]);
    expect(await second.ended).toBe(3);
    expect(second.stderr).toMatch(/cannot listen on 127\.0\.0\.1:\d+: .*EADDRINUSE[\s\S]*--port 0/);
    expect(second.stdout).toBe("");
  });

  test.each([
    ["--port", "65536"],
    ["--port", "x"],
    ["--link", "serial"],
    ["--security", "hls3"],
  ])("refuses %s %s", async (...args) => {
    const { exitCode, stdout } = await run(["serve", ...args]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  });

  test("tells the well-known secrets when it is given none", async () => {
    const [lls, hls5] = await Promise.all([serve(["--security", "lls"]), serve(["--security", "hls5"])]);
    await lls.command.until("stderr", /COSEMKIT_PASSWORD=cosemkit npx cosemkit read "tcp:.*client=2&auth=lls"/);
    await hls5.command.until("stderr", new RegExp(`COSEMKIT_GUEK=${wellKnownKeys.COSEMKIT_GUEK} .*&auth=hls5&title=`));
  });

  test("lets clients use short names when it is told to, and not otherwise", async () => {
    const [plain, short] = await Promise.all([serve(), serve(["--short-names"])]);
    const url = (port: number): string => `tcp://127.0.0.1:${port}?client=2&names=short`;
    const { stdout, exitCode } = await run(["read", url(short.port), energy]);
    expect({ stdout, exitCode }).toEqual({ stdout: expect.stringMatching(/\d+ Wh/), exitCode: 0 });
    expect((await run(["read", `tcp://127.0.0.1:${short.port}?client=2`, energy])).exitCode).toBe(0);
    expect((await run(["read", url(plain.port), energy])).exitCode).not.toBe(0);
  });

  test("answers in blocks of general block transfer to who asks for it", async () => {
    const { port } = await serve();
    const trace = temporaryFile("meter.txt", "");
    const url = `tcp://127.0.0.1:${port}?client=2&gbt=4`;
    const { stdout, exitCode } = await run(["read", url, "1-0:99.1.0.255/7.buffer", "--trace", trace]);
    expect({ exitCode, lines: stdout.split("\n").length > 100 }).toEqual({ exitCode: 0, lines: true });
    const text = readFileSync(trace, "utf8");
    // Two blocks of 65,535 octets at most, and the acknowledgement of the first.
    expect(text.match(/tag general-block-transfer/g)!.length).toBeGreaterThanOrEqual(3);
    expect(text).not.toContain("datablock");
  });

  test("takes the keys of a file and never shows them", async () => {
    const keys = keyFile({ "*": own });
    const state = stateFolder();
    const { command, port } = await serve(["--security", "hls5", "--keys", keys], state);
    const url = `tcp://127.0.0.1:${port}?client=2&auth=hls5&title=${clientTitle}`;
    const good = await run(["read", url, energy, "--keys", keys], { env: state });
    expect(good).toMatchObject({ exitCode: 0, stderr: "" });
    const bad = await run(["read", url, energy], { env: { ...state, ...wellKnownKeys } });
    expect(bad).toMatchObject({ exitCode: 4, stdout: "" });
    await command.until("stderr", /security\.tag/);
    const said = command.stdout + command.stderr + good.stderr + bad.stderr;
    for (const secret of [...Object.values(own), ...Object.values(wellKnownKeys)]) expect(said).not.toContain(secret);
    expect(command.stderr).toContain(`--keys ${keys}`);
  });

  test("takes the password of the environment", async () => {
    const { command, port } = await serve(["--security", "lls"], { COSEMKIT_PASSWORD: own.password });
    const url = `tcp://127.0.0.1:${port}?client=2&auth=lls`;
    const [good, bad] = await Promise.all([
      run(["read", url, energy], { env: { COSEMKIT_PASSWORD: own.password } }),
      run(["read", url, energy], { env: { COSEMKIT_PASSWORD: "cosemkit" } }),
    ]);
    expect([good.exitCode, bad.exitCode]).toEqual([0, 4]);
    expect(command.stdout + command.stderr + good.stderr + bad.stderr).not.toContain(own.password);
  });

  test.each([
    ["hls5", { password: "x" }, 5, /does not have guek and gak/],
    ["lls", { guek: own.guek, gak: own.gak }, 5, /does not have a password/],
    ["hls5", { guek: own.guek }, 2, /gak is missing/],
    ["hls5", { guek: own.guek, gak: "c3".repeat(32) }, 5, /gak has 32 octets/],
  ])("refuses a key file that does not fit %s: %j", async (level, keys, code, message) => {
    const { exitCode, stdout, stderr } = await run(["serve", "--security", level, "--keys", keyFile({ "*": keys })], {
      env: stateFolder(),
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: "" });
    expect(stderr).toMatch(message);
  });

  test("refuses a key file with keys of several, and none for all", async () => {
    const keys = keyFile({ "0000000000000001": own, "0000000000000002": own });
    const { exitCode, stderr } = await run(["serve", "--security", "lls", "--keys", keys]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("put those to serve with under *");
  });

  test("refuses a key file that others can read", async () => {
    const keys = keyFile({ "*": own }, 0o644);
    expect(await run(["serve", "--security", "hls5", "--keys", keys])).toMatchObject({ exitCode: 5, stdout: "" });
  });

  test.each([["not JSON"], ["[]"], ['{"objects":[{}]}'], ['{"objects":[{"logicalName":"x","classId":3}]}']])(
    "refuses a profile that is %s",
    async (content) => {
      const { exitCode, stderr } = await run(["serve", "--profile", temporaryFile("dump.json", content)]);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^cosemkit: profile /);
    },
  );

  test("names the attribute of a profile whose value does not fit", async () => {
    const attributes = [{ id: 3, value: { scaler: 0 } }];
    const objects = [{ logicalName: "1-0:1.8.0.255", classId: 3, version: 0, attributes }];
    const file = temporaryFile("dump.json", JSON.stringify({ serverTitle: null, objects }));
    const { exitCode, stderr } = await run(["serve", "--profile", file]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/1-0:1\.8\.0\.255 attribute 3: .* unit/);
  });
});
