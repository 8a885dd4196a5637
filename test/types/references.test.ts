import type { AttributeHandler, AttributeRef, CosemDateTime, MethodRef, Selection, Table } from "@cosemkit/core";
import type { XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { Data } from "@cosemkit/model/apdu/data";
import { type Clock, clock } from "@cosemkit/model/classes/clock";
import { disconnectControl } from "@cosemkit/model/classes/disconnect-control";
import {
  type EntryDescriptor,
  type ProfileGenericServer,
  profileGeneric,
  profileGenericServer,
  type RangeDescriptor,
} from "@cosemkit/model/classes/profile-generic";
import { type NumericValue, register, registerServer } from "@cosemkit/model/classes/register";
import type { DataAccessResult } from "@cosemkit/model/codes/data-access-result";
import type { Unit } from "@cosemkit/model/codes/unit";
import { expect, expectTypeOf, test } from "vitest";

test("references carry the types of their attributes", () => {
  const energy = register("1-0:1.8.0.255");
  expectTypeOf(energy.value).toEqualTypeOf<AttributeRef<NumericValue>>();
  expectTypeOf(energy.reset).toEqualTypeOf<MethodRef<number, undefined>>();
  expectTypeOf<NumericValue>().toExtend<Data>();
  expectTypeOf(clock("0-0:1.0.0.255")).toEqualTypeOf<Clock>();
  expectTypeOf<Clock["time"]>().toEqualTypeOf<AttributeRef<CosemDateTime>>();
  expect(energy.instanceId).toBe("1-0:1.8.0.255");
});

test("parts of a buffer are asked for with the parameters of their selector", () => {
  const profile = profileGeneric("1-0:99.1.0.255");
  expectTypeOf(profile.buffer).toEqualTypeOf<AttributeRef<Table<Data>>>();
  expectTypeOf(profile.bufferByRangeDescriptor).parameter(0).toEqualTypeOf<RangeDescriptor>();
  expectTypeOf(profile.bufferByEntryDescriptor).returns.toEqualTypeOf<AttributeRef<Table<Data>>>();
  expectTypeOf<NonNullable<ProfileGenericServer["buffer"]>>().toEqualTypeOf<
    AttributeHandler<
      Table<Data>,
      Selection<"range_descriptor", RangeDescriptor> | Selection<"entry_descriptor", EntryDescriptor>
    >
  >();
});

test("handlers of a server are held to the types of the class", () => {
  registerServer("1-0:1.8.0.255", {
    value: { get: () => ({ type: "double-long-unsigned", value: 1 }) },
    scalerUnit: { get: () => ({ scaler: 0, unit: "watt-hour" }) },
  });
  // @ts-expect-error: a register has no attribute of this name
  registerServer("1-0:1.8.0.255", { values: { get: () => 1 } });
  // @ts-expect-error: the value says its type
  registerServer("1-0:1.8.0.255", { value: { get: () => 1 } });
  profileGenericServer("1-0:99.1.0.255", {
    capturePeriod: { get: () => 900, set: (seconds) => void expectTypeOf(seconds).toEqualTypeOf<number>() },
  });
  expectTypeOf(disconnectControl("0-0:96.3.10.255").remoteDisconnect).toEqualTypeOf<MethodRef<number, undefined>>();
});

test("enumerations stay open, and one switch narrows from the top to the leaf", () => {
  expectTypeOf<number>().toExtend<DataAccessResult>();
  expectTypeOf<"watt-hour">().toExtend<Unit>();
  const invokeIdOf = (apdu: XdlmsApdu): number | undefined => {
    switch (apdu.kind) {
      case "get-response-normal":
        expectTypeOf(apdu.result.kind).toEqualTypeOf<"data" | "data-access-result">();
        return apdu.invokeIdAndPriority.invokeId;
      case "glo-get-request":
        expectTypeOf(apdu.value).toEqualTypeOf<Uint8Array>();
        return undefined;
      default:
        return undefined;
    }
  };
  expect(invokeIdOf({ kind: "glo-get-request", value: new Uint8Array(1) })).toBeUndefined();
});
