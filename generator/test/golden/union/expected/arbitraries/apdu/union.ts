// Generated from spec/apdu/union.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type Both,
  type FirstHalf,
  type One,
  type SecondHalf,
  bothDescriptor,
  firstHalfDescriptor,
  oneDescriptor,
  readBoth,
  readFirstHalf,
  readOne,
  readSecondHalf,
  secondHalfDescriptor,
  writeBoth,
  writeFirstHalf,
  writeOne,
  writeSecondHalf,
} from "../../apdu/union.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of Both. */
export function both(): fc.Arbitrary<Both> {
  return fc.oneof(
      one(),
      fc.record({ kind: fc.constant("two" as const), value: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ kind: fc.constant("three" as const) }),
    );
}

/** Values of FirstHalf. */
export function firstHalf(): fc.Arbitrary<FirstHalf> {
  return fc.oneof(
      one(),
      fc.record({ kind: fc.constant("two" as const), value: fc.integer({ min: 0, max: 255 }) }),
    );
}

/** Values of SecondHalf. */
export function secondHalf(): fc.Arbitrary<SecondHalf> {
  return fc.oneof(
      fc.record({ kind: fc.constant("three" as const) }),
    );
}

/** Values of One. */
export function one(): fc.Arbitrary<One> {
  return fc.record({ kind: fc.constant("one" as const), a: fc.integer({ min: 0, max: 255 }) });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/union", { descriptor: bothDescriptor, read: readBoth, write: writeBoth }, () => both()),
  typeCase("apdu/union", { descriptor: firstHalfDescriptor, read: readFirstHalf, write: writeFirstHalf }, () => firstHalf()),
  typeCase("apdu/union", { descriptor: secondHalfDescriptor, read: readSecondHalf, write: writeSecondHalf }, () => secondHalf()),
  typeCase("apdu/union", { descriptor: oneDescriptor, read: readOne, write: writeOne }, () => one()),
];
