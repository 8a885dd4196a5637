import { LinkError } from "@cosemkit/core";
import * as fc from "fast-check";
import type { ByteConnection, ByteReceiver, ByteTransport } from "../../src/transport/byte-transport.ts";

/** What happens to the `nth` write of one side. */
export interface Fault {
  readonly from: "client" | "server";
  readonly nth: number;
  readonly kind:
    | "drop"
    | "lose"
    | "flip"
    | "split"
    | "coalesce"
    | "delay"
    | "duplicate"
    | "fin"
    | "rst"
    | "half-open"
    | "echo";
  /** Where, or how much, of whatever the kind is about. */
  readonly a: number;
  readonly b: number;
}

export const faults = (kinds: readonly Fault["kind"][]): fc.Arbitrary<Fault[]> =>
  fc.array(
    fc.record({
      from: fc.constantFrom("client", "server"),
      nth: fc.nat(9),
      kind: fc.constantFrom(...kinds),
      a: fc.nat(40),
      b: fc.nat(6_000),
    }),
    { minLength: 1, maxLength: 5 },
  );

type Side = Fault["from"];

/** Milliseconds that octets travel. */
const latency = 5;
const mostHeld = 50;

/** A transport in memory that fails as it is told, by timers alone: with fake ones each schedule is deterministic. */
export function faultyTransport(
  schedule: readonly Fault[],
  accept: (connection: ByteConnection) => void,
  isDatagrams = false,
): ByteTransport {
  return {
    peer: "faulty",
    connect: async () => {
      const link = new FaultyLink(schedule, isDatagrams);
      accept(link.end("server"));
      return link.end("client");
    },
  };
}

class FaultyLink {
  private readonly schedule: readonly Fault[];
  private readonly isDatagrams: boolean;
  private readonly receivers = new Map<Side, ByteReceiver>();
  private readonly writes = { client: 0, server: 0 };
  private readonly arrival = { client: 0, server: 0 };
  private readonly held = new Map<Side, Uint8Array>();
  private readonly closedSides = new Set<Side>();
  private isDead = false;

  constructor(schedule: readonly Fault[], isDatagrams: boolean) {
    this.schedule = schedule;
    this.isDatagrams = isDatagrams;
  }

  end(side: Side): ByteConnection {
    return {
      peer: `faulty:${side}`,
      start: (receiver) => {
        this.receivers.set(side, receiver);
      },
      write: (bytes) => this.write(side, bytes.slice()),
      close: () => {
        if (this.closedSides.has(side)) return;
        this.closedSides.add(side);
        if (!this.isDatagrams) this.later(other(side), latency, () => this.hangUp(other(side), undefined));
      },
    };
  }

  private write(side: Side, bytes: Uint8Array): void {
    if (this.closedSides.has(side)) return;
    const nth = this.writes[side]++;
    let octets = bytes;
    let delay = latency;
    let cut = octets.length;
    let copies = 1;
    let isHeld = false;
    for (const { kind, a, b } of this.schedule.filter((one) => one.from === side && one.nth === nth)) {
      const at = a % octets.length;
      if (kind === "drop") octets = Uint8Array.of(...octets.subarray(0, at), ...octets.subarray(at + 1 + (b % 8)));
      else if (kind === "flip") octets = octets.map((octet, i) => (i === at ? octet ^ (1 << (b % 8)) : octet));
      else if (kind === "split") cut = 1 + (b % 7);
      else if (kind === "delay") delay += b;
      else if (kind === "duplicate") copies = 2;
      else if (kind === "coalesce") isHeld = true;
      else if (kind === "echo") this.later(side, latency, () => this.hear(side, bytes));
      else if (kind === "lose") copies = 0;
      else if (kind === "half-open") this.isDead = true;
      else for (const one of ["client", "server"] as const) this.later(one, latency, () => this.hangUp(one, kind));
      if (octets.length === 0) return;
    }
    if (this.isDead) return;
    const before = this.held.get(side);
    this.held.delete(side);
    if (before !== undefined) octets = Uint8Array.of(...before, ...octets);
    if (isHeld) {
      this.held.set(side, octets);
      this.later(other(side), mostHeld, () => this.release(side));
      return;
    }
    for (let copy = 0; copy < copies; copy++) this.travel(side, octets, delay, cut);
  }

  private release(side: Side): void {
    const octets = this.held.get(side);
    this.held.delete(side);
    if (octets !== undefined) this.hear(other(side), octets);
  }

  private travel(side: Side, octets: Uint8Array, delay: number, cut: number): void {
    for (let at = 0, part = 0; at < octets.length; at += cut, part++) {
      const piece = octets.slice(at, at + cut);
      this.later(other(side), delay + part, () => this.hear(other(side), piece));
    }
  }

  /** Of a stream nothing overtakes what was sent before it. */
  private later(to: Side, delay: number, run: () => void): void {
    const started = performance.now();
    const due = this.isDatagrams ? started + delay : Math.max(started + delay, this.arrival[to]);
    if (!this.isDatagrams) this.arrival[to] = due;
    setTimeout(run, due - started);
  }

  private hear(side: Side, octets: Uint8Array): void {
    if (!this.closedSides.has(side)) this.receivers.get(side)?.receive(octets);
  }

  private hangUp(side: Side, kind: string | undefined): void {
    if (this.closedSides.has(side)) return;
    this.closedSides.add(side);
    const error = kind === "rst" ? new LinkError("link.reset", "transport", "the connection broke") : undefined;
    this.receivers.get(side)?.closed(error);
  }
}

function other(side: Side): Side {
  return side === "client" ? "server" : "client";
}
