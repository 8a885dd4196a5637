import { DecodeError } from "@cosemkit/core";
import { allocate } from "./slab.ts";

/**
 * The LLC sub-layer of the HDLC profile (IEC 62056-46, 5): three octets before the APDU, in the first segment of a
 * message only.
 */
export interface LlcMessage {
  /** Destination LSAP: E6, or FF for the broadcast that the standard knows and nobody sends. */
  readonly destination: number;
  /** Source LSAP: E6 is a command (from the client), E7 a response (from the server). */
  readonly source: number;
  readonly apdu: Uint8Array;
}

/** Which way a message goes: a command comes from the client, a response or push from the server. */
export type LlcDirection = "command" | "response";

/** `E6 E6 00` (command) or `E6 E7 00` (response), then the APDU. */
export function encodeLlc(direction: LlcDirection, apdu: Uint8Array): Uint8Array {
  const out = allocate(apdu.length + 3);
  out[0] = 0xe6;
  out[1] = direction === "command" ? 0xe6 : 0xe7;
  out[2] = 0x00;
  out.set(apdu, 3);
  return out;
}

/**
 * Takes the LLC octets off a whole message. Never give it a continuation segment: its first octets are payload,
 * even when they are E6 E7 00. Throws `DecodeError` (layer llc).
 */
export function decodeLlc(message: Uint8Array): LlcMessage {
  if (message.length < 3) {
    throw new DecodeError("decode.truncated", `LLC header of 3 octets expected, ${message.length} left`, {
      layer: "llc",
      offset: message.length,
      needed: 3 - message.length,
    });
  }
  const destination = message[0]!;
  const source = message[1]!;
  if (destination !== 0xe6 && destination !== 0xff) throw wrong("destination LSAP", destination, "e6 or ff", 0);
  if (source !== 0xe6 && source !== 0xe7) throw wrong("source LSAP", source, "e6 or e7", 1);
  if (message[2] !== 0) throw wrong("LLC quality", message[2]!, "00", 2);
  return { destination, source, apdu: message.subarray(3) };
}

function wrong(what: string, found: number, expected: string, offset: number): DecodeError {
  const octet = found.toString(16).padStart(2, "0");
  return new DecodeError("decode.malformed", `${what} ${octet} found, ${expected} expected`, { layer: "llc", offset });
}
