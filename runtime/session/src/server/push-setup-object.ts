import {
  AccessError,
  type CosemDateTime,
  constant,
  deviationNotSpecified,
  notSpecified,
  obis,
  type ServerObject,
  yearNotSpecified,
} from "@cosemkit/core";
import { pushSetupServer } from "@cosemkit/model/classes/push-setup";
import { pushSetupV0Server } from "@cosemkit/model/classes/push-setup-v0";
import { pushSetupV1Server } from "@cosemkit/model/classes/push-setup-v1";
import { pushSetupV2Server } from "@cosemkit/model/classes/push-setup-v2";
import { demandZero } from "./demand-zero.ts";
import { constantDelay, mostWindows, type PushSettings, unrestricted } from "./push-settings.ts";

/** Versions of the class Push setup. */
export type PushSetupVersion = 0 | 1 | 2 | 3;

/** What a Push setup object shows, and what it sets off. */
export interface PushSetupHandlers {
  readonly settings: () => PushSettings;
  readonly change: (more: Partial<PushSettings>) => void;
  /** SAP of the client that is pushed to. */
  readonly client: number;
  /** When a push was last confirmed. */
  readonly confirmed: () => CosemDateTime;
  readonly push: () => void;
  readonly reset: () => void;
}

/** A Push setup object of a version: each shows and takes of the settings what its class has of them. */
export function pushSetupObject(
  version: PushSetupVersion,
  logicalName: string,
  { settings, change, client, confirmed, push, reset }: PushSetupHandlers,
): ServerObject {
  const start = (parameter: number): void => {
    demandZero(parameter);
    push();
  };
  const common = {
    sendDestinationAndMethod: {
      get: () => settings().destination,
      set: (destination: PushSettings["destination"]) => change({ destination }),
    },
    communicationWindow: {
      get: () => settings().windows,
      set: (windows: PushSettings["windows"]) => {
        if (windows.length > mostWindows) throw new AccessError("other-reason", false, `${windows.length} windows`);
        change({ windows });
      },
    },
    randomisationStartInterval: {
      get: () => settings().randomisation,
      set: (randomisation: number) => change({ randomisation }),
    },
    numberOfRetries: { get: () => settings().retries, set: (retries: number) => change({ retries }) },
    push: start,
  };
  const delay = {
    get: () => settings().repetitionDelay.repetitionDelayMin,
    set: (seconds: number) => change({ repetitionDelay: constantDelay(seconds) }),
  };
  const addressed = {
    ...common,
    portReference: constant(obis("0-0:0.0.0.0")),
    pushClientSap: constant(client),
    // The messages are protected by the terms of the client; nothing is protected within them.
    pushProtectionParameters: constant([]),
  };
  const objects = () => settings().objects;
  switch (version) {
    case 0:
      return pushSetupV0Server(logicalName, {
        ...common,
        pushObjectList: {
          get: objects,
          set: (list) => change({ objects: list.map((one) => ({ ...one, ...unrestricted })) }),
        },
        repetitionDelay: delay,
      });
    case 1:
      return pushSetupV1Server(logicalName, {
        ...addressed,
        pushObjectList: {
          get: objects,
          set: (list) => change({ objects: list.map((one) => ({ ...one, columns: [] })) }),
        },
        repetitionDelay: delay,
      });
    case 2:
    case 3:
      // Version 3 has the attributes and types of version 2.
      return (version === 2 ? pushSetupV2Server : pushSetupServer)(logicalName, {
        ...addressed,
        pushObjectList: { get: objects, set: (list) => change({ objects: list }) },
        repetitionDelay: {
          get: () => settings().repetitionDelay,
          set: (repetitionDelay) => change({ repetitionDelay }),
        },
        pushOperationMethod: { get: () => settings().method, set: (method) => change({ method }) },
        confirmationParameters: constant({ confirmationStartDate: unspecified, confirmationInterval: 0 }),
        lastConfirmationDateTime: { get: confirmed },
        reset: (parameter) => {
          demandZero(parameter);
          reset();
        },
      });
  }
}

/** No time. */
export const unspecified: CosemDateTime = {
  year: yearNotSpecified,
  month: notSpecified,
  dayOfMonth: notSpecified,
  dayOfWeek: notSpecified,
  hour: notSpecified,
  minute: notSpecified,
  second: notSpecified,
  hundredths: notSpecified,
  deviation: deviationNotSpecified,
  clockStatus: notSpecified,
};
