import { type ExplainedSpan, explain } from "@cosemkit/core";
import { cosemApduDescriptor } from "@cosemkit/model/apdu/apdu";
import { isCiphered } from "../association/apdu-tags.ts";

/**
 * The fields of an APDU, and in place of the plain user-information of an ACSE APDU the fields of that. They cover every
 * octet once. Never throws.
 */
export function explainApdu(apdu: Uint8Array): readonly ExplainedSpan[] {
  return explain(cosemApduDescriptor, apdu).spans.flatMap((span) => {
    if (span.path !== "userInformation" || span.part !== "value") return [span];
    const information = apdu.subarray(span.offset, span.offset + span.length);
    if (isCiphered(information[0]!)) return [span];
    const inner = explain(cosemApduDescriptor, information);
    if (inner.error !== undefined) return [span];
    return inner.spans.map((one) => ({
      ...one,
      offset: span.offset + one.offset,
      path: one.path === "" ? span.path : `${span.path}.${one.path}`,
    }));
  });
}

/** Whether octets are a part of others, and no copy: a plain user-information is a part of its APDU. */
export function isViewOf(part: Uint8Array, whole: Uint8Array): boolean {
  const start = part.byteOffset - whole.byteOffset;
  return part.buffer === whole.buffer && start >= 0 && start + part.length <= whole.length;
}
