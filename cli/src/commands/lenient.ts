import { InvalidArgumentError, Option } from "commander";

/** Deviations that can be accepted, with what each of them is. */
const lenientNames = [
  "tagged-date-time",
  "unflagged-event-time",
  "short-conformance-tag",
  "short-acse-lengths",
  "counted-absent-tag",
  "mbus-length-modulo-256",
  "unknown-codes",
] as const;

/** `--lenient`, of the commands that decode what meters send. */
export function lenientOption(): Option {
  return new Option("--lenient <names>", `accept deviations, parted by commas: ${lenientNames.join(", ")}`).argParser(
    lenient,
  );
}

function lenient(text: string, before: readonly string[] = []): readonly string[] {
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !(lenientNames as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`${JSON.stringify(unknown)} is not one of ${lenientNames.join(", ")}.`);
  }
  return [...before, ...names];
}
