import type { Reporter, TestCase, TestModule } from "vitest/node";

/** Tells how many bad inputs were tried, and how long it took. */
export default class BadInputReporter implements Reporter {
  private start = 0;

  onTestRunStart(): void {
    this.start = performance.now();
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    let inputs = 0;
    let failed = 0;
    for (const test of modules.flatMap((module): TestCase[] => [...module.children.allTests()])) {
      inputs += test.meta().badInputs ?? 0;
      if (test.result().state === "failed") failed++;
    }
    const seconds = (performance.now() - this.start) / 1000;
    process.stdout.write(
      `${inputs.toLocaleString("en")} bad inputs in ${seconds.toFixed(1)} s, ${failed} tests with violations\n`,
    );
  }
}
