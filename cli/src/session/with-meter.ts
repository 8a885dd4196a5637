import { toHex } from "@cosemkit/core";
import type { Meter } from "@cosemkit/session/client/client";
import { type ConnectionUrl, parseConnectionUrl } from "@cosemkit/session/client/url";
import { ReceiveCounters } from "@cosemkit/session/security/invocation-counter";
import type { WaitOptions } from "@cosemkit/session/transport/byte-transport";
import { connectUrl } from "@cosemkit/session/transport/connect-url";
import { CommandError } from "../command-error.ts";
import type { MeterFlags } from "../commands/meter-options.ts";
import type { Terminal } from "../terminal.ts";
import { connectHint } from "./connect-hint.ts";
import { counterStore } from "./counter-file.ts";
import { failed } from "./failure.ts";
import { untilInterrupted } from "./interrupt.ts";
import { loadPeerKeys } from "./peer-keys.ts";
import { raiseCounter } from "./raise-counter.ts";
import { showStatus } from "./status.ts";
import { traceTo } from "./trace-file.ts";

/**
 * Connects to the meter of a URL, does something with it, and releases it again. `again` makes another connection, which
 * whoever asks for it closes. An interrupt ends the work in order.
 * Throws `CommandError` with the exit code that tells what went wrong, and a hint where there is one.
 */
export async function withMeter<T>(
  url: string,
  flags: MeterFlags,
  terminal: Terminal,
  work: (meter: Meter, wait: WaitOptions, again: () => Promise<Meter>) => Promise<T>,
): Promise<T> {
  const parsed = parsedUrl(url, terminal);
  return untilInterrupted(async (signal) => {
    const wait: WaitOptions = { timeout: flags.timeout, signal };
    showStatus(`connecting to ${url}`);
    const { open, meter } = await opener(parsed, flags, terminal, wait)
      .then(async (made) => ({ open: made, meter: await made() }))
      .catch((error: unknown) => {
        throw failed(error, connectHint(error, parsed));
      });
    try {
      return await work(meter, wait, open);
    } catch (error) {
      throw failed(error);
    } finally {
      showStatus("releasing the meter");
      await meter.close({ timeout: flags.timeout });
    }
  }).finally(() => showStatus(undefined));
}

/** The URL, with the client's system title of the environment where it has none. */
function parsedUrl(text: string, { env }: Terminal): ConnectionUrl {
  try {
    const parsed = parseConnectionUrl(text);
    const title = env["COSEMKIT_TITLE"] ?? "";
    if (parsed.title !== undefined || title === "") return parsed;
    const url = new URL(text);
    url.searchParams.set("title", title);
    return parseConnectionUrl(url.href);
  } catch (error) {
    throw failed(error);
  }
}

/** Sees to keys, counters and trace, and returns what connects with them. */
async function opener(
  url: ConnectionUrl,
  flags: MeterFlags,
  terminal: Terminal,
  wait: WaitOptions,
): Promise<() => Promise<Meter>> {
  const own = url.title === undefined ? undefined : toHex(url.title);
  const peer = flags.meter === undefined ? undefined : toHex(flags.meter);
  const keys = await loadPeerKeys(flags.keys, terminal.env, { peer, own, advice: "say which with --meter TITLE" });
  const isCiphered = url.policy !== "none" || url.mechanism === "hls5";
  const counters = isCiphered ? counterStore(flags.counters, terminal.env) : undefined;
  if (flags.raiseCounter !== undefined) {
    if (counters === undefined) throw new CommandError("--raise-counter is for a URL with keys, as with auth=hls5");
    await raiseCounter(flags.raiseCounter, url, keys, counters, wait);
  }
  const trace = flags.trace === undefined ? undefined : traceTo(flags.trace, url, keys, terminal);
  const receiveCounters = new ReceiveCounters();
  let isWarned = false;
  return () =>
    connectUrl(url.text, keys, {
      ...wait,
      counters,
      receiveCounters,
      trace,
      serverTitle: flags.meter,
      // The URL asks for it by name, and the user is told.
      allowWeak: true,
      onEvent: (event) => {
        if (event.kind !== "weak-mechanism" || isWarned) return;
        isWarned = true;
        showStatus(undefined);
        terminal.stderr(`warning: ${event.mechanism} is weak: whoever listens can pass for this client\n`);
      },
    });
}
