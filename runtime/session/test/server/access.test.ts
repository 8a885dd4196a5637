import { constant, type ServerObject, variable } from "@cosemkit/core";
import type { AccessRequestSpecification } from "@cosemkit/model/apdu/access";
import type { XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { Data } from "@cosemkit/model/apdu/data";
import { dataObjectServer } from "@cosemkit/model/classes/data";
import { describe, expect, test } from "vitest";
import type { ServerLimits } from "../../src/server/limits.ts";
import { exceptionOf, server, Tester, target } from "./support.ts";

const long = "0-0:96.1.0.255";
const short = "0-0:96.1.1.255";
const number = (value: number): Data => ({ type: "unsigned", value });
const nothing: Data = { type: "null-data" };
const ofValue = (name: string) => ({ cosemAttributeDescriptor: target(1, name, 2) });
const get = (name: string): AccessRequestSpecification => ({ kind: "access-request-get", ...ofValue(name) });
const set: AccessRequestSpecification = { kind: "access-request-set", ...ofValue(short) };

interface Asked {
  /** Exchanges one ACCESS request that sets 7 wherever it sets. */
  ask(specifications: readonly AccessRequestSpecification[]): Promise<XdlmsApdu>;
  readonly written: Data[];
}

async function associated(limits: Partial<ServerLimits> = {}): Promise<Asked> {
  const written: Data[] = [];
  const value = variable<Data>(number(0));
  const objects: ServerObject[] = [
    dataObjectServer(long, { value: constant<Data>({ type: "octet-string", value: new Uint8Array(200) }) }),
    dataObjectServer(short, {
      value: {
        get: () => value.get(),
        set: (one: Data) => {
          written.push(one);
        },
      },
    }),
  ];
  const { server: meter } = server({ objects, limits, clients: [{ sap: 1, authentication: { mechanism: "none" } }] });
  const client = new Tester(meter.open(1), {
    initiate: { clientMaxReceivePduSize: 64, proposedConformance: ["access", "get", "set"] },
  });
  await client.associate();
  return {
    written,
    ask: (specifications) =>
      client.exchange({
        kind: "access-request",
        longInvokeIdAndPriority: {
          invokeId: 1,
          reserved: 0,
          selfDescriptive: "not-self-descriptive",
          processingOption: "continue-on-error",
          serviceClass: "confirmed",
          priority: "high",
        },
        dateTime: new Uint8Array(0),
        accessRequestSpecification: specifications,
        accessRequestListOfData: specifications.map(({ kind }) =>
          kind === "access-request-set" ? number(7) : nothing,
        ),
      }),
  };
}

describe("ACCESS", () => {
  test("nothing is written when not even the results fit", async () => {
    const { ask, written } = await associated();
    expect(exceptionOf(await ask(Array.from({ length: 30 }, () => set)))).toBe("service-not-allowed/pdu-too-long");
    expect(written).toEqual([]);
  });

  test("what was written is answered for, and a value that does not fit is left out", async () => {
    const { ask, written } = await associated();
    expect(await ask([set, get(long), get(short)])).toMatchObject({
      accessResponseListOfData: [nothing, nothing, number(0)],
      accessResponseSpecification: [
        { kind: "access-response-set", value: "success" },
        { kind: "access-response-get", value: "other-reason" },
        { kind: "access-response-get", value: "success" },
      ],
    });
    expect(written).toEqual([number(7)]);
  });

  test("who only gets is told that the values are too long", async () => {
    const { ask } = await associated();
    expect(exceptionOf(await ask([get(short), get(long)]))).toBe("service-not-allowed/pdu-too-long");
  });

  test("no more specifications than the limit", async () => {
    const { ask, written } = await associated({ specifications: 2 });
    expect((await ask([set, set])).kind).toBe("access-response");
    expect(exceptionOf(await ask([set, set, set]))).toBe("service-not-allowed/other-reason");
    expect(written).toHaveLength(2);
  });
});
