import { fromHex } from "@cosemkit/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { nobleCrypto } from "../../src/security/crypto-noble.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import {
  largestJump,
  lastInvocationCounter,
  MemoryCounterStore,
  ReceiveCounters,
  SendCounter,
} from "../../src/security/invocation-counter.ts";
import { refuses } from "./support.ts";

const octets = fromHex("000102030405060708090a0b0c0d0e0f");
const key = nodeCrypto.aesKey(octets);
const otherKey = nodeCrypto.aesKey(new Uint8Array(16));
const title = fromHex("4d4d4d0000bc614e");
const otherTitle = fromHex("4d4d4d0000000001");

test("counts from 1 without gaps as long as it lives", () => {
  const counter = new SendCounter(new MemoryCounterStore(), key, title, 3);
  expect(Array.from({ length: 10 }, () => counter.next())).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test("goes on behind what was reserved after a restart, and reserves before use", () => {
  const store = new MemoryCounterStore();
  new SendCounter(store, key, title, 8).next();
  expect(new SendCounter(store, key, title, 8).next()).toBe(8);
  expect(new SendCounter(store, key, title, 8).next()).toBe(16);
});

test("counters belong to key and title, whoever made the key handle", () => {
  const store = new MemoryCounterStore();
  const first = (of: SendCounter) => of.next();
  expect(first(new SendCounter(store, key, title, 8))).toBe(1);
  expect(first(new SendCounter(store, otherKey, title, 8))).toBe(1);
  expect(first(new SendCounter(store, key, otherTitle, 8))).toBe(1);
  expect(first(new SendCounter(store, nodeCrypto.aesKey(octets.slice()), title, 8))).toBe(8);
  expect(first(new SendCounter(store, nobleCrypto.aesKey(octets), title, 8))).toBe(16);
  refuses("security.title", () => new SendCounter(store, key, fromHex("4d4d4d")));
});

test("stops hard at 2^32-1, which is never given", () => {
  const store = new MemoryCounterStore();
  const counter = new SendCounter(store, key, title, 1000);
  counter.raiseTo(lastInvocationCounter - 2, { consent: true });
  expect([counter.next(), counter.next()]).toEqual([0xffff_fffd, 0xffff_fffe]);
  for (let i = 0; i < 3; i++) refuses("security.counter-exhausted", () => counter.next());
  refuses("security.counter-exhausted", () => new SendCounter(store, key, title).next());
  counter.raiseTo(0);
  refuses("security.counter-exhausted", () => counter.next());
});

test("is raised, never lowered, and far only with consent", () => {
  const store = new MemoryCounterStore();
  const counter = new SendCounter(store, key, title, 16);
  counter.raiseTo(10);
  expect(counter.next()).toBe(10);
  counter.raiseTo(5);
  expect(counter.next()).toBe(11);
  counter.raiseTo(20); // inside the reservation
  expect(counter.next()).toBe(20);
  counter.raiseTo(500); // beyond it
  expect(counter.next()).toBe(500);
  const far = 501 + largestJump + 1;
  refuses("security.counter-jump", () => counter.raiseTo(far));
  expect(counter.next()).toBe(501);
  counter.raiseTo(far, { consent: true });
  expect(counter.next()).toBe(far);
  expect(new SendCounter(store, key, title).next()).toBeGreaterThan(far);
  for (const bad of [-1, 2 ** 32, 1.5, Number.NaN]) refuses("security.counter", () => counter.raiseTo(bad));
});

test("many steps come to no more than one: not with messages in between, and not by another user of the store", () => {
  const store = new MemoryCounterStore();
  const counter = new SendCounter(store, key, title, 1);
  counter.raiseTo(largestJump / 2);
  counter.next();
  counter.raiseTo(largestJump + 1);
  expect(counter.next()).toBe(largestJump + 1);
  refuses("security.counter-jump", () => counter.raiseTo(largestJump + 3));
  refuses("security.counter-jump", () => new SendCounter(store, key, title, 1).raiseTo(largestJump + 3));
  expect(counter.next()).toBe(largestJump + 2);
  counter.raiseTo(3 * largestJump, { consent: true });
  expect(counter.next()).toBe(3 * largestJump);
  // Another key has not been raised yet.
  new SendCounter(store, otherKey, title, 1).raiseTo(largestJump);
});

test("the store in memory never lowers either", () => {
  const store = new MemoryCounterStore();
  store.raise("a", 7);
  store.raise("a", 3);
  expect(store.peek("a")).toBe(7);
  expect(store.reserve("a", 2)).toEqual({ first: 7, end: 9 });
});

test("a first jump needs consent as well", () => {
  const counter = new SendCounter(new MemoryCounterStore(), key, title);
  refuses("security.counter-jump", () => counter.raiseTo(0x6000_0000));
  counter.raiseTo(0x6000_0000, { consent: true });
  expect(counter.next()).toBe(0x6000_0000);
});

test("no schedule of restarts, parallel users and raises gives a counter twice", () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant("next" as const), who: fc.nat(2), times: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ kind: fc.constant("restart" as const), who: fc.nat(2) }),
    fc.record({ kind: fc.constant("raise" as const), who: fc.nat(2), to: fc.nat(200) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (steps, ahead) => {
      const store = new MemoryCounterStore();
      const fresh = () => new SendCounter(store, key, title, ahead);
      const users = [fresh(), fresh(), fresh()];
      const last = [-1, -1, -1];
      const used = new Set<number>();
      for (const { who, ...action } of steps) {
        if (action.kind === "restart") {
          users[who] = fresh();
        } else if (action.kind === "raise") users[who]!.raiseTo(action.to);
        else {
          for (let i = 0; i < action.times; i++) {
            const value = users[who]!.next();
            expect(used.has(value)).toBe(false);
            expect(value).toBeGreaterThan(last[who]!);
            used.add(value);
            last[who] = value;
          }
        }
      }
    }),
  );
});

test("received counters rise strictly", () => {
  const counters = new ReceiveCounters();
  expect(counters.lowest(key, title)).toBe(0);
  counters.accept(key, title, 0);
  refuses("security.replay", () => counters.accept(key, title, 0));
  counters.accept(key, title, 1);
  counters.accept(key, title, 0xffff_ffff);
  expect(counters.lowest(key, title)).toBe(2 ** 32);
  refuses("security.replay", () => counters.accept(key, title, 0xffff_ffff));
  expect([counters.lowest(otherKey, title), counters.lowest(key, otherTitle)]).toEqual([0, 0]);
});

test("looking at a counter changes nothing", () => {
  const counters = new ReceiveCounters();
  counters.accept(key, title, 4);
  counters.check(key, title, 100);
  refuses("security.replay", () => counters.check(key, title, 4));
  expect(counters.lowest(key, title)).toBe(5);
});

test("the table is bounded: strangers are refused, nobody is forgotten", () => {
  const counters = new ReceiveCounters(3);
  const titles = Array.from({ length: 5 }, (_, i) => Uint8Array.of(0, 0, 0, 0, 0, 0, 0, i));
  for (const known of titles.slice(0, 3)) counters.accept(key, known, 9);
  for (const stranger of titles.slice(3)) {
    refuses("security.counter-table", () => counters.accept(key, stranger, 9));
    expect(counters.lowest(key, stranger)).toBe(0);
  }
  for (const known of titles.slice(0, 3)) {
    refuses("security.replay", () => counters.accept(key, known, 9));
    counters.accept(key, known, 10);
  }
  counters.accept(otherKey, titles[4]!, 9);
});

test("state of an earlier run comes back, and never lowers", () => {
  const counters = new ReceiveCounters();
  counters.restore(key, title, 50);
  refuses("security.replay", () => counters.accept(key, title, 49));
  counters.restore(key, title, 10);
  expect(counters.lowest(key, title)).toBe(50);
  counters.accept(key, title, 50);
});
