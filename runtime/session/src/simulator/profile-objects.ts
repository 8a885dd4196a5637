import { constant, obis, type ServerObject } from "@cosemkit/core";
import {
  type CaptureObjectDefinition,
  type ProfileGenericServer,
  profileGenericServer,
} from "@cosemkit/model/classes/profile-generic";
import { demandZero } from "../server/demand-zero.ts";
import type { ProfileBuffer } from "./profile-buffer.ts";

/** Attribute 2, in whole, of the object: what profiles capture. */
export function capturedValue(classId: number, logicalName: string): CaptureObjectDefinition {
  return { classId, logicalName: obis(logicalName), attributeIndex: 2, dataIndex: 0 };
}

export interface ProfileObjectOptions {
  readonly logicalName: string;
  readonly buffer: ProfileBuffer;
  /** Seconds; 0 when something else than time makes the rows. */
  readonly capturePeriod: number;
  /** Brings the buffer up to the present. */
  readonly update: () => void;
  /** Captures a row now; without it only events make rows. */
  readonly capture?: (() => void) | undefined;
  readonly onReset?: (() => void) | undefined;
}

/** A profile that keeps its rows in the order in which they came. */
export function profileObject(options: ProfileObjectOptions): ServerObject {
  const { logicalName, buffer, capturePeriod, update, capture, onReset } = options;
  const handlers: ProfileGenericServer = {
    buffer: {
      get: (_context, selection) => {
        update();
        return buffer.read(selection);
      },
    },
    captureObjects: constant(buffer.captureObjects),
    capturePeriod: constant(capturePeriod),
    sortMethod: constant("fifo"),
    // With this sort method there is none.
    sortObject: constant({ classId: 0, logicalName: obis("0-0:0.0.0.0"), attributeIndex: 0, dataIndex: 0 }),
    entriesInUse: {
      get: () => {
        update();
        return buffer.length;
      },
    },
    profileEntries: constant(buffer.capacity),
    reset: (parameter) => {
      demandZero(parameter);
      update();
      buffer.clear();
      onReset?.();
    },
  };
  if (capture === undefined) return profileGenericServer(logicalName, handlers);
  return profileGenericServer(logicalName, {
    ...handlers,
    capture: (parameter) => {
      demandZero(parameter);
      update();
      capture();
    },
  });
}
