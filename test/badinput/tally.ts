import { toHex } from "@cosemkit/core";
import { expect } from "vitest";

declare module "vitest" {
  interface TaskMeta {
    /** Bad inputs that the test has tried. */
    badInputs?: number;
  }
}

/** Whether everything is tried (`npm run badinput`), or one case in `thinning` (`npm test`). */
export const full: boolean = process.env["COSEMKIT_BADINPUT"] === "full";

/** Takes every case of the full run, and one of so many in the reduced one: a prime, so that it drifts over patterns. */
export const thinning: number = full ? 1 : 41;

const shownViolations = 10;
const shownOctets = 200;

/** Counts cases and collects violations, so that one run shows them all. */
export class Tally {
  cases = 0;
  private turn = 0;
  private count = 0;
  private readonly shown: string[] = [];

  /** Whether it is the turn of this case; counts it if so. */
  take(): boolean {
    this.turn++;
    if (this.turn < thinning) return false;
    this.turn = 0;
    this.cases++;
    return true;
  }

  violation(decoder: string, input: Uint8Array, what: string): void {
    this.count++;
    if (this.shown.length >= shownViolations) return;
    const hex = toHex(input.subarray(0, shownOctets));
    const more = input.length > shownOctets ? `… (${input.length} octets)` : "";
    this.shown.push(`${decoder}: ${what}\n    ${hex}${more}`);
  }

  /** Ends a test: reports the number of cases, and fails it for any violation. */
  finish(meta: { badInputs?: number }): void {
    meta.badInputs = this.cases;
    expect(this.cases, "cases").toBeGreaterThan(0);
    if (this.count > 0) expect.fail(`${this.count} violations in ${this.cases} cases\n${this.shown.join("\n")}`);
  }
}
