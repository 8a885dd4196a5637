import { dateTimeToBytes, formatDateTime, toHex, toJson } from "@cosemkit/core";
import { cosemApduDescriptor } from "@cosemkit/model/apdu/apdu";
import type { Push } from "@cosemkit/session/push/push";
import { layerJson, valueJson } from "../decode/message-json.ts";
import { valueLines } from "../decode/message-text.ts";

/** The JSON line of a push. Names and forms are a contract: outside programs read them. */
export function pushJson(push: Push): Readonly<Record<string, unknown>> {
  const { systemTitle, invocationCounter, time } = push;
  return {
    peer: push.peer,
    received: new Date(push.received).toISOString(),
    ...(systemTitle === undefined ? {} : { systemTitle: toHex(systemTitle) }),
    authenticated: push.authenticated,
    encrypted: push.encrypted,
    ...(invocationCounter === undefined ? {} : { invocationCounter }),
    ...(time === undefined ? {} : { time: toHex(dateTimeToBytes(time)) }),
    layers: push.layers.map(layerJson),
    apdu: toJson(cosemApduDescriptor, push.apdu),
    values: push.values.map(valueJson),
    warnings: push.warnings,
  };
}

/** A push for people: where it comes from, and a line for each value. */
export async function pushLines(push: Push): Promise<readonly string[]> {
  const { systemTitle, invocationCounter, time } = push;
  const head = [
    new Date(push.received).toISOString(),
    push.peer,
    ...(systemTitle === undefined ? [] : [`title ${toHex(systemTitle)}`, `counter ${invocationCounter}`]),
    push.authenticated ? "authenticated" : "not authenticated",
    ...(time === undefined ? [] : [`sent ${formatDateTime(time)}`]),
  ];
  return [head.join(" "), ...(await valueLines(push.values))];
}
