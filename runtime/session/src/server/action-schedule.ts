import { AccessError, type CosemDateTime, constant, obisToBytes, type ServerObject } from "@cosemkit/core";
import { encodeData } from "@cosemkit/model/apdu/data";
import {
  type ActionItem,
  type ExecutionTimeDate,
  singleActionScheduleServer,
} from "@cosemkit/model/classes/single-action-schedule";
import { sleep } from "../transport/abort.ts";
import type { ClientView } from "./client-view.ts";
import { faceOf, nextTime, type TimePattern } from "./time-pattern.ts";

export interface ActionScheduleOptions {
  readonly logicalName: string;
  /** The script that is executed, until a client names another. */
  readonly script: ActionItem;
  /** When, until a client says otherwise; never by default. */
  readonly times?: readonly ExecutionTimeDate[] | undefined;
  /** The device, which executes the script. */
  readonly self: () => ClientView;
  /** Local time of the device. */
  readonly now: () => CosemDateTime;
}

/** Each costs time to look for. */
const mostTimes = 32;

/** Milliseconds after which the clock is looked at again: it may have been set. */
const longestNap = 60_000;

/** A clock that goes back further than this was wrong, and its times come again; daylight saving ends by as much. */
const largestStepBack = 3_600_000;

const scriptTableClass = 9;
const executeMethod = 1;

/**
 * A Single action schedule object (Blue Book, Single action schedule) that executes its script at its times, by the clock of
 * the device, from `start` to `close`. Times that the clock leaps over come together, when it has. What becomes of the script
 * the server reports, as of each method that is invoked.
 */
export class ActionSchedule implements AsyncDisposable {
  readonly object: ServerObject;
  private readonly options: ActionScheduleOptions;
  private script: ActionItem;
  private times: readonly ExecutionTimeDate[];
  private isStarted = false;
  private running: { readonly ends: AbortController; readonly done: Promise<void> } | undefined = undefined;

  constructor(options: ActionScheduleOptions) {
    const { logicalName, script, times = [] } = options;
    this.options = options;
    this.script = script;
    this.times = times;
    this.object = singleActionScheduleServer(logicalName, {
      executedScript: {
        get: () => this.script,
        set: (value) => {
          this.script = value;
        },
      },
      // The type that forbids nothing.
      type: constant("different-times-wildcards"),
      executionTime: {
        get: () => this.times,
        set: (value) => {
          if (value.length > mostTimes || !value.every(isTime)) {
            throw new AccessError("other-reason", false, `up to ${mostTimes} times without wildcards are taken`);
          }
          this.times = value;
          this.run();
        },
      },
    });
  }

  /** Begins to keep the times. */
  start(): void {
    this.isStarted = true;
    this.run();
  }

  /** Executes nothing any more; what is being executed ends first. */
  async close(): Promise<void> {
    this.isStarted = false;
    const { running } = this;
    this.run();
    await running?.done;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Keeps the times as they are now. */
  private run(): void {
    this.running?.ends.abort();
    this.running = undefined;
    if (!this.isStarted || this.times.length === 0) return;
    const ends = new AbortController();
    this.running = { ends, done: this.keep(ends.signal).catch(() => {}) };
  }

  /** Ends when no time is left; throws when it is told to end. */
  private async keep(signal: AbortSignal): Promise<void> {
    const patterns = this.times.map(({ date, time }) => ({ ...date, ...time }));
    /** All before it is done. */
    let from = this.face();
    for (;;) {
      const now = this.face();
      if (from === undefined || (now !== undefined && now < from - largestStepBack)) from = now;
      const due = from === undefined ? undefined : earliest(patterns, from);
      if (now === undefined) await sleep(longestNap, signal);
      else if (due === undefined) return;
      else if (due > now) await sleep(Math.min(due - now, longestNap), signal);
      else {
        from = now + 1;
        await this.execute();
      }
    }
  }

  private face(): number | undefined {
    return faceOf(this.options.now());
  }

  private async execute(): Promise<void> {
    const { scriptLogicalName, scriptSelector } = this.script;
    const target = { classId: scriptTableClass, instanceId: obisToBytes(scriptLogicalName), methodId: executeMethod };
    await this.options.self().invoke(target, encodeData({ type: "long-unsigned", value: scriptSelector }));
  }
}

/** Times hold no wildcards but in the date. */
function isTime({ time: { hour, minute, second } }: ExecutionTimeDate): boolean {
  return hour < 24 && minute < 60 && second < 60;
}

function earliest(patterns: readonly TimePattern[], from: number): number | undefined {
  const times = patterns.flatMap((pattern) => nextTime(pattern, from) ?? []);
  return times.length === 0 ? undefined : Math.min(...times);
}
