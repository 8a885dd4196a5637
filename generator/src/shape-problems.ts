import type { ErrorObject } from "ajv/dist/2020.js";
import { closest, didYouMean } from "./did-you-mean.ts";
import type { Problem } from "./problems.ts";
import type { SpecFile } from "./read.ts";
import { pointer } from "./read-positions.ts";

/** Follow-ups of another error: they would say the same mistake twice. */
const echoes: ReadonlySet<string> = new Set(["if", "propertyNames"]);

/** Turns the errors of ajv into problems: one for each mistake, at the place where it was made. */
export function shapeProblems(file: SpecFile, errors: readonly ErrorObject[], schema: unknown): readonly Problem[] {
  const meant = misspelt(errors);
  const missed = new Set(meant.values());
  return errors
    .filter((error) => !echoes.has(error.keyword))
    .filter((error) => error.keyword !== "required" || !missed.has(missing(error)))
    .map((error) => shapeProblem(file, error, schema, meant));
}

/** Pointers of unknown properties, with those of the properties that they most likely stand for. */
function misspelt(errors: readonly ErrorObject[]): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  for (const error of errors) {
    if (error.keyword !== "additionalProperties") continue;
    const same = (keyword: string): readonly ErrorObject[] =>
      errors.filter((other) => other.keyword === keyword && other.instancePath === error.instancePath);
    const best = closest(unknownProperty(error), freeProperties(error));
    const lacking = same("required");
    if (best !== undefined) meant.set(unknown(error), error.instancePath + pointer(best));
    else if (lacking.length === 1 && same("additionalProperties").length === 1) {
      meant.set(unknown(error), missing(lacking[0]!));
    }
  }
  return meant;
}

function unknownProperty(error: ErrorObject): string {
  return String(parameter(error, "additionalProperty"));
}

/** Pointer of the property that an "additionalProperties" error complains of. */
function unknown(error: ErrorObject): string {
  return error.instancePath + pointer(unknownProperty(error));
}

/** The properties that an object may have and does not have yet. */
function freeProperties(error: ErrorObject): readonly string[] {
  const known = Object.keys(member(error.parentSchema, "properties") ?? {});
  return known.filter((name) => member(error.data, name) === undefined);
}

function parameter(error: ErrorObject, name: string): unknown {
  return error.params[name];
}

/** Pointer of the property that a "required" error misses. */
function missing(error: ErrorObject): string {
  return error.instancePath + pointer(String(parameter(error, "missingProperty")));
}

function shapeProblem(
  file: SpecFile,
  error: ErrorObject,
  schema: unknown,
  meant: ReadonlyMap<string, string>,
): Problem {
  const at = error.instancePath;
  const make = (code: Problem["code"], place: string, message: string, key = false): Problem => ({
    path: file.path,
    ...(key ? file.positions.key(place) : file.positions.value(place)),
    code,
    message,
  });
  switch (error.keyword) {
    case "additionalProperties": {
      const place = unknown(error);
      const best = meant.get(place);
      const hint = best === undefined ? "" : ` - did you mean "${best.slice(best.lastIndexOf("/") + 1)}"?`;
      return make("E010", place, `unknown property "${unknownProperty(error)}"${hint}`, true);
    }
    case "required":
      return make("E011", at, `missing "${String(parameter(error, "missingProperty"))}"`);
    case "dependentRequired": {
      const property = String(parameter(error, "property"));
      const needed = String(parameter(error, "missingProperty"));
      return make("E011", at + pointer(property), `"${property}" needs "${needed}" beside it`, true);
    }
    case "discriminator": {
      const kinds = kindsOf(error.parentSchema, schema);
      const kind: unknown = parameter(error, "tagValue");
      if (kind === undefined) return make("E011", at, `missing "kind": one of ${quoted(kinds)}`);
      const hint = typeof kind === "string" ? didYouMean(kind, kinds) : "";
      return make("E012", `${at}/kind`, `unknown kind ${show(kind)}${hint || `: one of ${quoted(kinds)}`}`);
    }
    case "uniqueItems": {
      const later = Math.max(Number(parameter(error, "i")), Number(parameter(error, "j")));
      return make("E013", `${at}/${later}`, "this is in the list already");
    }
    default:
      if (error.propertyName !== undefined) {
        return make("E013", at + pointer(error.propertyName), `"${error.propertyName}" is not ${title(error)}`, true);
      }
      return make("E013", at, valueMessage(error));
  }
}

/** What is wrong with a value. */
function valueMessage(error: ErrorObject): string {
  const { keyword, data } = error;
  const limit: unknown = parameter(error, "limit");
  switch (keyword) {
    case "type":
      return `expected ${[parameter(error, "type")].flat().join(" or ")}, found ${typeName(data)}`;
    case "enum": {
      const words = [parameter(error, "allowedValues")].flat().map(String);
      return `${show(data)} is not one of ${quoted(words)}${typeof data === "string" ? didYouMean(data, words) : ""}`;
    }
    case "const":
      return `expected ${show(parameter(error, "allowedValue"))}, found ${show(data)}`;
    case "pattern":
      return `${show(data)} is not ${title(error)}`;
    case "minimum":
      return `${show(data)} is less than ${limit}`;
    case "maximum":
      return `${show(data)} is more than ${limit}`;
    case "minLength":
      return "an empty text says nothing";
    case "minItems":
    case "minProperties":
      return `at least ${limit} needed`;
    case "maxItems":
      return `at most ${limit} allowed`;
    default:
      return error.message ?? keyword;
  }
}

/** What a value should look like: schemas with a pattern say it in their title. */
function title(error: ErrorObject): string {
  return String(member(error.parentSchema, "title") ?? "of the right form");
}

/** The kinds that a polymorphic node offers. */
function kindsOf(node: unknown, schema: unknown): readonly string[] {
  const options = member(node, "oneOf");
  if (!Array.isArray(options)) return [];
  return options.map((option) => {
    const name = String(member(option, "$ref")).replace("#/$defs/", "");
    return String(member(member(member(member(member(schema, "$defs"), name), "properties"), "kind"), "const"));
  });
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}
