// Generated from spec/classes/0009-v0-script-table.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type ActionSpecification,
  type Script,
  type ScriptTableScripts,
  actionSpecificationDescriptor,
  readActionSpecification,
  readScript,
  readScriptTableScripts,
  scriptDescriptor,
  scriptTableScriptsDescriptor,
  writeActionSpecification,
  writeScript,
  writeScriptTableScripts,
} from "../../classes/script-table.ts";
import { scriptServiceCodes } from "../../codes/script-service.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of Script. */
export function script(): fc.Arbitrary<Script> {
  return fc.record({ scriptIdentifier: fc.integer({ min: 0, max: 65535 }), actions: fc.array(actionSpecification(), { maxLength: 4 }) });
}

/** Values of ActionSpecification. */
export function actionSpecification(): fc.Arbitrary<ActionSpecification> {
  return fc.record({ serviceId: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(scriptServiceCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => scriptServiceCodes.ids[code] === undefined)), classId: fc.integer({ min: 0, max: 65535 }), logicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), index: fc.integer({ min: -128, max: 127 }), parameter: data() });
}

/** Values of ScriptTableScripts. */
export function scriptTableScripts(): fc.Arbitrary<ScriptTableScripts> {
  return fc.array(script(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/script-table", { descriptor: scriptDescriptor, read: readScript, write: writeScript }, () => script()),
  typeCase("classes/script-table", { descriptor: actionSpecificationDescriptor, read: readActionSpecification, write: writeActionSpecification }, () => actionSpecification()),
  typeCase("classes/script-table", { descriptor: scriptTableScriptsDescriptor, read: readScriptTableScripts, write: writeScriptTableScripts }, () => scriptTableScripts()),
];
