import { fromHex, toHex } from "@cosemkit/core";
import type { Aare, Aarq } from "@cosemkit/model/apdu/acse";
import { encodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import { describe, expect, test } from "vitest";
import { nodeCrypto } from "../src/security/crypto-node.ts";
import { aesEcbProof, answerPass3, type HlsMechanism, verifyPass4 } from "../src/security/hls.ts";
import { createKeySet } from "../src/security/keys.ts";
import { sessions } from "./client/support.ts";
import { type Heard, hear, secretOf } from "./recorded-session.ts";

/** Passes 1 to 4 of HLS in a session; undefined where a pass is not there. */
function handshakeOf(messages: readonly Heard[]) {
  let aarq: Aarq | undefined;
  let aare: Aare | undefined;
  let pass3: Uint8Array | undefined;
  for (const { message } of messages) {
    const apdu = message.apdu?.value;
    if (apdu?.kind === "aarq") aarq = apdu;
    if (apdu?.kind === "aare") aare = apdu;
    const isProof = apdu?.kind === "action-request-normal" && apdu.cosemMethodDescriptor.classId === 15;
    if (isProof && apdu.methodInvocationParameters?.type === "octet-string") {
      pass3 = apdu.methodInvocationParameters.value;
    }
    if (apdu?.kind !== "action-response-normal" || aarq === undefined || aare === undefined || pass3 === undefined) {
      continue;
    }
    const reply = apdu.singleResponse.returnParameters;
    if (reply?.kind !== "data" || reply.value.type !== "octet-string") continue;
    return { aarq, aare, pass3, pass4: reply.value.value };
  }
  return undefined;
}

const withHls = sessions.filter((session) => handshakeOf(hear(session).messages) !== undefined);

describe.each(sessions.map((session) => [session.id, session] as const))("%s", (_, session) => {
  const { frames } = session;
  const { messages, failures } = hear(session);

  test("every frame is read, but for those that are malformed", () => {
    expect(failures).toEqual(frames.flatMap(({ malformed }, i) => (malformed === undefined ? [] : [[i, malformed]])));
    for (const [index, { hex }] of frames.entries()) {
      const { apdu } = messages.find(({ frame }) => frame === index)?.message ?? {};
      // Ciphered and segmented ones are checked by what they hold.
      if (apdu !== undefined && hex.endsWith(toHex(apdu.octets))) {
        expect(toHex(encodeCosemApdu(apdu.value))).toBe(toHex(apdu.octets));
      }
    }
  });

  test("every tag is right, and under it is what was sent", () => {
    for (const [index, { plaintext }] of frames.entries()) {
      const { message } = messages.find(({ frame }) => frame === index) ?? {};
      const security = message?.layers.find(({ layer }) => layer === "security");
      if (plaintext === undefined) {
        expect(security).toBeUndefined();
        continue;
      }
      if (security !== undefined) expect(security).toMatchObject({ authenticated: true });
      expect(message!.warnings).toEqual([]);
      expect(toHex((message!.userInformation ?? message!.apdu)!.octets)).toBe(plaintext);
    }
  });
});

describe("values of HLS", () => {
  test("are there in the sessions that have HLS", () => {
    expect(withHls.map(({ id }) => id)).toEqual([
      "wrapper-glo-hls-mech2",
      "wrapper-general-glo-access",
      "mel-trace-authentication-and-encryption",
      "mel-trace-authentication",
      "mel-trace-none",
      "wrapper-kfm-hls-gmac",
    ]);
  });

  test.each(withHls.map((session) => [session.id, session] as const))("%s", (_, session) => {
    const { messages } = hear(session);
    const { aarq, aare, pass3, pass4 } = handshakeOf(messages)!;
    const [ctos, stoc] = [aarq.callingAuthenticationValue, aare.respondingAuthenticationValue];
    if (ctos?.kind !== "charstring" || stoc?.kind !== "charstring") throw new Error("no challenges");
    const challenges = { clientToServer: ctos.value, serverToClient: stoc.value };
    const { guek, gak } = session.keys!;
    const gmac: HlsMechanism = {
      mechanism: 5,
      suite: 0,
      keys: createKeySet(nodeCrypto, 0, { guek: fromHex(guek), gak: fromHex(gak) }),
      clientTitle: aarq.callingApTitle!,
      serverTitle: aare.respondingApTitle!,
      // That of the server's proof, so that it comes out the same.
      sendCounter: { next: () => new DataView(pass4.buffer, pass4.byteOffset).getUint32(1) },
      receiveCounters: undefined,
    };
    const isGmac = aarq.mechanismName === "hls-gmac";
    if (!isGmac) expect(aarq.mechanismName).toBe("hls");
    const mechanism = isGmac ? gmac : aesEcbProof(nodeCrypto.aesKey(secretOf(messages)));
    expect(toHex(answerPass3(nodeCrypto, mechanism, challenges, pass3))).toBe(toHex(pass4));
    verifyPass4(nodeCrypto, mechanism, challenges, pass4, pass3);
    const changed = pass3.slice();
    changed[pass3.length - 1]! ^= 1;
    expect(() => answerPass3(nodeCrypto, mechanism, challenges, changed)).toThrow();
  });
});
