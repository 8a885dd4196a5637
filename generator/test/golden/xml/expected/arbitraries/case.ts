// Generated from the generator by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import type { Codec } from "@cosemkit/core";

/** A type under test: its codec and values of it. */
export interface TypeCase {
  /** Name in the spec. */
  readonly name: string;
  /** Module that declares it: `apdu/get`. */
  readonly module: string;
  readonly codec: Codec<unknown>;
  arbitrary(): fc.Arbitrary<unknown>;
}

/** Makes a case; codec and arbitrary must be of one type. */
export function typeCase<T>(module: string, codec: Codec<T>, arbitrary: () => fc.Arbitrary<T>): TypeCase {
  return { name: codec.descriptor.name, module, codec, arbitrary };
}
