import { type CheckContext, inside, type Place } from "./check-context.ts";
import type { ApduFieldSpec, ApduSpec, ApduType } from "./spec-model.ts";

/** Kinds that the generator knows in each encoding. */
const kinds: Readonly<Record<ApduSpec["encoding"], ReadonlySet<string>>> = {
  "a-xdr": new Set([
    "sequence",
    "choice",
    "union",
    "sequence-of",
    "alias",
    "enumerated",
    "octet-string",
    "bit-fields",
    "named-bits",
    "described",
  ]),
  ber: new Set(["sequence", "choice", "enumerated", "object-identifier", "named-bits"]),
};

/** Checks what depends on the encoding: kinds, tags and tagging. In A-XDR only choices have tags. */
export function checkBer(context: CheckContext, module: ApduSpec, type: Exclude<ApduType, string>, place: Place): void {
  const { encoding } = module;
  if (!kinds[encoding].has(type.kind)) {
    context.report(inside(place, "kind"), "E407", `${type.kind} does not exist in ${encoding}`);
    return;
  }
  const misplaced = (at: Place, what: string): void =>
    context.report(at, "E406", `"${what}" has no place in ${encoding}`, "key");
  if (type.kind === "named-bits" && encoding === "ber" && type.encoding !== undefined) {
    misplaced(inside(place, "encoding"), "encoding");
  }
  if (type.kind === "choice") {
    if (encoding === "a-xdr" && type.class !== undefined) misplaced(inside(place, "class"), "class");
    type.alternatives.forEach((one, index) => {
      const at = inside(place, "alternatives", index);
      if (encoding === "a-xdr") {
        if (one.tagging !== undefined) misplaced(inside(at, "tagging"), "tagging");
        return;
      }
      if (one.tag > 30)
        context.report(inside(at, "tag"), "E406", `tag ${one.tag} does not fit one octet: choices in BER end at 30`);
      if (one.type !== undefined) checkTagging(context, one.type, one.tagging, at);
    });
  }
  if (type.kind === "sequence") {
    if (encoding === "ber") {
      checkBerFields(context, type.fields, place);
      return;
    }
    type.fields.forEach((field, index) => {
      if (field.tag !== undefined) misplaced(inside(place, "fields", index, "tag"), "tag");
    });
  }
}

/** In BER the tags of a sequence increase, and so no two optional fields can be taken for each other. */
function checkBerFields(context: CheckContext, fields: readonly ApduFieldSpec[], place: Place): void {
  let greatest = -1;
  /** Tags of the optional fields just before. */
  let skippable: number[] = [];
  fields.forEach((field, index) => {
    const at = inside(place, "fields", index);
    if (field.tag === undefined) {
      context.report(at, "E406", `field "${field.name}" needs a tag in BER`);
      return;
    }
    if (skippable.includes(field.tag)) {
      const message = `tag ${field.tag} is that of an optional field before: a decoder cannot tell which of the two it sees`;
      context.report(inside(at, "tag"), "E404", message);
    } else if (field.tag <= greatest) {
      context.report(
        inside(at, "tag"),
        "E405",
        `tag ${field.tag} comes after tag ${greatest}: tags of a sequence increase`,
      );
    }
    greatest = Math.max(greatest, field.tag);
    skippable = field.optional === true ? [...skippable, field.tag] : [];
    checkTagging(context, field.type, field.tagging, at);
  });
}

/** A CHOICE has no tag that another could replace: around it, tagging is explicit. */
function checkTagging(
  context: CheckContext,
  type: ApduType,
  tagging: "explicit" | "implicit" | undefined,
  place: Place,
): void {
  if (tagging === "explicit") return;
  const target = typeof type === "string" ? context.productions.get(type)?.type : type;
  if (typeof target !== "object" || target.kind !== "choice") return;
  const at = tagging === undefined ? inside(place, "type") : inside(place, "tagging");
  context.report(
    at,
    "E408",
    `around a choice the tagging is "explicit": a choice has no tag that this one could replace`,
  );
}
