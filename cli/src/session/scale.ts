import { formatQuantity, type Json, type Quantity } from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import { quantityIn, type ScalerUnit, scaledAttributes } from "@cosemkit/session/client/quantity";
import type { AttributeValue } from "./attribute-value.ts";
import { type Reference, siblingOf } from "./reference.ts";

/** The scaler_unit that goes with an attribute, where its class has one. */
export function scaleReference(reference: Reference): Reference | undefined {
  return scaledAttributes.includes(reference.attributeName) ? siblingOf(reference, "scaler_unit") : undefined;
}

/** What scaler_unit holds, where it is what its class says. */
export function scaleOf({ layout, value }: AttributeValue): ScalerUnit | undefined {
  return layout?.attribute.name === "scaler_unit" ? (value as ScalerUnit) : undefined;
}

/** A value with its scale; undefined for one that is no number. */
export function scaledBy(scale: ScalerUnit | undefined, value: unknown): Quantity | undefined {
  return typeof value === "object" && value !== null ? quantityIn(value as Data, scale) : undefined;
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
