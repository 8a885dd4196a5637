import type { ClassDefinition, Node } from "@cosemkit/core";
import { classDefinitions } from "@cosemkit/model/classes/registry";

/** Whether a value of this layout holds a secret. */
function hasSecret(node: Node, seen: Set<Node>): boolean {
  if (seen.has(node)) return false;
  seen.add(node);
  switch (node.kind) {
    case "octets":
      return node.secret === true;
    case "ref":
      return hasSecret(node.to().node, seen);
    case "tagged":
    case "tlv":
    case "list":
      return hasSecret(node.of, seen);
    case "sequence":
      return node.fields.some((field) => hasSecret(field.node, seen));
    case "choice":
      return node.alternatives.some((one) => one.node !== undefined && hasSecret(one.node, seen));
    case "select":
      return node.cases.some((one) => hasSecret(one.node, seen));
    default:
      return false;
  }
}

function collect(definitions: readonly ClassDefinition[]): ReadonlySet<string> {
  const members = new Set<string>();
  for (const { classId, attributes, methods } of definitions) {
    for (const { id, codec, secret } of attributes) {
      if (secret === true || hasSecret(codec.descriptor.node, new Set())) members.add(`${classId} attribute ${id}`);
    }
    for (const { id, parameter, reply, secret } of methods) {
      const layouts = reply === undefined ? [parameter] : [parameter, reply];
      if (secret === true || layouts.some(({ descriptor }) => hasSecret(descriptor.node, new Set())))
        members.add(`${classId} method ${id}`);
    }
  }
  return members;
}

let known: ReadonlySet<string> | undefined;

/** Whether an attribute or method holds a secret in any version of its class, as the spec says. */
export function isSecretMember(classId: number, kind: "attribute" | "method", id: number): boolean {
  known ??= collect(classDefinitions);
  return known.has(`${classId} ${kind} ${id}`);
}
