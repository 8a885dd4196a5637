import { fileURLToPath } from "node:url";
import { DlmsError } from "@cosemkit/core";
import { Project, ts } from "ts-morph";
import type { OutputFile } from "./emit.ts";

/** The flags that all TypeScript of this project is checked with: those of tsconfig.base.json. */
export const strictFlags = {
  target: "es2023",
  module: "nodenext",
  moduleResolution: "nodenext",
  moduleDetection: "force",
  types: [],
  customConditions: ["cosemkit-source"],
  declaration: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  isolatedDeclarations: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
  forceConsistentCasingInFileNames: true,
  skipLibCheck: true,
} as const;

/** What only generated code is checked with: no import or variable is left over, and no lib of Node. */
const outputFlags = { noUnusedLocals: true, noImplicitReturns: true, lib: ["es2023", "webworker"] } as const;

/** Problems that one message lists. */
const listed = 20;

/** Generated text is wrong: a bug of the generator. Nothing was written. The message lists `file:line:column`. */
export class EmissionError extends DlmsError {
  constructor(problems: readonly string[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    const more = problems.length > listed ? [`and ${problems.length - listed} more`] : [];
    const lines = [`generator.emission: ${count} in generated files, nothing written`, ...problems.slice(0, listed)];
    super("generator.emission", "spec", [...lines, ...more].join("\n"));
  }
}

/**
 * Checks the output before it reaches the disk: paths that differ, JSON that parses, TypeScript that type-checks under
 * our strictest flags. Core is read as source and fast-check as its types, both from where this package finds them;
 * the output itself is only in memory, in a folder that does not exist. Throws `EmissionError`.
 */
export function verify(files: readonly OutputFile[]): void {
  const problems = [...samePaths(files), ...files.flatMap(brokenJson), ...typeProblems(files)];
  if (problems.length > 0) throw new EmissionError(problems);
}

/** Some file systems do not tell `a.ts` from `A.ts`. */
function samePaths(files: readonly OutputFile[]): string[] {
  const seen = new Set<string>();
  return files.flatMap(({ path }) => {
    const folded = path.toLowerCase();
    if (seen.has(folded)) return [`${path}:1:1 two files have this path`];
    seen.add(folded);
    return [];
  });
}

function brokenJson({ path, text }: OutputFile): string[] {
  if (!path.endsWith(".json")) return [];
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`${path}:1:1 not JSON: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function typeProblems(files: readonly OutputFile[]): string[] {
  const folder = fileURLToPath(new URL("../.output/", import.meta.url)).replaceAll("\\", "/");
  const flags = ts.convertCompilerOptionsFromJson({ ...strictFlags, ...outputFlags }, folder).options;
  const project = new Project({
    compilerOptions: { ...flags, noEmit: true },
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
  });
  for (const file of files) {
    if (file.path.endsWith(".ts")) project.createSourceFile(`${folder}${file.path}`, file.text, { overwrite: true });
  }
  const program = project.getProgram().compilerObject;
  const diagnostics = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
  for (const source of program.getSourceFiles()) {
    if (!source.fileName.startsWith(folder)) continue;
    diagnostics.push(
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
      ...program.getDeclarationDiagnostics(source),
    );
  }
  return diagnostics.map((one) => {
    const message = `TS${one.code} ${ts.flattenDiagnosticMessageText(one.messageText, " ")}`;
    if (one.file === undefined || one.start === undefined) return message;
    const { line, character } = one.file.getLineAndCharacterOfPosition(one.start);
    return `${one.file.fileName.slice(folder.length)}:${line + 1}:${character + 1} ${message}`;
  });
}
