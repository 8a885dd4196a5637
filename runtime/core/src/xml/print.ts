import type { XmlElement } from "./element.ts";

/** Prints an element and all inside it, with an indentation of two spaces. `prefix` goes before every name. */
export function printXml(root: XmlElement, prefix: string): string {
  const lines: string[] = [];
  print(root, prefix, "", lines);
  return `${lines.join("\n")}\n`;
}

function print(element: XmlElement, prefix: string, indent: string, lines: string[]): void {
  const name = `${prefix}${element.name}`;
  let tag = `${indent}<${name}`;
  for (const [key, value] of element.attributes) tag += ` ${key}="${escaped(value, true)}"`;
  if (element.children.length > 0) {
    lines.push(`${tag}>`);
    for (const child of element.children) print(child, prefix, `${indent}  `, lines);
    lines.push(`${indent}</${name}>`);
  } else if (element.text !== "") {
    lines.push(`${tag}>${escaped(element.text, false)}</${name}>`);
  } else {
    lines.push(`${tag} />`);
  }
}

/** What a reader would change is written as a reference: markup, carriage returns, and in attributes all blanks but spaces. */
function escaped(text: string, attribute: boolean): string {
  return text.replace(attribute ? /[&<>"\t\n\r]/g : /[&<>\r]/g, (c) => references[c]!);
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
