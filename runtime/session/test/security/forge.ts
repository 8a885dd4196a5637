import { createCipheriv } from "node:crypto";
import { concatBytes } from "@cosemkit/core";

export interface Forgery {
  readonly guek: Uint8Array;
  readonly gak: Uint8Array;
  /** System title of the originator. */
  readonly title: Uint8Array;
  readonly counter: number;
  /** The security control octet, whatever it says: the tag is right for it. 30 by default. */
  readonly control?: number;
  /** Octets of the tag, 4 to 16; 12 by default. */
  readonly tagLength?: number;
}

/**
 * The body of a ciphered APDU as the library would never make it, but as who has the keys could: authenticated and
 * encrypted, with a tag that is right. Made without any code of the library.
 */
export function forgedBody(plain: Uint8Array, forgery: Forgery): Uint8Array {
  const { guek, gak, title, counter, control = 0x30, tagLength = 12 } = forgery;
  const count = Uint8Array.of(counter >>> 24, counter >>> 16, counter >>> 8, counter);
  const cipher = createCipheriv("aes-128-gcm", guek, concatBytes(title, count), { authTagLength: tagLength });
  cipher.setAAD(concatBytes(Uint8Array.of(control), gak));
  const ciphertext = concatBytes(cipher.update(plain), cipher.final());
  return concatBytes(Uint8Array.of(control), count, ciphertext, cipher.getAuthTag());
}

/** The same as a service-specific APDU under any tag; bodies of up to 127 octets. */
export function forgedApdu(tag: number, plain: Uint8Array, forgery: Forgery): Uint8Array {
  const body = forgedBody(plain, forgery);
  return concatBytes(Uint8Array.of(tag, body.length), body);
}

/** The same as general-glo-ciphering. */
export function forgedGeneral(plain: Uint8Array, forgery: Forgery): Uint8Array {
  const body = forgedBody(plain, forgery);
  return concatBytes(Uint8Array.of(0xdb, 8), forgery.title, Uint8Array.of(body.length), body);
}
