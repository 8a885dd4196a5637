import { SecurityError } from "@cosemkit/core";

/** Octets of a system title: three of the FLAG manufacturer id, five that make it unique. */
export const systemTitleLength = 8;

/** Throws `security.title` unless `title` can be a system title; `whose` goes into the message. */
export function checkSystemTitle(title: Uint8Array, whose: string): void {
  if (title.length !== systemTitleLength) {
    throw new SecurityError("security.title", `${whose} system title has ${title.length} octets, 8 expected`);
  }
}

/** Writes the initialization vector of GCM: system title of the originator, then invocation counter, big-endian. */
export function writeIv(iv: Uint8Array, title: Uint8Array, invocationCounter: number): void {
  iv.set(title);
  iv[8] = invocationCounter >>> 24;
  iv[9] = invocationCounter >>> 16;
  iv[10] = invocationCounter >>> 8;
  iv[11] = invocationCounter;
}
