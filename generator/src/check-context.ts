import type { Problem, ProblemCode } from "./problems.ts";
import type { Area, SpecFile } from "./read.ts";
import type { ShapedFile } from "./shape.ts";
import type { ApduSpec, ApduType, ClassSpec, CodesSpec, Confidence } from "./spec-model.ts";

/** Where in a file something stands. */
export interface Place {
  readonly file: SpecFile;
  /** JSON pointer. */
  readonly at: string;
}

export interface Source<T> {
  readonly file: SpecFile;
  readonly json: T;
}

/** A type of spec/apdu with its module. */
export interface Production extends Place {
  readonly name: string;
  readonly module: ApduSpec;
  readonly type: ApduType;
}

/** What the checks share: the whole spec, indexed, and the list of problems. */
export interface CheckContext {
  readonly apdu: readonly Source<ApduSpec>[];
  readonly classes: readonly Source<ClassSpec>[];
  readonly codes: readonly Source<CodesSpec>[];
  readonly obis: readonly Source<unknown>[];
  /** Areas of which a file is missing here: what is unknown may be in it, so it is no problem. */
  readonly broken: ReadonlySet<Area>;
  readonly productions: ReadonlyMap<string, Production>;
  readonly enumerations: ReadonlyMap<string, CodesSpec>;
  /** Reports a problem at a value, or at the key of a property. */
  report(place: Place, code: ProblemCode, message: string, part?: "key" | "value"): void;
}

export function createContext(
  files: readonly ShapedFile[],
  broken: ReadonlySet<Area>,
  problems: Problem[],
): CheckContext {
  const apdu = files.filter((one) => one.area === "apdu");
  const codes = files.filter((one) => one.area === "codes");
  const productions = new Map<string, Production>();
  for (const { file, json } of apdu) {
    for (const [name, type] of Object.entries(json.types)) {
      if (!productions.has(name)) productions.set(name, { name, module: json, type, file, at: `/types/${name}` });
    }
  }
  return {
    apdu,
    codes,
    classes: files.filter((one) => one.area === "classes"),
    obis: files.filter((one) => one.area === "obis"),
    broken,
    productions,
    enumerations: new Map([
      // A file that bears another name than its content is one problem, not one for each use as well.
      ...codes.map(({ file, json }) => [file.name.replace(/\.json$/, ""), json] as const),
      ...codes.map(({ json }) => [json.name, json] as const),
    ]),
    report({ file, at }, code, message, part = "value"): void {
      const position = part === "key" ? file.positions.key(at) : file.positions.value(at);
      problems.push({ path: file.path, ...position, code, message });
    },
  };
}

/** The place of a member. */
export function inside(place: Place, ...path: readonly (string | number)[]): Place {
  return { file: place.file, at: [place.at, ...path].join("/") };
}

/** Reports every entry whose value was there before, and returns the others. */
export function reportRepeated<E extends { readonly value: string | number; readonly place: Place }>(
  context: CheckContext,
  code: ProblemCode,
  entries: readonly E[],
  message: (value: E["value"]) => string,
): readonly E[] {
  const seen = new Set<E["value"]>();
  return entries.filter(({ value, place }) => {
    const repeated = seen.has(value);
    if (repeated) context.report(place, code, message(value));
    seen.add(value);
    return !repeated;
  });
}

/** The entries without copies: of those with the same key, the first. A copy is one problem, reported by its name. */
export function distinct<E>(entries: readonly E[], key: (entry: E) => string): readonly E[] {
  const seen = new Set<string>();
  return entries.filter((entry) => !seen.has(key(entry)) && seen.add(key(entry)));
}

const certainty: Readonly<Record<Confidence, number>> = { confirmed: 2, "single-source": 1, unconfirmed: 0 };

/** An entry states its confidence only where it is less than that of the file. */
export function checkEntryConfidence(
  context: CheckContext,
  place: Place,
  entry: Confidence | undefined,
  whole: Confidence,
): void {
  if (entry === undefined || certainty[entry] < certainty[whole]) return;
  context.report(
    inside(place, "confidence"),
    "E311",
    `the file as a whole is "${whole}": an entry states its confidence only where it is less`,
  );
}

/** The file must bear the name that its content asks for. */
export function checkFileName(context: CheckContext, file: SpecFile, wanted: string): void {
  if (file.name === wanted) return;
  context.report({ file, at: "" }, "E206", `a file with this content is called "${wanted}"`);
}
