import type { Alternative, ChoiceNode, Descriptor, Node, SequenceNode } from "../descriptor.ts";
import { DecodeError, EncodeError } from "../errors.ts";
import type { FloatValue } from "../floats.ts";
import { toHex } from "../hex.ts";
import { type Description, interpretRead, pathText } from "../interpret-read.ts";
import { interpretWrite } from "../interpret-write.ts";
import { arrayOf, type CompactArray, columnsOf, type DescribedNode, isFlat, plainColumns } from "./compact.ts";
import { hasMember, nameOf, spelling, type XmlForm, type XmlName, type XmlOptions, type XmlType } from "./dialect.ts";
import { isXmlText, newElement, type XmlElement } from "./element.ts";
import { XmlLeaf } from "./leaf.ts";
import { hasOwnElement, itemName, resolve } from "./nodes.ts";
import { printXml } from "./print.ts";

/**
 * The XML form of a value. What the dialect has no way to say is written by its own rules (a text that XML cannot
 * hold, or the contents of a compact array that semicolons would not keep apart, is hex and says so), so that every
 * value comes back unchanged from `fromXml`. Throws `EncodeError` with the path of a value that is not of the type.
 */
export function toXml(descriptor: Descriptor, value: unknown, options: XmlOptions): string {
  const form = options.form ?? "simple";
  const walk = new ToXml(form, options);
  const root = walk.root(descriptor, value);
  if (form === "simple") return printXml(root, "");
  const envelope = walk.envelope(descriptor, root);
  envelope.attributes.set("xmlns:x", options.dialect.namespace);
  return `<?xml version="1.0" encoding="utf-8"?>\n${printXml(envelope, "x:")}`;
}

type Values = Readonly<Record<string, unknown>>;

class ToXml {
  private readonly form: XmlForm;
  private readonly options: XmlOptions;
  private readonly leaf: XmlLeaf;
  private readonly path: (string | number)[] = [];
  private layer: Descriptor["layer"];

  constructor(form: XmlForm, options: XmlOptions) {
    this.form = form;
    this.options = options;
    this.leaf = new XmlLeaf(options.dialect, form, options.numbers !== "decimal", (detail) => this.fail(detail));
  }

  root(descriptor: Descriptor, value: unknown): XmlElement {
    this.layer = descriptor.layer;
    const outside = newElement("");
    if (hasOwnElement(descriptor, this.options.dialect, this.form)) {
      this.fill(this.add(outside, descriptor.name, descriptor.name), descriptor.node, value, descriptor.name);
    } else {
      this.fill(outside, descriptor.node, value, descriptor.name);
    }
    return outside.children[0]!;
  }

  /** The standard form puts APDUs into an element that says which sort they are. */
  envelope(descriptor: Descriptor, root: XmlElement): XmlElement {
    const { node } = descriptor;
    if (node.kind !== "choice") return root;
    const chosen = node.alternatives.find(({ name }) => this.nameOf(descriptor.name, name) === root.name);
    const found = this.options.dialect.envelopes.find(({ of }) => {
      const inner = of().node;
      return (
        inner.kind === "choice" && inner.alternatives.some((one) => one.name === chosen?.name && one.tag === chosen.tag)
      );
    });
    if (found === undefined) return root;
    const outer = newElement(found.name);
    outer.children.push(root);
    return outer;
  }

  private fill(target: XmlElement, node: Node, value: unknown, type: string): void {
    switch (node.kind) {
      case "ref":
        this.fill(target, node.to().node, value, node.to().name);
        return;
      case "tagged":
      case "tlv":
        this.fill(target, node.of, value, type);
        return;
      case "null":
        return;
      case "sequence":
        this.sequence(target, node, this.record(value), type);
        return;
      case "list":
        this.list(target, node.of, value, type);
        return;
      case "choice":
        this.choice(target, node, this.record(value), type);
        return;
      case "described":
        this.compactArray(target, node, value as CompactArray);
        return;
      case "flags":
        if (this.type(type)?.bits !== undefined) this.bits(target, node.ids, value, this.type(type)!.bits!);
        else this.text(target, this.leaf.print(node, value));
        return;
      case "text":
        this.characters(target, this.leaf.print(node, value), node.charset);
        return;
      default:
        this.text(target, this.leaf.print(node, value));
    }
  }

  private sequence(target: XmlElement, node: SequenceNode, record: Values, type: string): void {
    const rules = this.type(type);
    let group: XmlElement | undefined;
    for (const { property, node: inner, presence, default: usual } of node.fields) {
      const value = record[property] ?? (this.form === "standard" ? usual : undefined);
      if (value === undefined) {
        if (presence === "required" && inner.kind !== "null") this.at(property, () => this.fail("missing"));
        continue;
      }
      if (presence === "default" && value === usual && this.form === "simple") continue;
      let holder = target;
      if (rules?.group?.fields.includes(property) === true) {
        group ??= this.child(target, rules.group.name);
        holder = group;
      }
      this.at(property, () => this.field(holder, inner, value, type, property, rules));
    }
  }

  private field(
    target: XmlElement,
    node: Node,
    value: unknown,
    type: string,
    property: string,
    rules: XmlType | undefined,
  ): void {
    const inline = hasMember(rules?.inline, this.form, property);
    if (hasMember(rules?.apdu, this.form, property)) {
      const apdu = value instanceof Uint8Array ? this.apduIn(value) : undefined;
      const holder = inline && apdu !== undefined ? target : this.add(target, type, property);
      if (apdu === undefined) this.fill(holder, node, value, type);
      else this.fill(holder, this.options.dialect.apdu().node, apdu, this.options.dialect.apdu().name);
    } else if (inline) {
      this.fill(target, node, value, type);
    } else {
      const own = this.add(target, type, property);
      if (rules?.digits?.includes(property) === true && typeof value === "boolean") {
        this.text(own, this.leaf.count(value ? 1 : 0, 1));
      } else {
        this.fill(own, node, value, type);
      }
    }
  }

  /** The APDU in octets, if it is one and its encoding is the usual one: else the octets would not come back. */
  private apduIn(bytes: Uint8Array): unknown {
    const descriptor = this.options.dialect.apdu();
    try {
      const value = interpretRead(descriptor, bytes);
      return toHex(interpretWrite(descriptor, value)) === toHex(bytes) ? value : undefined;
    } catch (error) {
      if (error instanceof DecodeError) return undefined;
      throw error;
    }
  }

  private choice(target: XmlElement, node: ChoiceNode, record: Values, type: string): void {
    const name = record[node.discriminant];
    const alternative = node.alternatives.find((one) =>
      one.flat === undefined ? one.name === name : one.flat.includes(name as string),
    );
    if (alternative === undefined)
      this.fail(`${node.discriminant} ${JSON.stringify(name)} is none of the alternatives`);
    const rules = this.type(type);
    if (rules?.text === true) {
      const inner =
        alternative.node === undefined ? "" : ` ${this.leaf.print(resolve(alternative.node), record["value"])}`;
      this.text(target, `${this.nameOf(type, alternative.name)}${inner}`);
    } else if (rules?.numbered?.form === this.form) {
      this.text(this.child(target, rules.numbered.tag), this.leaf.count(alternative.tag, 1));
      this.alternative(this.child(target, rules.numbered.value), alternative, record, type);
    } else if (hasMember(rules?.inline, this.form, alternative.name)) {
      this.alternative(target, alternative, record, type);
    } else {
      const own = this.add(target, type, alternative.name);
      const inner = rules?.value?.[alternative.name];
      this.alternative(inner === undefined ? own : this.child(own, inner), alternative, record, type);
    }
  }

  private alternative(target: XmlElement, { node, flat }: Alternative, record: Values, type: string): void {
    if (node === undefined) return;
    if (flat !== undefined) this.fill(target, node, record, type);
    else if (node.kind === "float") this.text(target, this.float(node.size, record as unknown));
    else this.at("value", () => this.fill(target, node, record["value"], type));
  }

  private float(size: 4 | 8, value: unknown): string {
    const record = this.record(value);
    if (typeof record["value"] !== "number") return this.at("value", () => this.fail("a number expected"));
    return this.leaf.printFloat(size, record as object as FloatValue<string>);
  }

  private list(target: XmlElement, of: Node, value: unknown, type: string): void {
    if (!Array.isArray(value)) this.fail("a list expected");
    if (this.form === "simple") target.attributes.set("Qty", this.leaf.count(value.length, 1));
    const name = itemName(this.options.dialect, type, of);
    const own = name === undefined ? "" : spelling(name, this.form);
    value.forEach((item: unknown, index) => {
      this.at(index, () => {
        const holder = own === "" ? target : newElement(own);
        if (own !== "") target.children.push(holder);
        this.fill(holder, of, item, type);
      });
    });
  }

  private bits(target: XmlElement, ids: readonly string[], value: unknown, rules: NonNullable<XmlType["bits"]>): void {
    if (!Array.isArray(value)) this.fail("a list of bit names expected");
    for (const id of value) if (!ids.includes(id)) this.fail(`${JSON.stringify(id)} is not one of ${ids.join(", ")}`);
    // Last bit first, as the field writes them.
    const names = ids.filter((id) => value.includes(id)).reverse();
    if (this.form === "standard") {
      this.text(target, names.map((id) => rules.names[id]![1]).join(" "));
      return;
    }
    for (const id of names) {
      const element = newElement(rules.element);
      element.attributes.set("Name", rules.names[id]![0]);
      target.children.push(element);
    }
  }

  private compactArray(target: XmlElement, node: DescribedNode, value: CompactArray): void {
    const described = this.add(target, "compact-array", "contents-description");
    const { description } = value;
    // Checks the whole value, and gives the contents: what comes after the description and the length.
    const whole = this.encode({ name: "compact-array", node }, value);
    for (const column of isFlat(description) ? columnsOf(description) : [description])
      this.description(described, column);
    const contents = this.add(target, "compact-array", "array-contents");
    const columns = plainColumns(description);
    const rows = columns === undefined ? undefined : plainRows(columns, value.items, isFlat(description));
    if (this.form === "simple" && rows !== undefined) {
      contents.text = isFlat(description) ? rows.join("\n") : rows.join(";");
      return;
    }
    if (this.form === "simple") contents.attributes.set("Encoding", "hex");
    const start = this.encode({ name: "type-description", node: node.description }, description).length;
    contents.text = toHex(whole.subarray(start + lengthOctets(whole[start]!))).toUpperCase();
  }

  private description(target: XmlElement, description: Description): void {
    const own = this.add(target, "type-description", description.type);
    const array = arrayOf(description);
    if (array !== undefined) {
      own.attributes.set("Qty", this.leaf.count(array.numberOfElements, 2));
      this.description(own, array.typeDescription);
    } else if (description.value !== undefined) {
      for (const one of description.value as readonly Description[]) this.description(own, one);
    }
  }

  private encode(descriptor: Descriptor, value: unknown): Uint8Array {
    try {
      return interpretWrite(descriptor, value);
    } catch (error) {
      if (error instanceof EncodeError) return this.fail(error.detail);
      throw error;
    }
  }

  private text(target: XmlElement, text: string): void {
    if (this.form === "simple") target.attributes.set("Value", text);
    else target.text = text;
  }

  private characters(target: XmlElement, text: string, charset: "latin1" | "utf8"): void {
    if (isXmlText(text)) {
      this.text(target, text);
      return;
    }
    const bytes = charset === "utf8" ? new TextEncoder().encode(text) : Uint8Array.from(text, (c) => c.charCodeAt(0));
    this.text(target, toHex(bytes).toUpperCase());
    target.attributes.set("Encoding", "hex");
  }

  private add(target: XmlElement, type: string, key: string): XmlElement {
    const element = newElement(this.nameOf(type, key));
    target.children.push(element);
    return element;
  }

  private child(target: XmlElement, name: XmlName): XmlElement {
    const element = newElement(spelling(name, this.form));
    target.children.push(element);
    return element;
  }

  private nameOf(type: string, key: string): string {
    const name = nameOf(this.options.dialect, type, key);
    return name === undefined ? this.fail(`${key} has no name in this dialect`) : spelling(name, this.form);
  }

  private type(type: string): XmlType | undefined {
    return this.options.dialect.types[type];
  }

  private record(value: unknown): Values {
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Values)
      : this.fail(`an object expected, ${value === null ? "null" : typeof value} given`);
  }

  private at<T>(part: string | number, inner: () => T): T {
    this.path.push(part);
    const value = inner();
    this.path.pop();
    return value;
  }

  private fail(detail: string): never {
    throw new EncodeError(detail, pathText(this.path), this.layer ?? "apdu");
  }
}

/** Rows of a compact array as the field writes them, or undefined where they could not be told apart when read. */
function plainRows(
  columns: readonly string[],
  items: readonly unknown[],
  flat: boolean,
): readonly string[] | undefined {
  const rows: string[] = [];
  for (const item of items) {
    const values = (flat ? (item as Values)["value"] : [item]) as readonly { readonly value: unknown }[];
    const cells = values.map(({ value }) => (value instanceof Uint8Array ? toHex(value).toUpperCase() : String(value)));
    if (cells.length !== columns.length || !cells.every((cell) => plainCell.test(cell) && isXmlText(cell)))
      return undefined;
    rows.push(cells.join(";"));
  }
  return rows;
}

/** A value between semicolons: not empty, on one line, without blanks at its ends, which a reader takes away. */
const plainCell = /^[^\s;](?:[^\r\n;]*[^\s;])?$/;

/** Octets of an A-XDR length that begins with this one. */
function lengthOctets(first: number): number {
  return first < 128 ? 1 : 1 + (first & 0x7f);
}
