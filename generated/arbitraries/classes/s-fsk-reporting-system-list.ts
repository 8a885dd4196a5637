// Generated from spec/classes/0056-v0-s-fsk-reporting-system-list.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type SFskReportingSystemListReportingSystemList,
  readSFskReportingSystemListReportingSystemList,
  sFskReportingSystemListReportingSystemListDescriptor,
  writeSFskReportingSystemListReportingSystemList,
} from "../../classes/s-fsk-reporting-system-list.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of SFskReportingSystemListReportingSystemList. */
export function sFskReportingSystemListReportingSystemList(): fc.Arbitrary<SFskReportingSystemListReportingSystemList> {
  return fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/s-fsk-reporting-system-list", { descriptor: sFskReportingSystemListReportingSystemListDescriptor, read: readSFskReportingSystemListReportingSystemList, write: writeSFskReportingSystemListReportingSystemList }, () => sFskReportingSystemListReportingSystemList()),
];
