import { dateTimeToBytes, type ServerObject } from "@cosemkit/core";
import { dataObjectServer } from "@cosemkit/model/classes/data";
import type { MeterClock } from "./meter-clock.ts";
import { ProfileBuffer } from "./profile-buffer.ts";
import { capturedValue, profileObject } from "./profile-objects.ts";

/** Codes of events, as companion profiles commonly number them. */
export const eventCodes = {
  powerDown: 1,
  powerUp: 2,
  clockAdjustedFrom: 4,
  clockAdjustedTo: 5,
  disconnected: 62,
  connected: 63,
  readyForReconnection: 59,
  logCleared: 255,
} as const;

const eventCodeObject = "0-0:96.11.0.255";

/** What has happened to a meter, and when. */
export class EventLog {
  private readonly clock: MeterClock;
  private readonly buffer: ProfileBuffer;
  private last = 0;

  constructor(clock: MeterClock) {
    this.clock = clock;
    this.buffer = new ProfileBuffer({
      captureObjects: [capturedValue(8, "0-0:1.0.0.255"), capturedValue(1, eventCodeObject)],
      capacity: 100,
      instantOf: (value) => clock.instantOf(value),
    });
  }

  /** `instant`: when, by the meter's clock; now by default. */
  add(code: number, instant?: number): void {
    this.last = code;
    this.buffer.add([
      { type: "octet-string", value: dateTimeToBytes(this.clock.local(instant)) },
      { type: "unsigned", value: code },
    ]);
  }

  /** The log, and the object that holds the code of the last event. */
  get objects(): readonly ServerObject[] {
    return [
      dataObjectServer(eventCodeObject, { value: { get: () => ({ type: "unsigned", value: this.last }) } }),
      profileObject({
        logicalName: "0-0:99.98.0.255",
        buffer: this.buffer,
        capturePeriod: 0,
        update: () => {},
        onReset: () => this.add(eventCodes.logCleared),
      }),
    ];
  }
}
