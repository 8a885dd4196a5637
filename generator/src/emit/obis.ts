import { type IrObis, type IrObisFile, lowerObis, type ObisSpec } from "../lower-obis.ts";
import { lowerObisFunctions } from "../lower-obis-functions.ts";
import type { ObisFile } from "../spec-model.ts";
import { ModuleWriter, propertyName } from "./module-writer.ts";
import { emitObisFunctions } from "./obis-functions.ts";

/**
 * Prints OBIS: the rules of each file of spec/obis, the functions that explain and find codes by them, and for media
 * with a usual processing the functions that make codes.
 */
export function emitObis(files: readonly ObisFile[]): ModuleWriter[] {
  const obis = lowerObis(files);
  if (obis === undefined) return [];
  return [
    emitRules(obis.groups, "ObisValueGroups", undefined),
    ...obis.tables.map((one) => emitRules(one, "ObisTables", obis.hasUnits)),
    emitDescribe(obis),
    ...lowerObisFunctions(obis).map(emitObisFunctions),
  ];
}

/** What of a file is no rule. */
const documentation: ReadonlySet<string> = new Set(["$schema", "kind", "doc", "ref", "sources", "usual"]);

function emitRules(file: IrObisFile<ObisSpec>, type: string, hasUnits: boolean | undefined): ModuleWriter {
  const { spec } = file;
  const m = new ModuleWriter(`obis/rules/${file.slug}`, file.source, [file.as]);
  m.doc(spec.doc, `${spec.ref}.${spec.confidence === "confirmed" ? "" : ` Confidence: ${spec.confidence}.`}`);
  const unit = hasUnits === undefined ? "" : `<${unitType(m, hasUnits)}>`;
  m.body.writeLine(`export const ${file.as}: ${m.coreType(type)}${unit} = ${literal(spec, 0)};`);
  return m;
}

function unitType(m: ModuleWriter, hasUnits: boolean): string {
  return hasUnits ? m.useType("UnitId", "codes/unit") : "never";
}

/** A value as TypeScript: on one line where it fits, except for what is a list of rows. */
function literal(value: unknown, indent: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const isRows = isList && value.some((one) => typeof one === "object");
  const parts = (depth: number): string[] =>
    isList
      ? value.map((one) => literal(one, depth))
      : Object.entries(value)
          .filter(([key]) => !documentation.has(key))
          .map(([key, one]) => `${propertyName(key)}: ${literal(one, depth)}`);
  const flat = parts(indent + 2);
  const line = isList ? `[${flat.join(", ")}]` : `{ ${flat.join(", ")} }`;
  if (!isRows && !line.includes("\n") && indent + line.length <= 116) return line;
  const pad = " ".repeat(indent + 2);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  return `${open}\n${flat.map((part) => `${pad}${part},\n`).join("")}${" ".repeat(indent)}${close}`;
}

function emitDescribe(obis: IrObis): ModuleWriter {
  const m = new ModuleWriter("obis/describe", "spec/obis", ["ObisDescription", "describeObis", "findObis"]);
  const b = m.body;
  const unit = unitType(m, obis.hasUnits);
  const tables = obis.tables.map((one) => m.use(one.as, `obis/rules/${one.slug}`));
  const groups = m.use(obis.groups.as, `obis/rules/${obis.groups.slug}`);
  m.doc("What an OBIS code stands for.");
  b.writeLine(`export type ObisDescription = ${m.coreType("ObisDescription")}<${unit}>;`);
  b.blankLine();
  b.writeLine(`let names: ${m.coreType("ObisNames")}<${unit}> | undefined;`);
  b.blankLine();
  m.doc("The rules are compiled when they are first needed.");
  b.write(`function rules(): ${m.coreType("ObisNames")}<${unit}> `).block(() => {
    b.writeLine(`names ??= ${m.core("obisNames")}({`);
    b.writeLine(`  groups: ${groups},`);
    b.writeLine("  tables: [");
    for (const one of tables) b.writeLine(`    ${one},`);
    b.writeLine("  ],");
    b.writeLine("});");
    b.writeLine("return names;");
  });
  b.blankLine();
  m.doc(
    "What an OBIS code stands for. Takes every form of a code that `obis` takes, and throws `EncodeError` as it does.",
    "Every code gets a name: where the tables have none, it says that the code is reserved, or whose it is.",
  );
  b.write(`export function describeObis(code: ${m.coreType("Obis")} | string): ObisDescription `).block(() => {
    b.writeLine("return rules().describe(code);");
  });
  b.blankLine();
  m.doc(
    "Codes whose names and media have all these words, or words that begin with them; the shortest names first.",
    "Finds named objects and current values of quantities. The default limit is 20.",
  );
  b.write(
    `export function findObis(words: string, options?: ${m.coreType("ObisFindOptions")}): readonly ObisDescription[] `,
  ).block(() => {
    b.writeLine("return rules().find(words, options);");
  });
  return m;
}
