import { defineConfig } from "vitest/config";
import shared from "../../vitest.config.ts";

/** The full run over bad inputs: `npm run badinput`. */
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    include: ["test/badinput/*.test.ts"],
    env: { COSEMKIT_BADINPUT: "full" },
    testTimeout: 120_000,
    maxWorkers: 2,
    reporters: ["dot", "./test/badinput/reporter.ts"],
  },
});
