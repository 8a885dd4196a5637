import { obis } from "@cosemkit/core";
import { clock } from "@cosemkit/model/classes/clock";
import { register } from "@cosemkit/model/classes/register";
import { classDefinitions } from "@cosemkit/model/classes/registry";
import { expect, test } from "vitest";
import { attributeOf, type Discovery, discovered } from "../../src/client/discover.ts";
import type { ListedObject } from "../../src/client/object-list.ts";

function discover(...objects: readonly ListedObject[]): Discovery {
  return discovered({ objects, problems: ["entry 7: no structure"] }, classDefinitions);
}

const listed = (classId: number, version: number, code: string, ids: readonly number[] = []): ListedObject => ({
  classId,
  version,
  logicalName: obis(code),
  attributes: ids.map((attributeId) => ({
    attributeId,
    read: true,
    write: false,
    authenticated: false,
    mode: 1,
    selectors: [],
  })),
  methods: [],
});

test("objects get the definition of their class version", () => {
  const discovery = discover(
    listed(3, 0, "1-0:1.8.0.255"),
    listed(3, 0, "1-0:2.8.0.255"),
    listed(8, 0, "0-0:1.0.0.255"),
    listed(70, 0, "0-0:96.3.10.255"),
  );
  expect(discovery.of(register).map(({ instanceId }) => instanceId)).toEqual(["1-0:1.8.0.255", "1-0:2.8.0.255"]);
  expect(discovery.of(clock)).toHaveLength(1);
  expect(discovery.find("0-0:96.3.10.255")?.definition).toMatchObject({ classId: 70, version: 0 });
  expect(discovery.problems).toEqual(["entry 7: no structure"]);
  expect(attributeOf(discovery.find("1-0:1.8.0.255")!, "scaler_unit")?.attribute.id).toBe(3);
  expect(attributeOf(discovery.find("1-0:1.8.0.255")!, 9)).toBeUndefined();
});

test("a class or version that nobody knows is read as plain Data", () => {
  const discovery = discover(listed(9000, 4, "0-0:128.0.0.255", [1, 2, 5]), listed(3, 200, "1-0:1.8.0.255", [2]));
  const [vendor, later] = discovery.objects;
  expect(vendor).toMatchObject({ known: false, definition: { classId: 9000, version: 4 } });
  expect(vendor!.definition.attributes.map(({ id }) => id)).toEqual([1, 2, 5]);
  expect(attributeOf(vendor!, 5)?.attribute.codec.descriptor.name).toBe("any data");
  expect(later!.known).toBe(false);
  expect(discovery.of(register)).toEqual([]);
});
