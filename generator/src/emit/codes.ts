import type { IrCodes } from "../ir.ts";
import { ModuleWriter } from "./module-writer.ts";
import { union } from "./types.ts";

/** Prints one enumeration: its open type, its table, and what else the spec says of its codes. */
export function emitCodes(codes: IrCodes): ModuleWriter {
  const { spec } = codes;
  const m = new ModuleWriter(`codes/${spec.name}`, `spec/codes/${spec.name}.json`, [codes.as]);
  const b = m.body;
  const isOid = spec.arc !== undefined;
  const open = isOid
    ? "An object identifier that is not known passes through as dotted text."
    : spec.closed === true
      ? "Decoders refuse codes that are not listed, unless the lenient option `unknown-codes` is on."
      : "A code that is not known passes through as a number.";
  m.doc(spec.doc, open, `${spec.ref}.${spec.confidence === "confirmed" ? "" : ` Confidence: ${spec.confidence}.`}`);
  b.writeLine(`export type ${codes.as} = ${codes.as}Id | ${isOid ? "(string & {})" : "number"};`);
  b.blankLine();
  m.doc(`Identifiers of ${codes.as}.`);
  union(
    m,
    `${codes.as}Id`,
    spec.codes.map((one) => JSON.stringify(one.id)),
  );
  b.blankLine();
  const table = spec.codes.map((one) => `  ${JSON.stringify(one.id)}: ${one.code},\n`).join("");
  if (isOid) {
    b.writeLine(
      `export const ${codes.table}: ${m.coreType("OidTable")}<${codes.as}Id> = /* @__PURE__ */ ${m.core("oidTable")}(${JSON.stringify(spec.name)}, ${JSON.stringify(spec.arc)}, {\n${table}});`,
    );
  } else {
    b.writeLine(
      `export const ${codes.table}: ${m.coreType("CodeTable")}<${codes.as}Id> = /* @__PURE__ */ ${m.core("codeTable")}(${JSON.stringify(spec.name)}, ${spec.closed === true}, {\n${table}});`,
    );
  }
  const base = codes.table.replace(/Codes$/, "");
  const extra = (
    suffix: string,
    doc: string,
    type: string,
    value: (one: (typeof spec.codes)[number]) => string | undefined,
  ): void => {
    const entries = spec.codes.flatMap((one) => {
      const text = value(one);
      return text === undefined ? [] : [`  ${JSON.stringify(one.id)}: ${text},\n`];
    });
    if (entries.length === 0) return;
    b.blankLine();
    m.doc(doc);
    b.writeLine(`export const ${base}${suffix}: ${type} = {\n${entries.join("")}};`);
  };
  extra("Symbols", "Symbol of each unit.", `Readonly<Record<${codes.as}Id, string>>`, (one) =>
    one.symbol === undefined
      ? spec.codes.some((other) => other.symbol !== undefined)
        ? '""'
        : undefined
      : JSON.stringify(one.symbol),
  );
  extra(
    "Retryable",
    "Results after which the same request may be tried again.",
    `Readonly<Partial<Record<${codes.as}Id, true>>>`,
    (one) => (one.retryable === true ? "true" : undefined),
  );
  return m;
}
