// Generated from the whole spec by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { cases as apduAccessCases } from "./apdu/access.ts";
import { cases as apduAcseCases } from "./apdu/acse.ts";
import { cases as apduActionCases } from "./apdu/action.ts";
import { cases as apduApduCases } from "./apdu/apdu.ts";
import { cases as apduCommonCases } from "./apdu/common.ts";
import { cases as apduDataCases } from "./apdu/data.ts";
import { cases as apduErrorsCases } from "./apdu/errors.ts";
import { cases as apduGeneralCases } from "./apdu/general.ts";
import { cases as apduGetCases } from "./apdu/get.ts";
import { cases as apduInitiateCases } from "./apdu/initiate.ts";
import { cases as apduNotificationCases } from "./apdu/notification.ts";
import { cases as apduSetCases } from "./apdu/set.ts";
import { cases as apduShortNameCases } from "./apdu/short-name.ts";
import type { TypeCase } from "./case.ts";
import { cases as classesAssociationLnV1Cases } from "./classes/association-ln-v1.ts";
import { cases as classesAssociationLnCases } from "./classes/association-ln.ts";
import { cases as classesClockCases } from "./classes/clock.ts";
import { cases as classesDataCases } from "./classes/data.ts";
import { cases as classesDisconnectControlV0Cases } from "./classes/disconnect-control-v0.ts";
import { cases as classesDisconnectControlCases } from "./classes/disconnect-control.ts";
import { cases as classesExtendedRegisterCases } from "./classes/extended-register.ts";
import { cases as classesProfileGenericCases } from "./classes/profile-generic.ts";
import { cases as classesPushSetupV0Cases } from "./classes/push-setup-v0.ts";
import { cases as classesPushSetupV1Cases } from "./classes/push-setup-v1.ts";
import { cases as classesPushSetupV2Cases } from "./classes/push-setup-v2.ts";
import { cases as classesPushSetupCases } from "./classes/push-setup.ts";
import { cases as classesRegisterCases } from "./classes/register.ts";
import { cases as classesSecuritySetupV0Cases } from "./classes/security-setup-v0.ts";
import { cases as classesSecuritySetupCases } from "./classes/security-setup.ts";
import { cases as classesSimpleTypesCases } from "./classes/simple-types.ts";

/** Every type of the APDUs. */
export const apduCases: readonly TypeCase[] = [
  ...apduAccessCases,
  ...apduAcseCases,
  ...apduActionCases,
  ...apduApduCases,
  ...apduCommonCases,
  ...apduDataCases,
  ...apduErrorsCases,
  ...apduGeneralCases,
  ...apduGetCases,
  ...apduInitiateCases,
  ...apduNotificationCases,
  ...apduSetCases,
  ...apduShortNameCases,
];

/** Every type of the interface classes, and every attribute and method parameter. */
export const classCases: readonly TypeCase[] = [
  ...classesSimpleTypesCases,
  ...classesDataCases,
  ...classesRegisterCases,
  ...classesExtendedRegisterCases,
  ...classesProfileGenericCases,
  ...classesClockCases,
  ...classesAssociationLnV1Cases,
  ...classesAssociationLnCases,
  ...classesPushSetupV0Cases,
  ...classesPushSetupV1Cases,
  ...classesPushSetupV2Cases,
  ...classesPushSetupCases,
  ...classesSecuritySetupV0Cases,
  ...classesSecuritySetupCases,
  ...classesDisconnectControlV0Cases,
  ...classesDisconnectControlCases,
];
