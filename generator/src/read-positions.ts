import ts from "typescript";
import type { Span } from "./problems.ts";

export type Position = Pick<Span, "line" | "column">;

/** A property that an object has twice. */
export interface DuplicateKey {
  readonly key: string;
  readonly position: Position;
  readonly first: Position;
}

/** JSON pointer of a member: `/types/get-request/fields/0`. */
export function pointer(...path: readonly (string | number)[]): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Where the values and keys of a JSON text stand, by JSON pointer. */
export class Positions {
  readonly duplicates: readonly DuplicateKey[];
  readonly #source: ts.JsonSourceFile;
  readonly #keys = new Map<string, number>();
  readonly #values = new Map<string, number>();

  /** The text must be JSON. */
  constructor(text: string) {
    this.#source = ts.parseJsonText("spec.json", text);
    const duplicates: DuplicateKey[] = [];
    const root = this.#source.statements[0];
    if (root !== undefined) this.#walk(root.expression, "", duplicates);
    this.duplicates = duplicates;
  }

  /** Where the value of a pointer begins; that of the nearest parent where the pointer leads nowhere. */
  value(at: string): Position {
    return this.#position(at, this.#values);
  }

  /** Where the key of a property begins. Elements of arrays have none: their value counts. */
  key(at: string): Position {
    return this.#keys.has(at) ? this.#position(at, this.#keys) : this.value(at);
  }

  #position(at: string, offsets: ReadonlyMap<string, number>): Position {
    const offset = offsets.get(at);
    if (offset !== undefined) return this.#place(offset);
    return at === "" ? { line: 1, column: 1 } : this.#position(at.slice(0, at.lastIndexOf("/")), this.#values);
  }

  #place(offset: number): Position {
    const { line, character } = this.#source.getLineAndCharacterOfPosition(offset);
    return { line: line + 1, column: character + 1 };
  }

  #walk(node: ts.Expression, at: string, duplicates: DuplicateKey[]): void {
    this.#values.set(at, node.getStart(this.#source));
    if (ts.isArrayLiteralExpression(node)) {
      node.elements.forEach((element, index) => {
        this.#walk(element, at + pointer(index), duplicates);
      });
    } else if (ts.isObjectLiteralExpression(node)) {
      const seen = new Set<string>();
      for (const property of node.properties) {
        if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name)) continue;
        const key = property.name.text;
        const child = at + pointer(key);
        const offset = property.name.getStart(this.#source);
        if (seen.has(key)) {
          duplicates.push({ key, position: this.#place(offset), first: this.#place(this.#keys.get(child)!) });
        }
        seen.add(key);
        this.#keys.set(child, offset);
        this.#walk(property.initializer, child, duplicates);
      }
    }
  }
}
