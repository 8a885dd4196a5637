import { DlmsError, fromHex, obisFromBytes, toHex } from "@cosemkit/core";
import type { Aarq } from "@cosemkit/model/apdu/acse";
import type { XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { type ConformanceBit, decodeInitiateRequest } from "@cosemkit/model/apdu/initiate";
import { describe, expect, test } from "vitest";
import { ApduCipher } from "../../src/association/apdu-cipher.ts";
import type { ClientAuthentication } from "../../src/association/client-authentication.ts";
import type { ApduChannel } from "../../src/client/channel.ts";
import { type ConnectOptions, connect, type Meter } from "../../src/client/client.ts";
import { reading } from "../../src/client/items.ts";
import { rawAttribute } from "../../src/client/target.ts";
import { MessageDecoder } from "../../src/push/decode-message.ts";
import { type DecodedMessage, isFailed, type SecurityLayer } from "../../src/push/message.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { aesEcbProof } from "../../src/security/hls.ts";
import { createKeySet, type KeySet, Secret } from "../../src/security/keys.ts";
import { hear, ringOf, secretOf } from "../recorded-session.ts";
import { type Session, scriptedRandom, sessions } from "./support.ts";

/** A request of a recorded client, and what it got. */
interface Exchange {
  readonly request: DecodedMessage;
  readonly reply: DecodedMessage;
}

const layerOf = ({ layers }: DecodedMessage): SecurityLayer | undefined =>
  layers.find((layer) => layer.layer === "security");

/** The associations of a session, each with its exchanges. */
function associationsOf(session: Session): readonly (readonly Exchange[])[] {
  const messages = hear(session).messages.filter(({ message }) => message.apdu !== undefined);
  const out: Exchange[][] = [];
  for (const [at, { from, message }] of messages.entries()) {
    const next = messages[at + 1];
    if (from !== "client" || next?.from !== "server") continue;
    if (message.apdu!.value.kind === "aarq") out.push([]);
    out.at(-1)?.push({ request: message, reply: next.message });
  }
  return out;
}

function keysOf({ keys }: Session): KeySet | undefined {
  return keys && createKeySet(nodeCrypto, 0, { guek: fromHex(keys.guek), gak: fromHex(keys.gak) });
}

/** Where invoke-id and priority stand in a service APDU: recorded clients choose them in ways of their own. */
function invokeOctets(apdu: Uint8Array): readonly [from: number, to: number] {
  return apdu[0] === 0xd9 ? [1, 5] : [2, 3];
}

function withoutInvokeId(apdu: Uint8Array): string {
  return toHex(apdu.slice().fill(0, ...invokeOctets(apdu)));
}

/** The recorded server: it holds what our client sends against what the recorded one sent, and answers as recorded. */
class RecordedServer implements ApduChannel {
  readonly peer = "recording";
  private readonly session: Session;
  private readonly exchanges: readonly Exchange[];
  private readonly ours: MessageDecoder;
  at = 0;

  constructor(session: Session, exchanges: readonly Exchange[]) {
    this.session = session;
    this.exchanges = exchanges;
    this.ours = new MessageDecoder({ as: "apdu", keys: ringOf(session) });
  }

  async open(): Promise<void> {}
  async close(): Promise<void> {}
  post(): void {}

  async request<T extends object>(apdu: Uint8Array, take: (apdu: Uint8Array) => T | undefined): Promise<T> {
    const { request, reply } = this.exchanges[this.at++]!;
    const recorded = request.apdu!.octets;
    const [ours] = this.ours.push(apdu);
    if (ours === undefined || isFailed(ours)) throw new Error("our own APDU cannot be read");
    const plain = ours.apdu!.octets;
    const isAcse = recorded[0] === 0x60 || recorded[0] === 0x62;
    const comparable = isAcse ? toHex : withoutInvokeId;
    expect(comparable(plain), request.apdu!.value.kind).toBe(comparable(recorded));
    expect(layerOf(ours)?.scope, "the key").toBe(layerOf(request)?.scope);
    const answer = reply.apdu!.octets.slice();
    if (!isAcse) answer.set(plain.subarray(...invokeOctets(plain)), invokeOctets(plain)[0]);
    const taken = take(isAcse ? answer : this.protected(answer, reply));
    if (taken === undefined) throw new Error("the recorded reply is none to our request");
    return taken;
  }

  private protected(plain: Uint8Array, reply: DecodedMessage): Uint8Array {
    const layer = layerOf(reply);
    if (layer === undefined) return plain;
    return new ApduCipher({
      keys: keysOf(this.session)!,
      suite: 0,
      ownTitle: layer.systemTitle!,
      protection: layer.encrypted ? "authenticated-encryption" : "authentication",
      form: "service",
      sendCounter: { next: () => layer.invocationCounter },
      receiveCounters: undefined,
      policy: { minimum: "authentication" },
    }).protect(plain);
  }
}

function authenticationOf(session: Session, { mechanismName, callingAuthenticationValue }: Aarq): ClientAuthentication {
  switch (mechanismName) {
    case undefined:
      return { mechanism: "none" };
    case "lls":
      return { mechanism: "lls", password: new Secret(callingAuthenticationValue!.value as Uint8Array) };
    case "hls":
      return { mechanism: "hls", proof: aesEcbProof(nodeCrypto.aesKey(secretOf(hear(session).messages))) };
    default:
      return { mechanism: "hls-gmac" };
  }
}

/** Whether the services are encrypted; also where there are none. */
function isEncrypted(exchanges: readonly Exchange[]): boolean {
  return exchanges.slice(1).every(({ request }) => layerOf(request)?.encrypted !== false);
}

async function connected(session: Session, channel: ApduChannel, exchanges: readonly Exchange[]): Promise<Meter> {
  const [first] = exchanges;
  const aarq = first!.request.apdu!.value as Aarq;
  const initiate = first!.request.userInformation!.octets;
  const { proposedConformance, clientMaxReceivePduSize } = decodeInitiateRequest(initiate.subarray(1));
  const challenge = aarq.mechanismName?.startsWith("hls")
    ? toHex(aarq.callingAuthenticationValue!.value as Uint8Array)
    : "";
  const ciphered = aarq.applicationContextName.endsWith("ciphering");
  const counter = ciphered ? new DataView(Uint8Array.from(aarq.userInformation!).buffer).getUint32(3) : 1;
  const options: ConnectOptions = {
    channel,
    crypto: challenge === "" ? nodeCrypto : scriptedRandom(challenge),
    authentication: authenticationOf(session, aarq),
    title: aarq.callingApTitle,
    conformance: proposedConformance,
    maxPduSize: clientMaxReceivePduSize,
    challengeLength: challenge.length / 2 || undefined,
    release: "disconnect",
    allowWeak: true,
    lenient: ["conformance", "pdu-size", "diagnostic"],
    security: ciphered
      ? {
          keys: keysOf(session)!,
          protection: isEncrypted(exchanges) ? "authenticated-encryption" : "authentication",
          counters: { reserve: () => ({ first: counter, end: counter + 1_000 }), peek: () => counter, raise: () => {} },
        }
      : undefined,
  };
  return connect(options);
}

/** Does with our client what the recorded one did. */
async function repeat(meter: Meter, request: XdlmsApdu): Promise<void> {
  switch (request.kind) {
    case "set-request-normal": {
      const { classId, instanceId, attributeId } = request.cosemAttributeDescriptor;
      await meter.write(rawAttribute(classId, obisFromBytes(instanceId), attributeId), request.value);
      return;
    }
    case "get-request-normal": {
      const { classId, instanceId, attributeId } = request.cosemAttributeDescriptor;
      const selection = request.accessSelection && {
        selector: request.accessSelection.accessSelector,
        parameters: request.accessSelection.accessParameters,
      };
      await meter.readRaw(classId, obisFromBytes(instanceId), attributeId, selection);
      return;
    }
    case "get-request-with-list": {
      const refs = request.attributeDescriptorList.map(({ cosemAttributeDescriptor: one }) =>
        rawAttribute(one.classId, obisFromBytes(one.instanceId), one.attributeId),
      );
      await meter.readEach(refs);
      return;
    }
    case "access-request": {
      const items = request.accessRequestSpecification.map((one) => {
        if (one.kind !== "access-request-get") throw new Error(one.kind);
        const { classId, instanceId, attributeId } = one.cosemAttributeDescriptor;
        return reading(rawAttribute(classId, obisFromBytes(instanceId), attributeId));
      });
      await meter.perform(items);
      return;
    }
    default:
      // Pass 3 and next blocks are sent by the calls before them, and ended associations are told by the link.
      throw new Error(`${request.kind} is not repeated here`);
  }
}

const cases = sessions.flatMap((session) =>
  associationsOf(session).map((exchanges, i) => [`${session.id}, association ${i + 1}`, session, exchanges] as const),
);

/** What our client does not do as recorded: it refuses, or it has a way of its own. */
const differences: Readonly<Record<string, RegExp>> = {
  // Its client proposes ACCESS without the general protection that ciphering it takes: ours proposes both.
  "wrapper-glo-hls-mech2, association 1": /^aarq: /,
  // The server has the client's own system title (W4).
  "wrapper-general-glo-access, association 2": /^security\.reflection: /,
  // Its InitiateRequest is encrypted, its services are not: ours are protected alike.
  "mel-trace-authentication, association 2": /^aarq: /,
  // Plain services in a ciphered context (W13).
  "mel-trace-none, association 2": /^the key: /,
};

/** The bit without which our client does what a request does in another way. */
const needed: Partial<Record<XdlmsApdu["kind"], ConformanceBit>> = {
  "get-request-with-list": "multiple-references",
  "access-request": "access",
};

/** Requests that are made in another way, or in none, as what they need was not granted. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  "tcp-wrapper-get-with-list, association 1": ["get-request-with-list"],
  "wrapper-epri-access, association 1": ["access-request"],
};

/** Repeats an association; gives the requests that were left out. */
async function replay(session: Session, exchanges: readonly Exchange[]): Promise<readonly string[]> {
  const server = new RecordedServer(session, exchanges);
  const meter = await connected(session, server, exchanges);
  const skipped: string[] = [];
  while (server.at < exchanges.length) {
    const request = exchanges[server.at]!.request.apdu!.value as XdlmsApdu;
    const bit = needed[request.kind];
    const isOne = request.kind === "access-request" && request.accessRequestSpecification.length === 1;
    // A single read is a GET for us, whatever else was granted; a release has forms of its own.
    if (isOne || (bit !== undefined && !meter.negotiated.conformance.includes(bit)) || request.kind.startsWith("rl")) {
      skipped.push(request.kind);
      server.at++;
      continue;
    }
    await repeat(meter, request).catch((error: unknown) => {
      if (!(error instanceof DlmsError) || !/^(access|decode)/.test(error.code)) throw error;
    });
  }
  await meter.close();
  return skipped;
}

describe("our client does what recorded clients did, octet for octet but for invoke-id and priority", () => {
  test.each(cases)("%s", async (name, session, exchanges) => {
    const difference = differences[name];
    if (difference !== undefined) {
      await expect(replay(session, exchanges)).rejects.toThrow(difference);
      return;
    }
    const skipped = await replay(session, exchanges);
    expect(skipped.filter((kind) => kind !== "rlrq")).toEqual(leftOut[name] ?? []);
  });
});
