import { apduCases, classCases } from "@cosemkit/model/arbitraries/all";
import { describe, test } from "vitest";
import { apduSeeds, takes, typeSeeds } from "./seeds.ts";
import { Tally } from "./tally.ts";
import { modules, tryDamaged, typesOf } from "./tries.ts";

describe("damaged vectors, by the decoders of APDUs, Data and profile buffers", () => {
  const top = [
    ...apduCases.filter((one) => one.name === "cosem-apdu" || one.name === "data"),
    ...classCases.filter((one) => one.name === "Profile generic.buffer").slice(0, 1),
  ];

  test.for(apduSeeds())("$name", ({ bytes }, { task }) => {
    const tally = new Tally();
    // What none takes, such as a vector that must be refused, is given to all.
    const takers = top.filter((one) => takes(one, bytes));
    for (const one of takers.length > 0 ? takers : top) tryDamaged(one, bytes, tally);
    tally.finish(task.meta);
  });
});

describe("damaged values of each type", () => {
  test.for(modules)("%s", (module, { task }) => {
    const tally = new Tally();
    for (const one of typesOf(module)) for (const seed of typeSeeds(one)) tryDamaged(one, seed, tally);
    tally.finish(task.meta);
  });
});
