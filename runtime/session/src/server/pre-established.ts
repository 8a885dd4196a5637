import { SecurityError } from "@cosemkit/core";
import { splitCiphered } from "../association/apdu-cipher.ts";
import { isCiphered } from "../association/apdu-tags.ts";
import { ServerCipher } from "../association/server-cipher.ts";
import type { ServerSecurity } from "../association/server-security.ts";
import type { ClientView } from "./client-view.ts";

/**
 * What a server and a client know of each other without an AARQ (Green Book, pre-established associations): what is
 * pushed goes through it. Its messages are protected as those of an association with this client have to be.
 */
export class PreEstablishedAssociation {
  /** SAP of the client. */
  readonly client: number;
  /** The objects as the client may read them. */
  readonly view: ClientView;
  private readonly security: ServerSecurity | undefined;

  /** `security`: the keys, where the client takes nothing plain. */
  constructor(client: number, view: ClientView, security: ServerSecurity | undefined) {
    this.client = client;
    this.view = view;
    this.security = security;
  }

  /** The form in which a plain APDU goes to the client. Throws `SecurityError` when the invocation counter is used up. */
  protect(plain: Uint8Array): Uint8Array {
    const { security } = this;
    return security === undefined ? plain : new ServerCipher(security, nobody).notify(plain);
  }

  /**
   * The plain APDU in what the client sends. Throws `DecodeError`, and `SecurityError` for less protection than is asked of
   * the client, or a system title that may not use the keys.
   */
  open(apdu: Uint8Array): Uint8Array {
    const { security } = this;
    const ciphered = apdu.length > 0 && isCiphered(apdu[0]!);
    if (security === undefined) {
      if (!ciphered) return apdu;
      throw new SecurityError("security.context", "a ciphered APDU came where there are no keys");
    }
    if (!ciphered) throw new SecurityError("security.plain", "a plain APDU came where ciphering is asked for: refused");
    const { title } = splitCiphered(apdu);
    if (title === undefined || !security.admits(title)) {
      throw new SecurityError("security.title", "the sender bears no system title that may use the keys");
    }
    return new ServerCipher(security, title).open(apdu).plaintext;
  }
}

/** Whoever is pushed to: nobody has to be known for it. */
const nobody = new Uint8Array(8);
