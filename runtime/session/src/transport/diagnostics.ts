/** Events on `node:diagnostics_channel`, for monitoring, for Node.js. */

import { channel } from "node:diagnostics_channel";
import type { ClientEvent } from "../client/events.ts";
import type { Drop } from "../push/push.ts";
import type { ServerEvent } from "../server/server.ts";

/**
 * Where events go: a channel for each kind, `cosemkit:client:associated`, `cosemkit:server:authentication-failed`,
 * `cosemkit:push:replay`. A message is the event as the library gives it, with the `peer` of a client. Nobody pays for a
 * channel without subscribers, and no message holds a key or a password.
 */
export type DiagnosticSource = "client" | "server" | "push";

/** For `onEvent` of `connect`: publishes what a client tells. `peer` says which meter it is. */
export function publishClientEvents(peer: string): (event: ClientEvent) => void {
  return (event) => publish("client", event.kind, { peer, ...event });
}

/** For `onEvent` of `CosemServer`: publishes what a server tells. */
export function publishServerEvents(event: ServerEvent): void {
  publish("server", event.kind, event);
}

/** For `onDrop` of `PushListener`: publishes what was left out, by reason. */
export function publishDrops(drop: Drop): void {
  publish("push", drop.reason, drop);
}

function publish(source: DiagnosticSource, kind: string, message: object): void {
  const found = channel(`cosemkit:${source}:${kind}`);
  if (found.hasSubscribers) found.publish(message);
}
