import { type AttributeRef, type CosemDateTime, dateTimeToBytes, parseDateTime, type Table } from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import type { CaptureObjectDefinition, ProfileGeneric, SimpleValue } from "@cosemkit/model/classes/profile-generic";

/** A part of the time; a bound that is left out reaches as far as there are rows. Both ends belong to it. */
export interface TimeRange {
  readonly from: CosemDateTime | undefined;
  readonly to: CosemDateTime | undefined;
}

/** Most meters know no other years. */
const earliest = "2000-01-01T00:00:00";
const latest = "2099-12-31T00:00:00";

/** The rows of a part of the time, as `clock` has it in the profile; with some columns, or all where none are given. */
export function rowsByTime(
  profile: ProfileGeneric,
  clock: CaptureObjectDefinition,
  { from, to }: TimeRange,
  columns: readonly CaptureObjectDefinition[] = [],
): AttributeRef<Table<Data>> {
  return profile.bufferByRangeDescriptor({
    restrictingObject: clock,
    fromValue: bound(from ?? parseDateTime(earliest)),
    toValue: bound(to ?? parseDateTime(latest)),
    selectedValues: columns,
  });
}

/** Meters take bounds as octet-string, as clocks have their time. */
function bound(time: CosemDateTime): SimpleValue {
  return { type: "octet-string", value: dateTimeToBytes(time) };
}
