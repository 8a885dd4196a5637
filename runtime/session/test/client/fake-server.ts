import type { Aare } from "@cosemkit/model/apdu/acse";
import { encodeAcseApdu } from "@cosemkit/model/apdu/acse";
import { decodeXdlmsApdu, encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { InitiateResponse } from "@cosemkit/model/apdu/initiate";
import { clientConformance, shortNameConformance } from "../../src/association/conformance.ts";
import type { Referencing } from "../../src/association/referencing.ts";
import type { ApduChannel, ChannelListener } from "../../src/client/channel.ts";
import { type ConnectOptions, connect, type Meter } from "../../src/client/client.ts";
import { RequestSlot } from "../../src/client/request-slot.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import type { WaitOptions } from "../../src/transport/byte-transport.ts";

export const initiateResponse: InitiateResponse = {
  kind: "initiate-response",
  negotiatedDlmsVersionNumber: 6,
  negotiatedConformance: clientConformance,
  serverMaxReceivePduSize: 1024,
  vaaName: 7,
};

/** An AARE that accepts an association without authentication; what is given replaces its members. */
export function aare(changes: Partial<Aare> = {}, initiate: Partial<InitiateResponse> = {}): Uint8Array {
  return encodeAcseApdu({
    kind: "aare",
    applicationContextName: "ln",
    result: "accepted",
    resultSourceDiagnostic: { kind: "acse-service-user", value: "null" },
    userInformation: encodeXdlmsApdu({ ...initiateResponse, ...initiate }),
    ...changes,
  });
}

export const rlre: Uint8Array = encodeAcseApdu({ kind: "rlre", reason: "normal" });

/** A channel without a link: `answer` gets each APDU sent and returns those that come back, late ones included. */
export class ScriptedChannel implements ApduChannel {
  readonly peer = "script";
  readonly sent: Uint8Array[] = [];
  listener: ChannelListener | undefined = undefined;
  closed = 0;
  private readonly answer: (apdu: Uint8Array) => readonly Uint8Array[];
  private readonly slot: RequestSlot = new RequestSlot();

  constructor(answer: (apdu: Uint8Array) => readonly Uint8Array[]) {
    this.answer = answer;
  }

  async open(listener: ChannelListener): Promise<void> {
    this.listener = listener;
  }

  async request<T extends object>(
    apdu: Uint8Array,
    take: (apdu: Uint8Array) => T | undefined,
    wait: WaitOptions = {},
  ): Promise<T> {
    this.sent.push(apdu);
    const reply = this.slot.wait("client", "no reply from the script", take, wait);
    for (const octets of this.answer(apdu)) queueMicrotask(() => this.arrive(octets));
    return reply;
  }

  /** Something comes in, asked for or not. */
  arrive(apdu: Uint8Array): void {
    if (!this.slot.offer(apdu)) this.listener!.unsolicited(apdu);
  }

  post(apdu: Uint8Array): void {
    this.sent.push(apdu);
  }

  async close(): Promise<void> {
    this.closed++;
  }
}

/** A request as a script sees it. */
export type Answer = (request: XdlmsApdu) => readonly XdlmsApdu[];

export interface FakeMeter {
  readonly meter: Meter;
  readonly channel: ScriptedChannel;
  /** The service requests so far, decoded. */
  readonly requests: XdlmsApdu[];
}

function aareTo(referencing: Referencing = "logical", initiate: Partial<InitiateResponse>): Uint8Array {
  if (referencing === "logical") return aare({}, initiate);
  const short = { vaaName: 0xfa00, negotiatedConformance: shortNameConformance, ...initiate };
  return aare({ applicationContextName: "sn", userInformation: encodeXdlmsApdu({ ...initiateResponse, ...short }) });
}

/** A client associated with a script that answers service requests, without ciphering. */
export async function fakeMeter(
  answer: Answer,
  initiate: Partial<InitiateResponse> = {},
  options: Partial<ConnectOptions> = {},
): Promise<FakeMeter> {
  const requests: XdlmsApdu[] = [];
  const channel = new ScriptedChannel((apdu) => {
    if (apdu[0] === 0x60) return [aareTo(options.naming?.referencing, initiate)];
    if (apdu[0] === 0x62) return [rlre];
    const request = decodeXdlmsApdu(apdu);
    requests.push(request);
    return answer(request).map(encodeXdlmsApdu);
  });
  const meter = await connect({ channel, crypto: nodeCrypto, timeout: 200, ...options });
  return { meter, channel, requests };
}

/** invoke-id-and-priority of an answer to a request. */
export function invoked(request: XdlmsApdu): {
  invokeId: number;
  reserved: number;
  serviceClass: "confirmed";
  priority: "high";
} {
  const { invokeId } = (request as { readonly invokeIdAndPriority: { readonly invokeId: number } }).invokeIdAndPriority;
  return { invokeId, reserved: 0, serviceClass: "confirmed", priority: "high" };
}
