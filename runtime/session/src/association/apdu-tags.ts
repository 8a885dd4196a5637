import type { Node } from "@cosemkit/core";
import { xdlmsApduDescriptor } from "@cosemkit/model/apdu/apdu";

/** The tags of the ciphered forms of each plain APDU, from the spec: an APDU x is ciphered as glo-x or ded-x. */
interface CipheredTags {
  readonly plain: number;
  readonly name: string;
  readonly glo: number;
  readonly ded: number;
}

function alternatives(node: Node): readonly { readonly tag: number; readonly name: string }[] {
  return node.kind === "choice" ? node.alternatives : [];
}

function collect(): readonly CipheredTags[] {
  const tags = new Map(alternatives(xdlmsApduDescriptor.node).map((one) => [one.name, one.tag]));
  const out: CipheredTags[] = [];
  for (const [name, plain] of tags) {
    const glo = tags.get(`glo-${name}`);
    const ded = tags.get(`ded-${name}`);
    if (glo !== undefined && ded !== undefined) out.push({ plain, name, glo, ded });
  }
  return out;
}

const all: readonly CipheredTags[] = /* @__PURE__ */ collect();
const byPlain: ReadonlyMap<number, CipheredTags> = /* @__PURE__ */ new Map(all.map((one) => [one.plain, one]));
const byCiphered: ReadonlyMap<number, CipheredTags> = /* @__PURE__ */ new Map(
  all.flatMap((one) => [
    [one.glo, one],
    [one.ded, one],
  ]),
);

/** First octets of the general APDUs that wrap others. */
export const generalGloTag = 0xdb;
export const generalDedTag = 0xdc;
export const generalCipheringTag = 0xdd;
export const generalSigningTag = 0xdf;
export const generalBlockTransferTag = 0xe0;

/** The glo- or ded- tag of a plain APDU; undefined for those that only general ciphering can protect. */
export function cipheredTag(plain: number, scope: "global" | "dedicated"): number | undefined {
  const found = byPlain.get(plain);
  return scope === "global" ? found?.glo : found?.ded;
}

/** What a glo- or ded- tag protects. */
export function plainTag(
  ciphered: number,
): { readonly plain: number; readonly scope: "global" | "dedicated" } | undefined {
  const found = byCiphered.get(ciphered);
  if (found === undefined) return undefined;
  return { plain: found.plain, scope: ciphered === found.glo ? "global" : "dedicated" };
}

/** Whether an APDU is one of the ciphered ones. */
export function isCiphered(tag: number): boolean {
  return byCiphered.has(tag) || tag === generalGloTag || tag === generalDedTag || tag === generalCipheringTag;
}
