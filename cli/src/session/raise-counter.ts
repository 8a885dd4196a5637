import { DlmsError } from "@cosemkit/core";
import { type ConnectionUrl, parseConnectionUrl } from "@cosemkit/session/client/url";
import { nodeCrypto } from "@cosemkit/session/security/crypto-node";
import { type InvocationCounterStore, SendCounter } from "@cosemkit/session/security/invocation-counter";
import { createKeySet, encryptionKey } from "@cosemkit/session/security/keys";
import type { WaitOptions } from "@cosemkit/session/transport/byte-transport";
import { connectUrl } from "@cosemkit/session/transport/connect-url";
import type { PeerKeys } from "../key-file.ts";

/** Where meters commonly show the last invocation counter that they took with their global unicast key. */
const counterName = "0-0:43.1.0.255";

/**
 * Makes the counter of the key go on from a number, or from what the meter tells the public client. A number that the
 * meter tells is trusted as far as `SendCounter.raiseTo` goes without consent: nobody vouches for it.
 */
export async function raiseCounter(
  to: "meter" | number,
  url: ConnectionUrl,
  keys: PeerKeys,
  counters: InvocationCounterStore,
  wait: WaitOptions,
): Promise<void> {
  const { guek } = keys;
  const key = encryptionKey(createKeySet(nodeCrypto, url.suite, { guek }), url.suite, "global", false);
  const counter = new SendCounter(counters, key, url.title ?? new Uint8Array(0));
  if (typeof to === "number") counter.raiseTo(to, { consent: true });
  else counter.raiseTo((await lastCounter(publicUrl(url), wait)) + 1);
}

/** The URL of the same server for the public client, which needs no keys. */
function publicUrl({ text }: ConnectionUrl): string {
  const url = new URL(text);
  for (const name of ["auth", "suite", "policy", "title"]) url.searchParams.delete(name);
  url.searchParams.set("client", "16");
  return parseConnectionUrl(url.href).text;
}

async function lastCounter(url: string, wait: WaitOptions): Promise<number> {
  await using meter = await connectUrl(url, {}, wait);
  const value = await meter.readRaw(1, counterName, 2, undefined, wait);
  if (value.type === "double-long-unsigned") return value.value;
  throw new DlmsError("counter.unknown", "client", `${counterName} of the meter is ${value.type}, and no counter`);
}
