import { fromHex } from "@cosemkit/core";
import { MessageDecoder } from "../src/push/decode-message.ts";
import { anyTitle, KeyRing } from "../src/push/key-ring.ts";
import { type DecodedMessage, isFailed } from "../src/push/message.ts";
import { nodeCrypto } from "../src/security/crypto-node.ts";
import type { Session, SessionFrame } from "./client/support.ts";

/** What a frame of a recording gave. */
export interface Heard {
  readonly frame: number;
  readonly from: SessionFrame["from"];
  readonly message: DecodedMessage;
}

export interface Hearing {
  readonly messages: readonly Heard[];
  readonly failures: readonly (readonly [frame: number, code: string])[];
}

export function ringOf({ keys }: Pick<Session, "keys">): KeyRing | undefined {
  if (keys === undefined) return undefined;
  return new KeyRing(nodeCrypto, [[anyTitle, { guek: fromHex(keys.guek), gak: fromHex(keys.gak) }]]);
}

/** Reads all frames of a session, those of each side as one stream. */
export function hear(session: Session): Hearing {
  const { frames, link } = session;
  const keys = ringOf(session);
  const client = new MessageDecoder({ as: link, keys });
  const decoders = { client, server: new MessageDecoder({ as: link, keys, opposite: client }) };
  const inputs: Record<SessionFrame["from"], number[]> = { client: [], server: [] };
  const messages: Heard[] = [];
  const failures: [number, string][] = [];
  const take = (from: SessionFrame["from"], outcomes: ReturnType<MessageDecoder["push"]>): void => {
    for (const outcome of outcomes) {
      const frame = inputs[from][outcome.input]!;
      if (isFailed(outcome)) failures.push([frame, outcome.error.code]);
      else messages.push({ frame, from, message: outcome });
    }
  };
  for (const [index, { from, hex }] of frames.entries()) {
    inputs[from].push(index);
    take(from, decoders[from].push(fromHex(hex)));
  }
  for (const from of ["client", "server"] as const) take(from, decoders[from].end());
  return { messages, failures };
}

/** The secret of mechanism 2, which these meters show in attribute 7 of the association, filled up with zeros. */
export function secretOf(messages: readonly Heard[]): Uint8Array {
  const asked = messages.findIndex(({ message: { apdu } }) => {
    if (apdu?.value.kind !== "get-request-normal") return false;
    const { classId, attributeId } = apdu.value.cosemAttributeDescriptor;
    return classId === 15 && attributeId === 7;
  });
  const reply = messages[asked + 1]!.message.apdu!.value;
  if (reply.kind !== "get-response-normal" || reply.result.kind !== "data") throw new Error(reply.kind);
  if (reply.result.value.type !== "octet-string") throw new Error(reply.result.value.type);
  const secret = new Uint8Array(16);
  secret.set(reply.result.value.value);
  return secret;
}
