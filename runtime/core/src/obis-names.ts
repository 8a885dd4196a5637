import { type Obis, obis, obisGroups } from "./obis.ts";
import { findCodes } from "./obis-find.ts";
import {
  compileRules,
  fill,
  type Groups,
  type Hit,
  type Letter,
  leastConfidence,
  letters,
  lookUp,
  type Medium,
  type Model,
  matches,
  type Quantity,
  type Rule,
} from "./obis-model.ts";
import type {
  ObisConfidence,
  ObisPeriodRow,
  ObisProcessingRow,
  ObisQualifierRow,
  ObisQuantityRow,
  ObisRules,
  ObisStatus,
} from "./obis-rules.ts";

/** What an OBIS code stands for. */
export interface ObisDescription<Unit extends string = string> {
  readonly code: Obis;
  /** In words: `active energy import, rate 1`. */
  readonly name: string;
  /** Ids of the classes that an object with this code may be an instance of; empty where that is not known. */
  readonly classes: readonly number[];
  /** Unit, where the code implies one. What the object itself says counts. */
  readonly unit: Unit | undefined;
  /** What group A says. */
  readonly medium: string;
  readonly status: ObisStatus;
  /** How far the rules behind the name are confirmed. */
  readonly confidence: ObisConfidence;
}

/** What to search. */
export interface ObisFindOptions {
  /** Most results. Default 20. */
  readonly limit?: number;
  /** Only codes of this medium: group A. */
  readonly medium?: number;
}

/** Explains and finds OBIS codes. */
export interface ObisNames<Unit extends string = string> {
  /**
   * What a code stands for. Every code gets a name: where no rule names it, the name says that it is reserved or whose
   * it is. Takes every form that `obis` takes, and throws `EncodeError` as it does.
   */
  describe(code: Obis | string): ObisDescription<Unit>;
  /**
   * Codes whose names and media have all these words, or words that begin with them; the shortest names first. Finds
   * named objects and current values of quantities, without a channel where the rules leave it open.
   */
  find(words: string, options?: ObisFindOptions): readonly ObisDescription<Unit>[];
}

/** Explains codes by these rules. The rules must have passed the checker. */
export function obisNames<Unit extends string>(rules: ObisRules<Unit>): ObisNames<Unit> {
  const model = compileRules(rules);
  const describe = (code: Obis | string): ObisDescription<Unit> => describeCode(model, obis(code));
  return { describe, find: (words, options = {}) => findCodes(model, describe, words, options) };
}

/** A description without what all codes have; the channel is not in the name yet. */
interface Answer<Unit extends string> {
  readonly name: string;
  readonly status: ObisStatus;
  readonly classes: readonly number[];
  readonly unit: Unit | undefined;
  readonly confidence: ObisConfidence;
}

function describeCode<Unit extends string>(model: Model<Unit>, code: Obis): ObisDescription<Unit> {
  const [a, b, c, d, e, f] = obisGroups(code);
  const groups: Groups = { b, c, d, e, f };
  const medium = model.media.get(a);
  const { name, status, classes, unit, confidence } =
    medium === undefined ? without<Unit>("reserved", `reserved medium (A ${a})`, "confirmed") : explain(medium, groups);
  const channel = medium === undefined ? undefined : channelOf(model, groups);
  return {
    code,
    name: joined([name, channel]),
    classes,
    unit,
    medium: medium?.name ?? "reserved",
    status,
    confidence,
  };
}

function channelOf<Unit extends string>(model: Model<Unit>, groups: Groups): string | undefined {
  const rule = model.channels.find((one) => matches(one, groups));
  return rule === undefined || rule.row.implied === true ? undefined : fill(rule, groups, {});
}

/** What a code stands for. Named objects come first, then what belongs to others, then what the tables compose. */
function explain<Unit extends string>(medium: Medium<Unit>, groups: Groups): Answer<Unit> {
  return (
    namedObject(medium, groups) ?? outsideTables(medium, groups) ?? composed(medium, groups) ?? unlisted(medium, groups)
  );
}

function namedObject<Unit extends string>(medium: Medium<Unit>, groups: Groups): Answer<Unit> | undefined {
  for (const rule of medium.objects.get(groups.c) ?? []) {
    if (!matches(rule, groups)) continue;
    const { row } = rule;
    const period = row.periods === true ? lookUp(medium.periods, groups) : undefined;
    if (row.periods === true && period === undefined) continue;
    // Groups D and E of the object are the groups C and D of the quantity that it is about.
    const quantity = quantityName(medium, { ...groups, c: groups.d, d: groups.e });
    if (quantity === undefined && row.name.includes("{quantity}")) continue;
    const instance = row.instance === undefined ? 0 : groups[row.instance];
    const name = fill(rule, groups, { medium: medium.name, quantity: quantity ?? "" });
    return {
      name: joined([instance === 0 ? name : `${name} (instance ${instance})`, words(period, groups, medium)]),
      status: "standard",
      classes: row.classes ?? [],
      unit: row.unit,
      confidence: leastConfidence([rule.confidence, period?.rule.confidence ?? "confirmed"]),
    };
  }
  return undefined;
}

/** Codes of manufacturers, utilities and countries, inactive objects, and reserved ranges. */
function outsideTables<Unit extends string>(medium: Medium<Unit>, groups: Groups): Answer<Unit> | undefined {
  const rule = medium.ranges.find((one) => matches(one, groups));
  if (rule === undefined) return undefined;
  const { status, name } = rule.row;
  const letter = letters.findLast((one) => rule.at[one] !== undefined) ?? "b";
  const whose = name === undefined ? at(letter, groups) : fill({ ...rule, row: { name } }, groups, {});
  return without(
    status,
    `${nameBefore(medium, groups, letter)}, ${status.replace("-", " ")} (${whose})`,
    rule.confidence,
  );
}

type Measured<Unit extends string> = ObisQuantityRow<Unit> | ObisQualifierRow<Unit>;

/** What the tables of the groups C to F make of a code. */
function composed<Unit extends string>(medium: Medium<Unit>, groups: Groups): Answer<Unit> | undefined {
  const quantity = medium.quantities.get(groups.c);
  const processing = lookUp(medium.processing, groups)?.rule;
  const qualifier = lookUp(medium.qualifiers, groups);
  const period = lookUp(medium.periods, groups);
  if (quantity === undefined || processing === undefined || qualifier === undefined || period === undefined) {
    return undefined;
  }
  const { leads } = qualifier;
  const subject = leads ? qualifier.rule : quantity.rule;
  const own = leads ? undefined : qualifier.rule.row.unit;
  const unit = own === undefined ? unitOf(medium, subject.row, processing.row) : own;
  const classes = [...(qualifier.rule.row.classes ?? processing.row.classes ?? []), ...(period.rule.row.also ?? [])];
  return {
    name: joined([
      processed(medium, groups, subject, leads ? "" : quantity.phase, processing),
      leads ? undefined : words(qualifier, groups, medium),
      words(period, groups, medium),
    ]),
    status: "standard",
    classes: classes.filter((id, index) => classes.indexOf(id) === index),
    unit: unit ?? undefined,
    confidence: leastConfidence([quantity.rule, processing, qualifier.rule, period.rule].map((one) => one.confidence)),
  };
}

/** No rule: the code is reserved, or nothing is known of its medium. */
function unlisted<Unit extends string>(medium: Medium<Unit>, groups: Groups): Answer<Unit> {
  if (!medium.known) {
    const values = letters.slice(1).map((letter) => at(letter, groups));
    return without("unknown", `${medium.name} (${values.join(", ")})`, medium.confidence);
  }
  const letter = unlistedLetter(medium, groups);
  return without(
    "reserved",
    `${nameBefore(medium, groups, letter)}, reserved (${at(letter, groups)})`,
    medium.confidence,
  );
}

/** The group whose value is in no table. */
function unlistedLetter<Unit extends string>(medium: Medium<Unit>, groups: Groups): Letter {
  if (groups.f !== 255 && explain(medium, { ...groups, f: 255 }).status === "standard") return "f";
  if (heading(medium, groups, true) !== undefined || quantityName(medium, groups) !== undefined) return "e";
  return heading(medium, groups, false) !== undefined || medium.quantities.has(groups.c) ? "d" : "c";
}

/** What the groups before this one say. */
function nameBefore<Unit extends string>(medium: Medium<Unit>, groups: Groups, letter: Letter): string {
  switch (letter) {
    case "f": {
      const current = explain(medium, { ...groups, f: 255 });
      return current.status === "standard" ? current.name : nameBefore(medium, groups, "e");
    }
    case "e":
      return heading(medium, groups, true) ?? quantityName(medium, groups) ?? nameBefore(medium, groups, "d");
    case "d": {
      const quantity = medium.quantities.get(groups.c);
      const name = quantity && unprocessed(medium, groups, quantity);
      return heading(medium, groups, false) ?? name ?? medium.name;
    }
    default:
      return medium.name;
  }
}

/** What group C is about, or groups C and D together. */
function heading<Unit extends string>(medium: Medium<Unit>, groups: Groups, withD: boolean): string | undefined {
  const rule = medium.categories.find((one) => (one.at.d !== undefined) === withD && matches(one, groups));
  return rule && fill(rule, groups, { medium: medium.name });
}

/** The name of a quantity and its processing, without what the groups E and F add. */
function quantityName<Unit extends string>(medium: Medium<Unit>, groups: Groups): string | undefined {
  const quantity = medium.quantities.get(groups.c);
  const processing = lookUp(medium.processing, groups)?.rule;
  return quantity && processing && processed(medium, groups, quantity.rule, quantity.phase, processing);
}

/** What is measured, whatever the processing. */
function unprocessed<Unit extends string>(
  medium: Medium<Unit>,
  groups: Groups,
  { rule, phase }: Quantity<Unit>,
): string {
  const measure = medium.measures.get(rule.row.measure ?? "")?.name ?? "";
  return joined([fill(rule, groups, { medium: medium.name, measure }), phase], " ");
}

/** What is measured, in the words that fit the processing, and the processing. */
function processed<Unit extends string>(
  medium: Medium<Unit>,
  groups: Groups,
  subject: Rule<Measured<Unit>>,
  phase: string,
  processing: Rule<ObisProcessingRow<Unit>>,
): string {
  const measure = medium.measures.get(subject.row.measure ?? "");
  const { integral, implied } = processing.row;
  const word = integral === true ? measure?.integral.name : undefined;
  const quantity = fill(subject, groups, { medium: medium.name, measure: word ?? measure?.name ?? "" });
  const said = implied === true && word !== undefined ? undefined : fill(processing, groups, { medium: medium.name });
  return joined([joined([quantity, phase], " "), said]);
}

/** The unit of what is measured; an integral has only the unit that its measure states. */
function unitOf<Unit extends string>(
  medium: Medium<Unit>,
  subject: Measured<Unit>,
  { unit, integral }: ObisProcessingRow<Unit>,
): Unit | null | undefined {
  if (unit !== undefined) return unit;
  const measure = medium.measures.get(subject.measure ?? "");
  return integral === true ? measure?.integral.unit : (subject.unit ?? measure?.unit);
}

function words<Unit extends string>(
  hit: Hit<ObisQualifierRow<Unit> | ObisPeriodRow> | undefined,
  groups: Groups,
  medium: Medium<Unit>,
): string | undefined {
  return hit === undefined || hit.rule.row.implied === true
    ? undefined
    : fill(hit.rule, groups, { medium: medium.name });
}

function without<Unit extends string>(status: ObisStatus, name: string, confidence: ObisConfidence): Answer<Unit> {
  return { name, status, classes: [], unit: undefined, confidence };
}

/** A group with its value: `D 176`. */
function at(letter: Letter, groups: Groups): string {
  return `${letter.toUpperCase()} ${groups[letter]}`;
}

function joined(parts: readonly (string | undefined)[], separator = ", "): string {
  return parts.filter((part) => part !== undefined && part !== "").join(separator);
}
