import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ClassDefinition } from "@cosemkit/core";
import { classDefinitions } from "@cosemkit/model/classes/registry";
import ts from "typescript";
import { expect, test } from "vitest";
import { type BookClass, bookClasses, TypePrinter } from "./book-types.ts";

/*
 * Every attribute, selector, method parameter and reply of every class version: the type that a client's reference and a
 * server's handler have is the type that the spec lays out. The expected types are printed from spec/classes by
 * book-types.ts, which shares nothing with the generator, and compared by the compiler under our own flags.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const modules = new Map<string, string>(
  (
    JSON.parse(readFileSync(`${root}generated/manifest.json`, "utf8")) as {
      readonly classes: readonly { readonly classId: number; readonly version: number; readonly module: string }[];
    }
  ).classes.map(({ classId, version, module }) => [`${classId}/${version}`, module]),
);

/** Same types: each can stand for the other, and any is no answer. */
const prelude = `
import type {
  AttributeHandler, AttributeRef, CosemDate, CosemDateTime, CosemTime, FloatValue, MethodHandler, MethodRef, Obis, Selection, Table,
} from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
type Any<T> = 0 extends 1 & T ? true : false;
type Same<A, B> = true extends Any<A> ? false : [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Value<R> = R extends AttributeRef<infer T> ? T : "no attribute";
type Parameter<R> = R extends MethodRef<infer P, infer _> ? P : "no method";
type Reply<R> = R extends MethodRef<infer _, infer A> ? A : "no method";
type Handled<H> = NonNullable<H> extends AttributeHandler<infer T, infer _> ? T : "no handler";
type Chosen<H> = NonNullable<H> extends AttributeHandler<infer _, infer S> ? S : "no handler";
type HandledParameter<H> = NonNullable<H> extends MethodHandler<infer P, infer _> ? P : "no handler";
type HandledReply<H> = NonNullable<H> extends MethodHandler<infer _, infer A> ? A : "no handler";
function check<_ extends true>(_what: string): void {}
`;

/** The function that makes references, and the one that makes an object of a server, by their names in the module. */
async function factories(module: string): Promise<readonly [client: string, server: string]> {
  const exported: Readonly<Record<string, unknown>> = await import(`${root}generated/${module}.ts`);
  const client = Object.keys(exported).find(
    (name) => typeof exported[name] === "function" && typeof exported[`${name}Server`] === "function",
  );
  return [client!, `${client}Server`];
}

/** The checks of one class version: a line for each, whose error names what is wrong. */
async function checks(book: BookClass, definition: ClassDefinition): Promise<string[]> {
  const name = `${book.classId}/${book.version}`;
  const module = modules.get(name)!;
  const [client, server] = await factories(module);
  const printer = new TypePrinter(book);
  const own = `C${book.classId}v${book.version}`;
  const lines = [
    `import type * as ${own} from "@cosemkit/model/${module}";`,
    ...printer.declarations(),
    `type ${own}Client = ReturnType<typeof ${own}.${client}>;`,
    `type ${own}Server = Parameters<typeof ${own}.${server}>[1];`,
  ];
  const check = (what: string, found: string, expected: string): void => {
    lines.push(`check<Same<${found}, ${expected}>>(${JSON.stringify(`${name} ${what}`)});`);
  };
  for (const one of book.attributes) {
    const { property } = definition.attributes.find(({ id }) => id === one.id)!;
    const type = printer.print(one.type);
    check(`${one.name}, reference`, `Value<${own}Client["${property}"]>`, type);
    check(`${one.name}, handler`, `Handled<${own}Server["${property}"]>`, type);
    const selections = (one.selectors ?? []).map(
      (selector) => `Selection<${JSON.stringify(selector.name)}, ${printer.print(selector.parameters)}>`,
    );
    check(`${one.name}, selection`, `Chosen<${own}Server["${property}"]>`, selections.join(" | ") || "never");
  }
  for (const one of book.methods) {
    const { property } = definition.methods.find(({ id }) => id === one.id)!;
    const parameter = printer.print(one.parameter);
    const reply = one.reply === undefined ? undefined : printer.print(one.reply);
    check(`${one.name}, parameter`, `Parameter<${own}Client["${property}"]>`, parameter);
    check(`${one.name}, reply`, `Reply<${own}Client["${property}"]>`, reply ?? "undefined");
    check(`${one.name}, handled parameter`, `HandledParameter<${own}Server["${property}"]>`, parameter);
    check(`${one.name}, handled reply`, `HandledReply<${own}Server["${property}"]>`, reply ?? "void");
  }
  return lines;
}

const file = `${root}test/types/members.generated.ts`;

/** What the compiler says of a text that stands beside this test. */
function problems(text: string): string[] {
  const config = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const { composite: _, declaration: __, isolatedDeclarations: ___, ...strict } = options;
  const settings = { ...strict, noEmit: true, allowImportingTsExtensions: true };
  const host = ts.createCompilerHost(settings);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.readFile = (path) => (path === file ? text : readFile(path));
  host.getSourceFile = (path, target, ...rest) =>
    path === file ? ts.createSourceFile(path, text, target) : getSourceFile(path, target, ...rest);
  const program = ts.createProgram([file], settings, host);
  const source = program.getSourceFile(file)!;
  const lines = text.split("\n");
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ start, messageText }) => {
      const { line } = source.getLineAndCharacterOfPosition(start!);
      return `${ts.flattenDiagnosticMessageText(messageText, " ")}: ${lines[line]}`;
    },
  );
}

const books = bookClasses();

async function allChecks(): Promise<string[]> {
  const lines: string[] = [prelude];
  for (const book of books) {
    const definition = classDefinitions.find(
      ({ classId, version }) => classId === book.classId && version === book.version,
    );
    lines.push(...(await checks(book, definition!)));
  }
  return lines;
}

test("every attribute, selection, parameter and reply has the type that the spec lays out", async () => {
  const lines = await allChecks();
  const members = books.reduce((sum, { attributes, methods }) => sum + attributes.length + methods.length, 0);
  expect(lines.filter((line) => line.startsWith("check<")).length).toBeGreaterThan(3 * members);
  // A wrong one among them must not pass.
  const wrong = `check<Same<Value<C3v0Client["scalerUnit"]>, { readonly scaler: number; readonly unit: string }>>("wrong");`;
  const found = problems([...lines, wrong].join("\n"));
  expect(found.filter((problem) => !problem.endsWith(wrong))).toEqual([]);
  expect(found.length).toBe(1);
});
