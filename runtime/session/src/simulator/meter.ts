import {
  AccessError,
  ActionError,
  constant,
  EncodeError,
  fromHex,
  SecurityError,
  type ServerObject,
} from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import { dataObjectServer } from "@cosemkit/model/classes/data";
import { disconnectControlV0Server } from "@cosemkit/model/classes/disconnect-control-v0";
import { securitySetupServer } from "@cosemkit/model/classes/security-setup";
import type { ControlStateId } from "@cosemkit/model/codes/control-state";
import type { GuessGuard } from "../association/server-guess-guard.ts";
import type { ServerSecurity } from "../association/server-security.ts";
import type { CryptoProvider } from "../security/crypto-provider.ts";
import { policyBits, policyOfV1 } from "../security/security-policy.ts";
import type { ActionSchedule } from "../server/action-schedule.ts";
import { demandZero } from "../server/demand-zero.ts";
import type { ServerLimits } from "../server/limits.ts";
import type { PushSetup } from "../server/push-setup.ts";
import { CosemServer, type ServerClient, type ServerEvent } from "../server/server.ts";
import { clockObject } from "./clock-object.ts";
import { controlModes, Disconnector } from "./disconnector.ts";
import { EventLog, eventCodes } from "./event-log.ts";
import { Instruments } from "./instruments.ts";
import { quarter } from "./load-model.ts";
import { LoadProfile } from "./load-profile.ts";
import {
  clientsOf,
  invocationCounterName,
  type MeterSecurity,
  meterSecuritySetup,
  securitySetupName,
} from "./meter-clients.ts";
import { MeterClock } from "./meter-clock.ts";
import { type MeterPush, meterPushSetup, meterSchedule, meterScripts } from "./meter-push.ts";
import { Metering } from "./metering.ts";
import { noise } from "./noise.ts";
import { registerObjects } from "./registers.ts";

export interface SimulatedMeterOptions {
  readonly provider: CryptoProvider;
  readonly security: MeterSecurity;
  /** Milliseconds since 1970, UTC; `Date.now` by default. */
  readonly now?: () => number;
  /** Meters with the same seed and time source measure the same; 1 by default. */
  readonly seed?: number;
  /** Decimal digits; made of the seed by default. */
  readonly serialNumber?: string;
  /** 8 octets; the manufacturer id `CKT` and the serial number by default. */
  readonly systemTitle?: Uint8Array;
  /** Days of load profile that the meter holds, all of them filled; 31 by default. */
  readonly days?: number;
  /** Minutes that local normal time is ahead of UTC; 60 by default. */
  readonly utcOffset?: number;
  /** Whether clients may use short names too; not by default. */
  readonly shortNames?: boolean;
  /** In place of the public client, the reader and the management client. */
  readonly clients?: readonly ServerClient[];
  /** Address of the logical device; 1 by default. */
  readonly sap?: number;
  readonly maxPduSize?: number;
  readonly limits?: Partial<ServerLimits>;
  readonly guard?: GuessGuard;
  readonly onEvent?: (event: ServerEvent) => void;
  /** How it pushes. Without a route nothing leaves the meter. */
  readonly push?: MeterPush;
}

/** A meter that is not there: an electricity meter with three phases and two tariffs, in a house with solar panels. */
export interface SimulatedMeter {
  /** Answers its clients. */
  readonly server: CosemServer;
  readonly serialNumber: string;
  readonly systemTitle: Uint8Array;
  /** COSEM logical device name, 16 characters. */
  readonly logicalDeviceName: string;
  readonly clock: MeterClock;
  /** The breaker; its button is to be pressed here. */
  readonly disconnector: Disconnector;
  /** Pushes the readings, when told to or time and again; close it when it shall end. */
  readonly pushSetup: PushSetup;
  /** Pushes at the times that clients write, once it is started; close it when it shall end. */
  readonly pushSchedule: ActionSchedule;
  /** Keys and counters, at level `hls5`. */
  readonly security: ServerSecurity | undefined;
}

const manufacturer = "CKT";
const firmware = "cosemkit 1.0.0";

/** Makes a simulated meter. Throws `EncodeError` for options that do not fit, and `SecurityError` for such keys. */
export function simulatedMeter(options: SimulatedMeterOptions): SimulatedMeter {
  const { provider, now = Date.now, seed = 1, days = 31, utcOffset = 60 } = options;
  const serialNumber = options.serialNumber ?? String(10_000_000 + Math.floor(noise(seed, 0, 0) * 90_000_000));
  if (!/^\d{1,12}$/.test(serialNumber)) throw invalid("a serial number has 1 to 12 digits", "serialNumber");
  if (!(Number.isInteger(days) && days >= 1 && days <= 3_660)) throw invalid(`${days} is not in 1..3660`, "days");
  const systemTitle = options.systemTitle ?? titleOf(serialNumber);
  const logicalDeviceName = manufacturer + serialNumber.padStart(13, "0");

  const clock = new MeterClock({ now, utcOffset });
  const events = new EventLog(clock);
  const profile = new LoadProfile(clock, days);
  // The profile is full from the beginning.
  const since = Math.floor(now() / quarter) * quarter - days * 96 * quarter;
  // A power failure some days ago, so that there is something to be seen in the log and the profile.
  const failure = since + Math.floor(noise(seed, 1, 0) * days * 96) * quarter;
  events.add(eventCodes.powerDown, failure);
  events.add(eventCodes.powerUp, failure + 420_000);
  const metering: Metering = new Metering({
    clock,
    seed,
    since,
    onQuarter: (instant) => {
      if (instant === failure + quarter) profile.markPowerDown();
      profile.capture(instant, metering);
    },
  });
  const disconnector = new Disconnector((state) => {
    metering.connected = state === "connected";
    events.add(stateEvents[state]);
  });
  const setClock = (instant: number): void => {
    events.add(eventCodes.clockAdjustedFrom);
    metering.jump(instant);
    profile.markClockAdjusted();
    events.add(eventCodes.clockAdjustedTo);
  };

  const setup = meterSecuritySetup(options.security, provider, systemTitle);
  const instruments = new Instruments(metering, seed, now);
  const pushSetup = meterPushSetup({ ...options.push, clock, server: () => server });
  const pushSchedule = meterSchedule({ clock, server: () => server });
  const objects: readonly ServerObject[] = [
    text("0-0:42.0.0.255", logicalDeviceName),
    text("0-0:96.1.0.255", serialNumber),
    text("1-0:0.0.0.255", serialNumber),
    text("1-0:0.2.0.255", firmware),
    clockObject(clock, setClock),
    ...registerObjects(metering, instruments),
    ...profile.objects(metering),
    ...events.objects,
    disconnectObject(disconnector),
    pushSetup.object,
    pushSchedule.object,
    meterScripts(() => server),
    ...(setup === undefined ? [] : securityObjects(setup)),
  ];
  const server: CosemServer = new CosemServer({
    ...options,
    systemTitle,
    objects,
    clients: options.clients ?? clientsOf(options.security, setup, options.shortNames),
  });
  const identity = { serialNumber, systemTitle, logicalDeviceName };
  return { ...identity, server, clock, disconnector, pushSetup, pushSchedule, security: setup };
}

const stateEvents: Readonly<Record<ControlStateId, number>> = {
  disconnected: eventCodes.disconnected,
  connected: eventCodes.connected,
  "ready-for-reconnection": eventCodes.readyForReconnection,
};

/** Manufacturer id, then the serial number in five octets. */
function titleOf(serialNumber: string): Uint8Array {
  const unique = fromHex(Number(serialNumber).toString(16).padStart(10, "0"));
  return Uint8Array.of(...ascii(manufacturer), ...unique);
}

function ascii(value: string): Uint8Array {
  return Uint8Array.from(value, (character) => character.charCodeAt(0));
}

function text(logicalName: string, value: string): ServerObject {
  const data: Data = { type: "octet-string", value: ascii(value) };
  return dataObjectServer(logicalName, { value: constant(data) });
}

function disconnectObject(disconnector: Disconnector): ServerObject {
  return disconnectControlV0Server("0-0:96.3.10.255", {
    outputState: { get: () => disconnector.connected },
    controlState: { get: () => disconnector.state },
    controlMode: {
      get: () => disconnector.mode,
      set: (value) => {
        const mode = controlModes.find((known) => known === value);
        if (mode === undefined) throw new AccessError("other-reason", false, `control mode ${value}`);
        disconnector.mode = mode;
      },
    },
    remoteDisconnect: (parameter) => {
      demandZero(parameter);
      disconnector.remoteDisconnect();
    },
    remoteReconnect: (parameter) => {
      demandZero(parameter);
      disconnector.remoteReconnect();
    },
  });
}

function securityObjects(setup: ServerSecurity): readonly ServerObject[] {
  const none = new Uint8Array(8);
  return [
    securitySetupServer(securitySetupName, {
      securityPolicy: { get: () => policyBits(setup.policy) },
      securityActivate: (bits) => {
        try {
          setup.strengthen(policyOfV1(bits));
        } catch (error) {
          if (error instanceof SecurityError) throw new ActionError("other-reason", false, error.message);
          throw error;
        }
      },
      securitySuite: constant(setup.suite),
      clientSystemTitle: { get: () => setup.clientTitle ?? none },
      serverSystemTitle: constant(setup.systemTitle),
      certificates: constant([]),
    }),
    // The last counter that came from a client: the next one has to be higher.
    dataObjectServer(invocationCounterName, {
      value: { get: () => ({ type: "double-long-unsigned", value: setup.lastReceived ?? 0 }) },
    }),
  ];
}

function invalid(detail: string, path: string): EncodeError {
  return new EncodeError(detail, path, "server");
}
