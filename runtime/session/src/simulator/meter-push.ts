import { obis, type ServerObject } from "@cosemkit/core";
import type { TransportDestination } from "@cosemkit/model/classes/push-setup-v2";
import type { Script } from "@cosemkit/model/classes/script-table";
import { ActionSchedule } from "../server/action-schedule.ts";
import { pushedAttribute } from "../server/push-settings.ts";
import { type PushRoute, PushSetup } from "../server/push-setup.ts";
import { scriptTableObject } from "../server/script-table.ts";
import type { CosemServer } from "../server/server.ts";
import { meterClients } from "./meter-clients.ts";
import type { MeterClock } from "./meter-clock.ts";

/** How a simulated meter pushes. */
export interface MeterPush {
  /** Ways out of the meter; see `pushRoute` for TCP and UDP. None by default. */
  readonly route?: PushRoute | undefined;
  /** Where to; `127.0.0.1:4059` over TCP by default. Clients may change it. */
  readonly destination?: Pick<TransportDestination, "transportService" | "destination"> | undefined;
  /** Whether to ask for a confirmation; not by default. Clients may change it. */
  readonly confirmed?: boolean | undefined;
  /** SAP of the client that is pushed to; the reader by default. */
  readonly client?: number | undefined;
  /** Octets of the longest APDU pushed in one. */
  readonly pduSize?: number | undefined;
  /** Milliseconds for each attempt. */
  readonly timeout?: number | undefined;
}

interface MeterPushOptions extends MeterPush {
  readonly clock: MeterClock;
  readonly server: () => CosemServer;
}

const setupName = "0-0:25.9.0.255";
const scriptTableName = "0-0:10.0.108.255";
const scheduleName = "0-0:15.0.4.255";
const pushScript = 1;

/** Attributes that are pushed. The list itself comes first, so that whoever receives it knows what the others are. */
const pushed = [
  pushedAttribute(40, obis(setupName), 2),
  pushedAttribute(1, obis("0-0:42.0.0.255"), 2),
  pushedAttribute(8, obis("0-0:1.0.0.255"), 2),
  ...["1-0:1.8.0.255", "1-0:2.8.0.255"].flatMap((register) => [
    pushedAttribute(3, obis(register), 2),
    pushedAttribute(3, obis(register), 3),
  ]),
];

/** The script that pushes. */
const scripts: readonly Script[] = [
  {
    scriptIdentifier: pushScript,
    actions: [
      {
        serviceId: "execute-method",
        classId: 40,
        logicalName: obis(setupName),
        index: 1,
        parameter: { type: "integer", value: 0 },
      },
    ],
  },
];

/** The script table of a simulated meter: script 1 pushes. */
export function meterScripts(server: () => CosemServer): ServerObject {
  return scriptTableObject(scriptTableName, scripts, () => server().self);
}

/** What has a simulated meter push by itself: at no time, until a client says when. */
export function meterSchedule({ clock, server }: Pick<MeterPushOptions, "clock" | "server">): ActionSchedule {
  return new ActionSchedule({
    logicalName: scheduleName,
    script: { scriptLogicalName: obis(scriptTableName), scriptSelector: pushScript },
    self: () => server().self,
    now: () => clock.local(),
  });
}

/** The Push setup of a simulated meter. */
export function meterPushSetup({ clock, server, ...options }: MeterPushOptions): PushSetup {
  const { route = () => undefined, confirmed = false, client = meterClients.reader, pduSize, timeout } = options;
  const destination = options.destination ?? {
    transportService: "tcp",
    destination: new TextEncoder().encode("127.0.0.1:4059"),
  };
  return new PushSetup({
    logicalName: setupName,
    client,
    server,
    route,
    now: () => clock.local(),
    pduSize,
    timeout,
    settings: {
      objects: pushed,
      destination: { ...destination, message: "a-xdr-encoded-xdlms-apdu" },
      windows: [],
      randomisation: 0,
      retries: 3,
      repetitionDelay: { repetitionDelayMin: 10, repetitionDelayExponent: 200, repetitionDelayMax: 300 },
      method: confirmed ? "confirmed-retry-on-missing-confirmation" : "unconfirmed-retry-on-supporting-layer-failure",
    },
  });
}
