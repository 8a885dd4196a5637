import type { Node } from "@cosemkit/core";
import { cosemApduDescriptor } from "@cosemkit/model/apdu/apdu";

/** The tag of each APDU, by its name in the spec. */
const tags: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  alternatives(cosemApduDescriptor.node).map((one) => [one.name, one.tag]),
);

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
export const generalGloTag: number = /* @__PURE__ */ tagOf("general-glo-ciphering");
export const generalDedTag: number = /* @__PURE__ */ tagOf("general-ded-ciphering");
export const generalCipheringTag: number = /* @__PURE__ */ tagOf("general-ciphering");
export const generalSigningTag: number = /* @__PURE__ */ tagOf("general-signing");
export const generalBlockTransferTag: number = /* @__PURE__ */ tagOf("general-block-transfer");

/** The first octet of an APDU, by its name in the spec: `get-request`. Throws `TypeError` for a name that is not there. */
export function tagOf(name: string): number {
  const tag = tags.get(name);
  if (tag === undefined) throw new TypeError(`there is no APDU ${name}`);
  return tag;
}

/** `tagOf` several. */
export function tagsOf(...names: readonly string[]): readonly number[] {
  return names.map(tagOf);
}

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
  return byCiphered.has(tag) || isGeneralCiphered(tag);
}

/** Whether a ciphered APDU has one of the forms that are not of a service: they need "general-protection". */
export function isGeneralCiphered(tag: number): boolean {
  return tag === generalGloTag || tag === generalDedTag || tag === generalCipheringTag;
}
