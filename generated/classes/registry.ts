// Generated from the whole spec by cosemgen. Do not edit: change the spec and run `npm run generate`.

import type { ClassDefinition } from "@cosemkit/core";
import { associationLnV1Class } from "./association-ln-v1.ts";
import { associationLnClass } from "./association-ln.ts";
import { clockClass } from "./clock.ts";
import { dataObjectClass } from "./data.ts";
import { disconnectControlV0Class } from "./disconnect-control-v0.ts";
import { disconnectControlClass } from "./disconnect-control.ts";
import { extendedRegisterClass } from "./extended-register.ts";
import { profileGenericClass } from "./profile-generic.ts";
import { pushSetupV0Class } from "./push-setup-v0.ts";
import { pushSetupV1Class } from "./push-setup-v1.ts";
import { pushSetupV2Class } from "./push-setup-v2.ts";
import { pushSetupClass } from "./push-setup.ts";
import { registerClass } from "./register.ts";
import { securitySetupV0Class } from "./security-setup-v0.ts";
import { securitySetupClass } from "./security-setup.ts";

/** Every version of every interface class, sorted by class_id and version. */
export const classDefinitions: readonly ClassDefinition[] = [
  dataObjectClass,
  registerClass,
  extendedRegisterClass,
  profileGenericClass,
  clockClass,
  associationLnV1Class,
  associationLnClass,
  pushSetupV0Class,
  pushSetupV1Class,
  pushSetupV2Class,
  pushSetupClass,
  securitySetupV0Class,
  securitySetupClass,
  disconnectControlV0Class,
  disconnectControlClass,
];
