import { DecodeError, type ExplainedSpan, explain, Reader } from "@cosemkit/core";
import { cosemApduDescriptor } from "@cosemkit/model/apdu/apdu";
import { readGeneralCiphering } from "@cosemkit/model/apdu/general";
import { splitCiphered } from "../association/apdu-cipher.ts";
import { generalCipheringTag, isCiphered } from "../association/apdu-tags.ts";
import { tagLength } from "../security/crypto-provider.ts";
import { decodeSecurityControl } from "../security/security-control.ts";

/** Security control and invocation counter, in front of what is protected. */
const headerLength = 5;

/**
 * The fields of an APDU; in place of the plain user-information of an ACSE APDU the fields of that, and in place of what is
 * authenticated and not encrypted the fields of the APDU in it. They cover every octet once. Never throws. `within` takes the
 * APDUs inside apart.
 */
export function explainApdu(
  apdu: Uint8Array,
  within: (inner: Uint8Array) => readonly ExplainedSpan[] = explainApdu,
): readonly ExplainedSpan[] {
  const { spans } = explain(cosemApduDescriptor, apdu);
  const body = cipheredBody(apdu);
  if (body !== undefined && isReadable(body)) return explainBody(apdu, body, spans, within);
  return spans.flatMap((span) => {
    if (span.path !== "userInformation" || span.part !== "value") return [span];
    const information = apdu.subarray(span.offset, span.offset + span.length);
    const isOpen = isCiphered(information[0]!)
      ? isReadable(cipheredBody(information))
      : explain(cosemApduDescriptor, information).error === undefined;
    return isOpen ? shifted(within(information), span.offset, span.path) : [span];
  });
}

/** Security header and protected APDU of a ciphered one; undefined for another, or one that is malformed. */
export function cipheredBody(apdu: Uint8Array): Uint8Array | undefined {
  if (apdu.length === 0 || !isCiphered(apdu[0]!)) return undefined;
  try {
    if (apdu[0] !== generalCipheringTag) return splitCiphered(apdu).body;
    return readGeneralCiphering(new Reader(apdu.subarray(1))).cipheredContent;
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}

/** Whether the APDU in a ciphered body stands there in clear. */
export function isReadable(body: Uint8Array | undefined): body is Uint8Array {
  if (body === undefined || body.length <= headerLength + tagLength) return false;
  const { authenticated, compressed } = decodeSecurityControl(body[0]!);
  return authenticated && !isEncrypted(body) && !compressed;
}

/** Whether a ciphered body, of which the first octet is enough, is encrypted. */
export function isEncrypted(body: Uint8Array): boolean {
  return body.length > 0 && decodeSecurityControl(body[0]!).encrypted;
}

function explainBody(
  apdu: Uint8Array,
  body: Uint8Array,
  spans: readonly ExplainedSpan[],
  within: (inner: Uint8Array) => readonly ExplainedSpan[],
): readonly ExplainedSpan[] {
  const start = body.byteOffset - apdu.byteOffset;
  const end = start + body.length;
  const part = (offset: number, length: number, text: string): ExplainedSpan => {
    return { offset, length, path: "", part: "value", text, secret: false };
  };
  const before = spans.filter(({ offset }) => offset < start);
  // The field of the body begins with its length.
  const outer = before.map((one) =>
    one.offset + one.length > start ? { ...one, length: start - one.offset, text: "" } : one,
  );
  return [
    ...outer,
    part(start, headerLength, "security control and invocation counter"),
    ...shifted(within(body.subarray(headerLength, -tagLength)), start + headerLength, ""),
    part(end - tagLength, tagLength, "authentication tag"),
    ...spans.filter(({ offset }) => offset >= end),
  ];
}

function shifted(spans: readonly ExplainedSpan[], by: number, path: string): readonly ExplainedSpan[] {
  return spans.map((one) => ({
    ...one,
    offset: by + one.offset,
    path: one.path === "" ? path : path === "" ? one.path : `${path}.${one.path}`,
  }));
}

/** Whether octets are a part of others, and no copy: a plain user-information is a part of its APDU. */
export function isViewOf(part: Uint8Array, whole: Uint8Array): boolean {
  const start = part.byteOffset - whole.byteOffset;
  return part.buffer === whole.buffer && start >= 0 && start + part.length <= whole.length;
}
