import { readFileSync } from "node:fs";
import { fromHex, SecurityError } from "@cosemkit/core";
import { nodeCrypto } from "@cosemkit/session/security/crypto-node";
import { createKeySet } from "@cosemkit/session/security/keys";
import { type ProtectionPolicy, strictPolicy, unprotect } from "@cosemkit/session/security/protection";
import type { SecuritySuite } from "@cosemkit/session/security/security-control";
import { describe, test } from "vitest";
import { problemOf } from "./check-type.ts";
import { bitFlipped, damaged } from "./mutations.ts";
import { Tally } from "./tally.ts";

Error.stackTraceLimit = 0;

interface CipheredVector {
  readonly id: string;
  readonly kind: string;
  readonly systemTitle: string;
  readonly keys: { readonly guek: string; readonly gak?: string };
  readonly body: string;
  readonly expect: { readonly suite: SecuritySuite };
}

const url = new URL("../vectors/security.json", import.meta.url);
const { vectors } = JSON.parse(readFileSync(url, "utf8")) as { readonly vectors: readonly CipheredVector[] };
const ciphered = vectors.filter(({ kind }) => kind === "ciphered-apdu");

const takeAll: ProtectionPolicy = { minimum: "none" };

/** A changed body is never authentic; what cannot be opened is refused by a SecurityError or a DecodeError. */
function checkBody(vector: CipheredVector, body: Uint8Array, policy: ProtectionPolicy, tally: Tally): void {
  const { guek, gak } = vector.keys;
  const keys = createKeySet(nodeCrypto, vector.expect.suite, {
    guek: fromHex(guek),
    gak: gak === undefined ? undefined : fromHex(gak),
  });
  const systemTitle = fromHex(vector.systemTitle);
  try {
    const opened = unprotect(body, {
      keys,
      scope: "global",
      systemTitle,
      ownSystemTitle: undefined,
      counters: undefined,
      policy,
    });
    if (opened.authenticated || policy === strictPolicy) tally.violation(vector.id, body, "opened");
  } catch (error) {
    if (error instanceof SecurityError) return;
    const problem = problemOf(error, body.length);
    if (problem !== undefined) tally.violation(vector.id, body, problem);
  }
}

describe.each(ciphered)("unprotect $id", (vector) => {
  const seed = fromHex(vector.body);

  test.for([
    ["all that can be taken", takeAll],
    ["authenticated encryption", strictPolicy],
  ] as const)("a changed body, with a policy that asks for %s", ([, policy], { task }) => {
    const tally = new Tally();
    for (const damages of [damaged(seed), bitFlipped(seed)]) {
      for (const make of damages) if (tally.take()) checkBody(vector, make(), policy, tally);
    }
    tally.finish(task.meta);
  });
});
