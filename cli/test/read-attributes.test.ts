import { AccessError, type AttributeRef, DlmsError, LinkError, obis } from "@cosemkit/core";
import { ServiceError } from "@cosemkit/session/association/service-error";
import { expect, test } from "vitest";
import { AttributeReader, type Outcome } from "../src/session/attribute-reader.ts";
import { type AttributeValue, tolerantRef } from "../src/session/attribute-value.ts";
import { referenceTo } from "../src/session/reference.ts";

type Ref = AttributeRef<AttributeValue>;

const refs = (count: number): readonly Ref[] =>
  Array.from({ length: count }, (_, index) => tolerantRef(referenceTo(obis("0-0:1.0.0.255"), 8, index + 1, [])));

const good: Outcome = { ok: true, value: { layout: undefined, value: { type: "null-data" }, problem: undefined } };

/** A reader of a meter that answers each request as `answer` says, and the sizes of the requests. */
function reader(answer: (refs: readonly Ref[]) => readonly Outcome[]): { reader: AttributeReader; sizes: number[] } {
  const sizes: number[] = [];
  const readEach = async (asked: readonly Ref[]): Promise<readonly Outcome[]> => {
    sizes.push(asked.length);
    return answer(asked);
  };
  return { reader: new AttributeReader({ readEach }, {}), sizes };
}

test("asks one by one where the meter cannot answer several at a time", async () => {
  const refused = new ServiceError("service.exception", "too long", { reason: "pdu-too-long" });
  const { reader: one, sizes } = reader((asked) => {
    if (asked.length > 1 || asked[0]!.attribute.id === 2) throw refused;
    return [good];
  });
  expect(await one.read(refs(3))).toEqual([good, { ok: false, error: refused }, good]);
  expect(sizes).toEqual([3, 1, 1, 1]);
});

test("keeps what was read before the conversation failed, and asks no more", async () => {
  const broken = new LinkError("link.reset", "transport", "it broke");
  const { reader: one, sizes } = reader((asked) => {
    if (sizes.length > 1) throw broken;
    return asked.map(() => good);
  });
  const outcomes = await one.read(refs(40));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(16);
  expect(outcomes.slice(16).every((outcome) => !outcome.ok && outcome.error === broken)).toBe(true);
  expect(await one.read(refs(1))).toEqual([{ ok: false, error: broken }]);
  expect(sizes).toEqual([16, 16]);
});

test("takes a refused protection for the end of the conversation, and an interrupt for the end of all", async () => {
  const deciphering = new ServiceError("service.exception", "no", { reason: "deciphering-error" });
  const protectedReader = reader(() => {
    throw deciphering;
  });
  expect(await protectedReader.reader.read(refs(2))).toEqual(refs(2).map(() => ({ ok: false, error: deciphering })));
  expect(protectedReader.sizes).toEqual([2]);
  const aborted = new DlmsError("aborted", "client", "aborted: reading");
  await expect(
    reader(() => {
      throw aborted;
    }).reader.read(refs(2)),
  ).rejects.toBe(aborted);
});

test("hands on what the meter says of each", async () => {
  const outcomes: readonly Outcome[] = [good, { ok: false, error: new AccessError("object-undefined", false, "x") }];
  expect(await reader(() => outcomes).reader.read(refs(2))).toEqual(outcomes);
});
