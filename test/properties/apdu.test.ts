import { apduCases } from "@cosemkit/model/arbitraries/all";
import { describe } from "vitest";
import { testType } from "./support.ts";

describe("APDU types", () => {
  for (const one of apduCases) testType(one);
});
