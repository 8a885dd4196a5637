import type { Obis } from "@cosemkit/core";
import type {
  PushObjectDefinition,
  RepetitionDelayType,
  TransportDestination,
  WindowElement,
} from "@cosemkit/model/classes/push-setup-v2";
import type { PushOperationMethod } from "@cosemkit/model/codes/push-operation-method";

/**
 * What is pushed, where to, when, and how often it is tried: what clients may change of a Push setup, each version of it as
 * far as it has the attributes.
 */
export interface PushSettings {
  /** The attributes that are pushed, in order. */
  readonly objects: readonly PushObjectDefinition[];
  readonly destination: TransportDestination;
  /** When pushes may go out, on the meter's clock; always when there is none. 32 at most. */
  readonly windows: readonly WindowElement[];
  /** Seconds that the first attempt waits at most, chosen at random: after the trigger, or the opening of a window. */
  readonly randomisation: number;
  /** How often a push that failed is tried again. */
  readonly retries: number;
  readonly repetitionDelay: RepetitionDelayType;
  readonly method: PushOperationMethod;
}

/** Each costs time to look at. */
export const mostWindows = 32;

/** All of an attribute: what versions 0 and 1 of Push setup cannot say otherwise. */
export const unrestricted: Pick<PushObjectDefinition, "restriction" | "columns"> = {
  restriction: { restrictionType: "none", restrictionValue: { kind: "none", value: null } },
  columns: [],
};

/** An attribute in whole, for a push object list. */
export function pushedAttribute(classId: number, logicalName: Obis, attributeIndex: number): PushObjectDefinition {
  return {
    classId,
    logicalName,
    attributeIndex,
    dataIndex: 0,
    ...unrestricted,
  };
}

/** The same delay after each attempt, in seconds: all that versions 0 and 1 of Push setup can say. */
export function constantDelay(seconds: number): RepetitionDelayType {
  return { repetitionDelayMin: seconds, repetitionDelayExponent: 100, repetitionDelayMax: 0 };
}

/**
 * Seconds between an attempt and the next: min x (exponent x 0.01)^(attempt - 1), no more than max (Blue Book, Push setup,
 * repetition_delay; formula as youserj DlmsSPODES has it). `attempt` counts from 1; a max of 0 is none.
 */
export function repetitionDelay(
  { repetitionDelayMin, repetitionDelayExponent, repetitionDelayMax }: RepetitionDelayType,
  attempt: number,
): number {
  const delay = repetitionDelayMin * (repetitionDelayExponent * 0.01) ** (attempt - 1);
  return Math.min(delay, repetitionDelayMax === 0 ? longestDelay : repetitionDelayMax);
}

/** The longest that the attribute can say. */
const longestDelay = 0xffff;
