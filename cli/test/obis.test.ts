import { expect, test } from "vitest";
import { run } from "./support.ts";

test("obis --json gives one array, in the order of the codes", async () => {
  const { exitCode, stdout, stderr } = await run(["obis", "1-0:1.8.0.255", "0.0.1.0.0.255", "0100020700ff", "--json"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual([
    { code: "1-0:1.8.0.255", name: "active energy import, total", classes: [3, 4], unit: "Wh" },
    { code: "0-0:1.0.0.255", name: "clock", classes: [8], unit: null },
    { code: "1-0:2.7.0.255", name: "active power export, instantaneous", classes: [3, 4], unit: "W" },
  ]);
});

test("a code that no list has is named by its groups", async () => {
  const { stdout } = await run(["obis", "--json", "1-0:1.8.63.255"]);
  expect(JSON.parse(stdout)[0].name).toContain("active energy import");
});

test("obis --find gives the codes whose names have the words", async () => {
  const { exitCode, stdout } = await run(["obis", "--json", "--find", "active energy import"]);
  expect(exitCode).toBe(0);
  const found = JSON.parse(stdout) as readonly { readonly code: string; readonly name: string }[];
  expect(found.map(({ code }) => code)).toContain("1-0:1.8.0.255");
  for (const { name } of found) for (const word of ["active", "energy", "import"]) expect(name).toContain(word);
});

test("obis prints a table for people", async () => {
  const { exitCode, stdout } = await run(["obis", "1.8.0", "0-0:1.0.0.255"]);
  expect(exitCode).toBe(0);
  expect(stdout).toBe(
    [
      "code           name                         unit  class",
      "1-0:1.8.0.255  active energy import, total  Wh    Register (3), Extended register (4)",
      "0-0:1.0.0.255  clock                              Clock (8)",
      "",
    ].join("\n"),
  );
});

test.each(["1-0:1.8", "1-0:1.8.0.256", "clock", ""])("%j is no code: a matter of usage", async (code) => {
  const { exitCode, stdout, stderr } = await run(["obis", "--json", "1-0:1.8.0.255", code]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain("OBIS code");
});

test("no code is a matter of usage", async () => {
  expect((await run(["obis"])).exitCode).toBe(2);
});
