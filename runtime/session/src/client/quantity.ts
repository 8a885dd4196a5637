import { EncodeError, type Quantity } from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import { type Unit, unitSymbols } from "@cosemkit/model/codes/unit";

/** The symbol of a unit; `unit 73` for a code that is not known, empty for none. */
export function unitSymbol(unit: Unit): string {
  return typeof unit === "number" ? `unit ${unit}` : unit === "count" ? "" : unitSymbols[unit];
}

/** Scaler and unit of a value, as scaler_unit has them. */
export interface ScalerUnit {
  /** Power of ten. */
  readonly scaler: number;
  readonly unit: Unit;
}

/** The attributes of Register and its kin that scaler_unit is about (Blue Book, classes 3, 4 and 5). */
export const scaledAttributes: readonly string[] = ["value", "current_average_value", "last_average_value"];

/**
 * The value of a register with its scaler and unit (Blue Book, classes Register, Extended register and Demand
 * register). Throws `EncodeError` for a value that is not a number.
 */
export function quantityOf(value: Data, scalerUnit: ScalerUnit): Quantity {
  const raw = "value" in value ? value.value : undefined;
  if (typeof raw !== "number" && typeof raw !== "bigint") {
    throw new EncodeError(`a ${value.type} has no scaler and unit`, "value", "client");
  }
  return { raw, scaler: scalerUnit.scaler, unit: unitSymbol(scalerUnit.unit) };
}

/** The same, where there are scaler and unit and the value is a number. */
export function quantityIn(value: Data, scalerUnit: ScalerUnit | undefined): Quantity | undefined {
  const raw = "value" in value ? value.value : undefined;
  const isNumber = typeof raw === "number" || typeof raw === "bigint";
  return scalerUnit !== undefined && isNumber ? quantityOf(value, scalerUnit) : undefined;
}
