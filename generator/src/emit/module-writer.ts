import { posix } from "node:path";
import { CodeBlockWriter } from "ts-morph";

/** First lines of every generated TypeScript file. No date, no version: a release would touch every file. */
const header = (source: string): string =>
  `// Generated from ${source} by cosemgen. Do not edit: change the spec and run \`npm run generate\`.\n`;

/** Writes one TypeScript module: body text, and imports computed from what the body uses. */
export class ModuleWriter {
  /** Path under generated/, without extension. */
  readonly path: string;
  readonly body: CodeBlockWriter;
  private readonly source: string;
  private readonly declared: ReadonlySet<string>;
  private readonly imports = new Map<string, Map<string, { readonly local: string; type: boolean }>>();
  private readonly namespaces = new Map<string, string>();
  private counter = 0;

  /** `declared`: names that the module declares itself; imports that clash with them get another name. */
  constructor(path: string, source: string, declared: Iterable<string> = []) {
    this.path = path;
    this.source = source;
    this.declared = new Set(declared);
    this.body = new CodeBlockWriter({ indentNumberOfSpaces: 2, useTabs: false, useSingleQuote: false });
  }

  /** Imports a value and returns its local name. */
  use(name: string, from: string): string {
    return this.add(name, from, false);
  }

  /** Imports a type and returns its local name. */
  useType(name: string, from: string): string {
    return this.add(name, from, true);
  }

  /** Imports a value under another name. */
  useAs(name: string, local: string, from: string): string {
    const module = this.relative(from);
    this.imports.set(module, new Map([[name, { local, type: false }]]));
    return local;
  }

  /** Imports a whole package under one name, if the body uses it. */
  namespace(local: string, from: string): string {
    this.namespaces.set(from, local);
    return local;
  }

  core(name: string): string {
    return this.add(name, "@cosemkit/core", false);
  }

  coreType(name: string): string {
    return this.add(name, "@cosemkit/core", true);
  }

  /** A variable name that nothing else in the function has. */
  fresh(base: string): string {
    this.counter += 1;
    return `${base}${this.counter}`;
  }

  /** Begins a function: its variables are numbered anew, so that a change elsewhere does not touch it. */
  begin(): void {
    this.counter = 0;
  }

  private add(name: string, from: string, type: boolean): string {
    if (from === this.path) return name;
    const module = from.startsWith("@") || from === "fast-check" ? from : this.relative(from);
    let names = this.imports.get(module);
    if (names === undefined) {
      names = new Map();
      this.imports.set(module, names);
    }
    const found = names.get(name);
    if (found !== undefined) {
      if (!type) found.type = false;
      return found.local;
    }
    const local = this.declared.has(name) ? `${name}_` : name;
    names.set(name, { local, type });
    return local;
  }

  private relative(to: string): string {
    const path = posix.relative(posix.dirname(this.path), to);
    return `${path.startsWith(".") ? path : `./${path}`}.ts`;
  }

  doc(...paragraphs: readonly (string | undefined)[]): void {
    const lines = paragraphs
      .filter((text): text is string => text !== undefined && text !== "")
      .map((text) => text.replaceAll("*/", "* /"));
    if (lines.length === 0) return;
    if (lines.length === 1) this.body.writeLine(`/** ${lines[0]} */`);
    else {
      this.body.writeLine("/**");
      lines.forEach((line, index) => {
        if (index > 0) this.body.writeLine(" *");
        this.body.writeLine(` * ${line}`);
      });
      this.body.writeLine(" */");
    }
  }

  /** The whole file. */
  text(): string {
    const modules = [...this.imports.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    const imports = modules.map((module) => {
      const names = [...this.imports.get(module)!.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
      const allTypes = names.every(([, one]) => one.type);
      const items = names.map(([name, one]) => {
        const spelled = one.local === name ? name : `${name} as ${one.local}`;
        return one.type && !allTypes ? `type ${spelled}` : spelled;
      });
      const keyword = allTypes ? "import type" : "import";
      const line = `${keyword} { ${items.join(", ")} } from "${module}";`;
      return line.length <= 120
        ? line
        : `${keyword} {\n${items.map((item) => `  ${item},\n`).join("")}} from "${module}";`;
    });
    const body = this.body.toString().trim();
    for (const [module, local] of this.namespaces) {
      if (body.includes(`${local}.`)) imports.unshift(`import * as ${local} from "${module}";`);
    }
    const head = imports.length === 0 ? "" : `${imports.join("\n")}\n\n`;
    return `${header(this.source)}\n${head}${body}\n`;
  }
}

function rank(module: string): number {
  return module.startsWith(".") ? 1 : 0;
}

/** A property name, quoted where it must be. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
