import { SecurityError } from "@cosemkit/core";
import type { SecurityPolicyBit } from "@cosemkit/model/classes/security-setup";
import type { SecurityPolicyV0, SecurityPolicyV0Id } from "@cosemkit/model/codes/security-policy-v0";

/** How messages are protected: not at all, by a tag, by encryption, or by both. */
export type Protection = "none" | "authentication" | "encryption" | "authenticated-encryption";

/** What requests and responses need at least (Blue Book, Security setup). */
export interface SecurityPolicy {
  readonly request: Protection;
  readonly response: Protection;
}

interface Parts {
  readonly authenticated: boolean;
  readonly encrypted: boolean;
}

/** The protection that has these parts. */
export function protectionOf({ authenticated, encrypted }: Parts): Protection {
  if (authenticated) return encrypted ? "authenticated-encryption" : "authentication";
  return encrypted ? "encryption" : "none";
}

function partsOf(protection: Protection): Parts {
  return {
    authenticated: protection === "authentication" || protection === "authenticated-encryption",
    encrypted: protection === "encryption" || protection === "authenticated-encryption",
  };
}

/** What has every part of both. */
export function strongest(one: Protection, other: Protection): Protection {
  const [a, b] = [partsOf(one), partsOf(other)];
  return protectionOf({ authenticated: a.authenticated || b.authenticated, encrypted: a.encrypted || b.encrypted });
}

/** Whether a protection has every part that is asked for. */
export function isEnough(found: Protection, minimum: Protection): boolean {
  return strongest(found, minimum) === found;
}

const byV0: Readonly<Record<SecurityPolicyV0Id, Protection>> = {
  nothing: "none",
  "all-messages-authenticated": "authentication",
  "all-messages-encrypted": "encryption",
  "all-messages-authenticated-and-encrypted": "authenticated-encryption",
};

/** security_policy of Security setup version 0. Throws `security.policy` for one that does not exist. */
export function policyOfV0(code: SecurityPolicyV0): SecurityPolicy {
  if (typeof code === "number") throw new SecurityError("security.policy", `there is no security policy ${code}`);
  return { request: byV0[code], response: byV0[code] };
}

/**
 * security_policy of Security setup version 1. Throws `security.signature` where signatures are asked for, which are not
 * built, and `security.policy` for bits that mean nothing.
 */
export function policyOfV1(bits: readonly SecurityPolicyBit[]): SecurityPolicy {
  for (const bit of bits) {
    if (bit === "signed-request" || bit === "signed-response") {
      throw new SecurityError("security.signature", `the policy asks for a ${bit}, and signatures are not built`);
    }
    if (bit === "reserved-0" || bit === "reserved-1") {
      throw new SecurityError("security.policy", `the policy has the bit ${bit}, which means nothing`);
    }
  }
  const side = (authenticated: SecurityPolicyBit, encrypted: SecurityPolicyBit): Protection =>
    protectionOf({ authenticated: bits.includes(authenticated), encrypted: bits.includes(encrypted) });
  return {
    request: side("authenticated-request", "encrypted-request"),
    response: side("authenticated-response", "encrypted-response"),
  };
}

/** A policy as security_policy of Security setup version 1 says it. */
export function policyBits({ request, response }: SecurityPolicy): readonly SecurityPolicyBit[] {
  const [asked, answered] = [partsOf(request), partsOf(response)];
  const bits: readonly (readonly [boolean, SecurityPolicyBit])[] = [
    [asked.authenticated, "authenticated-request"],
    [asked.encrypted, "encrypted-request"],
    [answered.authenticated, "authenticated-response"],
    [answered.encrypted, "encrypted-response"],
  ];
  return bits.filter(([isSet]) => isSet).map(([, bit]) => bit);
}
