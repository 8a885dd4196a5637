import { fromHex, type Obis, obisToBytes, toHex } from "@cosemkit/core";
import { type Aare, type Aarq, decodeAcseApdu, encodeAcseApdu, type Rlre } from "@cosemkit/model/apdu/acse";
import { decodeXdlmsApdu, encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { InvokeIdAndPriority } from "@cosemkit/model/apdu/common";
import type { Data } from "@cosemkit/model/apdu/data";
import type { ConformanceBit, InitiateRequest } from "@cosemkit/model/apdu/initiate";
import type { MechanismNameId } from "@cosemkit/model/codes/mechanism-name";
import { ApduCipher, type ApduCipherOptions } from "../../src/association/apdu-cipher.ts";
import { ServerSecurity, type ServerSecurityOptions } from "../../src/association/server-security.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { makePass3 } from "../../src/security/hls.ts";
import { MemoryCounterStore, ReceiveCounters, SendCounter } from "../../src/security/invocation-counter.ts";
import { createKeySet, type KeySet } from "../../src/security/keys.ts";
import { CosemServer, type CosemServerOptions, type ServerEvent } from "../../src/server/server.ts";
import type { ServerSession } from "../../src/server/server-session.ts";

export const keyOctets: { readonly guek: Uint8Array; readonly gak: Uint8Array } = {
  guek: fromHex("000102030405060708090a0b0c0d0e0f"),
  gak: fromHex("d0d1d2d3d4d5d6d7d8d9dadbdcdddedf"),
};
export const keys: KeySet = createKeySet(nodeCrypto, 0, keyOctets);
export const clientTitle: Uint8Array = fromHex("4d4d4d0000000001");
export const serverTitle: Uint8Array = fromHex("4d4d4d0000bc614e");

export const text = (value: string): Uint8Array => new TextEncoder().encode(value);

export function security(more: Partial<ServerSecurityOptions> = {}): ServerSecurity {
  return new ServerSecurity({
    provider: nodeCrypto,
    keys,
    systemTitle: serverTitle,
    counters: new MemoryCounterStore(),
    ...more,
  });
}

/** A server with the events that it reports. */
export function server(options: Pick<CosemServerOptions, "clients"> & Partial<CosemServerOptions>): {
  readonly server: CosemServer;
  readonly events: ServerEvent[];
} {
  const events: ServerEvent[] = [];
  const made = new CosemServer({
    provider: nodeCrypto,
    systemTitle: serverTitle,
    objects: [],
    onEvent: (event) => events.push(event),
    ...options,
  });
  return { server: made, events };
}

export const all: readonly ConformanceBit[] = [
  "general-protection",
  "block-transfer-with-get-or-read",
  "block-transfer-with-set-or-write",
  "block-transfer-with-action",
  "multiple-references",
  "get",
  "set",
  "selective-access",
  "action",
];

export const initiate: InitiateRequest = {
  kind: "initiate-request",
  responseAllowed: true,
  proposedDlmsVersionNumber: 6,
  proposedConformance: all,
  clientMaxReceivePduSize: 0xffff,
};

export const id: InvokeIdAndPriority = { invokeId: 1, reserved: 0, serviceClass: "confirmed", priority: "high" };

export interface TesterOptions {
  /** Ciphers, in a ciphered context. */
  readonly ciphered?: boolean;
  readonly initiate?: Partial<InitiateRequest>;
  readonly mechanism?: MechanismNameId;
  readonly value?: Uint8Array;
  readonly aarq?: Partial<Aarq>;
  readonly cipher?: Partial<ApduCipherOptions>;
}

/** A client that does as it is told, right or wrong, against one session. */
export class Tester {
  readonly session: ServerSession;
  readonly options: TesterOptions;
  readonly sendCounter: SendCounter;
  readonly challenge: Uint8Array = text("K56iVagY");
  cipher: ApduCipher;

  constructor(session: ServerSession, options: TesterOptions = {}) {
    this.session = session;
    this.options = options;
    this.sendCounter = new SendCounter(new MemoryCounterStore(), keys.guek!, clientTitle);
    this.cipher = this.cipherWith({});
  }

  cipherWith(more: Partial<ApduCipherOptions>): ApduCipher {
    return new ApduCipher(
      {
        keys,
        suite: 0,
        ownTitle: clientTitle,
        protection: "authenticated-encryption",
        form: "service",
        sendCounter: this.sendCounter,
        receiveCounters: new ReceiveCounters(),
        policy: { minimum: "authentication" },
        ...this.options.cipher,
        ...more,
      },
      serverTitle,
    );
  }

  aarq(): Uint8Array {
    const { ciphered, mechanism, aarq, value } = this.options;
    const plain = encodeXdlmsApdu({ ...initiate, ...this.options.initiate });
    const hls = mechanism?.startsWith("hls") === true;
    return encodeAcseApdu({
      kind: "aarq",
      applicationContextName: ciphered ? "ln-ciphering" : "ln",
      callingApTitle: ciphered || hls ? clientTitle : undefined,
      senderAcseRequirements: mechanism === undefined ? undefined : ["authentication"],
      mechanismName: mechanism,
      callingAuthenticationValue:
        mechanism === undefined ? undefined : { kind: "charstring", value: value ?? this.challenge },
      userInformation: ciphered ? this.cipher.protect(plain) : plain,
      ...aarq,
    });
  }

  /** Sends an AARQ and returns the AARE. */
  async associate(): Promise<Aare> {
    const reply = await this.session.receive(this.aarq());
    const aare = decodeAcseApdu(reply!);
    if (aare.kind !== "aare") throw new Error(`${aare.kind} where an AARE is expected`);
    return aare;
  }

  /** Sends an AARQ and pass 3; throws when it fails. */
  async authenticate(): Promise<void> {
    const aare = await this.associate();
    const reply = await this.exchange(this.pass3(aare));
    if (reply.kind !== "action-response-normal" || reply.singleResponse.result !== "success") {
      throw new Error("pass 3 failed");
    }
  }

  /** The ACTION that proves the client, by GMAC. */
  pass3(aare: Aare): XdlmsApdu {
    const stoc = aare.respondingAuthenticationValue;
    if (stoc?.kind !== "charstring") throw new Error("no challenge in the AARE");
    const proof = makePass3(
      nodeCrypto,
      {
        mechanism: 5,
        suite: 0,
        keys,
        clientTitle,
        serverTitle: aare.respondingApTitle!,
        sendCounter: this.sendCounter,
        receiveCounters: undefined,
      },
      { clientToServer: this.challenge, serverToClient: stoc.value },
    );
    return actionRequest(15, "0-0:40.0.0.255", 1, { type: "octet-string", value: proof });
  }

  /** Sends an APDU, protected where the context is ciphered, and returns the reply, opened. */
  async exchange(request: XdlmsApdu): Promise<XdlmsApdu> {
    const reply = await this.send(encodeXdlmsApdu(request));
    if (reply === undefined) throw new Error("no reply");
    return decodeXdlmsApdu(reply);
  }

  /** As `exchange`, in octets. */
  async send(plain: Uint8Array): Promise<Uint8Array | undefined> {
    if (this.options.ciphered !== true) return this.session.receive(plain);
    const reply = await this.session.receive(this.cipher.protect(plain));
    if (reply === undefined || reply[0] === 0xd8) return reply;
    return this.cipher.open(reply).plaintext;
  }

  async release(userInformation?: Uint8Array): Promise<Rlre> {
    const reply = await this.session.receive(encodeAcseApdu({ kind: "rlrq", reason: "normal", userInformation }));
    const rlre = decodeAcseApdu(reply!);
    if (rlre.kind !== "rlre") throw new Error(`${rlre.kind} where an RLRE is expected`);
    return rlre;
  }
}

export function target(classId: number, name: string, attributeId: number): AttributeTarget {
  return { classId, instanceId: obisToBytes(name as Obis), attributeId };
}

interface AttributeTarget {
  readonly classId: number;
  readonly instanceId: Uint8Array;
  readonly attributeId: number;
}

export function methodTarget(classId: number, name: string, methodId: number): MethodTarget {
  return { classId, instanceId: obisToBytes(name as Obis), methodId };
}

interface MethodTarget {
  readonly classId: number;
  readonly instanceId: Uint8Array;
  readonly methodId: number;
}

export function getRequest(classId: number, name: string, attributeId: number, selection?: Selection): XdlmsApdu {
  return {
    kind: "get-request-normal",
    invokeIdAndPriority: id,
    cosemAttributeDescriptor: target(classId, name, attributeId),
    accessSelection: selection,
  };
}

export interface Selection {
  readonly accessSelector: number;
  readonly accessParameters: Data;
}

export function setRequest(classId: number, name: string, attributeId: number, value: Data): XdlmsApdu {
  return {
    kind: "set-request-normal",
    invokeIdAndPriority: id,
    cosemAttributeDescriptor: target(classId, name, attributeId),
    value,
  };
}

export function actionRequest(classId: number, name: string, methodId: number, parameter?: Data): XdlmsApdu {
  return {
    kind: "action-request-normal",
    invokeIdAndPriority: id,
    cosemMethodDescriptor: methodTarget(classId, name, methodId),
    methodInvocationParameters: parameter,
  };
}

export function hexOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? "nothing" : toHex(bytes);
}

/** The exception-response of a reply, as `state/error`. */
export function exceptionOf(apdu: Uint8Array | XdlmsApdu | undefined): string {
  const decoded = apdu instanceof Uint8Array ? decodeXdlmsApdu(apdu) : apdu;
  return decoded?.kind === "exception-response"
    ? `${decoded.stateError}/${decoded.serviceError.kind}`
    : `not an exception-response: ${decoded?.kind}`;
}
