import {
  ActionError,
  type CosemDateTime,
  DecodeError,
  DlmsError,
  dateTimeToBytes,
  LinkError,
  SecurityError,
  type ServerObject,
} from "@cosemkit/core";
import { decodeXdlmsApdu, encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { LongInvokeIdAndPriority } from "@cosemkit/model/apdu/common";
import type { TransportDestination } from "@cosemkit/model/classes/push-setup-v2";
import { streamedBlocks } from "../association/block-transfer.ts";
import { sleep } from "../transport/abort.ts";
import type { ByteTransport } from "../transport/byte-transport.ts";
import type { PreEstablishedAssociation } from "./pre-established.ts";
import { pushBody } from "./push-body.ts";
import { deliver } from "./push-delivery.ts";
import { constantDelay, type PushSettings, repetitionDelay } from "./push-settings.ts";
import { type PushSetupVersion, pushSetupObject, unspecified } from "./push-setup-object.ts";
import { isOpen, nextOpening } from "./push-window.ts";
import type { CosemServer } from "./server.ts";
import { faceOf } from "./time-pattern.ts";

/** Ways to where pushes go: undefined for a destination that nothing is to be sent to. */
export type PushRoute = (destination: TransportDestination) => ByteTransport | undefined;

export interface PushSetupOptions {
  readonly logicalName: string;
  /** Version of its class; 2 by default. */
  readonly version?: PushSetupVersion | undefined;
  /** What it starts with. Versions 0 and 1 have the same delay after each attempt, and a method that nobody can change. */
  readonly settings: PushSettings;
  /** SAP of the client that is pushed to: its rights say what may be pushed, and its terms how it is protected. */
  readonly client: number;
  /** The server that pushes: asked when something is. */
  readonly server: () => CosemServer;
  readonly route: PushRoute;
  /** Local time of the meter. */
  readonly now: () => CosemDateTime;
  /** Octets of the longest APDU that goes out; longer ones go in blocks. 65,535 by default, the most of the wrapper. */
  readonly pduSize?: number | undefined;
  /** Milliseconds for each attempt; 10,000 by default. */
  readonly timeout?: number | undefined;
}

/** How a push ended. */
export type PushResult = "delivered" | "confirmed" | "failed" | "reset";

/** Milliseconds after which the clock is looked at again while a window is waited for: it may have been set. */
const longestNap = 60_000;

/**
 * A Push setup object (Blue Book, Push setup, all versions) that pushes: when its method is invoked, when `push` is called, or
 * time and again. It keeps to its communication windows: an attempt that falls outside waits for the next one. Failures are tried again as its attributes say; each attempt has an invocation counter of its own. What
 * becomes of it the server reports as events. One push at a time: another trigger meanwhile is refused.
 */
export class PushSetup implements AsyncDisposable {
  readonly object: ServerObject;
  private readonly options: PushSetupOptions;
  private settings: PushSettings;
  private confirmed: CosemDateTime = unspecified;
  private invokeId = 0;
  private running: { readonly ends: AbortController; readonly result: Promise<PushResult> } | undefined = undefined;
  private readonly timers = new Set<ReturnType<typeof setInterval>>();

  constructor(options: PushSetupOptions) {
    const { version = 2, logicalName, client, settings } = options;
    this.options = options;
    const { repetitionDelayMin } = settings.repetitionDelay;
    this.settings = version >= 2 ? settings : { ...settings, repetitionDelay: constantDelay(repetitionDelayMin) };
    this.object = pushSetupObject(version, logicalName, {
      client,
      settings: () => this.settings,
      change: (more) => {
        this.settings = { ...this.settings, ...more };
      },
      confirmed: () => this.confirmed,
      push: () => {
        // The answer does not wait for the push: who asks for it may be the one who receives it.
        if (this.push() === undefined) throw new ActionError("temporary-failure", true, "a push is under way");
      },
      reset: () => this.running?.ends.abort(),
    });
  }

  /** Pushes now. Never throws; nothing when a push is under way. */
  push(): Promise<PushResult> | undefined {
    if (this.running !== undefined) return undefined;
    const ends = new AbortController();
    const result = this.run(ends.signal).finally(() => {
      this.running = undefined;
    });
    this.running = { ends, result };
    return result;
  }

  /** Pushes every so many seconds, until the setup is closed. A push that takes longer swallows those that are due meanwhile. */
  pushEvery(seconds: number): void {
    this.timers.add(setInterval(() => void this.push(), seconds * 1_000));
  }

  /** Ends the push under way, if there is one. */
  async reset(): Promise<void> {
    this.running?.ends.abort();
    await this.running?.result;
  }

  /** No more pushes by themselves, and the one under way ends. */
  async close(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    this.timers.clear();
    await this.reset();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  private async run(signal: AbortSignal): Promise<PushResult> {
    const { settings } = this;
    const { client } = this.options;
    const server = this.options.server();
    const to = addressOf(settings.destination);
    let message: Message | undefined;
    for (let attempt = 1; ; attempt++) {
      let retryIn = attempt <= settings.retries ? repetitionDelay(settings.repetitionDelay, attempt) : undefined;
      try {
        message ??= await this.message(server, settings);
        await this.opening(settings, signal);
        if (attempt === 1 && settings.randomisation > 0) {
          await sleep(random(server, settings.randomisation) * 1_000, signal);
          await this.opening(settings, signal);
        }
        const confirmed = await this.attempt(server, settings, message, signal);
        server.reportPush(client, to, { kind: "pushed", attempt, confirmed });
        return confirmed ? "confirmed" : "delivered";
      } catch (error) {
        if (signal.aborted) return "reset";
        // With another destination or a new key it may do better; not by waiting.
        if (!(error instanceof DlmsError) || isFinal(error)) retryIn = undefined;
        server.reportPush(client, to, { kind: "push-failed", attempt, error, retryIn });
        if (retryIn === undefined) return "failed";
      }
      try {
        await sleep(retryIn * 1_000, signal);
      } catch {
        return "reset";
      }
    }
  }

  /** Waits for a communication window. A clock that does not know the time keeps none. */
  private async opening({ windows }: PushSettings, signal: AbortSignal): Promise<void> {
    for (;;) {
      const now = faceOf(this.options.now());
      if (now === undefined || isOpen(windows, now)) return;
      const next = nextOpening(windows, now);
      if (next === undefined) throw unsupported("the last communication window is over");
      await sleep(Math.min(next - now, longestNap), signal);
    }
  }

  /** The message, with the values of now: all attempts say the same. */
  private async message(server: CosemServer, { objects, method }: PushSettings): Promise<Message> {
    const { client, now } = this.options;
    const association = server.preEstablished(client);
    if (association === undefined) throw unsupported(`there is no client ${client}`);
    const id = this.nextId(method);
    const time = now();
    const dateTime = dateTimeToBytes(time);
    const dataValue = await pushBody(association.view, objects, server.limits.replyBytes, time);
    const plain = encodeXdlmsApdu({
      kind: "data-notification",
      longInvokeIdAndPriority: id,
      dateTime,
      notificationBody: { dataValue },
    });
    return { id, plain, association };
  }

  /** Protects the message anew, so that no invocation counter is used twice, and sends it. Says whether it was confirmed. */
  private async attempt(
    server: CosemServer,
    { destination }: PushSettings,
    { id, plain, association }: Message,
    signal: AbortSignal,
  ): Promise<boolean> {
    const { client, now, route, timeout, pduSize = longestApdu } = this.options;
    const transport = destination.message === "a-xdr-encoded-xdlms-apdu" ? route(destination) : undefined;
    if (transport === undefined) throw unsupported(`nothing is sent to ${addressOf(destination)}`);
    const isConfirmed = id.serviceClass === "confirmed";
    const link = destination.transportService === "hdlc" ? "hdlc" : "wrapper";
    if (isConfirmed && link === "hdlc")
      throw unsupported("a push over HDLC is not confirmed: UI frames have no way back");
    const apdu = association.protect(plain);
    await deliver(
      transport,
      {
        link,
        source: server.sap,
        destination: client,
        apdus: apdu.length <= pduSize ? [apdu] : streamedBlocks(apdu, pduSize),
        isConfirmation: isConfirmed ? (reply) => isConfirmationOf(id, reply, association) : undefined,
      },
      { timeout, signal },
    );
    if (isConfirmed) this.confirmed = now();
    return isConfirmed;
  }

  private nextId(method: PushSettings["method"]): LongInvokeIdAndPriority {
    this.invokeId = (this.invokeId + 1) & 0xffffff;
    return {
      invokeId: this.invokeId,
      reserved: 0,
      selfDescriptive: "not-self-descriptive",
      processingOption: "continue-on-error",
      serviceClass: method === "confirmed-retry-on-missing-confirmation" ? "confirmed" : "unconfirmed",
      priority: "normal",
    };
  }
}

/** A push that is under way. */
interface Message {
  readonly id: LongInvokeIdAndPriority;
  readonly plain: Uint8Array;
  readonly association: PreEstablishedAssociation;
}

const longestApdu = 0xffff;

/** Whether a reply confirms the push. What fails its checks is no confirmation: the wait goes on (W17). */
function isConfirmationOf(
  { invokeId }: LongInvokeIdAndPriority,
  reply: Uint8Array,
  association: PreEstablishedAssociation,
): boolean {
  try {
    const apdu = decodeXdlmsApdu(association.open(reply));
    return apdu.kind === "data-notification-confirm" && apdu.longInvokeIdAndPriority.invokeId === invokeId;
  } catch (error) {
    if (error instanceof SecurityError || error instanceof DecodeError) return false;
    throw error;
  }
}

function unsupported(why: string): LinkError {
  return new LinkError("link.unsupported", "server", why);
}

/** A number of seconds up to `most`. */
function random({ provider }: CosemServer, most: number): number {
  const [high, low] = provider.random(2);
  return (most * (high! * 256 + low!)) / 0xffff;
}

function isFinal({ code }: DlmsError): boolean {
  return code === "link.unsupported" || code.startsWith("security.") || code.startsWith("encode.");
}

/** A destination for messages: `tcp 10.0.0.1:4059`. */
function addressOf({ transportService, destination }: TransportDestination): string {
  return `${transportService} ${String.fromCharCode(...destination)}`;
}
