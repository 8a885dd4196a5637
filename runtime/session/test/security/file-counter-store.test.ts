import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { fromHex } from "@cosemkit/core";
import fc from "fast-check";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { FileCounterStore } from "../../src/security/file-counter-store.ts";
import { type CounterRange, lastInvocationCounter, SendCounter } from "../../src/security/invocation-counter.ts";
import { refuses } from "./support.ts";

/** The file system as the store sees it: every call is noted, and can be made to fail. */
const disk = vi.hoisted(() => ({
  calls: [] as string[],
  /** How many calls still work before the machine goes down; none works after that. */
  callsLeft: Number.POSITIVE_INFINITY,
  /** Names of calls that fail for want of space. */
  full: [] as string[],
  /** What others do just after a call. */
  meanwhile: (_call: string, _path: unknown) => {},
}));

vi.mock("node:fs", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs")>();
  const wrap = <A extends unknown[], R>(name: string, work: (...args: A) => R) => {
    return (...args: A): R => {
      disk.calls.push(name);
      if (disk.callsLeft-- <= 0) throw new Error("power cut");
      if (disk.full.includes(name)) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
      const result = work(...args);
      disk.meanwhile(name, args[1]);
      return result;
    };
  };
  return {
    ...real,
    closeSync: wrap("close", real.closeSync),
    fsyncSync: wrap("fsync", real.fsyncSync),
    linkSync: wrap("link", real.linkSync),
    openSync: wrap("open", real.openSync),
    readFileSync: wrap("read", real.readFileSync),
    renameSync: wrap("rename", real.renameSync),
    rmSync: wrap("rm", real.rmSync),
    unlinkSync: wrap("unlink", real.unlinkSync),
    writeFileSync: wrap("write", real.writeFileSync),
  };
});

const fs = await vi.importActual<typeof import("node:fs")>("node:fs");
const room = fs.mkdtempSync(join(tmpdir(), "cosemkit-counters-"));
let number = 0;
let path = "";

beforeEach(() => {
  path = join(room, `${++number}.json`);
  powerOn();
  disk.full = [];
  disk.meanwhile = () => {};
});

afterEach(() => {
  vi.restoreAllMocks();
});

afterAll(() => {
  fs.rmSync(room, { recursive: true });
});

/** No process has this number: it is above the highest that Linux gives. */
const deadProcess = `4194305@${hostname()}`;

/** After a power cut: the processes that held locks are gone. A lock on breaking locks has to be removed by hand. */
function powerOn(): void {
  disk.callsLeft = Number.POSITIVE_INFINITY;
  if (fs.existsSync(`${path}.lock`)) fs.writeFileSync(`${path}.lock`, deadProcess);
  fs.rmSync(`${path}.lock.break`, { force: true });
}

function saved(): unknown {
  return JSON.parse(fs.readFileSync(path, "utf8"));
}

test("reserves in turn, for each id, and shares the file", () => {
  const [one, two] = [new FileCounterStore(path), new FileCounterStore(path)];
  expect(one.peek("a")).toBe(0);
  expect(one.reserve("a", 10)).toEqual({ first: 0, end: 10 });
  expect(two.reserve("a", 5)).toEqual({ first: 10, end: 15 });
  expect(one.reserve("b", 5)).toEqual({ first: 0, end: 5 });
  expect(one.peek("a")).toBe(15);
  expect(saved()).toEqual({ counters: { a: 15, b: 5 } });
  expect(fs.readdirSync(room).filter((name) => name.startsWith(`${number}.`))).toEqual([`${number}.json`]);
  expect(fs.statSync(path).mode & 0o077).toBe(0);
});

test("raises, never lowers", () => {
  const store = new FileCounterStore(path);
  store.raise("a", 7);
  store.raise("a", 3);
  expect(store.reserve("a", 1)).toEqual({ first: 7, end: 8 });
});

test("is used up at 2^32-1", () => {
  const store = new FileCounterStore(path);
  store.raise("a", lastInvocationCounter - 3);
  expect(store.reserve("a", 10)).toEqual({ first: lastInvocationCounter - 3, end: lastInvocationCounter });
  expect(store.reserve("a", 10)).toEqual({ first: lastInvocationCounter, end: lastInvocationCounter });
});

test("serves a send counter over restarts", () => {
  const key = nodeCrypto.aesKey(new Uint8Array(16));
  const counter = () => new SendCounter(new FileCounterStore(path), key, fromHex("4d4d4d0000bc614e"), 4);
  expect([counter().next(), counter().next(), counter().next()]).toEqual([1, 4, 8]);
});

test("is on the disk before it is handed out: written, synced, renamed, directory synced", () => {
  new FileCounterStore(path).reserve("a", 1);
  disk.calls.length = 0;
  new FileCounterStore(path).reserve("a", 1);
  expect(disk.calls).toEqual("write link rm read open write fsync close rename open fsync close unlink".split(" "));
});

describe("a damaged file is an error, never a fresh start", () => {
  test.each([
    ["empty", ""],
    ["cut off", '{ "counters": { "a": 1'],
    ["no object", "[]"],
    ["no counters", "{}"],
    ["counters of another form", '{ "counters": [1] }'],
    ["negative", '{ "counters": { "a": -1 } }'],
    ["too large", '{ "counters": { "a": 4294967296 } }'],
    ["text", '{ "counters": { "a": "1" } }'],
  ])("%s", (_what, text) => {
    fs.writeFileSync(path, text);
    const store = new FileCounterStore(path);
    refuses("security.counter-store", () => store.peek("a"));
    refuses("security.counter-store", () => store.reserve("a", 1));
    refuses("security.counter-store", () => store.raise("a", 1));
    expect(fs.readFileSync(path, "utf8")).toBe(text);
    expect(fs.existsSync(`${path}.lock`)).toBe(false);
  });
});

test("a file that cannot be read is an error, not a fresh start", () => {
  const store = new FileCounterStore(path);
  store.reserve("a", 10);
  disk.full = ["read"];
  refuses("security.counter-store", () => store.peek("a"));
  refuses("security.counter-store", () => store.reserve("a", 10));
  disk.full = [];
  expect(store.peek("a")).toBe(10);
});

test("ids are data, not properties", () => {
  const store = new FileCounterStore(path);
  for (const id of ["__proto__", "constructor", "toString"]) {
    expect(store.reserve(id, 3)).toEqual({ first: 0, end: 3 });
    expect(store.reserve(id, 3)).toEqual({ first: 3, end: 6 });
  }
});

test("a directory that is not there is an error", () => {
  refuses("security.counter-store", () => new FileCounterStore(join(room, "none", "x.json")).reserve("a", 1));
});

test.each(["write", "fsync", "rename", "open", "link"])("a disk on which %s fails hands out nothing", (call) => {
  const store = new FileCounterStore(path);
  store.reserve("a", 10);
  disk.full = [call];
  refuses("security.counter-store", () => store.reserve("a", 10));
  disk.full = [];
  expect(store.reserve("a", 10).first).toBeGreaterThanOrEqual(10);
});

test("a power cut at any call gives no counter twice and leaves a good file", () => {
  let completed = false;
  for (let callsLeft = 0; !completed; callsLeft++) {
    path = join(room, `${++number}.json`);
    const ranges: CounterRange[] = [new FileCounterStore(path).reserve("a", 10)];
    disk.callsLeft = callsLeft;
    try {
      ranges.push(new FileCounterStore(path).reserve("a", 10));
      completed = true;
    } catch (error) {
      expect(error).toMatchObject({ code: "security.counter-store" });
    }
    powerOn();
    ranges.push(new FileCounterStore(path).reserve("a", 10));
    for (let i = 1; i < ranges.length; i++) expect(ranges[i]!.first).toBeGreaterThanOrEqual(ranges[i - 1]!.end);
    expect(callsLeft).toBeLessThan(100);
  }
});

test("no schedule of power cuts gives a counter twice", () => {
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ who: fc.nat(1), times: fc.integer({ min: 1, max: 5 }) }) },
    { weight: 1, arbitrary: fc.record({ who: fc.nat(1), raiseTo: fc.nat(60) }) },
    { weight: 2, arbitrary: fc.record({ who: fc.nat(1), callsLeft: fc.nat(30), times: fc.constant(4) }) },
  );
  const key = nodeCrypto.aesKey(new Uint8Array(16));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      path = join(room, `${++number}.json`);
      const fresh = () => new SendCounter(new FileCounterStore(path), key, fromHex("4d4d4d0000bc614e"), 3);
      let users = [fresh(), fresh()];
      const used = new Set<number>();
      for (const action of steps) {
        const user = users[action.who]!;
        if ("raiseTo" in action) {
          user.raiseTo(action.raiseTo);
          continue;
        }
        if ("callsLeft" in action) disk.callsLeft = action.callsLeft;
        try {
          for (let i = 0; i < action.times; i++) {
            const value = user.next();
            expect(used.has(value)).toBe(false);
            used.add(value);
          }
        } catch (error) {
          expect(error).toMatchObject({ code: "security.counter-store" });
        }
        if ("callsLeft" in action) {
          powerOn();
          users = [fresh(), fresh()];
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("the lock of a dead process is taken over, that of a living one or of another machine is not", () => {
  const store = new FileCounterStore(path);
  fs.writeFileSync(`${path}.lock`, deadProcess);
  expect(store.reserve("a", 1).first).toBe(0);
  let now = 0;
  vi.spyOn(Date, "now").mockImplementation(() => (now += 100));
  for (const owner of [`${process.ppid}@${hostname()}`, "4194305@elsewhere"]) {
    fs.writeFileSync(`${path}.lock`, owner);
    const error = refuses("security.counter-store", () => store.reserve("a", 1));
    expect(error.message).toContain(owner);
    expect(now).toBeGreaterThan(2000);
    expect(fs.readFileSync(`${path}.lock`, "utf8")).toBe(owner);
  }
  fs.rmSync(`${path}.lock`);
  expect(store.reserve("a", 1).first).toBe(1);
});

test("a lock that another process has just taken over from a dead one is not removed", () => {
  const living = `${process.ppid}@${hostname()}`;
  fs.writeFileSync(`${path}.lock`, deadProcess);
  disk.meanwhile = (call, target) => {
    if (call === "link" && target === `${path}.lock.break`) fs.writeFileSync(`${path}.lock`, living);
  };
  let now = 0;
  vi.spyOn(Date, "now").mockImplementation(() => {
    now += 100;
    return now;
  });
  refuses("security.counter-store", () => new FileCounterStore(path).reserve("a", 1));
  expect(fs.readFileSync(`${path}.lock`, "utf8")).toBe(living);
  expect(fs.existsSync(`${path}.lock.break`)).toBe(false);
});
