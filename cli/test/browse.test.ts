import { readFileSync } from "node:fs";
import { rawMethod } from "@cosemkit/session/client/target";
import { connectUrl } from "@cosemkit/session/transport/connect-url";
import { describe, expect, test } from "vitest";
import { fixtureDevice } from "./fixture-device.ts";
import { clientTitle, serve, stateFolder, wellKnownKeys } from "./served-meter.ts";
import { run, temporaryFile } from "./support.ts";

interface Dumped {
  readonly serverTitle: string | null;
  readonly objects: readonly {
    readonly logicalName: string;
    readonly classId: number;
    readonly attributes: readonly { readonly id: number; readonly value?: unknown }[];
    readonly methods: readonly { readonly id: number; readonly access: boolean }[];
  }[];
}

const number = (value: number): unknown => ({ type: "double-long-unsigned", value });

describe("browse", () => {
  test("lists the objects with their names, classes and rights", async () => {
    const { port } = await serve(["--profile", fixtureDevice()]);
    const { exitCode, stdout, stderr } = await run(["browse", `tcp://127.0.0.1:${port}?client=1`]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toBe(
      [
        "0-0:40.0.0.255   15v1    Association LN      current association                      1-6 r, 8 r",
        "0-0:1.0.0.255    8v0     Clock               clock                                    1 r, 2 rw, 3 r",
        "1-0:1.8.0.255    3v0     Register            active energy import, total              1-3 r",
        "1-0:2.8.0.255    3v0     Register            active energy export, total              2-3 r",
        "1-0:99.1.0.255   7v1     Profile generic     load profile 1                           2-4 r",
        "0-0:128.0.0.255  9000v3  unknown class 9000  abstract, manufacturer specific (C 128)  1 r, -1 rw",
        "1-0:3.8.0.255    3v77    unknown class 3     reactive energy import, total            2 r",
        "",
      ].join("\n"),
    );
  });

  test("shows values, with units where there are any", async () => {
    const { port } = await serve(["--profile", fixtureDevice()]);
    const { exitCode, stdout } = await run(["browse", `tcp://127.0.0.1:${port}`, "--values"]);
    expect(exitCode).toBe(0);
    expect(stdout.slice(stdout.indexOf("0-0:1.0.0.255  Clock"))).toBe(
      [
        "0-0:1.0.0.255  Clock (8, version 0): clock",
        "  1  logical_name                r  0-0:1.0.0.255",
        "  2  time                        r  2022-12-31T23:59:00",
        "  3  time_zone                   r  -60",
        ...["status", "daylight_savings_begin", "daylight_savings_end", "daylight_savings_deviation"].map(
          (name, index) => `  ${index + 4}  ${name}`,
        ),
        "  8  daylight_savings_enabled",
        "  9  clock_base",
        "1-0:1.8.0.255  Register (3, version 0): active energy import, total",
        "  1  logical_name  r  1-0:1.8.0.255",
        "  2  value         r  1234567890123.4567 Wh",
        "  3  scaler_unit   r  scaler -4, unit watt-hour",
        "1-0:2.8.0.255  Register (3, version 0): active energy export, total",
        "  1  logical_name",
        "  2  value         r  1",
        "  3  scaler_unit   r  9",
        "1-0:99.1.0.255  Profile generic (7, version 1): load profile 1",
        "  1  logical_name",
        "  2  buffer           r",
        "  3  capture_objects  r",
        "      - classId 8, logicalName 0-0:1.0.0.255, attributeIndex 2, dataIndex 0",
        "      - classId 3, logicalName 1-0:1.8.0.255, attributeIndex 2, dataIndex 0",
        "      - classId 1, logicalName 0-0:96.10.1.255, attributeIndex 2, dataIndex 1",
        "  4  capture_period   r  3600",
        "  5  sort_method",
        "  6  sort_object",
        "  7  entries_in_use",
        "  8  profile_entries",
        "0-0:128.0.0.255  unknown class 9000 (9000, version 3): abstract, manufacturer specific (C 128)",
        "   1   1  r  0000800000ff",
        "  -1  -1  r  a\\u{1b}[31mb",
        "1-0:3.8.0.255  unknown class 3 (3, version 77): reactive energy import, total",
        "  2  2  r  1.5",
        "",
      ].join("\n"),
    );
  });

  test("dumps a device that can be served again, and dumped the same", async () => {
    const first = await serve(["--profile", fixtureDevice()]);
    const dump = await run(["browse", `tcp://127.0.0.1:${first.port}?client=1`, "--json"]);
    expect(dump).toMatchObject({ exitCode: 0, stderr: "" });
    const second = await serve(["--profile", temporaryFile("dump.json", dump.stdout)]);
    const again = await run(["browse", `tcp://127.0.0.1:${second.port}?client=1`, "--json"]);
    expect(again.exitCode).toBe(0);
    const { peer: _, ...rest } = dump.lines()[0]!;
    const { peer: __, ...same } = again.lines()[0]!;
    expect(same).toEqual(rest);
    const { objects } = JSON.parse(dump.stdout) as Dumped;
    const original = JSON.parse(readFileSync(fixtureDevice(), "utf8")) as Dumped;
    for (const { logicalName, attributes } of original.objects) {
      const dumped = objects.find((one) => one.logicalName === logicalName)!;
      for (const { id, value } of attributes) {
        expect(dumped.attributes.find((one) => one.id === id)).toMatchObject({ id, value });
      }
    }
  });

  test("dumps the whole simulated meter so that it can be served again, and dumped the same", async () => {
    const first = await serve();
    const dump = await run(["browse", `tcp://127.0.0.1:${first.port}?client=1`, "--json"]);
    expect(dump).toMatchObject({ exitCode: 0, stderr: "" });
    const second = await serve(["--profile", temporaryFile("dump.json", dump.stdout)]);
    const again = await run(["browse", `tcp://127.0.0.1:${second.port}?client=1`, "--json"]);
    const { peer: _, ...rest } = dump.lines()[0]!;
    const { peer: __, ...same } = again.lines()[0]!;
    expect(same).toEqual(rest);
    const { objects } = JSON.parse(again.stdout) as Dumped;
    const invoked = objects.flatMap(({ methods }) => methods.filter(({ access }) => access));
    expect(invoked.length).toBeGreaterThan(10);
  });

  test("dumps a device of short names that can be served again under the same names", async () => {
    const objects = [
      {
        logicalName: "0-0:96.1.0.255",
        classId: 1,
        version: 0,
        baseName: 0x4000,
        attributes: [{ id: 2, value: number(7) }],
      },
      { logicalName: "0-0:96.1.1.255", classId: 1, version: 0, attributes: [{ id: 2, value: number(8) }] },
    ];
    const first = await serve([
      "--short-names",
      "--profile",
      temporaryFile("device.json", JSON.stringify({ objects })),
    ]);
    const dump = await run(["browse", `tcp://127.0.0.1:${first.port}?client=1&names=short`, "--json"]);
    expect(dump).toMatchObject({ exitCode: 0, stderr: "" });
    const namesOf = (lines: readonly unknown[]): readonly unknown[] =>
      (lines[0] as { readonly objects: readonly { readonly baseName: number }[] }).objects.map(
        ({ baseName }) => baseName,
      );
    expect(namesOf(dump.lines())).toEqual([0xfa00, 0x4000, 0x0008]);
    const second = await serve(["--short-names", "--profile", temporaryFile("dump.json", dump.stdout)]);
    const again = await run(["browse", `tcp://127.0.0.1:${second.port}?client=1&names=short`, "--json"]);
    const { peer: _, ...rest } = dump.lines()[0]!;
    const { peer: __, ...same } = again.lines()[0]!;
    expect(same).toEqual(rest);
  });

  test("lists the methods of a dump, of unknown classes too, and refuses what it does not simulate", async () => {
    const objects = [
      { logicalName: "0-0:96.3.10.255", classId: 70, version: 0, methods: [{ id: 1, access: true }, { id: 2 }] },
      { logicalName: "0-0:128.0.0.255", classId: 9000, version: 3, methods: [{ id: -5, access: true }] },
    ].map((one) => ({ ...one, attributes: [] }));
    const { port } = await serve(["--profile", temporaryFile("device.json", JSON.stringify({ objects }))]);
    const url = `tcp://127.0.0.1:${port}?client=1`;
    const { stdout } = await run(["browse", url, "--json"]);
    const browsed = (JSON.parse(stdout) as Dumped).objects;
    const methodsOf = (classId: number): unknown =>
      browsed.find((one) => one.classId === classId)!.methods.map(({ id, access }) => ({ id, access }));
    expect(methodsOf(70)).toEqual([
      { id: 1, access: true },
      { id: 2, access: false },
    ]);
    expect(methodsOf(9000)).toEqual([{ id: -5, access: true }]);
    await using meter = await connectUrl(url);
    const unknown = rawMethod(9000, "0-0:128.0.0.255", -5);
    await expect(meter.invoke(unknown, { type: "null-data" })).rejects.toMatchObject({ result: "other-reason" });
  });

  test("dumps the simulated meter over a ciphered association, without secrets and at will without rows", async () => {
    const { port } = await serve(["--security", "hls5"]);
    const env = { ...stateFolder(), ...wellKnownKeys };
    const url = `tcp://127.0.0.1:${port}?client=1&auth=hls5&title=${clientTitle}`;
    const { exitCode, stderr, stdout } = await run(["browse", url, "--json", "--no-buffers"], { env });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const { serverTitle, objects } = JSON.parse(stdout) as Dumped;
    expect(serverTitle).toMatch(/^434b54[0-9a-f]{10}$/);
    expect(objects.length).toBeGreaterThan(30);
    const attribute = (classId: number, id: number): unknown =>
      objects.find((one) => one.classId === classId)!.attributes.find((one) => one.id === id);
    expect(attribute(7, 2)).not.toHaveProperty("value");
    expect(attribute(7, 3)).toHaveProperty("value");
    expect(attribute(15, 7)).not.toHaveProperty("value");
    for (const key of Object.values(wellKnownKeys)) expect(stdout).not.toContain(key);
  });

  test("serves a dump with security as well", async () => {
    const { port } = await serve(["--profile", fixtureDevice(), "--security", "hls5"]);
    const env = { ...stateFolder(), ...wellKnownKeys };
    const url = `tcp://127.0.0.1:${port}?client=2&auth=hls5&title=${clientTitle}`;
    const args = ["read", url, "1-0:1.8.0.255/3.value", "--meter", "4649580000000001"];
    expect(await run(args, { env })).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/\.4567 Wh\n$/) });
    const open = await run(["browse", `tcp://127.0.0.1:${port}`]);
    expect(open.stdout.trimEnd().split("\n")).toHaveLength(2);
  });

  test("shows the public client only what it may see", async () => {
    const { port } = await serve(["--security", "lls"]);
    const { exitCode, stdout } = await run(["browse", `tcp://127.0.0.1:${port}`, "--values"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("0-0:1.0.0.255  Clock (8, version 0): clock\n");
    expect(stdout).not.toContain("1-0:1.8.0.255");
  });

  test("works over HDLC", async () => {
    const { port } = await serve(["--link", "hdlc"]);
    const { exitCode, stdout } = await run(["browse", `hdlc://127.0.0.1:${port}?client=2`]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^1-0:1\.8\.0\.255 +3v0 +Register +active energy import, total +1-3 r$/m);
  });
});
