import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, relative } from "node:path";
import { DlmsError } from "@cosemkit/core";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { didYouMean } from "./did-you-mean.ts";
import { docPages, frozenIr, generate, load } from "./generate.ts";
import type { Ir } from "./ir.ts";
import { loadSpec } from "./load.ts";
import { formatProblem } from "./problems.ts";
import { initOverlay, newClass } from "./skeleton.ts";
import { readVectorCounts } from "./vector-counts.ts";
import { apply, formatDrift, plan } from "./write.ts";

/** Where output goes: data to `stdout`, talk to `stderr`. */
export interface Output {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/** 0: done. 1: the spec has problems, the output drifted, or something is in the way. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

interface SpecOptions {
  readonly spec: string;
  readonly overlay: readonly string[];
}

/** Runs the command `cosemgen` with the arguments after its name. */
export function main(argv: readonly string[], output: Output): ExitCode {
  let exitCode: ExitCode = 0;
  const fail = (text: string): void => {
    output.stderr(text);
    exitCode = 1;
  };
  const program = commands(output, fail);
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    // Help that was asked for ends in an error of code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    // The file system may refuse, too; anything else is a bug.
    if (!(error instanceof DlmsError) && !(error instanceof Error && "syscall" in error)) throw error;
    fail(`${error.message}\n`);
  }
  return exitCode;
}

function commands(output: Output, fail: (text: string) => void): Command {
  const program = new Command("cosemgen")
    .description("Turns the DLMS/COSEM specs into typed code and documentation.")
    .configureOutput({ writeOut: output.stdout, writeErr: output.stderr })
    .exitOverride();
  const command = (name: string, description: string): Command => program.command(name).description(description);
  const withSpec = (name: string, description: string): Command =>
    command(name, description)
      .option("--spec <dir>", "folder of the spec", defaultSpec())
      .option("--overlay <dir...>", "folders laid over the spec, in order", []);

  withSpec("generate", "write the generated package: all of it, or nothing")
    .option("--out <dir>", "folder that the package fills", "generated")
    .option("--check", "write nothing; print what would change and fail if anything would")
    .option("--vectors <file>", "numbers of vectors by APDU, for the page of APDUs", defaultVectors())
    .action((options: SpecOptions & { readonly out: string; readonly check?: true; readonly vectors?: string }) => {
      const check = options.check === true;
      const { files, changes } = generate({
        spec: options.spec,
        overlays: options.overlay,
        out: options.out,
        check,
        vectors: options.vectors,
      });
      if (!check) output.stderr(`${summary(files, changes)} in ${options.out}\n`);
      else if (changes.length === 0) output.stderr(`${options.out} is up to date\n`);
      else {
        output.stdout(formatDrift(changes, options.out));
        fail(`${options.out} has drifted from ${options.spec}: run cosemgen generate\n`);
      }
    });

  withSpec("check", "print every problem of the spec; write nothing").action((options: SpecOptions) => {
    const { problems } = loadSpec(options.spec, options.overlay);
    for (const problem of problems) output.stdout(`${formatProblem(problem)}\n`);
    if (problems.length > 0) fail(`${problems.length === 1 ? "1 problem" : `${problems.length} problems`}\n`);
  });

  withSpec("ir", "print the intermediate representation as JSON")
    .option("--type <name>", "only types of this name: in the spec, in TypeScript, or with their class")
    .action((options: SpecOptions & { readonly type?: string }) => {
      const ir = frozenIr(load(options.spec, options.overlay));
      const { codes, modules, classes } = ir;
      const shown = options.type === undefined ? { codes, modules, classes } : typesNamed(ir, options.type);
      if (shown === undefined) return program.error(unknownType(ir, options.type!));
      output.stdout(`${JSON.stringify(shown, undefined, 2)}\n`);
    });

  withSpec("new-class", "write a class file to fill in, into the spec or the last overlay")
    .requiredOption("--id <n>", "class_id", integer(1, 65535))
    .requiredOption("--version <n>", "version of the class", integer(0, 255))
    .requiredOption("--name <name>", "name in the Blue Book", className)
    .action((options: SpecOptions & { readonly id: number; readonly version: number; readonly name: string }) => {
      const { id: classId, version, name } = options;
      output.stdout(`${newClass({ classId, version, name }, options.spec, options.overlay)}\n`);
      output.stderr("Fill it in, then run cosemgen generate.\n");
    });

  command("init", "write an overlay with an example: a class of a manufacturer")
    .argument("<dir>", "folder to make")
    .action((folder: string) => {
      for (const path of initOverlay(folder)) output.stdout(`${path}\n`);
      output.stderr(`Use it with cosemgen generate --overlay ${folder}\n`);
    });

  withSpec("docs", "write only the documentation pages")
    .option("--out <dir>", "folder that the pages fill", "generated/docs")
    .option("--vectors <file>", "numbers of vectors by APDU, for the page of APDUs", defaultVectors())
    .action((options: SpecOptions & { readonly out: string; readonly vectors?: string }) => {
      const pages = docPages(frozenIr(load(options.spec, options.overlay)), readVectorCounts(options.vectors));
      const changes = plan(pages, options.out);
      apply(changes, options.out);
      output.stderr(`${summary(pages.length, changes)} in ${options.out}\n`);
    });

  return program;
}

function summary(files: number, changes: readonly { readonly after: string | undefined }[]): string {
  const stale = changes.filter(({ after }) => after === undefined).length;
  return `${files} files: ${changes.length - stale} written, ${stale} stale removed`;
}

/** What the repository that this runs in counts, if it is ours. */
function defaultVectors(): string | undefined {
  const path = "test/vectors/coverage.json";
  return existsSync(path) ? path : undefined;
}

/** The spec of the repository that this runs in, else the one that is installed. */
function defaultSpec(): string {
  if (existsSync("spec/classes")) return "spec";
  return relative(
    ".",
    dirname(dirname(createRequire(import.meta.url).resolve("@cosemkit/spec/schema/class.schema.json"))),
  );
}

function typesNamed(ir: Ir, name: string): unknown {
  const types = [...ir.types.values()].filter((type) => [type.key, type.name, type.as].includes(name));
  return types.length === 0 ? undefined : types;
}

function unknownType(ir: Ir, name: string): string {
  const known = [...ir.types.values()].flatMap((type) => [type.key, type.name, type.as]);
  return `error: no type "${name}"${didYouMean(name, known)}`;
}

function integer(minimum: number, maximum: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= minimum && value <= maximum) return value;
    throw new InvalidArgumentError(`Expected a number from ${minimum} to ${maximum}.`);
  };
}

function className(text: string): string {
  if (/^[A-Za-z]/.test(text)) return text;
  throw new InvalidArgumentError("Expected a name that begins with a letter, like Profile generic.");
}
