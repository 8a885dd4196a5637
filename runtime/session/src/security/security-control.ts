import { EncodeError, SecurityError } from "@cosemkit/core";

/** Security suites of the Green Book: 0 AES-GCM-128, 1 the same with P-256, 2 AES-GCM-256 with P-384. */
export type SecuritySuite = 0 | 1 | 2;

/** The security control octet, the first of every ciphered APDU body (Green Book, security header). */
export interface SecurityControl {
  /** Bits 0 to 3: security suite, 0 to 15 as sent. */
  readonly suite: number;
  /** Bit 4 (A): an authentication tag of 12 octets follows the payload. */
  readonly authenticated: boolean;
  /** Bit 5 (E): the payload is encrypted. */
  readonly encrypted: boolean;
  /** Bit 6: the broadcast key is used, otherwise the unicast one. Always false with a dedicated key. */
  readonly broadcast: boolean;
  /** Bit 7: the payload was compressed (V.44) before protection. */
  readonly compressed: boolean;
}

/** What the bits say, for any octet, also one that must not be acted on: see `checkSecurityControl`. */
export function decodeSecurityControl(octet: number): SecurityControl {
  return {
    suite: octet & 0x0f,
    authenticated: (octet & 0x10) !== 0,
    encrypted: (octet & 0x20) !== 0,
    broadcast: (octet & 0x40) !== 0,
    compressed: (octet & 0x80) !== 0,
  };
}

/** The octet. Throws `EncodeError` when the suite does not fit in its four bits. */
export function encodeSecurityControl(control: SecurityControl): number {
  const { suite } = control;
  if ((suite & 0x0f) !== suite) throw new EncodeError(`security suite ${suite} is not 0 to 15`, "suite", "security");
  return (
    suite |
    (control.authenticated ? 0x10 : 0) |
    (control.encrypted ? 0x20 : 0) |
    (control.broadcast ? 0x40 : 0) |
    (control.compressed ? 0x80 : 0)
  );
}

/**
 * Refuses what cannot be worked with, and returns the suite. Throws `security.suite` for a suite that does not
 * exist, `security.compression` for compression, which is not supported, and `security.control` for neither
 * authentication nor encryption: a ciphered APDU that protects nothing.
 */
export function checkSecurityControl(control: SecurityControl): SecuritySuite {
  const { suite } = control;
  if (suite !== 0 && suite !== 1 && suite !== 2) {
    throw new SecurityError("security.suite", `security suite ${suite} does not exist; 0, 1 and 2 do`);
  }
  if (control.compressed) {
    throw new SecurityError("security.compression", "the payload is V.44 compressed, which is not supported");
  }
  if (!control.authenticated && !control.encrypted) {
    throw new SecurityError("security.control", "the security control asks for neither authentication nor encryption");
  }
  return suite;
}

/** Octets of the AES keys of a suite: 16 in suites 0 and 1, 32 in suite 2. */
export function suiteKeyLength(suite: SecuritySuite): 16 | 32 {
  return suite === 2 ? 32 : 16;
}
