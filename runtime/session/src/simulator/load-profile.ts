import { dateTimeToBytes, type ServerObject } from "@cosemkit/core";
import { dataObjectServer } from "@cosemkit/model/classes/data";
import { quarter } from "./load-model.ts";
import type { MeterClock } from "./meter-clock.ts";
import type { Metering } from "./metering.ts";
import { ProfileBuffer } from "./profile-buffer.ts";
import { capturedValue, profileObject } from "./profile-objects.ts";

/** Bits of the status of a row, as companion profiles commonly have them. */
const statusBits = { daylightSaving: 0x08, clockAdjusted: 0x20, powerDown: 0x80 } as const;

const statusObject = "0-0:96.10.1.255";

/** Load profile 1 of a simulated meter: a row for each quarter of an hour, with the readings at its end. */
export class LoadProfile {
  private readonly clock: MeterClock;
  private readonly buffer: ProfileBuffer;
  private status = 0;
  private pending = 0;

  /** `days`: how much it holds. */
  constructor(clock: MeterClock, days: number) {
    this.clock = clock;
    this.buffer = new ProfileBuffer({
      captureObjects: [
        capturedValue(8, "0-0:1.0.0.255"),
        capturedValue(1, statusObject),
        capturedValue(3, "1-0:1.8.0.255"),
        capturedValue(3, "1-0:2.8.0.255"),
      ],
      capacity: days * 96,
      instantOf: (value) => clock.instantOf(value),
    });
  }

  /** The clock was set: the next row says so. */
  markClockAdjusted(): void {
    this.pending |= statusBits.clockAdjusted;
  }

  /** The power was off for a while: the next row says so. */
  markPowerDown(): void {
    this.pending |= statusBits.powerDown;
  }

  /** Captures a row at an instant of the meter's clock. */
  capture(instant: number, { readings }: Metering): void {
    const summer = this.clock.daylightSavingAt(instant) ? statusBits.daylightSaving : 0;
    this.status = this.pending | summer;
    this.pending = 0;
    this.buffer.add([
      { type: "octet-string", value: dateTimeToBytes(this.clock.local(instant)) },
      { type: "unsigned", value: this.status },
      { type: "double-long-unsigned", value: readings.import[0]! },
      { type: "double-long-unsigned", value: readings.export[0]! },
    ]);
  }

  /** The profile, and the object that holds the status of the last row. */
  objects(metering: Metering): readonly ServerObject[] {
    const update = (): void => metering.advance();
    return [
      dataObjectServer(statusObject, {
        value: {
          get: () => {
            update();
            return { type: "unsigned", value: this.status };
          },
        },
      }),
      profileObject({
        logicalName: "1-0:99.1.0.255",
        buffer: this.buffer,
        capturePeriod: quarter / 1_000,
        update,
        capture: () => this.capture(this.clock.instant, metering),
      }),
    ];
  }
}
