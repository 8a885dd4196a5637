import type { CodeTable } from "@cosemkit/core";
import { acseServiceProviderDiagnosticCodes } from "@cosemkit/model/codes/acse-service-provider-diagnostic";
import { acseServiceUserDiagnosticCodes } from "@cosemkit/model/codes/acse-service-user-diagnostic";
import { actionResultCodes } from "@cosemkit/model/codes/action-result";
import { applicationContextNameCodes } from "@cosemkit/model/codes/application-context-name";
import { associationResultCodes } from "@cosemkit/model/codes/association-result";
import { attributeAccessModeCodes } from "@cosemkit/model/codes/attribute-access-mode";
import { attributeAccessModeV0Codes } from "@cosemkit/model/codes/attribute-access-mode-v0";
import { dataAccessResultCodes } from "@cosemkit/model/codes/data-access-result";
import { exceptionStateErrorCodes } from "@cosemkit/model/codes/exception-state-error";
import { mechanismNameCodes } from "@cosemkit/model/codes/mechanism-name";
import { methodAccessModeCodes } from "@cosemkit/model/codes/method-access-mode";
import { releaseRequestReasonCodes } from "@cosemkit/model/codes/release-request-reason";
import { releaseResponseReasonCodes } from "@cosemkit/model/codes/release-response-reason";
import { securityPolicyV0Codes } from "@cosemkit/model/codes/security-policy-v0";
import { securitySuiteCodes } from "@cosemkit/model/codes/security-suite";
import { unitCodes } from "@cosemkit/model/codes/unit";
import { expect, test } from "vitest";

/*
 * The enumerations of the wire, typed anew from COSEMpdu (Green Book 8.3) and from the class tables of the Blue Book:
 * numbers of the codes, and the identifiers that the module gives them, with its capitals and spellings made even.
 */
function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const tables: readonly (readonly [CodeTable, Readonly<Record<number, string>>])[] = [
  [
    dataAccessResultCodes,
    {
      0: "success",
      1: "hardware-fault",
      2: "temporary-failure",
      3: "read-write-denied",
      4: "object-undefined",
      9: "object-class-inconsistent",
      11: "object-unavailable",
      12: "type-unmatched",
      13: "scope-of-access-violated",
      14: "data-block-unavailable",
      15: "long-get-aborted",
      16: "no-long-get-in-progress",
      17: "long-set-aborted",
      18: "no-long-set-in-progress",
      19: "data-block-number-invalid",
      250: "other-reason",
    },
  ],
  [
    actionResultCodes,
    {
      0: "success",
      1: "hardware-fault",
      2: "temporary-failure",
      3: "read-write-denied",
      4: "object-undefined",
      9: "object-class-inconsistent",
      11: "object-unavailable",
      12: "type-unmatched",
      13: "scope-of-access-violated",
      14: "data-block-unavailable",
      15: "long-action-aborted",
      16: "no-long-action-in-progress",
      250: "other-reason",
    },
  ],
  [exceptionStateErrorCodes, { 1: "service-not-allowed", 2: "service-unknown" }],
  [associationResultCodes, { 0: "accepted", 1: "rejected-permanent", 2: "rejected-transient" }],
  [
    acseServiceUserDiagnosticCodes,
    {
      0: "null",
      1: "no-reason-given",
      2: "application-context-name-not-supported",
      3: "calling-ap-title-not-recognized",
      4: "calling-ap-invocation-identifier-not-recognized",
      5: "calling-ae-qualifier-not-recognized",
      6: "calling-ae-invocation-identifier-not-recognized",
      7: "called-ap-title-not-recognized",
      8: "called-ap-invocation-identifier-not-recognized",
      9: "called-ae-qualifier-not-recognized",
      10: "called-ae-invocation-identifier-not-recognized",
      11: "authentication-mechanism-name-not-recognised",
      12: "authentication-mechanism-name-required",
      13: "authentication-failure",
      14: "authentication-required",
    },
  ],
  [acseServiceProviderDiagnosticCodes, { 0: "null", 1: "no-reason-given", 2: "no-common-acse-version" }],
  [releaseRequestReasonCodes, { 0: "normal", 1: "urgent", 30: "user-defined" }],
  [releaseResponseReasonCodes, { 0: "normal", 1: "not-finished", 30: "user-defined" }],
  [applicationContextNameCodes, { 1: "ln", 2: "sn", 3: "ln-ciphering", 4: "sn-ciphering" }],
  [
    mechanismNameCodes,
    {
      0: "none",
      1: "lls",
      2: "hls",
      3: "hls-md5",
      4: "hls-sha1",
      5: "hls-gmac",
      6: "hls-sha256",
      7: "hls-ecdsa",
    },
  ],
  [attributeAccessModeV0Codes, { 0: "no-access", 1: "read-only", 2: "write-only", 3: "read-and-write" }],
  [
    attributeAccessModeCodes,
    {
      0: "no-access",
      1: "read-only",
      2: "write-only",
      3: "read-and-write",
      4: "authenticated-read-only",
      5: "authenticated-write-only",
      6: "authenticated-read-and-write",
    },
  ],
  [methodAccessModeCodes, { 0: "no-access", 1: "access", 2: "authenticated-access" }],
  [
    securityPolicyV0Codes,
    {
      0: "nothing",
      1: "all-messages-authenticated",
      2: "all-messages-encrypted",
      3: "all-messages-authenticated-and-encrypted",
    },
  ],
  [securitySuiteCodes, { 0: "aes-gcm-128", 1: "ecdh-ecdsa-p256-aes-gcm-128", 2: "ecdh-ecdsa-p384-aes-gcm-256" }],
];

test.each(tables.map(([table, ids]) => [table.name, table, ids] as const))("%s", (_, table, ids) => {
  expect(table.ids).toEqual(ids);
});

test("units: all that are not reserved, each with a name of its own", () => {
  const defined = [...range(1, 57), ...range(60, 67), ...range(70, 72), ...range(128, 174), ...range(253, 255)];
  expect(Object.keys(unitCodes.ids).map(Number)).toEqual(defined);
  expect(new Set(Object.values(unitCodes.ids)).size).toBe(defined.length);
  const known = { 7: "second", 27: "watt", 30: "watt-hour", 33: "ampere", 35: "volt", 44: "hertz", 56: "percent" };
  expect(unitCodes.ids).toMatchObject(known);
});
