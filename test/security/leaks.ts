/** Finds secrets in whatever is shown: the test of rule W23 rests on it, and is tested itself. */

import { inspect } from "node:util";
import { toHex } from "@cosemkit/core";

export interface KnownSecret {
  readonly name: string;
  readonly octets: Uint8Array;
}

/** Octets of a piece of a secret that gives it away. */
const piece = 8;

/** Pieces that overlap, so that any twelve octets in a row hold one; of long secrets, which come in blocks, some. */
function piecesOf(octets: Uint8Array): readonly Uint8Array[] {
  const step = octets.length > 32 ? 24 : 4;
  const pieces: Uint8Array[] = [];
  for (let start = 0; start + piece <= octets.length; start += step) pieces.push(octets.subarray(start, start + piece));
  return [...pieces, octets.subarray(-piece)];
}

/** The forms of a piece, by where they are looked for. */
interface Forms {
  readonly text: string;
  readonly base64: readonly string[];
  readonly hex: string;
  readonly numbers: string;
}

function formsOf(octets: Uint8Array): Forms {
  return {
    // UTF-8 of a text in ASCII, and octets one character each.
    text: Buffer.from(octets).toString("latin1"),
    // Wherever it begins in a group of three octets, the groups that it fills have their four characters each.
    base64: [0, 1, 2].map((skipped) => Buffer.from(octets.subarray(skipped, skipped + 6)).toString("base64")),
    hex: toHex(octets),
    numbers: `,${octets.join(",")},`,
  };
}

const known = new WeakMap<KnownSecret, readonly Forms[]>();

function allFormsOf(secret: KnownSecret): readonly Forms[] {
  let forms = known.get(secret);
  if (forms === undefined) {
    forms = piecesOf(secret.octets).map(formsOf);
    known.set(secret, forms);
  }
  return forms;
}

/** What is shown, in the forms in which a secret may stand in it. */
class Shown {
  private readonly text: string;
  private readonly base64: string;
  /** All hex digits, whatever stands between them. */
  private readonly hex: string;
  /** All decimal numbers, and each second one: objects of octets have their indices between. */
  private readonly numbers: string;

  constructor(text: string) {
    this.text = text;
    this.base64 = (text.match(/[\w+/-]{8,}/g) ?? []).join(" ").replaceAll("-", "+").replaceAll("_", "/");
    this.hex = text
      .toLowerCase()
      .replaceAll("0x", "")
      .replace(/[^0-9a-f]+/g, "");
    const numbers: readonly string[] = text.match(/\d+/g) ?? [];
    const lists = [numbers, numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)];
    this.numbers = lists.map((list) => `,${list.join(",")},`).join(" ");
  }

  has({ text, base64, hex, numbers }: Forms): boolean {
    return (
      this.text.includes(text) ||
      this.hex.includes(hex) ||
      this.numbers.includes(numbers) ||
      base64.some((form) => this.base64.includes(form))
    );
  }
}

/** Names of the secrets of which a piece stands in `text`, in hex, base64, as text or as a list of numbers. */
export function leaksIn(text: string, secrets: readonly KnownSecret[]): readonly string[] {
  const shown = new Shown(text);
  return secrets.filter((secret) => allFormsOf(secret).some((forms) => shown.has(forms))).map(({ name }) => name);
}

const everything = { depth: Number.POSITIVE_INFINITY, maxArrayLength: null, maxStringLength: null } as const;

/** What `inspect` shows of an object that a program has in hand, however deep it lies. */
export function inspected(value: unknown): string {
  return inspect(value, everything);
}

/** Everything that a careless program could print of a value: all that `inspect` and JSON can reach. */
export function everythingOf(value: unknown): string {
  const parts = [inspect(value, { ...everything, showHidden: true }), String(value), json(value)];
  for (let error: unknown = value, depth = 0; error instanceof Error && depth < 10; error = error.cause, depth++) {
    const { path } = error as { readonly path?: unknown };
    parts.push(error.message, error.stack ?? "", String(error), String(path), json({ ...error }), json(error));
  }
  return parts.join("\n");
}

function json(value: unknown): string {
  const seen = new Set<unknown>();
  try {
    return (
      JSON.stringify(value, (_name, member: unknown) => {
        if (typeof member === "bigint") return String(member);
        if (typeof member === "object" && member !== null) {
          if (seen.has(member)) return undefined;
          seen.add(member);
        }
        return member instanceof Map || member instanceof Set ? [...member] : member;
      }) ?? ""
    );
  } catch (error) {
    return String(error);
  }
}
