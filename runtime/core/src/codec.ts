import type { Descriptor } from "./descriptor.ts";
import { DecodeError, EncodeError } from "./errors.ts";
import { interpretRead } from "./interpret-read.ts";
import { interpretWrite } from "./interpret-write.ts";
import type { DecodeOptions } from "./options.ts";
import { Reader } from "./reader.ts";
import { Writer } from "./writer.ts";

/** How one type travels: its fast functions, and its descriptor. */
export interface Codec<T> {
  readonly descriptor: Descriptor;
  read(r: Reader): T;
  write(w: Writer, value: T): void;
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeWith<T>(codec: Codec<T>, bytes: Uint8Array, options?: DecodeOptions): T {
  const r = new Reader(bytes, options);
  try {
    const value = codec.read(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, codec.descriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeWith<T>(codec: Codec<T>, value: T): Uint8Array {
  const w = Writer.acquire();
  try {
    codec.write(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, codec.descriptor, value);
  } finally {
    w.release();
  }
}

/**
 * The error of a failed decode with its field path. The fast path tracks nothing: the bytes are walked again
 * with the interpreter, which does.
 */
export function located(
  error: unknown,
  descriptor: Descriptor,
  bytes: Uint8Array,
  options?: DecodeOptions,
): DecodeError {
  if (!(error instanceof DecodeError)) throw error;
  try {
    interpretRead(descriptor, bytes, { ...options, onWarning: undefined });
  } catch (again) {
    if (again instanceof DecodeError && again.code === error.code) return again;
  }
  return error;
}

/** The error of a failed encode with its field path, found by the interpreter, which checks every type. */
export function placed(error: unknown, descriptor: Descriptor, value: unknown): EncodeError {
  try {
    interpretWrite(descriptor, value);
  } catch (again) {
    if (again instanceof EncodeError) return again;
  }
  return error instanceof EncodeError ? error : new EncodeError(error instanceof Error ? error.message : String(error));
}
