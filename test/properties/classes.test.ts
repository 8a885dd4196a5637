import { classCases } from "@cosemkit/model/arbitraries/all";
import { describe } from "vitest";
import { testType } from "./support.ts";

describe("types of interface classes", () => {
  for (const one of classCases) testType(one);
});
