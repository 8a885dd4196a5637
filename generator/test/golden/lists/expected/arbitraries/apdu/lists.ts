// Generated from spec/apdu/lists.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type Lists,
  type ListsInPlaceItem,
  type Pair,
  type Window,
  listsDescriptor,
  listsInPlaceItemDescriptor,
  pairDescriptor,
  readLists,
  readListsInPlaceItem,
  readPair,
  readWindow,
  windowDescriptor,
  writeLists,
  writeListsInPlaceItem,
  writePair,
  writeWindow,
} from "../../apdu/lists.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ListsInPlaceItem. */
export function listsInPlaceItem(): fc.Arbitrary<ListsInPlaceItem> {
  return fc.record({ x: fc.integer({ min: 0, max: 255 }) });
}

/** Values of Lists. */
export function lists(): fc.Arbitrary<Lists> {
  return fc.record({ numbers: fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 4 }), pairs: fc.array(pair(), { maxLength: 4 }), inPlace: fc.array(listsInPlaceItem(), { maxLength: 4 }), window: window() });
}

/** Values of Pair. */
export function pair(): fc.Arbitrary<Pair> {
  return fc.record({ a: fc.integer({ min: 0, max: 255 }), b: fc.integer({ min: 0, max: 255 }) });
}

/** Values of Window. */
export function window(): fc.Arbitrary<Window> {
  return fc.integer({ min: 0, max: 255 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/lists", { descriptor: listsInPlaceItemDescriptor, read: readListsInPlaceItem, write: writeListsInPlaceItem }, () => listsInPlaceItem()),
  typeCase("apdu/lists", { descriptor: listsDescriptor, read: readLists, write: writeLists }, () => lists()),
  typeCase("apdu/lists", { descriptor: pairDescriptor, read: readPair, write: writePair }, () => pair()),
  typeCase("apdu/lists", { descriptor: windowDescriptor, read: readWindow, write: writeWindow }, () => window()),
];
