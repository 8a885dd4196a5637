export type { OutputFile } from "./emit.ts";
export { frozenIr, type GenerateOptions, type GenerateResult, generate, load, output } from "./generate.ts";
export { type LoadedSpec, loadSpec } from "./load.ts";
export { lower } from "./lower.ts";
export { formatProblem, type Problem, type ProblemCode, problemCodes, SpecError } from "./problems.ts";
export { EmissionError, verify } from "./verify.ts";
export { apply, type Change, formatDrift, OutputError, plan } from "./write.ts";
