import { type Command, InvalidArgumentError, Option } from "commander";

/** Which rows of a profile to read. */
export interface RowFlags {
  readonly from?: string;
  readonly to?: string;
  /** Numbered from 1; 0 as the last stands for the last there is. */
  readonly entries?: { readonly first: number; readonly last: number };
}

/** Adds the options that select rows. */
export function addRowOptions(command: Command): Command {
  return command
    .option("--from <time>", "rows of a profile from this time on: 2026-01-31 or 2026-01-31T12:00:00+01:00")
    .option("--to <time>", "rows of a profile up to this time")
    .addOption(
      new Option("--entries <n:m>", "entries of a profile, from 1; n: is up to the last")
        .argParser(entries)
        .conflicts(["from", "to"]),
    );
}

function entries(text: string): NonNullable<RowFlags["entries"]> {
  const [, first, last] = /^(\d{1,9}):(\d{0,9})$/.exec(text) ?? [];
  if (first === undefined || Number(first) === 0)
    throw new InvalidArgumentError("write it like 1:96, or 97: for the rest.");
  return { first: Number(first), last: Number(last) };
}
