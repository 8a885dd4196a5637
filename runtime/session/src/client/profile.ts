import {
  AccessError,
  type AttributeRef,
  type CosemDateTime,
  DecodeError,
  DlmsError,
  dateTimeFromDate,
  dateTimeToDate,
  formatDateTime,
  type Obis,
  obis,
  type Quantity,
  toHex,
} from "@cosemkit/core";
import { type Data, encodeData } from "@cosemkit/model/apdu/data";
import type { CaptureObjectDefinition, ProfileGeneric } from "@cosemkit/model/classes/profile-generic";
import { ServiceError } from "../association/service-error.ts";
import { sleep } from "../transport/abort.ts";
import type { WaitOptions } from "../transport/byte-transport.ts";
import type { Meter } from "./client.ts";
import { RowFiller, shiftedTime, timeOfCell } from "./profile-cells.ts";
import { type ProfileColumn, type ProfileSetup, readProfileSetup } from "./profile-columns.ts";
import { EntryPlan, type EntryRange, type PlannedRow, type ProfilePlan, RangePlan } from "./profile-plan.ts";
import { RowReader } from "./profile-rows.ts";
import { rowsByTime, type TimeRange } from "./profile-selection.ts";
import { quantityIn } from "./quantity.ts";
import { isRetryable } from "./retryable.ts";

/** Which rows and columns of a profile to read, and what to do when the connection breaks. */
export interface ProfileOptions extends WaitOptions {
  /**
   * Rows from this time on, itself included. Without a deviation it is the meter's local time; a `Date` is sent in UTC.
   * Needs a profile that captures the time.
   */
  readonly from?: Date | CosemDateTime | undefined;
  /** Rows up to this time, itself included. */
  readonly to?: Date | CosemDateTime | undefined;
  /** Rows by number, in place of by time; the first is 1. Without `last`, up to the last that there is. */
  readonly entries?: { readonly first: number; readonly last?: number | undefined } | undefined;
  /** Columns wanted, by logical name (all that capture of that object) or exactly; all unless told otherwise. */
  readonly columns?: readonly (string | CaptureObjectDefinition)[] | undefined;
  /**
   * Asks for so many days, or entries, at a time: for meters that fail with long answers. Days need `from` and `to`.
   */
  readonly step?: { readonly days: number } | { readonly entries: number } | undefined;
  /**
   * Makes a new association with the same meter after the connection was lost; reading goes on after the last row. The
   * meter before is closed first, as it may hold the port or the only place that there is; the new one is closed when
   * reading ends. Without it, a lost connection ends the reading.
   */
  readonly reconnect?: ((wait: WaitOptions) => Promise<Meter>) | undefined;
  /** Tries in a row that bring no row; 5 unless told otherwise. The last error is thrown then. */
  readonly attempts?: number | undefined;
  /** Milliseconds before the second try, doubled for each that follows; 1,000 unless told otherwise. */
  readonly pause?: number | undefined;
}

/** One value of a row. */
export interface ProfileCell {
  readonly column: ProfileColumn;
  /** The value as the meter has it; null-data where it gave none, and none before. */
  readonly value: Data;
  /** The value with scaler and unit, where the column has them and it is a number. */
  readonly quantity: Quantity | undefined;
}

/** One row of a profile. */
export interface ProfileRow {
  /** When it was captured; undefined when the profile does not say. */
  readonly time: CosemDateTime | undefined;
  /** One for each column, in the order of the columns. */
  readonly cells: readonly ProfileCell[];
}

/**
 * Reads the rows of a profile (Blue Book, Profile generic, class 7), with columns named, scaler and unit applied exactly,
 * and what the meter left out filled in.
 *
 * ```ts
 * for await (const row of readProfile(meter, profileGeneric("1-0:99.1.0.255"), { from, to })) …
 * ```
 *
 * Rows come while blocks arrive; the next block is asked for when the rows before it were taken. Other calls of the meter
 * are served in between: the meter then drops the answer, and what is left is asked for anew.
 *
 * By time no row comes twice, and none is lost unless the clock of the meter was set back by more than an hour, behind the
 * row where the connection broke. By entry, and in profiles without a time, equal rows cannot be told apart where rows were
 * captured in the meantime.
 *
 * Iterating throws what the calls of a `Meter` throw, and: `profile.no-time` for bounds of a profile that captures no
 * time, `profile.no-column` for columns that it does not capture, `profile.step` for steps without both bounds, and
 * `profile.changed` when rows that came are gone and those after them cannot be told.
 */
export function readProfile(meter: Meter, profile: ProfileGeneric, options: ProfileOptions = {}): ProfileReading {
  return new ProfileReading(meter, profile, options);
}

const defaultAttempts = 5;
const defaultPause = 1_000;
const longestPause = 60_000;
const daySeconds = 86_400;
const mostSteps = 100_000;

/** The rows of a profile, for `for await`. Each iteration reads it anew. */
export class ProfileReading implements AsyncIterable<ProfileRow>, AsyncDisposable {
  private readonly profile: ProfileGeneric;
  private readonly options: ProfileOptions;
  private readonly wait: WaitOptions;
  private meter: Meter;
  /** Whether the meter was made here. */
  private isOwn = false;
  /** Tries in a row that brought nothing. */
  private failures = 0;
  private setup: Promise<ProfileSetup> | undefined = undefined;

  constructor(meter: Meter, profile: ProfileGeneric, options: ProfileOptions) {
    this.meter = meter;
    this.profile = profile;
    this.options = options;
    this.wait = { timeout: options.timeout, signal: options.signal };
  }

  /** What the cells of the rows are, in their order; read from the meter once. Throws as iterating does. */
  async columns(): Promise<readonly ProfileColumn[]> {
    const { columns } = await this.known();
    return wantedIndexes(columns, this.options.columns, this.profile.instanceId).map((index) => columns[index]!);
  }

  /** Closes the meter that was made after a connection was lost; done by itself when the rows end. */
  async close(): Promise<void> {
    if (this.isOwn) await this.meter.close({ timeout: this.options.timeout });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ProfileRow, void, void> {
    try {
      const setup = await this.known();
      const request = new ProfileRequest(this.profile, setup, this.options);
      const { plan } = request;
      for (;;) {
        const part = plan.next(canSelect(this.meter));
        if (part === undefined) return;
        try {
          yield* this.part(part, request);
        } catch (error) {
          await this.recover(error);
        }
      }
    } finally {
      await this.close();
    }
  }

  private known(): Promise<ProfileSetup> {
    this.setup ??= this.readSetup();
    return this.setup;
  }

  private async readSetup(): Promise<ProfileSetup> {
    for (;;) {
      try {
        return await readProfileSetup(this.meter, this.profile, this.wait);
      } catch (error) {
        await this.recover(error).catch((final: unknown) => {
          this.setup = undefined;
          throw final;
        });
      }
    }
  }

  /** The new rows of one answer. */
  private async *part(ref: AttributeRef<unknown>, request: ProfileRequest): AsyncGenerator<ProfileRow, void, void> {
    const pieces = this.meter.pieces(ref);
    const reader = new RowReader(pieces.decoding);
    const rowOf = request.answer();
    const take = (): ProfileRow | "over" | undefined => {
      for (let cells = reader.next(); cells !== undefined; cells = reader.next()) {
        const { row, planned } = rowOf(cells);
        const verdict = request.plan.accept(planned);
        if (verdict === "over") return "over";
        if (verdict === "new") return row;
      }
      return undefined;
    };
    for (let more = true; ; ) {
      let found = take();
      if (found === undefined && more) {
        const enough = (octets: Uint8Array): boolean => {
          reader.push(octets);
          found = take();
          return found !== undefined;
        };
        more = await pieces.next(enough, this.wait);
        if (!more) reader.end();
        if (found === undefined) continue;
      }
      if (found === "over") return;
      if (found === undefined) {
        reader.finish();
        request.plan.ended();
        return;
      }
      this.failures = 0;
      yield found;
    }
  }

  /** Sees to it that reading can go on after an error; throws the one that stands in the way. */
  private async recover(error: unknown): Promise<void> {
    const { reconnect, attempts = defaultAttempts, pause = defaultPause, signal } = this.options;
    for (let cause = error; ; ) {
      if (!(cause instanceof DlmsError)) throw cause;
      if (cause.code === "service.interrupted") return;
      const isRefusal = cause instanceof AccessError && cause.retryable;
      if (!isRefusal && (reconnect === undefined || !isLost(cause))) throw cause;
      this.failures++;
      if (this.failures > attempts) throw cause;
      await sleep(Math.min(pause * 2 ** (this.failures - 1), longestPause), signal, "client");
      if (isRefusal) return;
      try {
        await this.meter.close({ timeout: this.options.timeout });
        this.meter = await reconnect!(this.wait);
        this.isOwn = true;
        return;
      } catch (failure) {
        cause = failure;
      }
    }
  }
}

/** Whether an error means that the association is gone, and another may do. */
function isLost(error: DlmsError): boolean {
  if (error instanceof ServiceError) return error.reason === "operation-not-possible";
  return isRetryable(error) || (error.code.startsWith("link.") && error.code !== "link.unsupported");
}

function canSelect({ negotiated: { conformance } }: Meter): boolean {
  return conformance.includes("selective-access") || conformance.includes("parameterized-access");
}

/** What is asked for, and how its answers are read. */
class ProfileRequest {
  readonly plan: ProfilePlan;
  private readonly profile: ProfileGeneric;
  private readonly setup: ProfileSetup;
  /** Places in the capture objects: of the columns wanted, and of all that the meter is asked for, in their order. */
  private readonly wanted: readonly number[];
  private readonly asked: readonly number[];
  private readonly time: number;

  constructor(profile: ProfileGeneric, setup: ProfileSetup, options: ProfileOptions) {
    const { columns } = setup;
    this.profile = profile;
    this.setup = setup;
    this.wanted = wantedIndexes(columns, options.columns, profile.instanceId);
    this.time = columns.findIndex(({ isTime }) => isTime);
    const needed = new Set(this.time < 0 ? this.wanted : [...this.wanted, this.time]);
    const { from, to, entries } = options;
    const isByTime = from !== undefined || to !== undefined;
    if (isByTime && this.time < 0) {
      const why = `${profile.instanceId} captures no time: select rows by entry`;
      throw new DlmsError("profile.no-time", "client", `profile.no-time: ${why}`);
    }
    const newestFirst = setup.sortMethod === "lifo";
    const isSorted = setup.sortMethod === "fifo" || newestFirst;
    if (entries === undefined && (isByTime || (this.time >= 0 && isSorted && !hasEntryStep(options)))) {
      this.asked = [...needed].sort((a, b) => a - b);
      this.plan = new RangePlan({
        ranges: rangesOf(options, newestFirst),
        select: (range) => this.byTime(range),
        newestFirst,
      });
      return;
    }
    // By entry, columns have to lie side by side.
    const [first, last] = [Math.min(...needed), Math.max(...needed)];
    this.asked = columns.flatMap((_, index) => (index >= first && index <= last ? [index] : []));
    this.plan = new EntryPlan({
      entries: { first: entries?.first ?? 1, last: entries?.last ?? 0 },
      select: (range) => this.byEntry(range),
      newestFirst,
      step: stepOfEntries(options),
    });
  }

  /** Makes rows of the cells of one answer. */
  answer(): (cells: readonly Data[]) => { readonly row: ProfileRow; readonly planned: PlannedRow } {
    const { setup, time, wanted } = this;
    let places: readonly number[] | undefined;
    let filler: RowFiller | undefined;
    return (sent) => {
      places ??= this.placesOf(sent.length);
      if (sent.length !== places.length) throw this.unlike(sent.length, places.length);
      const known = places;
      filler ??= new RowFiller((index) => known[index] === time, setup.capturePeriod);
      const filled = filler.fill(sent);
      const at = (index: number): Data => filled[known.indexOf(index)]!;
      const cells = wanted.map((index): ProfileCell => {
        const column = setup.columns[index]!;
        const value = at(index);
        return { column, value, quantity: quantityIn(value, column.scalerUnit) };
      });
      const captured = time < 0 ? undefined : timeOfCell(at(time));
      const key = cells.map(({ column, value }) =>
        column.isTime && captured !== undefined ? "" : toHex(encodeData(value)),
      );
      return {
        row: { time: captured, cells },
        planned: { time: captured, key: `${captured === undefined ? "" : timeKey(captured)} ${key.join(" ")}` },
      };
    };
  }

  /** Which columns the cells are of. Some meters send all columns whatever was asked for. */
  private placesOf(width: number): readonly number[] {
    const { asked, setup } = this;
    if (width === asked.length) return asked;
    if (width === setup.columns.length) return setup.columns.map((_, index) => index);
    throw this.unlike(width, asked.length);
  }

  private unlike(found: number, expected: number): DecodeError {
    const why = `a row of ${found} cells, ${expected} expected`;
    return new DecodeError("decode.malformed", why, { layer: "data", offset: 0 });
  }

  private byTime(range: TimeRange): AttributeRef<unknown> {
    const { profile, setup, asked } = this;
    const { columns } = setup;
    const isAll = asked.length === columns.length;
    if (range.from === undefined && range.to === undefined && isAll) return profile.buffer;
    const selected = isAll ? [] : asked.map((index) => columns[index]!.object);
    return rowsByTime(profile, columns[this.time]!.object, range, selected);
  }

  private byEntry({ first, last }: EntryRange): AttributeRef<unknown> {
    const { profile, setup, asked } = this;
    const isAll = asked.length === setup.columns.length;
    if (first === 1 && last === 0 && isAll) return profile.buffer;
    return profile.bufferByEntryDescriptor({
      fromEntry: first,
      toEntry: last,
      fromSelectedValue: isAll ? 1 : asked[0]! + 1,
      toSelectedValue: isAll ? 0 : asked.at(-1)! + 1,
    });
  }
}

/** A moment as far as it tells rows apart: a time that was filled in may lack what the meter would have sent. */
function timeKey(time: CosemDateTime): string {
  return String(dateTimeToDate(time)?.getTime() ?? formatDateTime(time));
}

function dateTimeOf(value: Date | CosemDateTime): CosemDateTime {
  return value instanceof Date ? dateTimeFromDate(value, { deviation: 0 }) : value;
}

function hasEntryStep({ step }: ProfileOptions): boolean {
  return step !== undefined && "entries" in step;
}

function stepOfEntries({ step }: ProfileOptions): number | undefined {
  if (step === undefined) return undefined;
  if (!("entries" in step)) throw stepError("days are for reading by time, with from and to");
  return Math.max(1, step.entries);
}

/** The time to read, in one piece or by days, in the order of the rows. */
function rangesOf({ from, to, step }: ProfileOptions, newestFirst: boolean): readonly TimeRange[] {
  const whole: TimeRange = { from: from && dateTimeOf(from), to: to && dateTimeOf(to) };
  if (step === undefined) return [whole];
  if ("entries" in step) throw stepError("entries are for reading by entry, without from and to");
  const ends = whole.from && whole.to && instants(whole.from, whole.to);
  if (ends === undefined) throw stepError("days need from and to, two certain moments");
  const seconds = step.days * daySeconds;
  const count = (ends.to - ends.from) / (seconds * 1000);
  if (!(seconds > 0 && count <= mostSteps)) throw stepError(`days in up to ${mostSteps} steps are expected`);
  const ranges: TimeRange[] = [];
  // Both ends belong to each range: rows at a border come twice, and are known the second time.
  for (let at = 0; ends.from + at * 1000 < ends.to || at === 0; at += seconds) {
    const isLast = ends.from + (at + seconds) * 1000 >= ends.to;
    ranges.push({ from: shiftedTime(whole.from!, at), to: isLast ? whole.to : shiftedTime(whole.from!, at + seconds) });
  }
  return newestFirst ? ranges.reverse() : ranges;
}

function instants(from: CosemDateTime, to: CosemDateTime): { readonly from: number; readonly to: number } | undefined {
  const [first, last] = [from, to].map((time) => dateTimeToDate(time, { utcOffsetMinutes: 0 })?.getTime());
  return first === undefined || last === undefined ? undefined : { from: first, to: last };
}

function stepError(why: string): DlmsError {
  return new DlmsError("profile.step", "client", `profile.step: ${why}`);
}

/** The places of the columns wanted among all. Throws `profile.no-column`. */
function wantedIndexes(
  columns: readonly ProfileColumn[],
  wanted: ProfileOptions["columns"],
  profile: Obis,
): readonly number[] {
  if (wanted === undefined) return columns.map((_, index) => index);
  const indexes = wanted.flatMap((one) => {
    const found = columns.flatMap(({ object }, index) => (captures(object, one) ? [index] : []));
    if (found.length > 0) return found;
    const name = typeof one === "string" ? one : `${one.logicalName} attribute ${one.attributeIndex}`;
    throw new DlmsError("profile.no-column", "client", `profile.no-column: ${profile} does not capture ${name}`);
  });
  return [...new Set(indexes)];
}

function captures(object: CaptureObjectDefinition, wanted: string | CaptureObjectDefinition): boolean {
  if (typeof wanted === "string") return object.logicalName === obis(wanted);
  return (
    object.classId === wanted.classId &&
    object.logicalName === wanted.logicalName &&
    object.attributeIndex === wanted.attributeIndex &&
    object.dataIndex === wanted.dataIndex
  );
}
