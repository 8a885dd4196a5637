import { createContext, Script } from "node:vm";

const context: { run?: () => void } = createContext({});
const script = new Script("run()");

/**
 * Runs synchronous code and ends it when it takes longer than `milliseconds`: a decoder that hangs fails its test
 * instead of the whole run.
 */
export function within(milliseconds: number, run: () => void): void {
  context.run = run;
  script.runInContext(context, { timeout: milliseconds });
}
