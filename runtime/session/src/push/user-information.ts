import { DecodeError, type DecodeOptions } from "@cosemkit/core";
import { type CosemApdu, decodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { isCiphered, tagOf } from "../association/apdu-tags.ts";
import { decodeWithQuirks } from "../association/quirks.ts";
import type { Decipherer } from "./decipher.ts";
import type { Decoded, MessageLayer, MessageWarning } from "./message.ts";

/** The user-information of an ACSE APDU, taken apart. */
export interface UserInformation {
  /** The Initiate APDU or confirmed-service-error; ciphered still where a key is missing. */
  readonly apdu: Decoded<XdlmsApdu>;
  readonly layers: readonly MessageLayer[];
  readonly warnings: readonly MessageWarning[];
}

const initiateRequest: number = /* @__PURE__ */ tagOf("initiate-request");
const initiateResponse: number = /* @__PURE__ */ tagOf("initiate-response");
const confirmedServiceError: number = /* @__PURE__ */ tagOf("confirmed-service-error");

/**
 * Decodes the user-information of an ACSE APDU, deciphered where the keys allow (Green Book, AARQ and AARE: it holds an
 * Initiate APDU or a confirmed-service-error). `octets` are those of the ACSE APDU. Throws `DecodeError` for anything
 * else in it, and `SecurityError` as `Decipherer.open` does.
 */
export function openUserInformation(
  apdu: CosemApdu,
  octets: Uint8Array,
  decipherer: Decipherer,
  options: DecodeOptions,
): UserInformation | undefined {
  if (apdu.kind !== "aarq" && apdu.kind !== "aare" && apdu.kind !== "rlrq" && apdu.kind !== "rlre") return undefined;
  decipherer.learn(apdu);
  const information = apdu.userInformation;
  if (information === undefined) return undefined;
  const layers: MessageLayer[] = [];
  const warnings: MessageWarning[] = [];
  let plain = information;
  if (information.length > 0 && isCiphered(information[0]!)) {
    const title =
      apdu.kind === "aarq" ? apdu.callingApTitle : apdu.kind === "aare" ? apdu.respondingApTitle : undefined;
    const opened = atUserInformation(information, octets, () => decipherer.open(information, title));
    if (opened.layer !== undefined) layers.push(opened.layer);
    warnings.push(...opened.warnings);
    if (opened.plain === undefined) {
      const value = atUserInformation(information, octets, () => decodeXdlmsApdu(information, options));
      return { apdu: { value, octets: information }, layers, warnings };
    }
    plain = opened.plain;
  }
  const decoded = atUserInformation(plain, octets, () => {
    checkTag(plain);
    return decodeWithQuirks(decodeXdlmsApdu, plain, options);
  });
  decipherer.learn(decoded.value);
  return { apdu: decoded, layers, warnings };
}

function checkTag(plain: Uint8Array): void {
  const tag = plain[0];
  if (tag === initiateRequest || tag === initiateResponse || tag === confirmedServiceError) return;
  const found = tag === undefined ? "it is empty" : `tag ${tag.toString(16).padStart(2, "0")} found`;
  const detail = `an Initiate APDU or confirmed-service-error is expected, ${found}`;
  throw new DecodeError(tag === undefined ? "decode.malformed" : "decode.unknown-tag", detail, { offset: 0 });
}

/** Runs `decode` on octets of the user-information, and says in its error where they stand in the ACSE APDU. */
function atUserInformation<T>(inner: Uint8Array, outer: Uint8Array, decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    // Octets of their own are deciphered ones. Nothing has no place: the user-information ends the APDU.
    const inside = inner.length === 0 || inner.buffer === outer.buffer;
    const start = inner.length === 0 ? outer.length : inner.byteOffset - outer.byteOffset;
    throw new DecodeError(
      // All octets of the element are there: more of them would not help.
      error.code === "decode.truncated" ? "decode.malformed" : error.code,
      error.detail,
      {
        layer: inside ? "acse" : error.layer,
        offset: inside ? start + error.offset : error.offset,
        path: error.path === "" ? "userInformation" : `userInformation.${error.path}`,
      },
    );
  }
}
