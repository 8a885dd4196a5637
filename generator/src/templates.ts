import { readdirSync, readFileSync } from "node:fs";
import Handlebars from "handlebars";

/** What a template may be given: nothing that prints as nothing by mistake. */
export type TemplateData = { readonly [key: string]: TemplateValue };
export type TemplateValue = string | number | boolean | readonly TemplateValue[] | TemplateData;

/** Prints the template with this name. */
export type Render = (template: string, data: TemplateData) => string;

/** Texts around data: generator/templates. */
const folder: URL = new URL("../templates/", import.meta.url);
const suffix = ".hbs";

/** Helpers of our own. */
const helpers = {
  /** A text in a cell of a Markdown table. */
  cell: (value: unknown): string => String(value).replaceAll("|", "\\|").replaceAll("\n", " "),
  /** A text as JSON. */
  quote: (value: unknown): string => JSON.stringify(value),
} as const;

/** Loads all templates, and the partials in the folder `partials`. */
export function loadTemplates(): Render {
  return compileTemplates(readTemplates(folder), readTemplates(new URL("partials/", folder)));
}

function readTemplates(from: URL): ReadonlyMap<string, string> {
  const names = readdirSync(from).filter((name) => name.endsWith(suffix));
  return new Map(names.map((name) => [name.slice(0, -suffix.length), readFileSync(new URL(name, from), "utf8")]));
}

/**
 * Compiles templates that refuse whatever is not there: Handlebars alone would print nothing for a misspelt name in
 * `{{#if}}`, in the parameter of a partial or helper, or for a property that is undefined.
 */
export function compileTemplates(
  templates: ReadonlyMap<string, string>,
  partials: ReadonlyMap<string, string> = new Map(),
): Render {
  const handlebars = strictHandlebars();
  const options: CompileOptions = {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: {
      ...Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
      lookup: false,
      log: false,
    },
  };
  const compile = (text: string): Handlebars.TemplateDelegate => {
    new StrictVisitor().accept(handlebars.parse(text));
    return handlebars.compile(text, options);
  };
  for (const [name, text] of partials) handlebars.registerPartial(name, compile(text));
  const compiled = new Map([...templates].map(([name, text]) => [name, compile(text)]));
  return (name, data) => {
    const template = compiled.get(name);
    if (template === undefined) throw new Error(`no template "${name}"`);
    try {
      refuseNothing(data, "data");
      return template(data);
    } catch (error) {
      throw new Error(`template "${name}": ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  };
}

function strictHandlebars(): typeof Handlebars {
  const handlebars = Handlebars.create();
  for (const name of ["if", "unless", "each", "with"] as const) {
    const builtIn = handlebars.helpers[name]!;
    handlebars.registerHelper(name, function (this: unknown, ...args: unknown[]) {
      args.slice(0, -1).forEach((value) => {
        refuseNothing(value, `parameter of "${name}"`);
      });
      return Reflect.apply(builtIn, this, args);
    });
  }
  for (const [name, helper] of Object.entries(helpers)) {
    handlebars.registerHelper(name, (value: unknown) => {
      refuseNothing(value, `parameter of "${name}"`);
      return helper(value);
    });
  }
  handlebars.registerHelper("blockHelperMissing", () => {
    throw new Error("a block names a helper: if, unless, each or with");
  });
  const resolve = handlebars.VM.resolvePartial;
  const resolvePartial: typeof resolve = (partial, context, options) => {
    refuseNothing(context, `parameter of partial "${options.name}"`);
    return resolve(partial, context, options);
  };
  return Object.assign(handlebars, { VM: { ...handlebars.VM, resolvePartial } });
}

/** Refuses what would hide a misspelt name from the checks that are made when a template is printed. */
class StrictVisitor extends Handlebars.Visitor {
  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    if (partial.params.length > 0 && partial.hash !== undefined) {
      throw new Error("a partial gets a context or named parameters, not both");
    }
    super.PartialStatement(partial);
  }

  override PartialBlockStatement(): void {
    throw new Error("a partial has no block: it would stand in for a partial that is not there");
  }
}

/** Refuses undefined and null, wherever they are. */
function refuseNothing(value: unknown, where: string): void {
  if (value === undefined || value === null) throw new Error(`${where} is ${String(value)}`);
  if (typeof value !== "object") return;
  for (const [key, inner] of Object.entries(value)) refuseNothing(inner, `${where}: ${key}`);
}
