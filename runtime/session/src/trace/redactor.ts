import type { ExplainedSpan } from "@cosemkit/core";
import { tagOf, tagsOf } from "../association/apdu-tags.ts";
import { explainApdu } from "./explain-apdu.ts";
import { isSecretMember } from "./secret-members.ts";

/** Tags of requests that name what they are about; of those by short name, only those that carry values. */
const namingTags: readonly number[] = /* @__PURE__ */ tagsOf(
  "get-request",
  "set-request",
  "action-request",
  "access-request",
);
const shortNameWrites: readonly number[] = /* @__PURE__ */ tagsOf("write-request", "unconfirmed-write-request");
/** What answers those that name. */
const answeringTags: readonly number[] = /* @__PURE__ */ tagsOf(
  "get-response",
  "set-response",
  "action-response",
  "access-response",
);
const aarqTag: number = /* @__PURE__ */ tagOf("aarq");

/** Fields that are no values of attributes and methods. */
const openFields =
  /(^|\.)(invokeIdAndPriority|longInvokeIdAndPriority|classId|instanceId|attributeId|methodId|accessSelector|lastBlock|blockNumber|dateTime|result)$/;

/**
 * Hides the secrets in the plain APDUs of one conversation (rule W23): passwords and challenges, dedicated keys, and
 * every value of an attribute or method that the spec marks as secret, in requests, responses and blocks. By short name
 * nothing tells what is written, and all written values are hidden. Ciphered APDUs pass as they are.
 */
export class Redactor {
  /** Whether the request at hand is about a secret: its blocks and its answer are, too. */
  private isSecret = false;

  /** The fields of an APDU, secrets marked: `formatExplanation` shows none of them. Give it the APDUs in order. */
  explain(apdu: Uint8Array): readonly ExplainedSpan[] {
    const spans = explainApdu(apdu);
    const [tag] = apdu;
    if (tag === undefined) return spans;
    if (namingTags.includes(tag)) {
      const named = membersOf(spans, apdu);
      if (named.length > 0) this.isSecret = named.some(({ classId, kind, id }) => isSecretMember(classId, kind, id));
    }
    const hidesValues =
      shortNameWrites.includes(tag) || (this.isSecret && (namingTags.includes(tag) || answeringTags.includes(tag)));
    if (hidesValues) return spans.map((span) => (holdsValue(span) ? hidden(span) : span));
    return tag === aarqTag ? spans.map((span) => (span.part === "undecoded" ? hidden(span) : span)) : spans;
  }

  /** A copy of an APDU whose secrets are zeros. Give it the APDUs in order. */
  redact(apdu: Uint8Array): Uint8Array {
    const out = apdu.slice();
    for (const { offset, length, secret } of this.explain(apdu)) if (secret) out.fill(0, offset, offset + length);
    return out;
  }
}

function holdsValue({ part, path }: ExplainedSpan): boolean {
  return part === "undecoded" || (part === "value" && !openFields.test(path));
}

function hidden(span: ExplainedSpan): ExplainedSpan {
  return { ...span, text: "secret", secret: true };
}

const kinds = ["attribute", "method"] as const;

interface Member {
  readonly classId: number;
  readonly kind: (typeof kinds)[number];
  readonly id: number;
}

/** The attributes and methods that a request names. */
function membersOf(spans: readonly ExplainedSpan[], apdu: Uint8Array): readonly Member[] {
  const numbers = new Map(spans.map((span) => [span.path, span]));
  const number = (path: string): number => {
    const span = numbers.get(path);
    if (span === undefined) return -1;
    return apdu.subarray(span.offset, span.offset + span.length).reduce((value, octet) => value * 256 + octet, 0);
  };
  return spans.flatMap(({ path }) => {
    const kind = kinds.find((one) => path.endsWith(`.${one}Id`));
    if (kind === undefined) return [];
    const owner = path.slice(0, -`${kind}Id`.length);
    return [{ classId: number(`${owner}classId`), kind, id: number(path) }];
  });
}
