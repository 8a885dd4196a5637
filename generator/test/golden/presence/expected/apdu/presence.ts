// Generated from spec/apdu/presence.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type DecodeOptions, type Descriptor, Reader, Writer, located, placed } from "@cosemkit/core";

/**
 * A sequence.
 *
 * Golden file.
 */
export interface Presence {
  readonly first?: number | undefined;
  /** Default: 300. */
  readonly second: number;
  /** Default: true. */
  readonly third: boolean;
  readonly fourth: number;
}

export function readPresence(r: Reader): Presence {
  const first = r.flag() ? r.u8() : undefined;
  const second = r.flag() ? r.u16() : 300;
  const third = r.flag() ? r.boolean() : true;
  const fourth = r.u8();
  return { first, second, third, fourth };
}

export function writePresence(w: Writer, v: Presence): void {
  if (v.first === undefined) {
    w.u8(0);
  } else {
    w.u8(1);
    w.u8(v.first);
  }
  if (v.second === undefined || v.second === 300) {
    w.u8(0);
  } else {
    w.u8(1);
    w.u16(v.second);
  }
  if (v.third === undefined || v.third === true) {
    w.u8(0);
  } else {
    w.u8(1);
    w.boolean(v.third);
  }
  w.u8(v.fourth);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodePresence(bytes: Uint8Array, options?: DecodeOptions): Presence {
  const r = new Reader(bytes, options);
  try {
    const value = readPresence(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, presenceDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodePresence(value: Presence): Uint8Array {
  const w = Writer.acquire();
  try {
    writePresence(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, presenceDescriptor, value);
  } finally {
    w.release();
  }
}

export const presenceDescriptor: Descriptor = {
  name: "presence",
  node: { kind: "sequence", counted: false, fields: [
    { property: "first", presence: "flag", node: { kind: "integer", size: 1, signed: false } },
    { property: "second", presence: "default", default: 300, node: { kind: "integer", size: 2, signed: false } },
    { property: "third", presence: "default", default: true, node: { kind: "boolean" } },
    { property: "fourth", presence: "required", node: { kind: "integer", size: 1, signed: false } },
  ] },
};
