import { DlmsError } from "@cosemkit/core";

/** What each problem code stands for. Codes are stable: editors, scripts and tests may rely on them. */
export const problemCodes = {
  E001: "a spec folder cannot be read",
  E002: "a file cannot be read",
  E003: "a file is not JSON",
  E004: "a property is given twice",
  E005: "$schema is missing, unknown, or not that of the folder",
  E006: "a folder has no place in a spec",
  E010: "unknown property",
  E011: "missing property",
  E012: "unknown kind",
  E013: "wrong value",
  E101: "unknown enumeration",
  E102: "a case is no id or code of its enumeration",
  E103: "a select has no deciding field",
  E104: "unknown type",
  E105: "a table has no attribute for its columns",
  E106: "unknown unit",
  E107: "a choice is needed here",
  E108: "a type contains itself before any octet",
  E109: "a type has no finite value",
  E110: "the Data choice is missing",
  E111: "an enumeration of the wrong sort",
  E201: "a type, module or enumeration is defined twice",
  E202: "a name is used twice",
  E203: "an id is used twice",
  E204: "a code, an identifier or a bit name is used twice",
  E205: "a tag is used twice",
  E206: "the file name does not match its content",
  E207: "two names become the same in TypeScript",
  E208: "a type takes the name of a built-in type",
  E301: "a class version is defined twice",
  E302: "versions of a class differ in name",
  E303: "attribute ids have a gap",
  E304: "attribute 1 is not the logical name",
  E305: "wrong short name",
  E306: "unused type",
  E307: "alternatives cannot be told apart",
  E308: "wrong default",
  E309: "wrong minimum or maximum",
  E310: "an alternative has no Data tag of its own",
  E311: "confidence does not match",
  E312: "size does not match the format",
  E313: "secret has no effect on the type",
  E314: "a value is left open without a reason",
  E315: "method ids have a gap",
  E316: "searched does not match the values that are left open",
  E401: "named bits do not cover all bits",
  E402: "bit fields do not cover all bits",
  E403: "wrong number of values for a bit field",
  E404: "ambiguous optional fields in BER",
  E405: "tags do not increase in BER",
  E406: "a tag is missing or out of place",
  E407: "the type does not exist in this encoding",
  E408: "a choice is tagged implicitly",
  E501: "an overlay contradicts itself",
  E601: "an XML dialect names what the spec does not have",
  E602: "two elements of an XML dialect have the same name",
  E701: "wrong range of values",
  E702: "two rows hold for the same OBIS code",
  E703: "a row is never reached",
  E704: "a placeholder or number does not fit",
  E705: "unknown medium",
  E706: "an OBIS row lacks something or says it twice",
  E707: "unknown measure",
  E708: "the phases of a quantity differ",
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** A place in a file; line and column count from 1. */
export interface Span {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a spec. */
export interface Problem extends Span {
  readonly code: ProblemCode;
  /** What is wrong and, where it can be told, what to write instead. */
  readonly message: string;
}

/** One line: `spec/codes/unit.json:24:7 E204 code 30 is used twice`. */
export function formatProblem(problem: Problem): string {
  return `${problem.path}:${problem.line}:${problem.column} ${problem.code} ${problem.message}`;
}

/** Orders problems by place, and leaves out repetitions. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

/** Order by code units: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The specs are broken: nothing was written. The message lists every problem, one a line. */
export class SpecError extends DlmsError {
  readonly problems: readonly Problem[];
  /** Where the first problem is. */
  readonly span: Span | undefined;

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super("spec.invalid", "spec", [`spec.invalid: ${count}`, ...problems.map(formatProblem)].join("\n"));
    this.problems = problems;
    const first = problems[0];
    this.span = first && { path: first.path, line: first.line, column: first.column };
  }
}
