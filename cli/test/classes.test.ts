import { classDefinitions } from "@cosemkit/model/classes/registry";
import { expect, test } from "vitest";
import { run } from "./support.ts";

test("classes --json lists every class version with its attributes and methods", async () => {
  const { exitCode, stdout, stderr } = await run(["classes", "--json"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const classes = JSON.parse(stdout);
  const plain = ({ id, name, storage }: { id: number; name: string; storage: string }): object => ({
    id,
    name,
    storage,
  });
  expect(
    classes.map((one: (typeof classDefinitions)[number]) => ({ ...one, attributes: one.attributes.map(plain) })),
  ).toEqual(
    classDefinitions.map(({ classId, version, name, attributes, methods }) => ({
      classId,
      version,
      name,
      attributes: attributes.map(plain),
      methods: methods.map(({ id, name, mandatory }) => ({ id, name, mandatory })),
    })),
  );
  expect(classes.find((one: { classId: number }) => one.classId === 3).attributes[2]).toEqual({
    id: 3,
    name: "scaler_unit",
    type: "scal_unit_type",
    storage: "static",
  });
});

test("classes lists them for people", async () => {
  const { exitCode, stdout } = await run(["classes"]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain("3 version 0 Register\n  1 logical_name: octet-string[6], static\n");
  expect(stdout).toContain("  1 reset(), optional\n");
});
