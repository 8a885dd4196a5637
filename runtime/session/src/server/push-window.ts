import type { WindowElement } from "@cosemkit/model/classes/push-setup-v2";
import { lastTime, nextTime } from "./time-pattern.ts";

/**
 * Whether pushes may go out now (Blue Book, Push setup, communication_window): a window is open from one of its start times
 * to the next of its end times; without windows it always is. `now` is on the face of the meter's clock, and so are the
 * windows: what they say of a time zone is passed over.
 */
export function isOpen(windows: readonly WindowElement[], now: number): boolean {
  return windows.length === 0 || windows.some((window) => isInside(window, now));
}

function isInside({ startTime, endTime }: WindowElement, now: number): boolean {
  const opened = lastTime(startTime, now);
  if (opened === undefined) return false;
  const closed = lastTime(endTime, now);
  return closed === undefined || closed < opened;
}

/** When the next window opens, on the face of the clock; undefined when none will. */
export function nextOpening(windows: readonly WindowElement[], now: number): number | undefined {
  const openings = windows.flatMap(({ startTime }) => nextTime(startTime, now + 1) ?? []);
  return openings.length === 0 ? undefined : Math.min(...openings);
}
