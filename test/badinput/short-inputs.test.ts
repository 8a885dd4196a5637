import { describe, test } from "vitest";
import { Tally } from "./tally.ts";
import { modules, tryShort, typesOf } from "./tries.ts";

describe("all inputs of one and two octets", () => {
  test.for(modules)("%s", (module, { task }) => {
    const tally = new Tally();
    for (const one of typesOf(module)) tryShort(one, tally, module.startsWith("apdu/") ? 1 : 5);
    tally.finish(task.meta);
  });
});
