import { DecodeError } from "@cosemkit/core";

/** What `decode` gives; undefined where it throws `DecodeError`, as the octets are something else. */
export function tryDecode<T>(decode: () => T): T | undefined {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return undefined;
  }
}
