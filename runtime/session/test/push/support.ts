import { concatBytes, fromHex } from "@cosemkit/core";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { encodeHdlcFrame } from "../../src/link/hdlc-frame.ts";
import { encodeLlc } from "../../src/link/llc.ts";
import { KeyRing } from "../../src/push/key-ring.ts";
import { type DecodedMessage, isFailed, type MessageOutcome } from "../../src/push/message.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { createKeySet, type KeyOctets, type KeyScope } from "../../src/security/keys.ts";
import { protect } from "../../src/security/protection.ts";
import type { SecurityControl } from "../../src/security/security-control.ts";

/** A get-response and a data-notification with one value. */
export const getResponse: Uint8Array = fromHex("c401c1000600001391");
export const notification: Uint8Array = fromHex("0f40000000000101020309060100010700ff060000067d02020f00161b");

export const title: Uint8Array = fromHex("4d4d4d0000bc614e");
export const otherTitle: Uint8Array = fromHex("4d4d4d0000000001");
export const keys: KeyOctets = {
  guek: fromHex("000102030405060708090a0b0c0d0e0f"),
  gbek: fromHex("101112131415161718191a1b1c1d1e1f"),
  gak: fromHex("d0d1d2d3d4d5d6d7d8d9dadbdcdddedf"),
  dedicated: fromHex("202122232425262728292a2b2c2d2e2f"),
  kek: fromHex("303132333435363738393a3b3c3d3e3f"),
};

export function ring(...entries: readonly (readonly [title: string, keys: KeyOctets])[]): KeyRing {
  return new KeyRing(nodeCrypto, entries);
}

/** The ciphered body of a plain APDU. */
export function ciphered(
  plain: Uint8Array,
  control: Partial<SecurityControl> = {},
  scope: KeyScope = "global",
): Uint8Array {
  return protect(plain, {
    keys: createKeySet(nodeCrypto, 0, keys),
    scope,
    control: { suite: 0, authenticated: true, encrypted: true, broadcast: false, compressed: false, ...control },
    systemTitle: title,
    invocationCounter: 7,
  });
}

/** A counted octet string behind a tag; shorter than 128 octets. */
export function counted(tag: number, octets: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(tag, octets.length), octets);
}

export function generalGlo(plain: Uint8Array, control?: Partial<SecurityControl>): Uint8Array {
  const body = ciphered(plain, control);
  return concatBytes(counted(0xdb, title), Uint8Array.of(body.length), body);
}

/** UI frames with these information fields, all but the last with the segmentation bit. */
export function uiFrames(...information: readonly Uint8Array[]): Uint8Array[] {
  return information.map((part, i) =>
    encodeHdlcFrame({
      destination: hdlcAddress(16),
      source: hdlcAddress(1),
      kind: "UI",
      pollFinal: false,
      segmented: i < information.length - 1,
      information: part,
    }),
  );
}

export function pushFrame(apdu: Uint8Array): Uint8Array {
  return uiFrames(encodeLlc("response", apdu))[0]!;
}

/** A block of a general block transfer. */
export function block(number: number, data: Uint8Array, last: boolean): Uint8Array {
  return concatBytes(Uint8Array.of(0xe0, last ? 0xc0 : 0x40, 0, number, 0, 0, data.length), data);
}

/** The messages; a failure among them fails the test. */
export function wholly(outcomes: readonly MessageOutcome[]): readonly DecodedMessage[] {
  return outcomes.map((outcome) => {
    if (isFailed(outcome)) throw outcome.error;
    return outcome;
  });
}

/** Outcomes in short: `0 data-notification`, or `1 decode.malformed`. */
export function inShort(outcomes: readonly MessageOutcome[]): readonly string[] {
  return outcomes.map((one) =>
    isFailed(one)
      ? `${one.input} ${one.error.layer} ${one.error.code}`
      : `${one.input} ${one.apdu?.value.kind ?? one.data?.value.type ?? "nothing"}`,
  );
}
