import type { SecurityPolicyBit } from "@cosemkit/model/classes/security-setup";
import { expect, test } from "vitest";
import {
  isEnough,
  type Protection,
  policyBits,
  policyOfV0,
  policyOfV1,
  strongest,
} from "../../src/security/security-policy.ts";
import { refuses } from "./support.ts";

const protections: readonly Protection[] = ["none", "authentication", "encryption", "authenticated-encryption"];

test("version 0 has one protection for both directions", () => {
  for (const [code, protection] of [
    ["nothing", "none"],
    ["all-messages-authenticated", "authentication"],
    ["all-messages-encrypted", "encryption"],
    ["all-messages-authenticated-and-encrypted", "authenticated-encryption"],
  ] as const) {
    expect(policyOfV0(code)).toEqual({ request: protection, response: protection });
  }
  refuses("security.policy", () => policyOfV0(4));
});

test("version 1 has one for each, and every policy comes back from its bits", () => {
  for (const request of protections) {
    for (const response of protections) {
      expect(policyOfV1(policyBits({ request, response }))).toEqual({ request, response });
    }
  }
  expect(policyOfV1(["authenticated-request", "encrypted-response"])).toEqual({
    request: "authentication",
    response: "encryption",
  });
  expect(policyBits({ request: "authenticated-encryption", response: "authentication" })).toEqual([
    "authenticated-request",
    "encrypted-request",
    "authenticated-response",
  ]);
});

test.each<[SecurityPolicyBit, string]>([
  ["signed-request", "security.signature"],
  ["signed-response", "security.signature"],
  ["reserved-0", "security.policy"],
  ["reserved-1", "security.policy"],
])("%s is refused", (bit, code) => {
  refuses(code, () => policyOfV1(["authenticated-request", bit]));
});

test("the parts of protections add up, and encryption is not authentication", () => {
  for (const one of protections) {
    expect(protections.map((other) => strongest(one, other))).toEqual(
      protections.map((other) => strongest(other, one)),
    );
    expect([strongest(one, one), strongest(one, "none")]).toEqual([one, one]);
    expect(isEnough("authenticated-encryption", one)).toBe(true);
    expect(isEnough("none", one)).toBe(one === "none");
  }
  expect(strongest("authentication", "encryption")).toBe("authenticated-encryption");
  expect(isEnough("authentication", "encryption")).toBe(false);
  expect(isEnough("encryption", "authentication")).toBe(false);
});
