import { expect, test } from "vitest";
import { run } from "./support.ts";

test("the tour reads the simulated meter and decodes both telegrams", async () => {
  const { exitCode, stdout, stderr } = await run(["tour"]);
  expect(exitCode).toBe(0);
  expect(stderr).toMatch(/^A simulated meter listens on 127\.0\.0\.1:\d+\.$/m);
  expect(stderr).toContain("HLS GMAC, suite 0, authenticated and encrypted.");
  expect(stderr).toMatch(/^Its clock shows \d{4}-\d\d-\d\dT/m);
  expect(stdout).toMatch(/^ {2}1-0:1\.8\.0\.255 +active energy import, total +\d+ Wh$/m);
  // Each telegram says what its publishers say it does.
  expect(stdout).toMatch(/^ {2}1-1:1\.8\.0\.255 +active energy import, total, channel 1 +6307498$/m);
  expect(stdout).toMatch(/^ {2}1-0:32\.7\.0\.255 +voltage L1, instantaneous +230\.7 V$/m);
  expect(stdout.match(/^ {2}20\d\d-\d\d-\d\d \d\d:\d\d /gm)).toHaveLength(5);
});
