import { defineConfig } from "vitest/config";

const conditions = ["cosemkit-source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      "test/**/*.test.ts",
      "runtime/*/test/**/*.test.ts",
      "generator/test/**/*.test.ts",
      "cli/test/**/*.test.ts",
    ],
    reporters: ["default", "./test/closing-line.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
