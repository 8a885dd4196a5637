/** Connects to a meter by URL, for Node.js. */

import { SecurityError } from "@cosemkit/core";
import type { ClientAuthentication } from "../association/client-authentication.ts";
import type { ApduChannel } from "../client/channel.ts";
import { type ConnectOptions, type ConnectSecurity, connect, type Meter } from "../client/client.ts";
import { gatewayChannel } from "../client/gateway-channel.ts";
import { HdlcChannel } from "../client/hdlc-channel.ts";
import { logicalNames } from "../client/logical-name-services.ts";
import type { Naming } from "../client/services.ts";
import { type ConnectionUrl, parseConnectionUrl } from "../client/url.ts";
import { WrapperChannel } from "../client/wrapper-channel.ts";
import { nodeCrypto } from "../security/crypto-node.ts";
import type { CryptoProvider } from "../security/crypto-provider.ts";
import type { InvocationCounterStore, ReceiveCounters } from "../security/invocation-counter.ts";
import { createKeySet, type KeyOctets, Secret } from "../security/keys.ts";
import type { TraceSink } from "../trace/trace-event.ts";
import { tracedChannel } from "../trace/traced-channel.ts";
import { serialResponseTime, serialTransport } from "./serial.ts";
import { tcpTransport } from "./tcp.ts";
import { udpTransport } from "./udp.ts";

/** What must not stand in a URL: keys by the names of `KeySet`, password and HLS secret. */
export interface ConnectSecrets extends KeyOctets {
  /** Password of LLS; a text is taken in UTF-8. */
  readonly password?: string | Uint8Array | undefined;
  /** Secret of HLS 3, 4 and 6; a text is taken in UTF-8. */
  readonly secret?: string | Uint8Array | undefined;
}

/** What a URL does not say. */
export interface ConnectUrlOptions
  extends Omit<ConnectOptions, "channel" | "crypto" | "authentication" | "security" | "title" | "naming"> {
  /** `nodeCrypto` unless told otherwise. */
  readonly crypto?: CryptoProvider;
  /** Where invocation counters are kept, as in a `FileCounterStore`; needed with keys. */
  readonly counters?: InvocationCounterStore | undefined;
  readonly receiveCounters?: ReceiveCounters | undefined;
  /** Hears of each APDU as it travels: see `TextTrace` and `CaptureTrace`. */
  readonly trace?: TraceSink | undefined;
}

/**
 * Connects to the meter of a URL (see `parseConnectionUrl`). Throws `url.invalid`; `link.unsupported` for serial
 * ports where the package serialport is missing; `security.key-missing`, `security.key-length` and `security.counter-store` when secrets or
 * counters do not fit the URL; and what `connect` throws.
 */
export async function connectUrl(
  url: string,
  secrets: ConnectSecrets = {},
  options: ConnectUrlOptions = {},
): Promise<Meter> {
  const { crypto = nodeCrypto, counters, receiveCounters, trace, ...rest } = options;
  const parsed = parseConnectionUrl(url);
  const naming = parsed.names === "short" ? (await import("../client/short-names.ts")).shortNames : logicalNames;
  const direct = channelOf(parsed);
  const channel = parsed.gateway === undefined ? direct : gatewayChannel(direct, parsed.gateway);
  return connect({
    ...rest,
    channel: trace === undefined ? channel : tracedChannel(channel, trace),
    crypto,
    authentication: authenticationOf(parsed, secrets),
    security: securityOf(parsed, secrets, crypto, counters, receiveCounters),
    title: parsed.title,
    naming,
    ...blocksOf(naming, parsed, rest),
  });
}

/** Proposes general block transfer beside the rest, where the URL asks for it. */
function blocksOf(
  naming: Naming,
  { blockWindow }: ConnectionUrl,
  { conformance = naming.conformance }: Pick<ConnectOptions, "conformance">,
): Pick<ConnectOptions, "conformance" | "blockWindow"> {
  return blockWindow === undefined ? {} : { conformance: [...conformance, "general-block-transfer"], blockWindow };
}

function channelOf({ location, client, server }: ConnectionUrl): ApduChannel {
  switch (location.kind) {
    case "tcp":
    case "udp": {
      const transport = location.kind === "tcp" ? tcpTransport : udpTransport;
      return new WrapperChannel({ transport: transport(location.host, location.port), client, server: server.upper });
    }
    case "hdlc":
      return new HdlcChannel({
        transport: tcpTransport(location.host, location.port, { scheme: "hdlc" }),
        client,
        server,
      });
    case "serial": {
      const { path, baud, signOn, address, echo } = location;
      return new HdlcChannel({
        transport: serialTransport({ path, baud, echo, signOn: signOn ? { address } : undefined }),
        client,
        server,
        responseTime: serialResponseTime(baud),
      });
    }
  }
}

function authenticationOf({ mechanism }: ConnectionUrl, secrets: ConnectSecrets): ClientAuthentication {
  switch (mechanism) {
    case "none":
      return { mechanism: "none" };
    case "lls":
      return { mechanism: "lls", password: secretOf(secrets.password, "the password", mechanism) };
    case "hls3":
      return { mechanism: "hls-md5", secret: secretOf(secrets.secret, "the HLS secret", mechanism) };
    case "hls4":
      return { mechanism: "hls-sha1", secret: secretOf(secrets.secret, "the HLS secret", mechanism) };
    case "hls5":
      return { mechanism: "hls-gmac" };
    case "hls6":
      return { mechanism: "hls-sha256", secret: secretOf(secrets.secret, "the HLS secret", mechanism) };
  }
}

function secretOf(value: string | Uint8Array | undefined, what: string, mechanism: string): Secret {
  if (value === undefined) throw new SecurityError("security.key-missing", `auth=${mechanism} needs ${what}`);
  return typeof value === "string" ? Secret.fromText(value) : new Secret(value);
}

function securityOf(
  { mechanism, suite, policy, scope, form, keyInfo }: ConnectionUrl,
  secrets: ConnectSecrets,
  crypto: CryptoProvider,
  counters: InvocationCounterStore | undefined,
  receiveCounters: ReceiveCounters | undefined,
): ConnectSecurity | undefined {
  if (policy === "none" && mechanism !== "hls5") return undefined;
  if (counters === undefined) {
    throw new SecurityError(
      "security.counter-store",
      "keys need a place that keeps their invocation counters: give `counters`, as a FileCounterStore",
    );
  }
  const { guek, gbek, gak, kek } = secrets;
  const keys = createKeySet(crypto, suite, { guek, gbek, gak, kek });
  const dedicated = scope === "dedicated";
  return { keys, suite, protection: policy, form, keyInfo, dedicated, counters, receiveCounters };
}
