import { fromHex } from "@cosemkit/core";
import { type Aarq, decodeAcseApdu } from "@cosemkit/model/apdu/acse";
import { decodeXdlmsApdu, encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { expect } from "vitest";
import { ApduCipher } from "../../src/association/apdu-cipher.ts";
import { type ConnectOptions, connect, type Meter } from "../../src/client/client.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { MemoryCounterStore, SendCounter } from "../../src/security/invocation-counter.ts";
import { createKeySet, type KeySet } from "../../src/security/keys.ts";
import { aare, initiateResponse, ScriptedChannel } from "./fake-server.ts";

export const clientTitle: Uint8Array = fromHex("4d4d4d0000bc614e");
export const serverTitle: Uint8Array = fromHex("4d4d4d0000000001");
export const keyOctets: { readonly guek: Uint8Array; readonly gak: Uint8Array } = {
  guek: fromHex("000102030405060708090a0b0c0d0e0f"),
  gak: fromHex("d0d1d2d3d4d5d6d7d8d9dadbdcdddedf"),
};
export const keys: KeySet = createKeySet(nodeCrypto, 0, keyOctets);

/** Answers a request; `cipher` is the server's. */
export type CipheredAnswer = (request: XdlmsApdu, cipher: ApduCipher) => readonly Uint8Array[];

export interface CipheredMeter {
  readonly meter: Meter;
  readonly channel: ScriptedChannel;
  readonly cipher: ApduCipher;
}

/** The server's end of the cipher. */
export function serverCipher(): ApduCipher {
  return new ApduCipher(
    {
      keys,
      suite: 0,
      ownTitle: serverTitle,
      protection: "authenticated-encryption",
      form: "service",
      sendCounter: new SendCounter(new MemoryCounterStore(), keys.guek!, serverTitle),
      receiveCounters: undefined,
      policy: { minimum: "authenticated-encryption" },
    },
    clientTitle,
  );
}

/** A client in a ciphered association with a script. */
export async function cipheredMeter(
  answer: CipheredAnswer,
  options: Partial<ConnectOptions> = {},
): Promise<CipheredMeter> {
  const cipher = serverCipher();
  const channel = new ScriptedChannel((apdu) => {
    if (apdu[0] === 0x60) {
      const { userInformation } = decodeAcseApdu(apdu) as Aarq;
      expect(cipher.open(userInformation!).authenticated).toBe(true);
      return [
        aare({
          applicationContextName: "ln-ciphering",
          respondingApTitle: serverTitle,
          userInformation: cipher.protect(encodeXdlmsApdu(initiateResponse)),
        }),
      ];
    }
    return answer(decodeXdlmsApdu(cipher.open(apdu).plaintext), cipher);
  });
  const meter = await connect({
    channel,
    crypto: nodeCrypto,
    title: clientTitle,
    security: { keys, counters: new MemoryCounterStore() },
    timeout: 50,
    release: "disconnect",
    ...options,
  });
  return { meter, channel, cipher };
}
