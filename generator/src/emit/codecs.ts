import type { Ir, IrField, IrNode, IrType } from "../ir.ts";
import { references } from "../lower.ts";
import { type ModuleWriter, propertyName } from "./module-writer.ts";
import { flagsName, TypeEmitter, unwrap } from "./types.ts";

type ChoiceNode = Extract<IrNode, { kind: "choice" }>;
type SequenceNode = Extract<IrNode, { kind: "sequence" }>;

const formats = {
  "date-time": ["dateTimeFromBytes", "dateTimeToBytes"],
  date: ["dateFromBytes", "dateToBytes"],
  time: ["timeFromBytes", "timeToBytes"],
  "logical-name": ["obisFromBytes", "obisToBytes"],
} as const;

/** Prints `readX` and `writeX`: straight-line code, one pass, one object literal a type. */
export class CodecEmitter {
  private readonly ir: Ir;
  readonly types: TypeEmitter;

  constructor(ir: Ir) {
    this.ir = ir;
    this.types = new TypeEmitter(ir);
  }

  private target(node: Extract<IrNode, { kind: "ref" }>): IrType {
    return this.ir.types.get(node.to)!;
  }

  private table(m: ModuleWriter, name: string): string {
    return m.use(this.ir.codes.find((one) => one.spec.name === name)!.table, `codes/${name}`);
  }

  /** Whether the type's reader needs the deciding field of the structure around it. */
  private isSelect(node: IrNode): boolean {
    return node.kind === "ref" && unwrap(this.target(node).node).kind === "select";
  }

  private selectBy(node: IrNode): string {
    const target = node.kind === "ref" ? unwrap(this.target(node).node) : undefined;
    return target?.kind === "select" ? target.by : "";
  }

  // ---- reading

  read(m: ModuleWriter, type: IrType): void {
    m.begin();
    const reader = m.coreType("Reader");
    const node = unwrap(type.node);
    const selectType = node.kind === "select" ? ", by: string | number" : "";
    if (node.kind === "choice") {
      this.readChoice(m, type, node);
      return;
    }
    m.body.write(`export function read${type.as}(r: ${reader}${selectType}): ${type.as} `).block(() => {
      if (type.recursive) m.body.writeLine("r.enter();");
      const value = this.expression(m, type.node, type);
      if (type.recursive) {
        m.body.writeLine(`const value: ${type.as} = ${value};`);
        m.body.writeLine("r.leave();");
        m.body.writeLine("return value;");
      } else if (value !== "") {
        m.body.writeLine(`return ${value};`);
      }
    });
    m.body.blankLine();
  }

  /** Writes the statements that reading a node needs, and returns the expression of its value; none where each path returns. */
  private expression(m: ModuleWriter, node: IrNode, type?: IrType): string {
    const b = m.body;
    switch (node.kind) {
      case "null":
        return "null";
      case "boolean":
        return "r.boolean()";
      case "integer":
        return `r.${node.signed ? "i" : "u"}${node.size * 8}()`;
      case "ber-integer":
        return "r.berInteger()";
      case "float":
        return `r.f${node.size * 8}()`;
      case "octets": {
        const bytes =
          node.form === "rest"
            ? "r.rest()"
            : node.form === "fixed"
              ? `r.take(${node.size})`
              : node.size === undefined
                ? "r.octets()"
                : `r.octetsOf(${node.size})`;
        return node.format === undefined ? bytes : `${m.core(formats[node.format][0])}(${bytes})`;
      }
      case "text":
        return node.charset === "utf8" ? "r.utf8(r.length())" : "r.latin1(r.length())";
      case "bit-string":
        if (node.form === "ber") return "r.berBits()";
        return node.size === undefined ? "r.bitString()" : `r.bitStringOf(${node.size})`;
      case "enumerated":
        return `${m.core(node.form === "ber" ? "readBerCode" : "readCode")}(r, ${this.table(m, node.codes)})`;
      case "oid":
        return node.codes === undefined ? "r.berOid()" : `${m.core("readOid")}(r, ${this.table(m, node.codes)})`;
      case "ref": {
        const target = this.target(node);
        return `${m.use(`read${target.as}`, target.module)}(r)`;
      }
      case "flags":
        return `${m.core("readFlags")}(r, ${flagsName(type!)})`;
      case "tagged":
        b.writeLine(`r.expect(${hexLiteral(node.tag)});`);
        return this.expression(m, node.of, type);
      case "tlv": {
        const last = node.tag.at(-1);
        for (const octet of node.tag.slice(0, -1)) b.writeLine(`r.expect(${hexLiteral(octet)});`);
        const outer = m.fresh("outer");
        b.writeLine(`const ${outer} = ${last === undefined ? "r.open()" : `r.openTag(${hexLiteral(last)})`};`);
        const value = this.held(m, node.of, m.fresh("value"), type);
        b.writeLine(`r.close(${outer});`);
        return value;
      }
      case "list": {
        const count = m.fresh("count");
        const items = m.fresh("items");
        const index = m.fresh("i");
        if (node.size !== undefined) {
          const start = m.fresh("start");
          b.writeLine(`const ${start} = r.pos;`);
          b.writeLine(`const ${count} = r.count(${node.least});`);
          b.writeLine(
            `if (${count} !== ${node.size}) r.fail("decode.malformed", \`\${${count}} elements, ${node.size} expected\`, ${start});`,
          );
        } else {
          b.writeLine(`const ${count} = r.count(${node.least});`);
        }
        b.writeLine(`const ${items} = new Array<${this.types.type(m, node.of)}>(${count});`);
        b.write(`for (let ${index} = 0; ${index} < ${count}; ${index}++) `).block(() => {
          const item = this.expression(m, node.of);
          b.writeLine(`${items}[${index}] = ${item};`);
        });
        return items;
      }
      case "table":
        return `${m.core("Table")}.read(r, ${this.cells(m, node.of)})`;
      case "sequence":
        return this.readSequence(m, node);
      case "bit-fields": {
        b.writeLine(`const word = r.u${node.size * 8}();`);
        const fields = node.fields.map((field) => {
          const mask = 2 ** field.width - 1;
          const shifted = field.shift === 0 ? "word" : `(word >>> ${field.shift})`;
          const number =
            field.shift + field.width === node.size * 8 && field.shift > 0
              ? `word >>> ${field.shift}`
              : `${shifted} & ${hexLiteral(mask)}`;
          if (field.values === undefined) return `${propertyName(field.property)}: ${number}`;
          if (field.width === 1) {
            return `${propertyName(field.property)}: word & ${hexLiteral(2 ** field.shift)} ? ${JSON.stringify(field.values[1])} : ${JSON.stringify(field.values[0])}`;
          }
          throw new Error(`${field.property}: values of fields wider than one bit are not in the language`);
        });
        return `{ ${fields.join(", ")} }`;
      }
      case "select": {
        const start = m.fresh("start");
        b.writeLine(`const ${start} = r.pos;`);
        b.write("switch (by) ").block(() => {
          for (const one of node.cases) {
            b.write(`case ${JSON.stringify(one.when)}: `).block(() => {
              const value = this.expression(m, one.node);
              b.writeLine(`return { kind: ${JSON.stringify(one.name)}, value: ${value} };`);
            });
          }
          b.writeLine("default:");
          b.indent(() =>
            b.writeLine(`return r.fail("decode.malformed", \`no layout is known for ${node.by} \${by}\`, ${start});`),
          );
        });
        return "";
      }
      case "described":
        return this.readDescribed(m, node);
      case "choice":
        throw new Error("a choice has a reader of its own");
    }
  }

  /** Reads into a constant, so that what follows comes after it. */
  private held(m: ModuleWriter, node: IrNode, name: string, type?: IrType): string {
    const value = this.expression(m, node, type);
    if (/^[A-Za-z_$][\w$]*$/.test(value)) return value;
    m.body.writeLine(`const ${name} = ${value};`);
    return name;
  }

  /** Whether reading the node takes an expression only. */
  private isExpression(node: IrNode): boolean {
    switch (node.kind) {
      case "tagged":
      case "tlv":
      case "list":
      case "sequence":
      case "bit-fields":
      case "select":
      case "described":
      case "choice":
        return false;
      default:
        return !this.isSelect(node);
    }
  }

  /** Whether a value of this node can hold a value of a type that can contain itself: its nesting is counted then. */
  private nests(node: IrNode): boolean {
    return references(node).some((key) => this.ir.types.get(key)!.recursive);
  }

  private readSequence(m: ModuleWriter, node: SequenceNode): string {
    const b = m.body;
    const label = node.label === undefined ? [] : [`kind: ${JSON.stringify(node.label)}`];
    if (node.counted) {
      const start = m.fresh("start");
      b.writeLine(`const ${start} = r.pos;`);
      const count = m.fresh("count");
      b.writeLine(`const ${count} = r.count(1);`);
      b.write(`if (${count} !== ${node.fields.length}) `).block(() => {
        b.writeLine(
          `r.fail("decode.malformed", \`structure of \${${count}} elements, ${node.fields.length} expected\`, ${start});`,
        );
      });
    }
    if (node.fields.every((field) => field.presence === "required" && this.isExpression(field.node))) {
      const fields = node.fields.map((field) => `${field.property}: ${this.expression(m, field.node)}`);
      return literal([...label, ...fields]);
    }
    const fields = node.fields.map((field) => {
      const name = this.readField(m, field);
      return name === field.property ? name : `${field.property}: ${name}`;
    });
    return literal([...label, ...fields]);
  }

  private readField(m: ModuleWriter, field: IrField): string {
    const b = m.body;
    const name = safeName(field.property);
    if (field.presence === "required") {
      if (this.isSelect(field.node)) {
        const target = this.target(field.node as Extract<IrNode, { kind: "ref" }>);
        b.writeLine(
          `const ${name} = ${m.use(`read${target.as}`, target.module)}(r, ${safeName(this.selectBy(field.node))});`,
        );
        return name;
      }
      b.writeLine(`const ${name} = ${this.expression(m, field.node)};`);
      return name;
    }
    const condition = field.presence === "tag" ? `r.peek() === ${hexLiteral(firstOctet(field.node))}` : "r.flag()";
    const otherwise = field.presence === "default" ? String(field.default) : "undefined";
    if (this.isExpression(field.node)) {
      b.writeLine(`const ${name} = ${condition} ? ${this.expression(m, field.node)} : ${otherwise};`);
      return name;
    }
    const type = this.types.type(m, field.node);
    b.writeLine(
      field.presence === "default" ? `let ${name}: ${type} = ${otherwise};` : `let ${name}: ${type} | undefined;`,
    );
    b.write(`if (${condition}) `).block(() => {
      b.writeLine(`${name} = ${this.expression(m, field.node)};`);
    });
    return name;
  }

  /** `readX` reads the selecting octet; `readXAlternative` the rest, for types that carry tags elsewhere. */
  private readChoice(m: ModuleWriter, type: IrType, node: ChoiceNode): void {
    const b = m.body;
    const reader = m.coreType("Reader");
    const split = this.isDescribed(type);
    const body = (): void => {
      b.write("switch (tag) ").block(() => {
        for (const one of node.alternatives) {
          const discriminant = `${node.discriminant}: ${JSON.stringify(one.name)}`;
          b.write(`case ${one.tag}:`);
          if (one.node === undefined) {
            b.newLine().indent(() => b.writeLine(`return { ${discriminant} };`));
            continue;
          }
          const nested = type.recursive && this.nests(one.node);
          const inner = one.node;
          if (inner.kind === "float" && one.flat === undefined) {
            const read = `${m.core("readFloat")}(r, ${JSON.stringify(one.name)}, ${inner.size})`;
            b.newLine().indent(() => b.writeLine(`return ${read};`));
            continue;
          }
          if (!nested && this.isExpression(inner)) {
            const value = this.expression(m, inner);
            b.newLine().indent(() =>
              b.writeLine(one.flat === undefined ? `return { ${discriminant}, value: ${value} };` : `return ${value};`),
            );
            continue;
          }
          b.write(" ").block(() => {
            if (nested) b.writeLine("r.enter();");
            if (nested) {
              const value = this.held(m, inner, "value");
              b.writeLine("r.leave();");
              b.writeLine(
                one.flat === undefined
                  ? `return { ${discriminant}, value${value === "value" ? "" : `: ${value}`} };`
                  : `return ${value};`,
              );
            } else {
              const value = this.expression(m, inner);
              b.writeLine(one.flat === undefined ? `return { ${discriminant}, value: ${value} };` : `return ${value};`);
            }
          });
        }
        b.writeLine("default:");
        b.indent(() => b.writeLine(`return ${m.core("unknownTag")}(r, tag);`));
      });
    };
    if (split) {
      b.write(`export function read${type.as}(r: ${reader}): ${type.as} `).block(() => {
        b.writeLine(`return read${type.as}Alternative(r, r.u8());`);
      });
      b.blankLine();
      b.write(`function read${type.as}Alternative(r: ${reader}, tag: number): ${type.as} `).block(body);
    } else {
      b.write(`export function read${type.as}(r: ${reader}): ${type.as} `).block(() => {
        b.writeLine("const tag = r.u8();");
        body();
      });
    }
    b.blankLine();
  }

  /** Whether values of this CHOICE also travel without tags, laid out by a description. */
  private isDescribed(type: IrType): boolean {
    for (const other of this.ir.types.values()) {
      const node = unwrap(other.node);
      if (node.kind === "described" && node.of.kind === "ref" && node.of.to === type.key) return true;
    }
    return false;
  }

  private readDescribed(m: ModuleWriter, node: Extract<IrNode, { kind: "described" }>): string {
    const b = m.body;
    const description = this.target(node.description as Extract<IrNode, { kind: "ref" }>);
    const of = this.target(node.of as Extract<IrNode, { kind: "ref" }>);
    b.writeLine(`const description = read${description.as}(r);`);
    b.writeLine("const outer = r.open();");
    b.write(`if (r.remaining() > 0 && ${m.core("leastDescribed")}(description) === 0) `).block(() => {
      b.writeLine(`r.fail("decode.malformed", "the description takes no octets, the contents have some");`);
    });
    b.writeLine(`const items: ${of.as}[] = [];`);
    b.writeLine(`const heap = ${m.core("heapDescribed")}(description);`);
    b.write("while (r.pos < r.end) ").block(() => {
      b.writeLine("r.spend(heap);");
      b.writeLine(`items.push(read${of.as}Described(r, description));`);
    });
    b.writeLine("r.close(outer);");
    return "{ description, items }";
  }

  /** Helpers for values without tags: each description alternative reads the alternative of the same name. */
  described(m: ModuleWriter, type: IrType): void {
    const node = unwrap(type.node);
    if (node.kind !== "described") return;
    const b = m.body;
    const description = this.target(node.description as Extract<IrNode, { kind: "ref" }>);
    const of = this.target(node.of as Extract<IrNode, { kind: "ref" }>);
    const descriptions = unwrap(description.node) as ChoiceNode;
    const values = unwrap(of.node) as ChoiceNode;
    const kinds = descriptions.alternatives.map((one) => ({ one, shape: this.descriptionShape(one.node) }));
    const reader = m.coreType("Reader");
    b.writeLine(`/** Reads one element of a ${type.name}, as its description lays it out. */`);
    b.write(`export function read${of.as}Described(r: ${reader}, d: ${description.as}): ${of.as} `).block(() => {
      b.write(`switch (d.${descriptions.discriminant}) `).block(() => {
        for (const { one, shape } of kinds) {
          const value = values.alternatives.find((candidate) => candidate.name === one.name)!;
          const name = JSON.stringify(one.name);
          if (shape === "scalar") {
            b.writeLine(`case ${name}:`).indent(() => b.writeLine(`return read${of.as}Alternative(r, ${value.tag});`));
          } else if (shape === "members") {
            b.writeLine(`case ${name}:`).indent(() =>
              b.writeLine(
                `return { ${values.discriminant}: ${name}, value: d.value.map((one) => read${of.as}Described(r, one)) };`,
              ),
            );
          } else {
            b.write(`case ${name}: `).block(() => {
              b.writeLine(`const { numberOfElements, typeDescription } = d.value;`);
              b.writeLine(
                `const count = r.announce(numberOfElements, Math.max(1, ${m.core("leastDescribed")}(typeDescription)), r.pos);`,
              );
              b.writeLine(`const items = new Array<${of.as}>(count);`);
              b.writeLine(`for (let i = 0; i < count; i++) items[i] = read${of.as}Described(r, typeDescription);`);
              b.writeLine(`return { ${values.discriminant}: ${name}, value: items };`);
            });
          }
        }
      });
    });
    b.blankLine();
    const writer = m.coreType("Writer");
    b.write(`function write${of.as}Described(w: ${writer}, d: ${description.as}, v: ${of.as}): void `).block(() => {
      b.write(`if (v.${values.discriminant} !== d.${descriptions.discriminant}) `).block(() => {
        b.writeLine(
          `w.fail(\`"\${v.${values.discriminant}}" where the description says \${d.${descriptions.discriminant}}\`);`,
        );
      });
      b.write(`switch (v.${values.discriminant}) `).block(() => {
        for (const { one, shape } of kinds) {
          const value = values.alternatives.find((candidate) => candidate.name === one.name)!;
          const name = JSON.stringify(one.name);
          if (shape === "scalar") continue;
          b.write(`case ${name}: `).block(() => {
            b.writeLine(`if (d.${descriptions.discriminant} !== ${name}) return;`);
            const elements = shape === "members" ? "d.value" : "d.value.numberOfElements";
            const length = shape === "members" ? "d.value.length" : elements;
            b.writeLine(
              `if (v.value.length !== ${length}) w.fail(\`\${${length}} elements expected, \${v.value.length} given\`);`,
            );
            const each = shape === "members" ? "d.value[i]!" : "d.value.typeDescription";
            b.writeLine(`for (let i = 0; i < v.value.length; i++) write${of.as}Described(w, ${each}, v.value[i]!);`);
            b.writeLine("return;");
          });
          void value;
        }
        b.writeLine("default:").indent(() => b.writeLine(`write${of.as}Alternative(w, v);`));
      });
    });
    b.blankLine();
  }

  private descriptionShape(node: IrNode | undefined): "scalar" | "members" | "repeated" {
    if (node === undefined) return "scalar";
    return node.kind === "list" ? "members" : "repeated";
  }

  /** The codec of the cells of a table: the one constant that the module of the CHOICE exports for it. */
  private cells(m: ModuleWriter, of: IrNode): string {
    const target = this.target(of as Extract<IrNode, { kind: "ref" }>);
    return m.use(`${target.as[0]!.toLowerCase()}${target.as.slice(1)}Cells`, target.module);
  }

  // ---- writing

  write(m: ModuleWriter, type: IrType): void {
    m.begin();
    const b = m.body;
    const writer = m.coreType("Writer");
    const node = unwrap(type.node);
    if (node.kind === "choice") {
      this.writeChoice(m, type, node);
      return;
    }
    const by = node.kind === "select" ? ", by: string | number" : "";
    b.write(`export function write${type.as}(w: ${writer}, v: ${type.as}${by}): void `).block(() => {
      this.statements(m, type.node, "v", type);
    });
    b.blankLine();
  }

  private statements(m: ModuleWriter, node: IrNode, v: string, type?: IrType): void {
    const b = m.body;
    switch (node.kind) {
      case "null":
        return;
      case "boolean":
        b.writeLine(`w.boolean(${v});`);
        return;
      case "integer":
        b.writeLine(`w.${node.signed ? "i" : "u"}${node.size * 8}(${v});`);
        return;
      case "ber-integer":
        b.writeLine(`w.berInteger(${v});`);
        return;
      case "float":
        b.writeLine(`w.f${node.size * 8}(${v});`);
        return;
      case "octets": {
        const value = node.format === undefined ? v : `${m.core(formats[node.format][1])}(${v})`;
        if (node.form === "rest") b.writeLine(`w.raw(${value});`);
        else if (node.form === "fixed") b.writeLine(`w.fixed(${value}, ${node.size});`);
        else if (node.size === undefined) b.writeLine(`w.octets(${value});`);
        else b.writeLine(`w.octetsOf(${value}, ${node.size});`);
        return;
      }
      case "text":
        b.writeLine(`w.${node.charset}(${v});`);
        return;
      case "bit-string":
        if (node.form === "ber") b.writeLine(`w.berBits(${v});`);
        else b.writeLine(node.size === undefined ? `w.bitString(${v});` : `w.bitStringOf(${v}, ${node.size});`);
        return;
      case "enumerated":
        b.writeLine(
          `${m.core(node.form === "ber" ? "writeBerCode" : "writeCode")}(w, ${this.table(m, node.codes)}, ${v});`,
        );
        return;
      case "oid":
        b.writeLine(
          node.codes === undefined
            ? `w.berOid(${v});`
            : `${m.core("writeOid")}(w, ${this.table(m, node.codes)}, ${v});`,
        );
        return;
      case "ref": {
        const target = this.target(node);
        b.writeLine(`${m.use(`write${target.as}`, target.module)}(w, ${v});`);
        return;
      }
      case "flags":
        b.writeLine(`${m.core("writeFlags")}(w, ${flagsName(type!)}, ${v});`);
        return;
      case "tagged":
        b.writeLine(`w.u8(${hexLiteral(node.tag)});`);
        this.statements(m, node.of, v, type);
        return;
      case "tlv": {
        for (const octet of node.tag) b.writeLine(`w.u8(${hexLiteral(octet)});`);
        const mark = m.fresh("mark");
        b.writeLine(`const ${mark} = w.open();`);
        this.statements(m, node.of, v, type);
        b.writeLine(`w.close(${mark});`);
        return;
      }
      case "list": {
        if (node.size !== undefined) {
          b.writeLine(`if (${v}.length !== ${node.size}) w.fail("${node.size} elements expected");`);
        }
        b.writeLine(`w.length(${v}.length);`);
        const item = m.fresh("item");
        b.write(`for (const ${item} of ${v}) `).block(() => this.statements(m, node.of, item));
        return;
      }
      case "table":
        b.writeLine(`w.raw(${v}.bytes);`);
        return;
      case "sequence": {
        if (node.counted) b.writeLine(`w.length(${node.fields.length});`);
        for (const field of node.fields) this.writeField(m, field, v);
        return;
      }
      case "bit-fields": {
        const plain = node.fields.filter((field) => field.values === undefined);
        const words = plain.map((field) => {
          const number = `${m.core("bitField")}(w, ${v}.${field.property}, ${hexLiteral(2 ** field.width - 1)})`;
          return field.shift === 0 ? number : `(${number} << ${field.shift})`;
        });
        b.writeLine(`let word = ${words.length === 0 ? "0" : words.join(" | ")};`);
        for (const field of node.fields) {
          if (field.values === undefined) continue;
          const given = `${v}.${field.property}`;
          const [off, on] = field.values.map((one) => JSON.stringify(one));
          b.writeLine(`if (${given} === ${on}) word |= ${hexLiteral(2 ** field.shift)};`);
          b.writeLine(`else if (${given} !== ${off}) ${m.core("noBitValue")}(w, ${given}, ${off}, ${on});`);
        }
        b.writeLine(`w.u${node.size * 8}(word >>> 0);`);
        return;
      }
      case "select":
        b.write("switch (v.kind) ").block(() => {
          for (const one of node.cases) {
            b.write(`case ${JSON.stringify(one.name)}: `).block(() => {
              b.writeLine(
                `if (by !== ${JSON.stringify(one.when)}) w.fail(\`${JSON.stringify(one.name)} does not go with ${node.by} \${by}\`);`,
              );
              this.statements(m, one.node, "v.value");
              b.writeLine("return;");
            });
          }
          b.writeLine("default:").indent(() => b.writeLine(`${m.core("unknownKind")}(w, v);`));
        });
        return;
      case "described": {
        const description = this.target(node.description as Extract<IrNode, { kind: "ref" }>);
        const of = this.target(node.of as Extract<IrNode, { kind: "ref" }>);
        b.writeLine(`write${description.as}(w, v.description);`);
        b.writeLine("const mark = w.open();");
        b.writeLine(`for (const item of v.items) write${of.as}Described(w, v.description, item);`);
        b.writeLine("w.close(mark);");
        return;
      }
      case "choice":
        throw new Error("a choice has a writer of its own");
    }
  }

  private writeField(m: ModuleWriter, field: IrField, v: string): void {
    const b = m.body;
    const given = `${v}.${field.property}`;
    switch (field.presence) {
      case "required":
        if (this.isSelect(field.node)) {
          const target = this.target(field.node as Extract<IrNode, { kind: "ref" }>);
          b.writeLine(`${m.use(`write${target.as}`, target.module)}(w, ${given}, ${v}.${this.selectBy(field.node)});`);
        } else {
          this.statements(m, field.node, given);
        }
        return;
      case "tag":
        b.write(`if (${given} !== undefined) `).block(() => this.statements(m, field.node, given));
        return;
      case "flag":
        this.absentOr(m, `${given} === undefined`, field, given);
        return;
      case "default":
        this.absentOr(m, `${given} === undefined || ${given} === ${String(field.default)}`, field, given);
    }
  }

  private absentOr(m: ModuleWriter, absent: string, field: IrField, given: string): void {
    const b = m.body;
    b.writeLine(`if (${absent}) {`).indent(() => {
      b.writeLine("w.u8(0);");
    });
    b.writeLine("} else {").indent(() => {
      b.writeLine("w.u8(1);");
      this.statements(m, field.node, given);
    });
    b.writeLine("}");
  }

  private writeChoice(m: ModuleWriter, type: IrType, node: ChoiceNode): void {
    const b = m.body;
    const writer = m.coreType("Writer");
    const split = this.isDescribed(type);
    const cases = (what: "whole" | "tag" | "contents") => (): void => {
      b.write(`switch (v.${node.discriminant}) `).block(() => {
        for (const one of node.alternatives) {
          for (const name of one.flat ?? [one.name]) b.writeLine(`case ${JSON.stringify(name)}:`);
          b.indent(() => {
            if (what !== "contents") b.writeLine(`w.u8(${one.tag});`);
            if (what !== "tag" && one.node?.kind === "float" && one.flat === undefined) {
              b.writeLine(`${m.core("writeFloat")}(w, v, ${one.node.size});`);
            } else if (what !== "tag" && one.node !== undefined) {
              this.statements(m, one.node, one.flat === undefined ? "v.value" : "v");
            }
            b.writeLine(what === "tag" ? "break;" : "return;");
          });
        }
        b.writeLine("default:").indent(() => b.writeLine(`${m.core("unknownKind")}(w, v);`));
      });
    };
    if (split) {
      b.write(`export function write${type.as}(w: ${writer}, v: ${type.as}): void `).block(() => {
        cases("tag")();
        b.writeLine(`write${type.as}Alternative(w, v);`);
      });
      b.blankLine();
      b.write(`function write${type.as}Alternative(w: ${writer}, v: ${type.as}): void `).block(cases("contents"));
    } else {
      b.write(`export function write${type.as}(w: ${writer}, v: ${type.as}): void `).block(cases("whole"));
    }
    b.blankLine();
  }
}

/** Whether a value of this node can hold a value of a named type; the interpreter asks the same of its nodes. */
export function firstOctet(node: IrNode): number {
  if (node.kind === "tlv") return node.tag[0]!;
  throw new Error("an optional BER component has a tag");
}

export function hexLiteral(value: number): string {
  return value < 10 ? String(value) : `0x${value.toString(16).padStart(2, "0")}`;
}

/** Names that cannot be variables, or that the readers use. */
function safeName(name: string): string {
  return ["r", "w", "v", "default", "class", "function", "enum", "delete", "new", "in"].includes(name)
    ? `${name}_`
    : name;
}

function literal(fields: readonly string[]): string {
  const line = `{ ${fields.join(", ")} }`;
  return line.length <= 90 ? line : `{\n${fields.map((field) => `  ${field},\n`).join("")}}`;
}
