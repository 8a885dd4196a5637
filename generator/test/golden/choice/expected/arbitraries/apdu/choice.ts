// Generated from spec/apdu/choice.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type Inner,
  type Labelled,
  type Outer,
  type Typed,
  innerDescriptor,
  labelledDescriptor,
  outerDescriptor,
  readInner,
  readLabelled,
  readOuter,
  readTyped,
  typedDescriptor,
  writeInner,
  writeLabelled,
  writeOuter,
  writeTyped,
} from "../../apdu/choice.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of Outer. */
export function outer(): fc.Arbitrary<Outer> {
  return fc.oneof(
      fc.record({ kind: fc.constant("empty" as const) }),
      fc.record({ kind: fc.constant("number" as const), value: fc.integer({ min: 0, max: 65535 }) }),
      labelled(),
      inner(),
      fc.record({ kind: fc.constant("nested" as const), value: inner() }),
    );
}

/** Values of Labelled. */
export function labelled(): fc.Arbitrary<Labelled> {
  return fc.record({ kind: fc.constant("labelled" as const), a: fc.integer({ min: 0, max: 255 }) });
}

/** Values of Inner. */
export function inner(): fc.Arbitrary<Inner> {
  return fc.oneof(
      fc.record({ kind: fc.constant("left" as const) }),
      fc.record({ kind: fc.constant("right" as const), value: fc.integer({ min: 0, max: 255 }) }),
    );
}

/** Values of Typed. */
export function typed(): fc.Arbitrary<Typed> {
  return fc.oneof(
      fc.record({ type: fc.constant("none" as const) }),
      fc.record({ type: fc.constant("some" as const), value: fc.integer({ min: 0, max: 255 }) }),
    );
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/choice", { descriptor: outerDescriptor, read: readOuter, write: writeOuter }, () => outer()),
  typeCase("apdu/choice", { descriptor: labelledDescriptor, read: readLabelled, write: writeLabelled }, () => labelled()),
  typeCase("apdu/choice", { descriptor: innerDescriptor, read: readInner, write: writeInner }, () => inner()),
  typeCase("apdu/choice", { descriptor: typedDescriptor, read: readTyped, write: writeTyped }, () => typed()),
];
