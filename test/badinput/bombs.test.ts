import { concatBytes, DecodeError, interpretRead } from "@cosemkit/core";
import { dataDescriptor, decodeData } from "@cosemkit/model/apdu/data";
import { describe, expect, test } from "vitest";
import { claims, nested, nestings } from "./bombs.ts";
import { checkType, spansOf } from "./check-type.ts";
import { typeSeeds } from "./seeds.ts";
import { Tally } from "./tally.ts";
import { within } from "./time-limit.ts";
import { modules, typesOf } from "./tries.ts";

Error.stackTraceLimit = 0;
const timeLimit = 20_000;
const deepest = 32;

describe("values nested deeper than the limit are refused, however deep", () => {
  test.each(nestings)("$name", (nesting) => {
    within(timeLimit, () => {
      for (const depth of [deepest + 1, 1_000, 100_000]) {
        const bytes = nested(nesting, depth);
        expect(() => decodeData(bytes)).toThrow(DecodeError);
        expect(() => interpretRead(dataDescriptor, bytes)).toThrow(DecodeError);
      }
    });
  });

  test.each(nestings.slice(0, 2))("$name, as deep as the limit allows", (nesting) => {
    expect(() => decodeData(nested(nesting, deepest))).not.toThrow();
    expect(() => decodeData(nested(nesting, deepest + 1))).toThrow(expect.objectContaining({ code: "decode.limit" }));
  });
});

describe("bombs in the place of every field", () => {
  const shallow = [10, 1_000].flatMap((depth) => nestings.map((nesting) => nested(nesting, depth)));
  const bottomless = nestings.map((nesting) => nested(nesting, 100_000));
  const small = [...shallow, ...claims.map((claim) => Uint8Array.from(claim))];

  test.for(modules)("%s", (module, { task }) => {
    const tally = new Tally();
    const bombs = module === "apdu/apdu" || module === "apdu/data" ? [...small, ...bottomless] : small;
    for (const one of typesOf(module)) {
      for (const seed of typeSeeds(one)) {
        const places = new Set([0, ...spansOf(one, seed).map(({ start }) => start)]);
        within(timeLimit, () => {
          for (const at of places) {
            for (const bomb of bombs) {
              if (tally.take()) checkType(one, concatBytes(seed.subarray(0, at), bomb), tally);
            }
          }
        });
      }
    }
    tally.finish(task.meta);
  });
});
