import type { Ir, IrField, IrModule, IrNode, IrType } from "../ir.ts";
import { references } from "../lower.ts";
import { hexLiteral } from "./codecs.ts";
import { ModuleWriter } from "./module-writer.ts";
import { descriptorName, unwrap } from "./types.ts";

type SequenceNode = Extract<IrNode, { kind: "sequence" }>;

/** Nesting of generated values of recursive types. */
const defaultDepth = 2;

/**
 * Prints fast-check arbitraries: one function a type, typed against its interface, and the list of the module's
 * types with their codecs, for property tests here and downstream.
 */
export class ArbitraryEmitter {
  private readonly ir: Ir;

  constructor(ir: Ir) {
    this.ir = ir;
  }

  module(module: IrModule, source: string): ModuleWriter {
    const names = module.types.map((type) => arbitraryName(type));
    const m = new ModuleWriter(`arbitraries/${module.path}`, source, [...names, "cases"]);
    m.namespace("fc", "fast-check");
    const b = m.body;
    for (const type of module.types) {
      const depth = type.recursive ? `depth: number = ${defaultDepth}` : "";
      m.doc(`Values of ${type.as}.${type.recursive ? " `depth` bounds their nesting." : ""}`);
      b.write(
        `export function ${arbitraryName(type)}(${depth}): fc.Arbitrary<${m.useType(type.as, type.module)}> `,
      ).block(() => {
        b.writeLine(`return ${this.arbitrary(m, type.node, type)};`);
      });
      b.blankLine();
      this.described(m, type);
    }
    m.doc("Every type of the module, with its codec and its arbitrary.");
    b.write(`export const cases: readonly ${m.useType("TypeCase", "arbitraries/case")}[] = [`).newLine();
    b.indent(() => {
      for (const type of module.types) {
        // A value selected by a field of the structure around it has no codec of its own.
        if (unwrap(type.node).kind === "select") continue;
        const read = m.use(`read${type.as}`, type.module);
        const write = m.use(`write${type.as}`, type.module);
        const descriptor = m.use(descriptorName(type), type.module);
        b.writeLine(
          `${m.use("typeCase", "arbitraries/case")}(${JSON.stringify(module.path)}, { descriptor: ${descriptor}, read: ${read}, write: ${write} }, () => ${arbitraryName(type)}()),`,
        );
      }
    });
    b.writeLine("];");
    return m;
  }

  private target(node: IrNode): IrType {
    return this.ir.types.get((node as Extract<IrNode, { kind: "ref" }>).to)!;
  }

  private arbitrary(m: ModuleWriter, node: IrNode, around: IrType): string {
    switch (node.kind) {
      case "null":
        return "fc.constant(null)";
      case "boolean":
        return "fc.boolean()";
      case "integer": {
        const bits = node.size * 8;
        if (node.size === 8)
          return node.signed
            ? "fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })"
            : "fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })";
        return node.signed
          ? `fc.integer({ min: ${-(2 ** (bits - 1))}, max: ${2 ** (bits - 1) - 1} })`
          : `fc.integer({ min: 0, max: ${2 ** bits - 1} })`;
      }
      case "ber-integer":
        return "fc.integer()";
      case "float":
        return node.size === 4 ? "fc.float()" : "fc.double()";
      case "octets": {
        const size =
          node.size === undefined ? "{ maxLength: 20 }" : `{ minLength: ${node.size}, maxLength: ${node.size} }`;
        const bytes = `fc.uint8Array(${size})`;
        if (node.format === undefined) return bytes;
        const from = {
          "date-time": "dateTimeFromBytes",
          date: "dateFromBytes",
          time: "timeFromBytes",
          "logical-name": "obisFromBytes",
        }[node.format];
        return `${bytes}.map((bytes) => ${m.core(from)}(bytes))`;
      }
      case "text":
        return node.charset === "utf8"
          ? 'fc.string({ unit: "binary", maxLength: 20 })'
          : "fc.string({ unit: fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 20 })";
      case "bit-string": {
        const size = node.size === undefined ? "maxLength: 40" : `minLength: ${node.size}, maxLength: ${node.size}`;
        return `fc.string({ unit: fc.constantFrom("0", "1"), ${size} })`;
      }
      case "flags":
        return `fc.subarray(${typedList(m, around, node.ids)})`;
      case "bit-fields": {
        const fields = node.fields.map((field) => {
          const value =
            field.values === undefined
              ? `fc.integer({ min: 0, max: ${hexLiteral(2 ** field.width - 1)} })`
              : `fc.constantFrom(${field.values.map((one) => `${JSON.stringify(one)} as const`).join(", ")})`;
          return `${field.property}: ${value}`;
        });
        return `fc.record({ ${fields.join(", ")} })`;
      }
      case "enumerated": {
        const codes = this.ir.codes.find((one) => one.spec.name === node.codes)!;
        const ids = `...Object.values(${m.use(codes.table, `codes/${node.codes}`)}.ids)`;
        const known = `fc.constantFrom(${ids})`;
        if (codes.spec.closed === true) return known;
        const unknown = `fc.integer({ min: 0, max: 255 }).filter((code) => ${m.use(codes.table, `codes/${node.codes}`)}.ids[code] === undefined)`;
        return `fc.oneof({ arbitrary: ${known}, weight: 4 }, ${unknown})`;
      }
      case "oid": {
        const other = 'fc.constantFrom("1.2.840.10045.3.1.7", "2.999.3", "0.9.2342.19200300")';
        if (node.codes === undefined) return other;
        const codes = this.ir.codes.find((one) => one.spec.name === node.codes)!;
        return `fc.oneof(fc.constantFrom(...Object.values(${m.use(codes.table, `codes/${node.codes}`)}.ids)), ${other})`;
      }
      case "sequence":
        return this.sequence(m, node, around);
      case "list": {
        const size =
          node.size === undefined ? "{ maxLength: 4 }" : `{ minLength: ${node.size}, maxLength: ${node.size} }`;
        return `fc.array(${this.arbitrary(m, node.of, around)}, ${size})`;
      }
      case "choice":
        return this.choice(m, node, around);
      case "ref": {
        const target = this.target(node);
        const name = m.use(arbitraryName(target), `arbitraries/${target.module}`);
        return `${name}(${target.recursive && around.cycle.includes(target.key) ? "depth - 1" : ""})`;
      }
      case "tagged":
      case "tlv":
        return this.arbitrary(m, node.of, around);
      case "select": {
        const cases = node.cases.map(
          (one) =>
            `fc.record({ kind: fc.constant(${JSON.stringify(one.name)} as const), value: ${this.arbitrary(m, one.node, around)} })`,
        );
        return `fc.oneof(${cases.join(", ")})`;
      }
      case "described": {
        const description = this.target(node.description);
        const of = this.target(node.of);
        // The contents of a description that takes no octets are empty: there is nothing to count elements by.
        return `${arbitraryName(description)}(depth - 1).chain((description) => fc.record({ description: fc.constant(description), items: ${m.core("leastDescribed")}(description) === 0 ? fc.constant([]) : fc.array(${arbitraryName(of)}Described(description), { maxLength: 4 }) }))`;
      }
      case "table": {
        const of = this.target(node.of);
        const cells = m.use(`${of.as[0]!.toLowerCase()}${of.as.slice(1)}Cells`, of.module);
        const cell = `${m.use(arbitraryName(of), `arbitraries/${of.module}`)}(1)`;
        return `fc.array(fc.array(${cell}, { maxLength: 3 }), { maxLength: 4 }).map((rows) => ${m.core("Table")}.of(rows, ${cells}))`;
      }
    }
  }

  private sequence(m: ModuleWriter, node: SequenceNode, around: IrType): string {
    const selects = node.fields.filter(
      (field) => field.node.kind === "ref" && unwrap(this.target(field.node).node).kind === "select",
    );
    const label = node.label === undefined ? [] : [`kind: fc.constant(${JSON.stringify(node.label)} as const)`];
    const record = (override: Readonly<Record<string, string>>): string => {
      const fields = node.fields.map(
        (field) => `${field.property}: ${override[field.property] ?? this.field(m, field, around)}`,
      );
      return `fc.record({ ${[...label, ...fields].join(", ")} })`;
    };
    const [select, ...others] = selects;
    if (select === undefined) return record({});
    if (others.length > 0) throw new Error(`${around.name}: more than one select in a structure`);
    const target = this.target(select.node);
    const choices = unwrap(target.node) as Extract<IrNode, { kind: "select" }>;
    // The deciding field and the value go together.
    const cases = choices.cases.map((one) =>
      record({
        [choices.by]: `fc.constant(${JSON.stringify(one.when)} as const)`,
        [select.property]: `fc.record({ kind: fc.constant(${JSON.stringify(one.name)} as const), value: ${this.arbitrary(m, one.node, around)} })`,
      }),
    );
    return `fc.oneof(${cases.join(", ")})`;
  }

  private field(m: ModuleWriter, field: IrField, around: IrType): string {
    // An array inside a compact-array really has that many elements: a few are enough.
    if (field.property === "numberOfElements" && around.recursive) return "fc.integer({ min: 0, max: 3 })";
    const value = this.arbitrary(m, field.node, around);
    return field.presence === "flag" || field.presence === "tag" ? `fc.option(${value}, { nil: undefined })` : value;
  }

  private choice(m: ModuleWriter, node: Extract<IrNode, { kind: "choice" }>, around: IrType): string {
    const one = (alternative: (typeof node.alternatives)[number]): string => {
      const discriminant = `${node.discriminant}: fc.constant(${JSON.stringify(alternative.name)} as const)`;
      if (alternative.node === undefined) return `fc.record({ ${discriminant} })`;
      if (alternative.node.kind === "float") return floatValue(discriminant, alternative.node.size);
      const value = this.arbitrary(m, alternative.node, around);
      return alternative.flat === undefined ? `fc.record({ ${discriminant}, value: ${value} })` : value;
    };
    const nesting = node.alternatives.filter((alternative) => this.inCycle(alternative.node, around));
    const leaves = node.alternatives.filter((alternative) => !nesting.includes(alternative));
    const list = (alternatives: typeof node.alternatives): string =>
      alternatives.map((alternative) => `\n    ${one(alternative)},`).join("");
    if (nesting.length === 0) return `fc.oneof(${list(leaves)}\n  )`;
    return `depth <= 0 ? fc.oneof(${list(leaves)}\n  ) : fc.oneof(${list(node.alternatives)}\n  )`;
  }

  private inCycle(node: IrNode | undefined, around: IrType): boolean {
    return node !== undefined && references(node).some((key) => around.cycle.includes(key));
  }

  /** Values that go with a description, for compact-array. */
  private described(m: ModuleWriter, type: IrType): void {
    const node = unwrap(type.node);
    if (node.kind !== "described") return;
    const b = m.body;
    const description = this.target(node.description);
    const of = this.target(node.of);
    const descriptions = unwrap(description.node) as Extract<IrNode, { kind: "choice" }>;
    const values = unwrap(of.node) as Extract<IrNode, { kind: "choice" }>;
    const name = `${arbitraryName(of)}Described`;
    const result = m.useType(of.as, of.module);
    b.write(`function ${name}(d: ${m.useType(description.as, description.module)}): fc.Arbitrary<${result}> `).block(
      () => {
        b.write(`switch (d.${descriptions.discriminant}) `).block(() => {
          for (const alternative of descriptions.alternatives) {
            const value = values.alternatives.find((one) => one.name === alternative.name)!;
            const discriminant = `${values.discriminant}: fc.constant(${JSON.stringify(alternative.name)} as const)`;
            b.writeLine(`case ${JSON.stringify(alternative.name)}:`);
            b.indent(() => {
              if (alternative.node === undefined) {
                const inner = value.node === undefined ? "" : `, value: ${this.arbitrary(m, value.node, of)}`;
                b.writeLine(
                  value.node?.kind === "float"
                    ? `return ${floatValue(discriminant, value.node.size)};`
                    : `return fc.record({ ${discriminant}${inner} });`,
                );
              } else if (alternative.node.kind === "list") {
                b.writeLine(
                  `return fc.record({ ${discriminant}, value: fc.tuple(...d.value.map((one) => ${name}(one))) });`,
                );
              } else {
                b.writeLine(
                  `return fc.record({ ${discriminant}, value: fc.array(${name}(d.value.typeDescription), { minLength: d.value.numberOfElements, maxLength: d.value.numberOfElements }) });`,
                );
              }
            });
          }
        });
      },
    );
    b.blankLine();
  }
}

/** Floats, and now and then a NaN with bits of its own. */
function floatValue(discriminant: string, size: 4 | 8): string {
  const bits = size === 4 ? ["7f800001", "ffc00000", "7fffffff"] : ["7ff0000000000001", "fff8000000000000"];
  const other = `fc.record({ ${discriminant}, value: fc.constant(Number.NaN), bits: fc.constantFrom(${bits.map((one) => JSON.stringify(one)).join(", ")}) })`;
  return `fc.oneof({ arbitrary: fc.record({ ${discriminant}, value: ${size === 4 ? "fc.float()" : "fc.double()"} }), weight: 5 }, ${other})`;
}

function typedList(m: ModuleWriter, type: IrType, ids: readonly string[]): string {
  return `[${ids.map((id) => JSON.stringify(id)).join(", ")}] as readonly ${m.useType(`${type.as}Bit`, type.module)}[] as ${m.useType(`${type.as}Bit`, type.module)}[]`;
}

export function arbitraryName(type: IrType): string {
  const name = `${type.as[0]!.toLowerCase()}${type.as.slice(1)}`;
  return reservedWords.has(name) ? `${name}Value` : name;
}

/** Names of types in lower case that no function can have. */
const reservedWords: ReadonlySet<string> = new Set([
  "enum",
  "null",
  "default",
  "function",
  "class",
  "switch",
  "export",
]);

/** The interface of the lists of cases, and the list of lists. */
export function emitCaseModules(modules: readonly IrModule[]): ModuleWriter[] {
  const shared = new ModuleWriter("arbitraries/case", "the generator");
  shared.namespace("fc", "fast-check");
  const codec = shared.coreType("Codec");
  shared.doc("A type under test: its codec and values of it.");
  shared.body.write("export interface TypeCase ").block(() => {
    shared.doc("Name in the spec.");
    shared.body.writeLine("readonly name: string;");
    shared.doc("Module that declares it: `apdu/get`.");
    shared.body.writeLine("readonly module: string;");
    shared.body.writeLine(`readonly codec: ${codec}<unknown>;`);
    shared.body.writeLine("arbitrary(): fc.Arbitrary<unknown>;");
  });
  shared.body.blankLine();
  shared.doc("Makes a case; codec and arbitrary must be of one type.");
  shared.body
    .write(
      `export function typeCase<T>(module: string, codec: ${codec}<T>, arbitrary: () => fc.Arbitrary<T>): TypeCase `,
    )
    .block(() => {
      shared.body.writeLine("return { name: codec.descriptor.name, module, codec, arbitrary };");
    });

  const all = new ModuleWriter("arbitraries/all", "the whole spec");
  const list = (name: string, doc: string, chosen: readonly IrModule[]): void => {
    all.doc(doc);
    all.body.write(`export const ${name}: readonly ${all.useType("TypeCase", "arbitraries/case")}[] = [`).newLine();
    all.body.indent(() => {
      for (const module of chosen) {
        const local = `${module.path.replace(/[^A-Za-z0-9]+(.)/g, (_, c: string) => c.toUpperCase())}Cases`;
        all.body.writeLine(`...${all.useAs("cases", local, `arbitraries/${module.path}`)},`);
      }
    });
    all.body.writeLine("];").blankLine();
  };
  const isClass = (module: IrModule): boolean => module.kind !== "apdu";
  list(
    "apduCases",
    "Every type of the APDUs.",
    modules.filter((module) => !isClass(module)),
  );
  list(
    "classCases",
    "Every type of the interface classes, and every attribute and method parameter.",
    modules.filter(isClass),
  );
  return [shared, all];
}
