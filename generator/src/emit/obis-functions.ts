import type { IrObisFunction, IrObisFunctions, IrObisOption, IrObisOptions } from "../lower-obis-functions.ts";
import { ModuleWriter, propertyName } from "./module-writer.ts";
import { union } from "./types.ts";

/** Prints the functions that make the codes of a medium. */
export function emitObisFunctions(ir: IrObisFunctions): ModuleWriter {
  const { file } = ir;
  const settings = [...ir.qualifiers, ...ir.periods];
  const declared = [
    "Channel",
    "Phase",
    "ObisPlace",
    "ObisPhase",
    ...settings.map((one) => one.type),
    ...ir.options.map((one) => one.as),
    ...ir.functions.map((one) => one.as),
  ];
  const m = new ModuleWriter(`obis/${file.slug}`, file.source, declared);
  m.doc("Channel: group B. 0 is no channel.");
  numbers(m, "Channel", ir.channels);
  for (const one of settings) {
    meanings(m, one);
    numbers(m, one.type, one.values);
  }
  m.doc("A phase. Without one, a code is for the sum of the phases or for any of them.");
  m.body.writeLine('export type Phase = "L1" | "L2" | "L3";');
  m.body.blankLine();
  m.doc("The options of all functions.");
  m.body.write("export interface ObisPlace ").block(() => {
    m.body.writeLine("readonly channel?: Channel;");
  });
  m.body.blankLine();
  m.doc("The options of quantities that each phase has.");
  m.body.write("export interface ObisPhase ").block(() => {
    m.body.writeLine("readonly phase?: Phase;");
  });
  m.body.blankLine();
  for (const one of ir.options) options(m, one);
  for (const one of ir.functions) quantity(m, ir, one);
  maker(m, ir, settings);
  return m;
}

/** Documents the values of an option, one a line. */
function meanings(m: ModuleWriter, { as, absent, meanings }: IrObisOption): void {
  m.body.writeLine("/**");
  m.body.writeLine(
    ` * Values of the option \`${as}\`${absent === undefined ? "" : `; ${absent} where it is left out`}.`,
  );
  m.body.writeLine(" *");
  for (const one of meanings) m.body.writeLine(` * - ${one.replaceAll("*/", "* /")}`);
  m.body.writeLine(" */");
}

/** Declares a union of numbers, as many a line as fit. */
function numbers(m: ModuleWriter, name: string, values: readonly number[]): void {
  const lines: string[] = [];
  let line = "";
  for (const value of values) {
    const next = line === "" ? `| ${value}` : `${line} | ${value}`;
    if (next.length > 116) {
      lines.push(line);
      line = `| ${value}`;
    } else line = next;
  }
  lines.push(line);
  m.body.writeLine(`export type ${name} =\n${lines.map((one) => `  ${one}`).join("\n")};`);
  m.body.blankLine();
}

function options(m: ModuleWriter, { as, variants }: IrObisOptions): void {
  m.doc("How the quantity is processed, and the options that go with it.");
  union(
    m,
    as,
    variants.map(({ processing, isUsual, qualifier, period }) => {
      const ids = processing.map((id) => `\n        | ${JSON.stringify(id)}`).join("");
      return `{\n      readonly processing${isUsual ? "?" : ""}:${ids};${member(qualifier)}${member(period)}\n    }`;
    }),
  );
  m.body.blankLine();
}

function member({ as, type, absent }: IrObisOption): string {
  return `\n      readonly ${as}${absent === undefined ? "" : "?"}: ${type};`;
}

function quantity(m: ModuleWriter, { file, a }: IrObisFunctions, one: IrObisFunction): void {
  const { c, phaseStep: step } = one;
  const phases = step === undefined ? "" : `; L1 ${c + step}, L2 ${c + 2 * step}, L3 ${c + 3 * step}`;
  m.doc(
    `Code of ${one.name}: ${a}-b:${c}.d.e.f${phases}.`,
    `Processing: \`${one.usual}\` where none is given.${one.unit === undefined ? "" : ` Unit: ${one.unit}.`}`,
    `${file.spec.ref}.`,
  );
  const parts = ["ObisPlace", ...(step === undefined ? [] : ["ObisPhase"]), one.options];
  m.body.write(`export function ${one.as}(options: ${parts.join(" & ")} = {}): ${m.coreType("Obis")} `).block(() => {
    m.body.writeLine(`return make(${c}, ${step ?? 0}, ${JSON.stringify(one.usual)}, options);`);
  });
  m.body.blankLine();
}

/** The function behind all others, and its tables. */
function maker(m: ModuleWriter, ir: IrObisFunctions, settings: readonly IrObisOption[]): void {
  const b = m.body;
  b.writeLine("const phases = { L1: 1, L2: 2, L3: 3 } as const;");
  b.blankLine();
  b.writeLine("const processings = {");
  for (const [id, d] of ir.processing) b.writeLine(`  ${propertyName(id)}: ${d},`);
  b.writeLine("} as const;");
  b.blankLine();
  b.write("interface Options extends ObisPlace, ObisPhase ").block(() => {
    b.writeLine("readonly processing?: keyof typeof processings;");
    for (const one of settings) b.writeLine(`readonly ${one.as}?: ${one.type};`);
  });
  b.blankLine();
  m.doc("What is no option in TypeScript, yet got here, ends in a group that `obis` refuses.");
  b.write(
    `function make(c: number, step: number, usual: keyof typeof processings, options: Options): ${m.coreType("Obis")} `,
  ).block(() => {
    b.writeLine("const { channel = 0, phase, processing = usual } = options;");
    b.writeLine("const quantity = phase === undefined ? c : c + step * phases[phase];");
    b.writeLine(`const e = ${chain(ir.qualifiers)};`);
    b.writeLine(`const f = ${chain(ir.periods)};`);
    b.writeLine(
      `return ${m.core("obis")}(\`${ir.a}-\${channel}:\${quantity}.\${processings[processing]}.\${e}.\${f}\`);`,
    );
  });
}

function chain(all: readonly IrObisOption[]): string {
  const absent = all.find((one) => one.absent !== undefined)?.absent;
  return [...all.map((one) => `options.${one.as}`), ...(absent === undefined ? [] : [absent])].join(" ?? ");
}
