import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { fixtureDevice } from "./fixture-device.ts";
import { listen, serve } from "./served-meter.ts";
import { run } from "./support.ts";

const name = "1-0:99.1.0.255";

/** The port of a line to a meter that breaks down, each time after so many octets of the meter. */
function frailLine(port: number, octets: readonly number[]): Promise<number> {
  let nth = 0;
  return listen((socket) => {
    let left = octets[nth++] ?? Number.POSITIVE_INFINITY;
    const meter = connect(port, "127.0.0.1");
    meter.on("error", () => socket.destroy());
    meter.on("data", (data: Buffer) => {
      left -= data.length;
      if (left >= 0) socket.write(data);
      else socket.destroy();
    });
    meter.on("close", () => socket.destroy());
    socket.on("data", (data: Buffer) => meter.write(data));
    socket.on("close", () => meter.destroy());
  });
}

describe("profile", () => {
  test("prints rows as a table, as CSV and as JSON, with scaler and unit, and what was left out", async () => {
    const { port } = await serve(["--profile", fixtureDevice()]);
    const args = ["profile", `tcp://127.0.0.1:${port}`, name];
    const [text, csv, jsonl, entries] = await Promise.all([
      run(args),
      run([...args, "--csv"]),
      run([...args, "--jsonl"]),
      run([...args, "--csv", "--entries", "2:2", "--columns", "0-0:96.10.1.255"]),
    ]);
    expect(text).toMatchObject({ exitCode: 0, stderr: "" });
    expect(text.stdout.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
      ["0-0:1.0.0.255", "1-0:1.8.0.255", "0-0:96.10.1.255"],
      ["clock", "active energy import, total [Wh]", expect.stringMatching(/, value element 1|, attribute 2 element 1/)],
      ["2022-12-31T23:00:00+01:00", "0.0100", "8"],
      ["2023-01-01T00:00:00+01:00", "0.0100", "8"],
      ["2023-01-01T01:00:00+01:00", "0.0250", "0"],
      [""],
    ]);
    const head = "0-0:1.0.0.255/8.time,1-0:1.8.0.255/3.value [Wh],0-0:96.10.1.255/1.value[1]\n";
    expect(csv).toMatchObject({
      exitCode: 0,
      stderr: "",
      stdout: `${head}2022-12-31T23:00:00+01:00,0.0100,8\n2023-01-01T00:00:00+01:00,0.0100,8\n2023-01-01T01:00:00+01:00,0.0250,0\n`,
    });
    expect(jsonl.exitCode).toBe(0);
    expect(jsonl.lines()[2]).toEqual({
      time: "2023-01-01T01:00:00+01:00",
      values: {
        "1-0:1.8.0.255/3.value": { value: "0.0250", unit: "Wh", scaler: -4 },
        "0-0:96.10.1.255/1.value[1]": "0",
      },
    });
    expect(entries).toMatchObject({ exitCode: 0, stderr: "" });
    expect(entries.stdout).toMatch(/^0-0:96\.10\.1\.255\/1\.value\[1\]\n/);
  });

  test("reads by time, in steps, and over a line that breaks down, the same rows", async () => {
    const { port } = await serve();
    const args = ["--csv", "--entries", "1:1500"];
    const all = await run(["profile", `tcp://127.0.0.1:${port}`, name, ...args]);
    const lines = all.stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(1501);
    const [first, last] = [lines[1]!.split(",")[0]!, lines[1500]!.split(",")[0]!];
    const range = ["--csv", "--from", first, "--to", last];
    expect((await run(["profile", `tcp://127.0.0.1:${port}`, name, ...range, "--step", "3d"])).stdout).toBe(all.stdout);
    const frail = await frailLine(port, [20_000, 12_000]);
    const found = await run(["profile", `tcp://127.0.0.1:${frail}`, name, ...range, "--step", "2d"]);
    expect(found.stdout).toBe(all.stdout);
    expect(found.exitCode).toBe(0);
    expect(found.stderr).toMatch(/^(the connection was lost after \d+ rows; connecting again\n){2}$/);
  });

  test("says how many rows came when it has to give up", async () => {
    const { port } = await serve();
    let connections = 0;
    const frail = await listen((socket) => {
      // One connection, which breaks, and then nobody is there.
      if (++connections > 1) {
        socket.destroy();
        return;
      }
      const meter = connect(port, "127.0.0.1");
      let left = 30_000;
      meter.on("error", () => socket.destroy());
      meter.on("data", (data: Buffer) => {
        left -= data.length;
        if (left >= 0) socket.write(data);
        else socket.destroy();
      });
      socket.on("data", (data: Buffer) => meter.write(data));
      socket.on("close", () => meter.destroy());
    });
    const args = ["profile", `tcp://127.0.0.1:${frail}`, name, "--csv", "--step", "500", "--retries", "1"];
    const { exitCode, stdout, stderr } = await run(args);
    expect(exitCode).toBe(7);
    const rows = stdout.trimEnd().split("\n").length - 1;
    expect(rows).toBeGreaterThan(100);
    expect(stderr).toMatch(new RegExp(`\ncosemkit: ${rows} rows came, then: link\\.`));
    expect(connections).toBe(2);
  });

  test("says why there are no rows", async () => {
    const { port } = await serve(["--profile", fixtureDevice()]);
    const profile = (...args: readonly string[]): ReturnType<typeof run> =>
      run(["profile", `tcp://127.0.0.1:${port}`, ...args]);
    const [column, step, missing] = await Promise.all([
      profile(name, "--columns", "1-0:2.8.0"),
      profile(name, "--step", "1d"),
      profile("1-0:99.2.0.255"),
    ]);
    expect(column).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining("profile.no-column") });
    expect(step).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("days need from and to") });
    expect(missing).toMatchObject({ exitCode: 1, stdout: "", stderr: expect.stringContaining("object-undefined") });
  });

  test.each([
    [["1-0:99.1"], /OBIS/],
    [[name, "--from", "yesterday"], /date and time "yesterday"/],
    [[name, "--columns", "1-0:2.8"], /OBIS/],
    [[name, "--step", "1w"], /write it like 100 for entries/],
    [[name, "--entries", "0:2"], /write it like 1:96/],
    [[name, "--csv", "--jsonl"], /cannot be used with/],
    [[name, "--entries", "1:2", "--from", "2026-01-01"], /cannot be used with/],
  ])("does not take %j", async (args, message) => {
    const { exitCode, stderr } = await run(["profile", "tcp://127.0.0.1", ...args]);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });
});
