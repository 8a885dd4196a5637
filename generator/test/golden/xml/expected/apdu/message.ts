// Generated from spec/apdu/message.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type DecodeOptions,
  type Descriptor,
  Reader,
  Writer,
  located,
  placed,
  readCode,
  unknownKind,
  unknownTag,
  writeCode,
} from "@cosemkit/core";
import { type Result, resultCodes } from "../codes/result.ts";

/** none. */
export type Message =
  | Ask
  | { readonly kind: "answer"; readonly value: Result }
  | { readonly kind: "stop" };

export function readMessage(r: Reader): Message {
  const tag = r.u8();
  switch (tag) {
    case 1:
      return readAsk(r);
    case 2:
      return { kind: "answer", value: readCode(r, resultCodes) };
    case 3:
      return { kind: "stop" };
    default:
      return unknownTag(r, tag);
  }
}

export function writeMessage(w: Writer, v: Message): void {
  switch (v.kind) {
    case "ask":
      w.u8(1);
      writeAsk(w, v);
      return;
    case "answer":
      w.u8(2);
      writeCode(w, resultCodes, v.value);
      return;
    case "stop":
      w.u8(3);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeMessage(bytes: Uint8Array, options?: DecodeOptions): Message {
  const r = new Reader(bytes, options);
  try {
    const value = readMessage(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, messageDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeMessage(value: Message): Uint8Array {
  const w = Writer.acquire();
  try {
    writeMessage(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, messageDescriptor, value);
  } finally {
    w.release();
  }
}

export const messageDescriptor: Descriptor = {
  name: "message",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 1, name: "ask", node: { kind: "ref", to: () => askDescriptor }, flat: ["ask"] },
    { tag: 2, name: "answer", node: { kind: "enumerated", form: "octet", codes: resultCodes } },
    { tag: 3, name: "stop" },
  ] },
};

/** none. */
export interface Ask {
  readonly kind: "ask";
  readonly howMany: number;
  readonly lastOne: boolean;
  readonly whereFrom?: readonly Place[] | undefined;
  readonly innerMessage?: Uint8Array | undefined;
}

export function readAsk(r: Reader): Ask {
  const howMany = r.u8();
  const lastOne = r.boolean();
  let whereFrom: readonly Place[] | undefined;
  if (r.flag()) {
    const count1 = r.count(1);
    const items2 = new Array<Place>(count1);
    for (let i3 = 0; i3 < count1; i3++) {
      items2[i3] = readPlace(r);
    }
    whereFrom = items2;
  }
  const innerMessage = r.flag() ? r.octets() : undefined;
  return { kind: "ask", howMany, lastOne, whereFrom, innerMessage };
}

export function writeAsk(w: Writer, v: Ask): void {
  w.u8(v.howMany);
  w.boolean(v.lastOne);
  if (v.whereFrom === undefined) {
    w.u8(0);
  } else {
    w.u8(1);
    w.length(v.whereFrom.length);
    for (const item1 of v.whereFrom) {
      writePlace(w, item1);
    }
  }
  if (v.innerMessage === undefined) {
    w.u8(0);
  } else {
    w.u8(1);
    w.octets(v.innerMessage);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeAsk(bytes: Uint8Array, options?: DecodeOptions): Ask {
  const r = new Reader(bytes, options);
  try {
    const value = readAsk(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, askDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeAsk(value: Ask): Uint8Array {
  const w = Writer.acquire();
  try {
    writeAsk(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, askDescriptor, value);
  } finally {
    w.release();
  }
}

export const askDescriptor: Descriptor = {
  name: "ask",
  node: { kind: "sequence", label: "ask", counted: false, fields: [
    { property: "howMany", presence: "required", node: { kind: "integer", size: 1, signed: false } },
    { property: "lastOne", presence: "required", node: { kind: "boolean" } },
    { property: "whereFrom", presence: "flag", node: { kind: "list", of: { kind: "ref", to: () => placeDescriptor }, least: 1 } },
    { property: "innerMessage", presence: "flag", node: { kind: "octets", form: "counted" } },
  ] },
};

/** none. */
export type Place =
  | { readonly kind: "here" }
  | { readonly kind: "there"; readonly value: number };

export function readPlace(r: Reader): Place {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { kind: "here" };
    case 1:
      return { kind: "there", value: r.u16() };
    default:
      return unknownTag(r, tag);
  }
}

export function writePlace(w: Writer, v: Place): void {
  switch (v.kind) {
    case "here":
      w.u8(0);
      return;
    case "there":
      w.u8(1);
      w.u16(v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodePlace(bytes: Uint8Array, options?: DecodeOptions): Place {
  const r = new Reader(bytes, options);
  try {
    const value = readPlace(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, placeDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodePlace(value: Place): Uint8Array {
  const w = Writer.acquire();
  try {
    writePlace(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, placeDescriptor, value);
  } finally {
    w.release();
  }
}

export const placeDescriptor: Descriptor = {
  name: "place",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 0, name: "here" },
    { tag: 1, name: "there", node: { kind: "integer", size: 2, signed: false } },
  ] },
};
