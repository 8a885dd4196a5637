import { type DataTypes, resolveClassType } from "./check-class-types.ts";
import { type CheckContext, inside, type Place } from "./check-context.ts";
import { fitsNumber, isNumeric } from "./check-values.ts";
import type { ClassSpec, ClassType } from "./spec-model.ts";

interface Limited {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: boolean | number | string;
}

/** Checks the minimum, maximum and default of attributes, and the limits of method parameters. */
export function checkLimits(context: CheckContext, root: Place, spec: ClassSpec, data: DataTypes): void {
  const check = (limited: Limited, type: ClassType, place: Place): void => {
    const options = optionsOf(context, spec, data, type);
    if (options === undefined) return;
    const numeric = options.filter((option) => isNumeric(option.primitive));
    const sound = checkRange(context, limited, numeric, place);
    if (limited.default !== undefined) checkDefault(context, limited, options, sound, place);
  };
  spec.attributes.forEach((one, index) => {
    check(one, one.type, inside(root, "attributes", index));
  });
  spec.methods.forEach((one, index) => {
    check(one, one.parameter, inside(root, "methods", index));
  });
}

/** A simple type that a value may have. */
interface Option {
  readonly primitive: string;
  /** Of an enum: its identifiers and codes, and whether there are no others. */
  readonly codes?: {
    readonly ids: ReadonlySet<string>;
    readonly numbers: ReadonlySet<number>;
    readonly closed: boolean;
  };
}

/** The simple types that a value may have; undefined where a name leads nowhere, which is reported elsewhere. */
function optionsOf(
  context: CheckContext,
  spec: ClassSpec,
  data: DataTypes,
  type: ClassType,
): readonly Option[] | undefined {
  const known = resolveClassType(spec.types ?? {}, type);
  if (known === undefined) return undefined;
  if (typeof known === "string") {
    if (known === "logical-name") return [{ primitive: "octet-string" }];
    const primitive = data.get(known);
    return primitive === undefined ? undefined : [{ primitive }];
  }
  switch (known.kind) {
    case "any":
      return known.in === undefined ? [] : undefined;
    case "choice": {
      const parts = known.alternatives.map((one) =>
        // A choice in a choice is a problem of its own; following it could go round for ever.
        isSimple(spec, one) ? optionsOf(context, spec, data, one) : undefined,
      );
      return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
    }
    case "enum": {
      const codes = context.enumerations.get(known.codes);
      if (codes === undefined) return undefined;
      const ids = new Set(codes.codes.map((one) => one.id));
      const numbers = new Set(codes.codes.map((one) => one.code));
      return [{ primitive: "unsigned8", codes: { ids, numbers, closed: codes.closed === true } }];
    }
    case "bit-flags":
      return [{ primitive: data.get(known.base) ?? "" }];
    case "octet-string":
      return [{ primitive: "octet-string" }];
    default:
      return [];
  }
}

function isSimple(spec: ClassSpec, type: ClassType): boolean {
  const known = resolveClassType(spec.types ?? {}, type);
  return typeof known !== "object" || known.kind !== "choice";
}

/** Returns whether the limits are sound, so that a default may be held against them. */
function checkRange(context: CheckContext, limited: Limited, numeric: readonly Option[], place: Place): boolean {
  let sound = true;
  const problem = (key: string, message: string): void => {
    sound = false;
    context.report(inside(place, key), "E309", message);
  };
  for (const key of ["minimum", "maximum"] as const) {
    const limit = limited[key];
    if (limit === undefined) continue;
    if (numeric.length === 0) problem(key, `this type holds no number: a ${key} has no meaning`);
    else if (!numeric.some((option) => fitsNumber(option.primitive, limit))) {
      problem(key, `${limit} is no value of the type`);
    }
  }
  if (sound && limited.minimum !== undefined && limited.maximum !== undefined && limited.minimum > limited.maximum) {
    problem("minimum", `the minimum ${limited.minimum} is more than the maximum ${limited.maximum}`);
  }
  return sound;
}

function checkDefault(
  context: CheckContext,
  limited: Limited,
  options: readonly Option[],
  sound: boolean,
  place: Place,
): void {
  const value = limited.default;
  const problem = (message: string): void => context.report(inside(place, "default"), "E308", message);
  if (value === undefined) return;
  if (!options.some((option) => fits(option, value))) {
    problem(
      options.length === 0
        ? "a value of this type cannot be written as a default"
        : `${JSON.stringify(value)} is no value of the type`,
    );
    return;
  }
  if (!sound || typeof value !== "number") return;
  if (value < (limited.minimum ?? value) || value > (limited.maximum ?? value)) {
    problem(`${value} is not between the minimum and the maximum`);
  }
}

/** Enums take ids, octet strings hexadecimal text. */
function fits(option: Option, value: boolean | number | string): boolean {
  const { primitive, codes } = option;
  if (typeof value === "boolean") return primitive === "boolean";
  if (typeof value === "number") {
    if (codes?.closed === true && !codes.numbers.has(value)) return false;
    return fitsNumber(primitive, value);
  }
  if (codes !== undefined) return codes.ids.has(value);
  if (primitive === "octet-string") return /^([0-9a-f]{2})*$/.test(value);
  return primitive === "visible-string" || primitive === "utf8-string";
}
