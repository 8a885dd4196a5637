import { createSocket } from "node:dgram";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { fixtureDevice } from "./fixture-device.ts";
import { Command, clientTitle, listen, serve, stateFolder, wellKnownKeys } from "./served-meter.ts";
import { keyFile, run } from "./support.ts";

const energy = "1-0:1.8.0.255/3.value";
const profile = "1-0:99.1.0.255/7.buffer";

describe("read", () => {
  describe.each(["wrapper", "hdlc"] as const)("over %s", (link) => {
    const scheme = link === "hdlc" ? "hdlc" : "tcp";

    test("reads without security, with scaler and unit", async () => {
      const { port } = await serve(["--link", link]);
      const refs = [energy, "1-0:32.7.0.255/3.value", "0-0:1.0.0.255/8.time", "0-0:42.0.0.255/1.2"];
      const { exitCode, stdout, stderr } = await run(["read", `${scheme}://127.0.0.1:${port}`, ...refs]);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      const lines = stdout.trimEnd().split("\n");
      expect(lines[0]).toMatch(/^1-0:1\.8\.0\.255\/3\.value {3,}active energy import, total {2,}\d+ Wh$/);
      expect(lines[1]).toMatch(/ {2}voltage L1, instantaneous {2,}\d{3}\.\d V$/);
      expect(lines[2]).toMatch(/ {2}clock {2,}\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d\d)?\+0[12]:00$/);
      expect(lines[3]).toMatch(/ {2}COSEM logical device name {2,}CKT\d{13}$/);
      expect(lines).toHaveLength(4);
    });

    test("reads with a password, and says that it is weak", async () => {
      const { port } = await serve(["--link", link, "--security", "lls"]);
      const url = `${scheme}://127.0.0.1:${port}?client=2&auth=lls`;
      const [good, bad, none] = await Promise.all([
        run(["read", url, energy], { env: { COSEMKIT_PASSWORD: "cosemkit" } }),
        run(["read", url, energy], { env: { COSEMKIT_PASSWORD: "wrong" } }),
        run(["read", `${scheme}://127.0.0.1:${port}?client=2`, energy]),
      ]);
      expect(good).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/ Wh\n$/) });
      expect(good.stderr).toMatch(/^warning: lls is weak/);
      expect(bad).toMatchObject({ exitCode: 4, stdout: "" });
      expect(bad.stderr).toContain("wrong password or key");
      expect(none).toMatchObject({ exitCode: 4, stdout: "" });
      expect(none.stderr).toContain("this client has to authenticate itself");
    });

    test("reads with GMAC, authenticated and encrypted", async () => {
      const { command, port } = await serve(["--link", link, "--security", "hls5"]);
      const url = `${scheme}://127.0.0.1:${port}?client=2&auth=hls5&title=${clientTitle}`;
      const env = { ...stateFolder(), ...wellKnownKeys };
      for (let i = 0; i < 2; i++) {
        const read = await run(["read", url, energy], { env });
        expect(read).toMatchObject({ exitCode: 0, stderr: "", stdout: expect.stringMatching(/ Wh\n$/) });
      }
      expect(command.stderr).toContain("mechanism hls-gmac, context ln-ciphering");
      const wrong = { ...env, COSEMKIT_GAK: wellKnownKeys.COSEMKIT_GUEK };
      expect(await run(["read", url, energy], { env: wrong })).toMatchObject({ exitCode: 4, stdout: "" });
    });
  });

  test("prints one JSON object a reference", async () => {
    const { port } = await serve();
    const refs = [energy, "1-0:1.8.0/3.3", "0-0:1.0.0.255/8.time", "1-0:9.8.0.255/3.value", "0-0:40.0.0.255/15.secret"];
    const { exitCode, stderr, lines } = await run(["read", `tcp://127.0.0.1:${port}`, "--json", ...refs]);
    expect(exitCode).toBe(7);
    expect(stderr).toMatch(/^The public client/);
    expect(lines()).toEqual([
      {
        ref: energy,
        name: "active energy import, total",
        value: { type: "double-long-unsigned", value: expect.any(Number) },
        text: expect.stringMatching(/^\d+ Wh$/),
        quantity: { value: expect.stringMatching(/^\d+$/), unit: "Wh", scaler: 0 },
      },
      {
        ref: "1-0:1.8.0/3.3",
        name: "active energy import, total",
        value: { scaler: 0, unit: "watt-hour" },
        text: "scaler 0, unit watt-hour",
      },
      {
        ref: "0-0:1.0.0.255/8.time",
        name: "clock",
        value: expect.stringMatching(/^[0-9a-f]{24}$/),
        text: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      },
      {
        ref: "1-0:9.8.0.255/3.value",
        name: "apparent energy import, total",
        error: {
          code: "access.refused",
          result: "object-undefined",
          message: "access.refused: 1-0:9.8.0.255/3.value: object-undefined",
        },
      },
      { ref: "0-0:40.0.0.255/15.secret", name: "current association", secret: true },
    ]);
  });

  test("prints CSV", async () => {
    const { port } = await serve();
    const refs = [energy, "1-0:14.7.0.255/3.value"];
    const { exitCode, stdout } = await run(["read", `tcp://127.0.0.1:${port}`, "--csv", ...refs]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^ref,name,value,unit\n1-0:1\.8\.0\.255\/3\.value,"active energy import, total",\d+,Wh\n1-0:14\.7\.0\.255\/3\.value,"supply frequency, instantaneous",\d\d\.\d\d,Hz\n$/,
    );
  });

  test("applies scaler and unit exactly, and shows what does not fit as it is", async () => {
    const { port } = await serve(["--profile", fixtureDevice()]);
    const refs = [energy, "1-0:2.8.0.255/3.value", "0-0:128.0.0.255/9000.-1", "1-0:3.8.0.255/3.2"];
    const read = await run(["read", `tcp://127.0.0.1:${port}`, ...refs, "0-0:1.0.0.255/8.time"]);
    expect(read).toMatchObject({
      exitCode: 0,
      stdout: [
        "1-0:1.8.0.255/3.value    active energy import, total              1234567890123.4567 Wh",
        "1-0:2.8.0.255/3.value    active energy export, total              1",
        "0-0:128.0.0.255/9000.-1  abstract, manufacturer specific (C 128)  a\\u{1b}[31mb",
        "1-0:3.8.0.255/3.2        reactive energy import, total            1.5",
        "0-0:1.0.0.255/8.time     clock                                    2022-12-31T23:59:00",
        "",
      ].join("\n"),
    });
    expect(read.stderr).toMatch(
      /^1-0:2\.8\.0\.255\/3\.value: warning: not what Register version 0 says, and so shown as plain Data: .*\n$/,
    );
    const json = await run(["read", `tcp://127.0.0.1:${port}`, "--json", ...refs.slice(0, 2)]);
    expect(json.lines()).toMatchObject([
      { quantity: { value: "1234567890123.4567", unit: "Wh", scaler: -4 } },
      { raw: true, value: { type: "structure", value: [{ type: "unsigned", value: 1 }] }, warning: expect.any(String) },
    ]);
    expect(json.lines()[1]).not.toHaveProperty("quantity");
  });

  test("reads a profile as a table, as CSV and as JSON, and fills in what the meter left out", async () => {
    const { port } = await serve(["--profile", fixtureDevice()]);
    const args = ["read", `tcp://127.0.0.1:${port}`, profile];
    const [text, csv, json, entries] = await Promise.all([
      run(args),
      run([...args, "--csv"]),
      run([...args, "--json"]),
      run([...args, "--csv", "--entries", "3:"]),
    ]);
    expect(text).toMatchObject({
      exitCode: 0,
      stderr: "",
      stdout: [
        "1-0:99.1.0.255/7.buffer  load profile 1  3 rows",
        "  0-0:1.0.0.255                                 1-0:1.8.0.255                     0-0:96.10.1.255",
        "  clock                      active energy import, total [Wh]  status register 1, value element 1",
        "  2022-12-31T23:00:00+01:00                            0.0100                                   8",
        "  2023-01-01T00:00:00+01:00                            0.0100                                   8",
        "  2023-01-01T01:00:00+01:00                            0.0250                                   0",
        "",
      ].join("\n"),
    });
    const head = "0-0:1.0.0.255/8.time,1-0:1.8.0.255/3.value [Wh],0-0:96.10.1.255/1.value[1]\n";
    const first = "2022-12-31T23:00:00+01:00,0.0100,8\n2023-01-01T00:00:00+01:00,0.0100,8\n";
    expect(csv).toMatchObject({ exitCode: 0, stdout: `${head}${first}2023-01-01T01:00:00+01:00,0.0250,0\n` });
    expect(entries).toMatchObject({ exitCode: 0, stdout: `${head},0.0250,0\n` });
    expect(json.exitCode).toBe(0);
    expect(json.lines()).toEqual([
      {
        ref: profile,
        name: "load profile 1",
        value: expect.any(Array),
        columns: [
          { ref: "0-0:1.0.0.255/8.time", name: "clock" },
          { ref: energy, name: "active energy import, total", scaler: -4, unit: "Wh" },
          { ref: "0-0:96.10.1.255/1.value[1]", name: "status register 1, value element 1" },
        ],
        rows: [
          ["2022-12-31T23:00:00+01:00", "0.0100", "8"],
          ["2023-01-01T00:00:00+01:00", "0.0100", "8"],
          ["2023-01-01T01:00:00+01:00", "0.0250", "0"],
        ],
      },
    ]);
    const [, second] = json.lines()[0]!["value"] as readonly unknown[];
    expect(second).toEqual([{ type: "null-data" }, { type: "null-data" }, { type: "unsigned", value: 8 }]);
  });

  test("reads a profile by time", async () => {
    const { port } = await serve();
    const url = `tcp://127.0.0.1:${port}`;
    const all = await run(["read", url, profile, "--csv"]);
    const times = all.stdout
      .split("\n")
      .slice(1, -1)
      .map((line) => line.slice(0, line.indexOf(",")));
    expect(times.length).toBeGreaterThan(2900);
    const range = ["--from", times[100]!, "--to", times[103]!];
    const part = await run(["read", url, profile, "--csv", ...range]);
    expect(part.stdout.split("\n").slice(1, -1)).toEqual(all.stdout.split("\n").slice(101, 105));
    const rest = await run(["read", url, profile, "--csv", "--from", times.at(-2)!]);
    expect(rest.stdout.split("\n").slice(1, 3)).toEqual(all.stdout.split("\n").slice(-3, -1));
  });

  test("says what was refused, and with which exit code", async () => {
    const { port } = await serve(["--security", "lls"]);
    const url = `tcp://127.0.0.1:${port}`;
    const [part, none] = await Promise.all([
      run(["read", url, "0-0:1.0.0.255/8.time", energy]),
      run(["read", url, energy]),
    ]);
    expect(part).toMatchObject({
      exitCode: 7,
      stdout: expect.stringMatching(/^0-0:1\.0\.0\.255\/8\.time {2}clock {2}/),
    });
    expect(none).toMatchObject({ exitCode: 1, stdout: "" });
    for (const { stderr } of [part, none]) {
      expect(stderr).toBe(
        `${energy}: refused: object-undefined\nThe public client, 16, sees little of most meters: try another client= in the URL.\n`,
      );
    }
  });

  test.each([
    [["ftp://127.0.0.1", energy], /scheme "ftp" is not known; tcp, udp, hdlc, serial are/],
    [["tcp://127.0.0.1?password=hunter2", energy], /no place in a URL/],
    [["tcp://127.0.0.1?client=x", energy], /client is "x"/],
    [["tcp://127.0.0.1"], /missing required argument 'ref'/],
    [["tcp://127.0.0.1", "1-0:1.8.0.255"], /write it as OBIS\/class\.attribute/],
    [["tcp://127.0.0.1", "1-0:1.8.256.255/3.value"], /group E is "256"/],
    [["tcp://127.0.0.1", "1-0:1.8.0.255/3.vaule"], /it has logical_name, value, scaler_unit/],
    [["tcp://127.0.0.1", "1-0:1.8.0.255/3v9.value"], /version of class 3 is not known here; 0 are/],
    [["tcp://127.0.0.1", "1-0:1.8.0.255/9000.value"], /class 9000 is not known here/],
    [["tcp://127.0.0.1", "1-0:1.8.0.255/3.0"], /-128\.\.127, and not 0/],
    [["tcp://127.0.0.1", energy, "--entries", "1:2"], /are for profiles/],
    [["tcp://127.0.0.1", profile, "--entries", "0:2"], /write it like 1:96/],
    [["tcp://127.0.0.1", profile, "--from", "yesterday"], /date and time "yesterday"/],
    [["tcp://127.0.0.1", profile, energy, "--csv"], /a profile is read alone/],
    [["tcp://127.0.0.1", energy, "--timeout", "0"], /a number of seconds/],
    [["tcp://127.0.0.1", energy, "--meter", "12"], /16 hex digits/],
    [["tcp://127.0.0.1", energy, "--raise-counter", "meter"], /is for a URL with keys/],
    [["tcp://127.0.0.1", energy, "--raise-counter", "-1"], /a number or meter is expected/],
  ])("refuses to understand %j", async (args, message) => {
    const { exitCode, stdout, stderr } = await run(["read", ...args]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("hunter2");
  });

  describe("a meter that cannot be reached", () => {
    test("nobody listens", async () => {
      const { command, port } = await serve();
      await command.stop();
      const { exitCode, stderr } = await run(["read", `tcp://127.0.0.1:${port}`, energy]);
      expect(exitCode).toBe(3);
      expect(stderr).toBe(`cosemkit: link.refused: nobody listens at tcp://127.0.0.1:${port}\n`);
    });

    test.each([
      ["tcp", /says nothing: check server= and client= in the URL, or it may speak HDLC/],
      ["hdlc", /no answer to SNRM[\s\S]*it may speak the wrapper/],
    ])("silence over %s", async (scheme, message) => {
      const port = await listen(() => {});
      const { exitCode, stderr } = await run(["read", `${scheme}://127.0.0.1:${port}`, energy, "--timeout", "0.2"]);
      expect(exitCode).toBe(3);
      expect(stderr).toMatch(message);
    });

    test("over UDP: nobody listens, or nobody says anything", async () => {
      const socket = createSocket("udp4");
      await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", () => resolve()));
      const url = `udp://127.0.0.1:${socket.address().port}`;
      const silent = await run(["read", url, energy, "--timeout", "0.2"]);
      expect(silent.exitCode).toBe(3);
      expect(silent.stderr).toMatch(/^cosemkit: timeout: no reply[\s\S]*Datagrams leave no trace/);
      await new Promise<void>((resolve) => socket.close(resolve));
      const refused = await run(["read", url, energy]);
      expect(refused.exitCode).toBe(3);
      expect(refused.stderr).toMatch(/^cosemkit: link\.refused: nobody listens at udp:[\s\S]*check the port[^\n]*tcp:/);
      expect(refused.stderr).not.toContain("HDLC");
    });

    test("another framing", async () => {
      const { port } = await serve();
      const { exitCode, stderr } = await run(["read", `hdlc://127.0.0.1:${port}`, energy, "--timeout", "2"]);
      expect(exitCode).toBe(3);
      expect(stderr).toMatch(/closed the connection[\s\S]*may speak the wrapper \(tcp:\/\/\)/);
    });

    test("octets that are no message", async () => {
      // A wrapper header, and an AARE whose length has no end.
      const port = await listen((socket) =>
        socket.on("data", () => socket.write("\0\x01\0\x01\0\x10\0\x02\x61\x7f", "latin1")),
      );
      const { exitCode, stderr } = await run(["read", `tcp://127.0.0.1:${port}`, energy]);
      expect(exitCode).toBe(6);
      expect(stderr).toMatch(/decode\.\w+ at offset/);
    });

    test("a connection that breaks: what was read before is shown", async () => {
      const meter = await serve();
      const port = await listen((socket) => {
        const onward = connect(meter.port, "127.0.0.1");
        onward.on("error", () => {});
        onward.on("data", (octets) => socket.write(octets));
        let requests = 0;
        socket.on("data", (octets) => {
          // The association and the first request pass.
          requests += 1;
          if (requests <= 2) onward.write(octets);
          else socket.destroy();
        });
        socket.on("close", () => onward.destroy());
      });
      const refs = Array.from({ length: 20 }, () => "0-0:42.0.0.255/1.value");
      const { exitCode, stdout, stderr } = await run(["read", `tcp://127.0.0.1:${port}`, ...refs]);
      expect(exitCode).toBe(7);
      expect(stdout.match(/CKT\d+$/gm)).toHaveLength(16);
      expect(stderr.match(/^0-0:42\.0\.0\.255\/1\.value: link\.(closed|reset): /gm)).toHaveLength(4);
    });

    test("an interrupt", async () => {
      let connected = (): void => {};
      const asked = new Promise<void>((resolve) => {
        connected = resolve;
      });
      const port = await listen((socket) => socket.once("data", () => connected()));
      const command = new Command(["read", `tcp://127.0.0.1:${port}`, energy]);
      await asked;
      expect(await command.stop("SIGINT")).toBe(130);
      expect(command).toMatchObject({ stdout: "", stderr: "cosemkit: interrupted\n" });
    });
  });

  describe("keys", () => {
    test("are asked for, and titles too", async () => {
      const url = "tcp://127.0.0.1:9?client=2&auth=hls5";
      const env = { ...stateFolder(), ...wellKnownKeys };
      const [keys, password, title] = await Promise.all([
        run(["read", `${url}&title=${clientTitle}`, energy], { env: { XDG_STATE_HOME: env.XDG_STATE_HOME } }),
        run(["read", "tcp://127.0.0.1:9?auth=lls", energy]),
        run(["read", url, energy], { env }),
      ]);
      expect([keys.exitCode, password.exitCode, title.exitCode]).toEqual([5, 5, 5]);
      expect(keys.stderr).toMatch(/needs the key guek[\s\S]*--keys FILE/);
      expect(password.stderr).toMatch(/needs the password[\s\S]*COSEMKIT_PASSWORD/);
      expect(title.stderr).toMatch(/Add title=<[\s\S]*COSEMKIT_TITLE/);
    });

    test("come from a file by the meter's title, and another meter is refused", async () => {
      const { port } = await serve(["--security", "hls5"]);
      const env = { ...stateFolder(), COSEMKIT_TITLE: clientTitle };
      const url = `tcp://127.0.0.1:${port}?client=2&auth=hls5`;
      const good = { guek: wellKnownKeys.COSEMKIT_GUEK, gak: wellKnownKeys.COSEMKIT_GAK };
      const bad = { guek: "11".repeat(16), gak: "22".repeat(16) };
      const read = (keys: object, ...args: string[]): ReturnType<typeof run> =>
        run(["read", url, energy, "--keys", keyFile(keys), ...args], { env });

      expect(await read({ "4143413132333435": good })).toMatchObject({ exitCode: 0 });
      expect(await read({ "4143413132333435": good, [clientTitle]: bad })).toMatchObject({ exitCode: 0 });
      const two = { "4143413132333435": bad, "4143413132333436": good };
      const which = await read(two);
      expect(which.exitCode).toBe(2);
      expect(which.stderr).toContain("say which with --meter TITLE");
      const other = await read(two, "--meter", "4143413132333436");
      expect(other).toMatchObject({ exitCode: 5, stdout: "" });
      expect(other.stderr).toContain("another system title than the one expected");
      for (const { stderr } of [which, other]) expect(stderr).not.toMatch(/0001020304|d0d1d2|1111|2222/);
    });

    test("have counters that never go back", async () => {
      const { port } = await serve(["--security", "hls5"]);
      const url = `tcp://127.0.0.1:${port}?client=2&auth=hls5&title=${clientTitle}`;
      const env = (): Readonly<Record<string, string>> => ({ ...stateFolder(), ...wellKnownKeys });
      const read = (given: Readonly<Record<string, string>>, ...args: string[]): ReturnType<typeof run> =>
        run(["read", url, energy, ...args], { env: given });
      const first = env();
      expect(await read(first)).toMatchObject({ exitCode: 0 });
      // A machine that does not know of the counters used so far.
      const second = env();
      const low = await read(second);
      expect(low.exitCode).toBe(4);
      expect(low.stderr).toContain("--raise-counter meter");
      expect(await read(second, "--raise-counter", "meter")).toMatchObject({ exitCode: 0, stderr: "" });
      expect(await read(second)).toMatchObject({ exitCode: 0 });
      const third = env();
      expect(await read(third, "--raise-counter", "4000000")).toMatchObject({ exitCode: 0, stderr: "" });
      const jump = await read(env(), "--raise-counter", "meter");
      expect(jump.exitCode).toBe(5);
      expect(jump.stderr).toMatch(/skips too many[\s\S]*--raise-counter N/);
    });
  });
});
