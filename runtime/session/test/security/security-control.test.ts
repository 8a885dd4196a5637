import { expect, test } from "vitest";
import {
  checkSecurityControl,
  decodeSecurityControl,
  encodeSecurityControl,
  suiteKeyLength,
} from "../../src/security/security-control.ts";
import { controlOf, refuses } from "./support.ts";

test("the octet 30 and each of its bits", () => {
  expect(decodeSecurityControl(0x30)).toEqual(controlOf(0, true, true));
  expect(decodeSecurityControl(0x10)).toEqual(controlOf(0, true, false));
  expect(decodeSecurityControl(0x20)).toEqual(controlOf(0, false, true));
  expect(decodeSecurityControl(0x71)).toEqual(controlOf(1, true, true, true));
  expect(decodeSecurityControl(0xb2)).toEqual({ ...controlOf(2, true, true), compressed: true });
});

test("every octet survives decode and encode", () => {
  for (let octet = 0; octet < 256; octet++) expect(encodeSecurityControl(decodeSecurityControl(octet))).toBe(octet);
});

test("of 256 octets, 18 can be worked with: 3 suites, 3 protections, 2 kinds of key", () => {
  const good: number[] = [];
  for (let octet = 0; octet < 256; octet++) {
    const control = decodeSecurityControl(octet);
    const check = () => checkSecurityControl(control);
    if ((octet & 0x0f) > 2) refuses("security.suite", check);
    else if ((octet & 0x80) !== 0) refuses("security.compression", check);
    else if ((octet & 0x30) === 0) refuses("security.control", check);
    else {
      expect(check()).toBe(octet & 0x0f);
      good.push(octet);
    }
  }
  expect(good).toHaveLength(18);
});

test("a suite that does not fit in four bits is not cut off", () => {
  for (const suite of [-1, 16, 0.5, Number.NaN]) {
    refuses("encode.invalid", () => encodeSecurityControl(controlOf(suite, true, true)));
  }
});

test("key lengths of the suites", () => {
  expect([suiteKeyLength(0), suiteKeyLength(1), suiteKeyLength(2)]).toEqual([16, 16, 32]);
});
