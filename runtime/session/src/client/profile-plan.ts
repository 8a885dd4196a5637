import {
  type AttributeRef,
  type CosemDateTime,
  DlmsError,
  dateTimeToDate,
  deviationNotSpecified,
} from "@cosemkit/core";
import { shiftedTime } from "./profile-cells.ts";
import type { TimeRange } from "./profile-selection.ts";

/** A row as far as it matters for what to ask for next. */
export interface PlannedRow {
  readonly time: CosemDateTime | undefined;
  /** Equal for rows that are equal. */
  readonly key: string;
}

/** `new` is to be handed on, `known` was; `over` says that nothing more of this answer is wanted. */
export type Verdict = "new" | "known" | "over";

/** Which parts of a profile to ask for, one after the other, so that every row comes once, whatever was lost in between. */
export interface ProfilePlan {
  /**
   * The part to ask for now: the first, or what is missing since. Undefined when all rows came. Without `canSelect` the
   * meter knows no selective access. Throws `profile.changed` when there is no telling any more what is missing.
   */
  next(canSelect: boolean): AttributeRef<unknown> | undefined;
  /** Says of each row of the part, in their order, whether it came before. */
  accept(row: PlannedRow): Verdict;
  /** All rows of the part came. */
  ended(): void;
}

/** Seconds read twice when a read goes on: clocks are set back, and daylight saving ends, by as much as an hour. */
const overlap = 3_600;
/** Seconds of rows that are remembered, to know them again: some meters compare local times, whatever the deviation. */
const memory = 2 * overlap;
/** Rows remembered at most. */
const longestMemory = 20_000;

interface RangePlanOptions {
  /** What to read, one part after the other, in the order of the rows. */
  readonly ranges: Iterable<TimeRange>;
  readonly select: (range: TimeRange) => AttributeRef<unknown>;
  /** Whether the newest row comes first. */
  readonly newestFirst: boolean;
}

/**
 * Reads by time. It goes on an hour before the last row that came, and leaves out the rows that it knows. Where the clock
 * of the meter was set back farther than that among the rows that came, it begins the range anew and counts them off.
 */
export class RangePlan implements ProfilePlan {
  private readonly ranges: Iterator<TimeRange>;
  private readonly select: RangePlanOptions["select"];
  /** 1 where times rise from row to row, -1 where they fall. */
  private readonly sign: 1 | -1;
  private range: TimeRange | undefined;
  /** The rows that came last, in their order; `at` rises with the rows. */
  private readonly remembered: { readonly at: number; readonly key: string }[] = [];
  /** Where the rows end that came and are not remembered. */
  private forgotten = Number.NEGATIVE_INFINITY;
  /** Whether rows of this range are not remembered. */
  private hasForgotten = false;
  /** Whether all times can be compared. */
  private isOrdered = true;
  private isLocal: boolean | undefined = undefined;
  /** Rows of this range that came, and the last of them. */
  private seen = 0;
  private last: PlannedRow | undefined = undefined;
  private isFirstAnswer = true;
  /** Rows of this answer that were there before: by their keys, or so many. */
  private known: Map<string, number> = new Map();
  private skip = 0;
  /** Whether this answer is of the rest alone: what was forgotten can only come from meters that take no notice of it. */
  private isRest = false;

  constructor({ ranges, select, newestFirst }: RangePlanOptions) {
    this.ranges = ranges[Symbol.iterator]();
    this.select = select;
    this.sign = newestFirst ? -1 : 1;
    this.range = this.following();
  }

  next(canSelect: boolean): AttributeRef<unknown> | undefined {
    const { range } = this;
    if (range === undefined) return undefined;
    this.isFirstAnswer = this.seen === 0;
    this.skip = 0;
    this.known = new Map();
    const isWhole = range.from === undefined && range.to === undefined;
    const rest = this.seen === 0 || (isWhole && !canSelect) ? undefined : this.rest(range);
    this.isRest = rest !== undefined && rest !== range;
    if (rest === undefined && this.seen > 0) this.skip = this.seen;
    else for (const { key } of this.remembered) this.known.set(key, (this.known.get(key) ?? 0) + 1);
    return this.select(rest ?? range);
  }

  accept(row: PlannedRow): Verdict {
    if (this.skip > 0) {
      this.skip--;
      if (this.skip === 0 && row.key !== this.last!.key) throw changed("the last row that came is not where it was");
      return "known";
    }
    const at = this.place(row);
    if (this.isRest && at !== undefined && at <= this.forgotten) return "known";
    const times = this.known.get(row.key) ?? 0;
    if (times > 0) this.known.set(row.key, times - 1);
    if (times === 0 || this.isFirstAnswer) {
      this.seen++;
      this.last = row;
    }
    if (times > 0) return "known";
    this.remember(row, at);
    return "new";
  }

  ended(): void {
    if (this.skip > 0) throw changed(`${this.skip} rows that came are not there any more`);
    this.range = this.following();
    this.seen = 0;
    this.last = undefined;
    this.hasForgotten = false;
  }

  private following(): TimeRange | undefined {
    const { done, value } = this.ranges.next();
    return done === true ? undefined : value;
  }

  /** What is left of a range; undefined when that cannot be told by time. */
  private rest(range: TimeRange): TimeRange | undefined {
    if (!this.isOrdered) return undefined;
    if (!this.hasForgotten) return range;
    const at = this.place(this.last!);
    const bound = this.last!.time && shiftedTime(this.last!.time, -this.sign * overlap);
    if (at === undefined || bound === undefined || at - overlap * 1000 <= this.forgotten) return undefined;
    return this.sign === 1 ? { from: bound, to: range.to } : { from: range.from, to: bound };
  }

  private remember(row: PlannedRow, at: number | undefined): void {
    if (at === undefined) {
      this.isOrdered = false;
      return;
    }
    const { remembered } = this;
    remembered.push({ at, key: row.key });
    while (remembered[0]!.at < at - memory * 1000 || remembered.length > longestMemory) {
      this.forgotten = Math.max(this.forgotten, remembered.shift()!.at);
      this.hasForgotten = true;
    }
  }

  /** Where a row stands in time; undefined when its time cannot be compared with those of the others. */
  private place({ time }: PlannedRow): number | undefined {
    if (time === undefined) return undefined;
    const isLocal = time.deviation === deviationNotSpecified;
    this.isLocal ??= isLocal;
    const instant = dateTimeToDate(time, { utcOffsetMinutes: 0 });
    return instant === undefined || isLocal !== this.isLocal ? undefined : this.sign * instant.getTime();
  }
}

/** Entries of a profile, numbered from 1. */
export interface EntryRange {
  readonly first: number;
  /** 0 is the last that there is. */
  readonly last: number;
}

interface EntryPlanOptions {
  readonly entries: EntryRange;
  readonly select: (entries: EntryRange) => AttributeRef<unknown>;
  /** Whether new rows come in before the others, and not behind them. */
  readonly newestFirst: boolean;
  /** Entries to ask for at a time; all unless told otherwise. */
  readonly step?: number | undefined;
}

/** How far before its place the last row is looked for, when it is not there. */
const searches: readonly number[] = [0, 64, 4_096, Number.POSITIVE_INFINITY];

/**
 * Reads by number. It goes on with the last row that came, to see that it is still where it was: a full profile that
 * captures a row gives up its oldest, and all numbers change. Then it looks for that row. Rows that are all equal look as
 * if they had not moved.
 */
export class EntryPlan implements ProfilePlan {
  private readonly select: EntryPlanOptions["select"];
  private readonly newestFirst: boolean;
  private readonly step: number;
  private readonly isWhole: boolean;
  /** Rows wanted. */
  private readonly total: number;
  /** Number of the first entry, as far as is known: it may be gone. */
  private first: number;
  private taken = 0;
  private lastKey = "";
  private isDone = false;
  private takenBefore = 0;
  /** Rows of this answer to leave out, without selective access. */
  private skip = 0;
  /** While the last row is looked for: where the answer begins, and how many rows were looked at. */
  private search = 0;
  private start: number | undefined = undefined;
  private looked = 0;

  constructor({ entries, select, newestFirst, step = Number.POSITIVE_INFINITY }: EntryPlanOptions) {
    this.select = select;
    this.newestFirst = newestFirst;
    this.step = step;
    this.first = entries.first;
    this.total = entries.last === 0 ? Number.POSITIVE_INFINITY : entries.last - entries.first + 1;
    this.isWhole = entries.first === 1 && entries.last === 0;
  }

  next(canSelect: boolean): AttributeRef<unknown> | undefined {
    if (this.isDone || this.taken >= this.total) return undefined;
    this.takenBefore = this.taken;
    this.start = undefined;
    this.skip = 0;
    const place = this.first + this.taken - 1;
    const wanted = Math.min(this.total, this.taken + this.step);
    const isAll = wanted === Number.POSITIVE_INFINITY;
    if (this.isWhole && isAll && (this.taken === 0 || !canSelect)) {
      this.skip = this.taken;
      return this.select({ first: 1, last: 0 });
    }
    if (this.taken === 0) return this.select({ first: this.first, last: isAll ? 0 : this.first + wanted - 1 });
    this.start = Math.max(1, place - searches[this.search]!);
    this.looked = 0;
    // Newer rows may have pushed the rest to higher numbers: how far is not known.
    return this.select({ first: this.start, last: isAll || this.newestFirst ? 0 : this.first + wanted - 1 });
  }

  accept({ key }: PlannedRow): Verdict {
    if (this.skip > 0) {
      this.skip--;
      if (this.skip === 0 && key !== this.lastKey) throw changed("the last row that came is not where it was");
      return "known";
    }
    if (this.start !== undefined) {
      if (key === this.lastKey) {
        this.first = this.start + this.looked - this.taken + 1;
        this.start = undefined;
        this.search = 0;
        return "known";
      }
      this.looked++;
      if (this.newestFirst || this.start + this.looked <= this.first + this.taken - 1) return "known";
      this.searchOn();
      return "over";
    }
    if (this.taken >= Math.min(this.total, this.takenBefore + this.step)) return "over";
    this.taken++;
    this.lastKey = key;
    return "new";
  }

  ended(): void {
    if (this.skip > 0) throw changed(`${this.skip} rows that came are not there any more`);
    if (this.start !== undefined) this.searchOn();
    else this.isDone = this.taken < this.takenBefore + this.step;
  }

  /** The last row was not found: the next answer begins earlier. */
  private searchOn(): void {
    if (this.start === 1) throw changed("the last row that came is gone, and rows after it may be");
    this.search++;
  }
}

function changed(why: string): DlmsError {
  return new DlmsError("profile.changed", "client", `profile.changed: ${why}: read it again from the beginning`);
}
