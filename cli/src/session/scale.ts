import { formatQuantity, type Json, type Quantity } from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import type { Unit } from "@cosemkit/model/codes/unit";
import { quantityOf } from "@cosemkit/session/client/quantity";
import type { AttributeValue } from "./attribute-value.ts";
import { type Reference, siblingOf } from "./reference.ts";

/** Scaler and unit of a value. */
export interface Scale {
  readonly scaler: number;
  readonly unit: Unit;
}

/** Attributes of Register and its kin that scaler_unit is about. */
const scaled: readonly string[] = ["value", "current_average_value", "last_average_value"];

/** The scaler_unit that goes with an attribute, where its class has one. */
export function scaleReference(reference: Reference): Reference | undefined {
  return scaled.includes(reference.attributeName) ? siblingOf(reference, "scaler_unit") : undefined;
}

/** What scaler_unit holds, where it is what its class says. */
export function scaleOf({ layout, value }: AttributeValue): Scale | undefined {
  return layout?.attribute.name === "scaler_unit" ? (value as Scale) : undefined;
}

/** A value with its scale; undefined for one that is no number. */
export function scaledBy(scale: Scale | undefined, value: unknown): Quantity | undefined {
  if (scale === undefined || typeof value !== "object" || value === null) return undefined;
  const number = "value" in value ? value.value : undefined;
  return typeof number === "number" || typeof number === "bigint" ? quantityOf(value as Data, scale) : undefined;
}

/** The quantity of an attribute that was read together with its scaler_unit. */
export function quantityOfValue(value: AttributeValue, scale: AttributeValue | undefined): Quantity | undefined {
  return scale === undefined ? undefined : scaledBy(scaleOf(scale), value.value);
}

/** The JSON form: the exact decimal value as a text. */
export function quantityJson(quantity: Quantity): Json {
  const { scaler, unit } = quantity;
  return { value: formatQuantity(quantity), unit, scaler };
}
