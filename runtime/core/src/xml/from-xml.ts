import type { Alternative, ChoiceNode, Descriptor, Node, SequenceNode } from "../descriptor.ts";
import { DecodeError, EncodeError } from "../errors.ts";
import { concatBytes, toHex } from "../hex.ts";
import { type Description, interpretRead } from "../interpret-read.ts";
import { interpretWrite } from "../interpret-write.ts";
import { Writer } from "../writer.ts";
import { type DescribedNode, isFlat, plainColumns } from "./compact.ts";
import {
  hasMember,
  isNamed,
  nameOf,
  spelling,
  type XmlForm,
  type XmlName,
  type XmlOptions,
  type XmlType,
} from "./dialect.ts";
import type { XmlElement } from "./element.ts";
import { XmlLeaf } from "./leaf.ts";
import { hasOwnElement, itemName, resolve } from "./nodes.ts";
import { parseXml } from "./parse.ts";

/**
 * The value of an XML document. Elements may stand in any order and names in any case; prefixes, the envelope of the
 * standard form and counts (`Qty`) are not needed. Ranges are checked. Throws `EncodeError`: its message begins with
 * line and column, and its path names the elements from the outermost one.
 */
export function fromXml(descriptor: Descriptor, text: string, options: XmlOptions): unknown {
  const values = messagesFromXml(descriptor, text, options);
  if (values.length === 1) return values[0];
  throw new EncodeError(
    `1:1: one message expected, ${values.length} found`,
    options.dialect.messages,
    descriptor.layer,
  );
}

/** The values of a document that holds one message, or several inside the element that the dialect has for that. */
export function messagesFromXml(descriptor: Descriptor, text: string, options: XmlOptions): readonly unknown[] {
  const root = parseXml(text);
  const { dialect } = options;
  const several = root.name.toLowerCase() === dialect.messages.toLowerCase();
  return (several ? root.children : [root]).map((message) => {
    const envelope = dialect.envelopes.find(({ name }) => name.toLowerCase() === message.name.toLowerCase());
    const form =
      options.form ?? (envelope !== undefined || isStandard(descriptor, message, options) ? "standard" : "simple");
    const around = several ? [root.name] : [];
    if (envelope === undefined) return new FromXml(form, options, around, descriptor).root(descriptor, message);
    const walk = new FromXml(form, options, [...around, message.name], descriptor);
    const inner = message.children[0];
    if (inner === undefined || message.children.length > 1) return walk.reject(message, "one APDU expected");
    return walk.root(descriptor, inner);
  });
}

/** Whether the outermost element is of the standard form: it has a prefix, or a name that only that form has. */
function isStandard(descriptor: Descriptor, root: XmlElement, { dialect }: XmlOptions): boolean {
  if (root.prefixed) return true;
  const node = resolve(descriptor.node);
  const keys = [descriptor.name, ...(node.kind === "choice" ? node.alternatives.map((one) => one.name) : [])];
  const names = keys.map((key) => nameOf(dialect, descriptor.name, key));
  return names.some((name) => name?.[1] === root.name) && !names.some((name) => name?.[0] === root.name);
}

const known: ReadonlySet<string> = new Set(["Value", "Qty", "Name", "Encoding"]);

class FromXml {
  private readonly form: XmlForm;
  private readonly options: XmlOptions;
  private readonly leaf: XmlLeaf;
  private readonly path: string[];
  private readonly layer: Descriptor["layer"];
  private readonly alternatives = new Map<ChoiceNode, ReadonlyMap<string, Alternative>>();
  /** The element that is being read: failures are told from here. */
  private current: XmlElement | undefined;

  constructor(form: XmlForm, options: XmlOptions, around: readonly string[], descriptor: Descriptor) {
    this.form = form;
    this.options = options;
    this.path = [...around];
    this.layer = descriptor.layer;
    this.leaf = new XmlLeaf(options.dialect, form, options.numbers !== "decimal", (detail) => this.fail(detail));
  }

  root(descriptor: Descriptor, element: XmlElement): unknown {
    const { name, node } = descriptor;
    const inner = resolve(node);
    if (!hasOwnElement(descriptor, this.options.dialect, this.form) && inner.kind === "choice") {
      return this.alternative(element, inner, name);
    }
    const own = this.nameOf(name, name);
    if (!isNamed(element.name, own, this.form)) this.reject(element, `${spelling(own, this.form)} expected`);
    return this.inside(element, () => this.value(element, node, name));
  }

  /** Ends reading at an element. */
  reject(element: XmlElement, detail: string): never {
    this.path.push(element.name);
    this.current = element;
    return this.fail(detail);
  }

  private value(element: XmlElement, node: Node, type: string): unknown {
    switch (node.kind) {
      case "ref":
        return this.value(element, node.to().node, node.to().name);
      case "tagged":
      case "tlv":
        return this.value(element, node.of, type);
      case "null":
        this.empty(element);
        return null;
      case "sequence": {
        this.bare(element);
        const rest = [...element.children];
        const value = this.sequence(rest, node, type);
        if (rest.length > 0) this.unknown(rest[0]!, this.fieldNames(node, type));
        return value;
      }
      case "list":
        return this.list(element, node.of, type);
      case "choice":
        return this.choice(element, node, type);
      case "described":
        return this.compactArray(element, node);
      case "flags": {
        const rules = this.options.dialect.types[type]?.bits;
        return rules === undefined ? this.leaf.parse(node, this.text(element)) : this.bits(element, node.ids, rules);
      }
      case "text":
        return this.characters(element, node.charset);
      default:
        return this.leaf.parse(node, this.text(element));
    }
  }

  /** Takes the fields out of the elements that are left. */
  private sequence(rest: XmlElement[], node: SequenceNode, type: string): Record<string, unknown> {
    const rules = this.options.dialect.types[type];
    this.ungroup(rest, rules);
    const out: Record<string, unknown> = {};
    if (node.label !== undefined) out["kind"] = node.label;
    for (const field of node.fields) {
      const { property, presence } = field;
      const found = this.field(rest, field.node, type, property, rules);
      if (found !== undefined) out[property] = found.value;
      else if (presence !== "required") out[property] = field.default;
      else this.fail(`the element ${spelling(this.nameOf(type, property), this.form)} is missing`);
    }
    return out;
  }

  private field(
    rest: XmlElement[],
    node: Node,
    type: string,
    property: string,
    rules: XmlType | undefined,
  ): { readonly value: unknown } | undefined {
    const spelt = hasMember(rules?.apdu, this.form, property);
    const own = this.take(rest, this.nameOf(type, property));
    if (own !== undefined) {
      const apdu = spelt && own.children.length > 0;
      return this.inside(own, () => ({ value: apdu ? this.apdu(this.only(own)) : this.value(own, node, type) }));
    }
    if (!hasMember(rules?.inline, this.form, property)) return undefined;
    if (spelt) {
      const at = rest.findIndex(
        (one) => this.find(this.apduChoice(), one.name, this.options.dialect.apdu().name) !== undefined,
      );
      return at < 0 ? undefined : { value: this.apdu(rest.splice(at, 1)[0]!) };
    }
    const inner = resolve(node);
    if (inner.kind !== "sequence") return undefined;
    return { value: this.sequence(rest, inner, node.kind === "ref" ? node.to().name : type) };
  }

  private apduChoice(): ChoiceNode {
    return resolve(this.options.dialect.apdu().node) as ChoiceNode;
  }

  /** The octets of an APDU that is spelt out. */
  private apdu(element: XmlElement): Uint8Array {
    const descriptor = this.options.dialect.apdu();
    const value = this.alternative(element, this.apduChoice(), descriptor.name);
    return this.inside(element, () => this.encode(descriptor, value));
  }

  /** Puts the members of a group among the others. */
  private ungroup(rest: XmlElement[], rules: XmlType | undefined): void {
    if (rules?.group === undefined) return;
    const group = this.take(rest, rules.group.name);
    if (group !== undefined) rest.push(...group.children);
  }

  private take(rest: XmlElement[], name: XmlName): XmlElement | undefined {
    const at = rest.findIndex((one) => isNamed(one.name, name, this.form));
    if (at < 0) return undefined;
    const found = rest.splice(at, 1)[0]!;
    const again = rest.find((one) => isNamed(one.name, name, this.form));
    if (again !== undefined) this.reject(again, `given twice, first at ${found.line}:${found.column}`);
    return found;
  }

  private choice(element: XmlElement, node: ChoiceNode, type: string): unknown {
    const rules = this.options.dialect.types[type];
    if (rules?.text === true) return this.choiceInText(element, node, type);
    if (rules?.numbered?.form === this.form) return this.numbered(element, node, type, rules.numbered);
    if (element.children.length === 0) {
      const inline = node.alternatives.find(({ name }) => hasMember(rules?.inline, this.form, name));
      if (inline !== undefined) return this.content(element, node, inline, type);
    }
    this.bare(element);
    return this.alternative(this.only(element), node, type);
  }

  /** An element named by an alternative. */
  private alternative(element: XmlElement, node: ChoiceNode, type: string): unknown {
    const found = this.find(node, element.name, type);
    if (found === undefined) {
      return this.unknown(
        element,
        node.alternatives.map(({ name }) => spelling(this.nameOf(type, name), this.form)),
      );
    }
    return this.inside(element, () => {
      const inner = this.options.dialect.types[type]?.value?.[found.name];
      if (inner === undefined) return this.content(element, node, found, type);
      this.bare(element);
      const own = this.only(element);
      if (!isNamed(own.name, inner, this.form)) this.unknown(own, [spelling(inner, this.form)]);
      return this.inside(own, () => this.content(own, node, found, type));
    });
  }

  private content(element: XmlElement, { discriminant }: ChoiceNode, alternative: Alternative, type: string): unknown {
    const { name, node, flat } = alternative;
    if (node === undefined) {
      this.empty(element);
      return { [discriminant]: name };
    }
    if (flat !== undefined) return this.value(element, node, type);
    if (node.kind === "float") return this.leaf.parseFloat(name, node.size, this.text(element));
    return { [discriminant]: name, value: this.value(element, node, type) };
  }

  private choiceInText(element: XmlElement, node: ChoiceNode, type: string): unknown {
    const [word = "", value, ...more] = this.text(element).trim().split(/\s+/);
    const found = this.find(node, word, type);
    if (found === undefined || more.length > 0) {
      return this.fail(
        `${JSON.stringify(word)} is not one of ${node.alternatives.map(({ name }) => spelling(this.nameOf(type, name), this.form)).join(", ")}`,
      );
    }
    if (found.node === undefined) {
      return value === undefined ? { [node.discriminant]: found.name } : this.fail(`nothing may follow ${word}`);
    }
    if (value === undefined)
      return this.fail(`the value is missing after ${word}: write it behind, with a blank between`);
    return { [node.discriminant]: found.name, value: this.leaf.parse(resolve(found.node), value) };
  }

  private numbered(
    element: XmlElement,
    node: ChoiceNode,
    type: string,
    rules: NonNullable<XmlType["numbered"]>,
  ): unknown {
    const rest = [...element.children];
    const [tag, value] = [this.take(rest, rules.tag), this.take(rest, rules.value)];
    if (tag === undefined || value === undefined || rest.length > 0) {
      return this.fail(
        `the elements ${spelling(rules.tag, this.form)} and ${spelling(rules.value, this.form)} expected`,
      );
    }
    const found = this.inside(tag, () => {
      const number = this.leaf.parse({ kind: "integer", size: 1, signed: false }, this.text(tag));
      return (
        node.alternatives.find((one) => one.tag === number) ?? this.fail(`${String(number)} stands for no alternative`)
      );
    });
    return this.inside(value, () => this.content(value, node, found, type));
  }

  private list(element: XmlElement, of: Node, type: string): unknown[] {
    this.bare(element);
    const name = itemName(this.options.dialect, type, of);
    const choice = resolve(of);
    const items: unknown[] = [];
    for (const child of element.children) {
      const wrapped = name !== undefined && spelling(name, this.form) !== "" && isNamed(child.name, name, this.form);
      if (choice.kind === "choice") {
        const inner = of.kind === "ref" ? of.to().name : type;
        // Some writers leave the element of each item out, or put all items into one.
        if (!wrapped) items.push(this.alternative(child, choice, inner));
        else this.inside(child, () => items.push(...child.children.map((one) => this.alternative(one, choice, inner))));
      } else if (wrapped) {
        items.push(this.inside(child, () => this.value(child, of, type)));
      } else {
        this.unknown(child, name === undefined ? [] : [spelling(name, this.form)]);
      }
    }
    return items;
  }

  private bits(element: XmlElement, ids: readonly string[], rules: NonNullable<XmlType["bits"]>): readonly string[] {
    const words =
      this.form === "standard"
        ? this.text(element)
            .split(/\s+/)
            .filter((word) => word !== "")
        : element.children.map((child) => {
            if (child.name.toLowerCase() !== rules.element.toLowerCase()) this.unknown(child, [rules.element]);
            return child.attributes.get("Name") ?? this.reject(child, "the attribute Name is missing");
          });
    const set = new Set(
      words.map((word) => {
        const id = ids.find((one) => isNamed(word, rules.names[one]!, this.form));
        return (
          id ??
          this.fail(
            `${JSON.stringify(word)} is not one of ${ids.map((one) => spelling(rules.names[one]!, this.form)).join(", ")}`,
          )
        );
      }),
    );
    return ids.filter((id) => set.has(id));
  }

  private compactArray(element: XmlElement, node: DescribedNode): unknown {
    this.bare(element);
    const rest = [...element.children];
    const described = this.take(rest, this.nameOf("compact-array", "contents-description"));
    const contents = this.take(rest, this.nameOf("compact-array", "array-contents"));
    if (described === undefined || contents === undefined || rest.length > 0) {
      return this.fail("a compact array is its description and its contents");
    }
    const types = this.inside(described, () =>
      described.children.map((one) => this.description(one, resolve(node.description) as ChoiceNode)),
    );
    const description: Description = types.length === 1 ? types[0]! : { type: "structure", value: types };
    return this.inside(contents, () => {
      const head = this.encode({ name: "type-description", node: node.description }, description);
      const columns = plainColumns(description);
      const rows = this.form === "simple" && contents.attributes.get("Encoding") === undefined;
      if (rows && columns === undefined) this.fail('contents of these types are written in hex: give Encoding="hex"');
      if (rows) return { description, items: this.rows(node, description, columns!, contents.text) };
      const bytes = this.leaf.fromHex(contents.text);
      const w = new Writer();
      w.octets(bytes);
      return this.decode({ name: "compact-array", node }, concatBytes(head, w.finish()));
    });
  }

  private rows(node: DescribedNode, description: Description, columns: readonly string[], text: string): unknown[] {
    const choice = resolve(node.of) as ChoiceNode;
    const lines = text.split(/[\n\r]+/).filter((line) => line.trim() !== "");
    const flat = isFlat(description);
    return lines.flatMap((line) => {
      const cells = line.trim().split(";");
      if (flat && cells.length !== columns.length)
        this.fail(`${columns.length} values expected in each line, ${cells.length} given`);
      const values = cells.map((cell, index) => {
        const type = columns[flat ? index : 0]!;
        const inner = choice.alternatives.find((one) => one.name === type)!.node!;
        return { [choice.discriminant]: type, value: this.leaf.parseCell(inner, cell.trim()) };
      });
      return flat ? [{ [choice.discriminant]: "structure", value: values }] : values;
    });
  }

  private description(element: XmlElement, choice: ChoiceNode): Description {
    const found = this.find(choice, element.name, "type-description");
    if (found === undefined) {
      return this.unknown(
        element,
        choice.alternatives.map(({ name }) => spelling(this.nameOf("type-description", name), this.form)),
      );
    }
    return this.inside(element, () => {
      if (found.node === undefined) {
        this.empty(element);
        return { type: found.name };
      }
      this.bare(element);
      const inner = element.children.map((one) => this.description(one, choice));
      if (resolve(found.node).kind === "list") return { type: found.name, value: inner };
      // Some writers repeat the type for each element; ours gives it once, with the number.
      const quantity = element.attributes.get("Qty");
      const count =
        quantity === undefined ? inner.length : this.leaf.parse({ kind: "integer", size: 2, signed: false }, quantity);
      const first = inner[0];
      if (first === undefined || (quantity !== undefined && inner.length > 1))
        return this.fail("an array has one type, and the number of its elements in Qty");
      if (inner.some((one) => JSON.stringify(one) !== JSON.stringify(first)))
        return this.fail("the elements of an array have one type");
      return { type: found.name, value: { numberOfElements: count as number, typeDescription: first } };
    });
  }

  /** The alternative that a name stands for. */
  private find(node: ChoiceNode, text: string, type: string): Alternative | undefined {
    let names = this.alternatives.get(node);
    if (names === undefined) {
      const made = new Map<string, Alternative>();
      for (const one of node.alternatives) {
        const [simple, standard, ...also] = this.nameOf(type, one.name);
        for (const name of [this.form === "simple" ? simple : standard, ...also]) made.set(name.toLowerCase(), one);
      }
      names = made;
      this.alternatives.set(node, names);
    }
    return names.get(text.toLowerCase());
  }

  private fieldNames(node: SequenceNode, type: string): readonly string[] {
    return node.fields.map(({ property }) => spelling(this.nameOf(type, property), this.form));
  }

  private nameOf(type: string, key: string): XmlName {
    return nameOf(this.options.dialect, type, key) ?? this.fail(`${key} has no name in this dialect`);
  }

  /** The text of an element without children: its attribute in the simple form, its content in the standard form. */
  private text(element: XmlElement): string {
    if (element.children.length > 0) this.unknown(element.children[0]!, []);
    if (this.form === "standard") return element.text;
    if (element.text.trim() !== "") this.fail("the value stands in the attribute Value, not in the element");
    return element.attributes.get("Value") ?? this.fail("the attribute Value is missing");
  }

  private characters(element: XmlElement, charset: "latin1" | "utf8"): string {
    const text = this.text(element);
    const encoding = element.attributes.get("Encoding");
    if (encoding === undefined) return text;
    if (encoding !== "hex") this.fail('the Encoding is "hex" or not given');
    const bytes = this.leaf.fromHex(text);
    if (charset === "latin1") return Array.from(bytes, (octet) => String.fromCharCode(octet)).join("");
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return this.fail("the octets are not UTF-8");
    }
  }

  /** Refuses text and a value where only elements stand. */
  private bare(element: XmlElement): void {
    if (element.text.trim() !== "") this.fail("elements expected, not text");
    if (element.attributes.has("Value")) this.fail("elements expected, not a value");
  }

  private empty(element: XmlElement): void {
    this.bare(element);
    if (element.children.length > 0) this.unknown(element.children[0]!, []);
  }

  private only(element: XmlElement): XmlElement {
    const child = element.children[0];
    if (child === undefined || element.children.length > 1) return this.fail("one element expected inside");
    return child;
  }

  private unknown(element: XmlElement, names: readonly string[]): never {
    return this.reject(element, names.length === 0 ? "no element expected here" : `expected here: ${names.join(", ")}`);
  }

  private encode(descriptor: Descriptor, value: unknown): Uint8Array {
    try {
      return interpretWrite(descriptor, value);
    } catch (error) {
      if (error instanceof EncodeError)
        return this.fail(error.path === "" ? error.detail : `${error.path}: ${error.detail}`);
      throw error;
    }
  }

  private decode(descriptor: Descriptor, bytes: Uint8Array): unknown {
    try {
      return interpretRead(descriptor, bytes);
    } catch (error) {
      if (error instanceof DecodeError) return this.fail(`${toHex(bytes.subarray(0, 8))}…: ${error.detail}`);
      throw error;
    }
  }

  private inside<T>(element: XmlElement, inner: () => T): T {
    for (const key of element.attributes.keys()) {
      if (!known.has(key)) this.reject(element, `the attribute ${key} has no meaning here`);
    }
    const outer = this.current;
    this.path.push(element.name);
    this.current = element;
    const value = inner();
    this.path.pop();
    this.current = outer;
    return value;
  }

  private fail(detail: string): never {
    const at = this.current;
    throw new EncodeError(`${at?.line ?? 1}:${at?.column ?? 1}: ${detail}`, this.path.join("/"), this.layer);
  }
}
