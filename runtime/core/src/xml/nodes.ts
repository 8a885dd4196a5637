import type { Descriptor, Node } from "../descriptor.ts";
import type { XmlDialect, XmlForm, XmlName } from "./dialect.ts";

/** The node behind references and tags. */
export function resolve(node: Node): Node {
  switch (node.kind) {
    case "ref":
      return resolve(node.to().node);
    case "tagged":
    case "tlv":
      return resolve(node.of);
    default:
      return node;
  }
}

/** Whether a value of the type, standing alone, has an element of the type's name: a CHOICE is named by its alternative. */
export function hasOwnElement(descriptor: Descriptor, dialect: XmlDialect, form: XmlForm): boolean {
  const rules = dialect.types[descriptor.name];
  return (
    resolve(descriptor.node).kind !== "choice" ||
    rules?.text === true ||
    rules?.numbered?.form === form ||
    rules?.inline?.[form] !== undefined
  );
}

/** The name of the elements of a list in a type; none, or an empty spelling, when they stand for themselves. */
export function itemName(dialect: XmlDialect, type: string, of: Node): XmlName | undefined {
  const own = dialect.types[type]?.items;
  if (own !== undefined) return own;
  if (of.kind === "ref") return dialect.items[of.to().name];
  return of.kind === "enumerated" ? dialect.items[of.codes.name] : undefined;
}
