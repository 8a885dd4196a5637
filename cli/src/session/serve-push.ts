import type { MeterPush } from "@cosemkit/session/simulator/meter-push";
import { pushRoute } from "@cosemkit/session/transport/push-route";
import { CommandError } from "../command-error.ts";
import type { ServeFlags } from "../commands/serve.ts";
import { parsePushAddress } from "./push-address.ts";

export interface ServePush {
  readonly push: MeterPush;
  /** Seconds. */
  readonly interval: number;
}

const defaultInterval = 60;

/** How the simulated meter pushes; undefined when it is not to push. */
export function servePush({ pushTo, pushInterval, pushConfirmed, profile }: ServeFlags): ServePush | undefined {
  if (pushTo === undefined) {
    if (pushInterval === undefined && pushConfirmed === undefined) return undefined;
    throw new CommandError("--push-interval and --push-confirmed need --push-to");
  }
  if (profile !== undefined)
    throw new CommandError("--push-to does not go with --profile: a dumped device does not push");
  const { protocol, host, port } = parsePushAddress(pushTo, ["tcp", "udp", "hdlc"]);
  if (protocol === "hdlc" && pushConfirmed === true) throw new CommandError("a push over HDLC is not confirmed");
  if (port === 0) throw new CommandError(`${pushTo} names no port to push to`);
  const place = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  return {
    interval: pushInterval ?? defaultInterval,
    push: {
      route: pushRoute((toHost, toPort) => toHost === host && toPort === port),
      destination: { transportService: protocol, destination: new TextEncoder().encode(place) },
      confirmed: pushConfirmed,
    },
  };
}
