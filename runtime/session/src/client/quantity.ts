import { EncodeError, type Quantity } from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import { type Unit, unitSymbols } from "@cosemkit/model/codes/unit";

/** The symbol of a unit; `unit 73` for a code that is not known, empty for none. */
export function unitSymbol(unit: Unit): string {
  return typeof unit === "number" ? `unit ${unit}` : unit === "count" ? "" : unitSymbols[unit];
}

/**
 * The value of a register with its scaler and unit (Blue Book, classes Register, Extended register and Demand
 * register). Throws `EncodeError` for a value that is not a number.
 */
export function quantityOf(value: Data, scalerUnit: { readonly scaler: number; readonly unit: Unit }): Quantity {
  const raw = "value" in value ? value.value : undefined;
  if (typeof raw !== "number" && typeof raw !== "bigint") {
    throw new EncodeError(`a ${value.type} has no scaler and unit`, "value", "client");
  }
  return { raw, scaler: scalerUnit.scaler, unit: unitSymbol(scalerUnit.unit) };
}
