import { fromHex } from "@cosemkit/core";
import { type ConnectionUrl, parseConnectionUrl } from "@cosemkit/session/client/url";
import { KeyRing } from "@cosemkit/session/push/key-ring";
import type { Drop } from "@cosemkit/session/push/push";
import type { PushProtection } from "@cosemkit/session/push/push-stream";
import { nodeCrypto } from "@cosemkit/session/security/crypto-node";
import { PushListener, type PushListenerOptions } from "@cosemkit/session/transport/push-listener";
import { serialTransport } from "@cosemkit/session/transport/serial";
import { CommandError } from "../command-error.ts";
import type { ListenFlags } from "../commands/listen.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { loadKeys } from "../key-file.ts";
import { counterStore } from "../session/counter-file.ts";
import { failed } from "../session/failure.ts";
import { untilInterrupted } from "../session/interrupt.ts";
import { parsePushAddress } from "../session/push-address.ts";
import type { Terminal } from "../terminal.ts";
import { pushJson, pushLines } from "./push-text.ts";

const protections = { authenticated: "authentication", encrypted: "encryption", any: "none" } as const;

/** Prints what meters push until it is told to stop, and returns the exit code. */
export async function runListen(url: string | undefined, flags: ListenFlags, terminal: Terminal): Promise<ExitCode> {
  const keys = await loadKeys(flags.keys, terminal.env);
  const minimum: PushProtection | undefined = flags.accept === undefined ? undefined : protections[flags.accept];
  const place = placeOf(url);
  const confirmAs = confirmerOf(flags, terminal);
  return untilInterrupted(async (signal) => {
    await using listener = await PushListener.listen({
      ...place,
      confirmAs,
      keys: keys.size === 0 ? undefined : new KeyRing(nodeCrypto, keys),
      minimum,
      gap: flags.gap,
      lenient: flags.lenient,
      signal,
      onDrop: (drop) => terminal.stderr(`${dropText(drop)}\n`),
    }).catch((error: unknown) => {
      throw failed(error, "Another program may have the port: a URL with port 0 picks a free one.");
    });
    const listening = place.lines?.[0]?.peer ?? `${listener.host}:${listener.port}`;
    terminal[flags.jsonl === true ? "stderr" : "stdout"](`${JSON.stringify({ listening })}\n`);
    const isJson = flags.json === true || flags.jsonl === true;
    let taken = 0;
    for await (const push of listener) {
      const text = isJson ? JSON.stringify(pushJson(push)) : (await pushLines(push)).join("\n");
      terminal.stdout(`${text}\n`);
      if (++taken === flags.count) return exitCodes.ok;
    }
    // Nobody told it to end: the line is gone.
    if (!signal.aborted) return exitCodes.unreachable;
    return signal.reason === "SIGINT" ? exitCodes.interrupted : exitCodes.ok;
  });
}

function placeOf(text: string | undefined): Pick<PushListenerOptions, "protocols" | "host" | "port" | "lines"> {
  if (text === undefined) return {};
  if (text.startsWith("serial:")) {
    const { location } = serialUrl(text);
    if (location.kind !== "serial") throw new CommandError(`${text} is no serial port`);
    if (location.signOn) throw new CommandError("a listener does not sign on: leave out mode=e");
    const { path, baud, echo } = location;
    return { protocols: [], lines: [serialTransport({ path, baud, echo })] };
  }
  const { protocol, host, port } = parsePushAddress(text, ["tcp", "udp"]);
  return { protocols: [protocol], host, port };
}

function serialUrl(text: string): ConnectionUrl {
  try {
    return parseConnectionUrl(text);
  } catch (error) {
    throw failed(error);
  }
}

/** Who confirms ciphered pushes. */
function confirmerOf({ confirmAs, counters }: ListenFlags, { env }: Terminal): PushListenerOptions["confirmAs"] {
  if (confirmAs === undefined) {
    if (counters !== undefined) throw new CommandError("--counters needs --confirm-as");
    return undefined;
  }
  if (!/^[0-9a-f]{16}$/i.test(confirmAs)) throw new CommandError(`${confirmAs} is no system title: 16 hex digits are`);
  return { title: fromHex(confirmAs), counters: counterStore(counters, env) };
}

const reasons: Readonly<Record<Drop["reason"], string>> = {
  malformed: "something that is no message",
  "unknown-title": "a ciphered message of a sender without keys",
  protection: "a message that failed its checks",
  policy: "a message with less protection than is accepted",
  replay: "a message whose invocation counter was used before",
  "no-push": "a message that is not pushed, or a frame without one",
  overflow: "more than can be taken",
  unconfirmed: "the confirmation that a push asks for; the push was taken",
  "line-closed": "what would have come: the line is gone",
};

function dropText({ peer, reason, error }: Drop): string {
  return `${peer}: left out ${reasons[reason]}${error === undefined ? "" : `: ${error.message}`}`;
}
