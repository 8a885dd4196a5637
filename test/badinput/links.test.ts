import { describe, test } from "vitest";
import {
  checkLink,
  checkReceiver,
  hdlc,
  hdlcParameters,
  hdlcReceiver,
  type Link,
  llc,
  mbus,
  mbusReceiver,
  wrapper,
  wrapperReceiver,
} from "./check-link.ts";
import { bitFlipped, damaged } from "./mutations.ts";
import { vectorSeeds } from "./seeds.ts";
import { Tally } from "./tally.ts";
import { within } from "./time-limit.ts";

Error.stackTraceLimit = 0;
const timeLimit = 20_000;
/** Streams are read three times over: frames up to so many octets, and one damage in so many. */
const longest = 400;
const sample = 5;

const parameters = Uint8Array.of(0x81, 0x80, 14, 5, 2, 1, 0xf4, 6, 1, 0x80, 7, 4, 0, 0, 0, 3, 8, 0);
const response = Uint8Array.of(0xe6, 0xe7, 0x00, 0xc4, 0x01, 0xc1, 0x00, 0x11, 0x07);

/** The vectors that a link takes as one frame. */
function framesOf(link: Link): readonly Uint8Array[] {
  const scratch = new Tally();
  const seeds = vectorSeeds().filter(({ bytes }) => bytes.length > 0);
  return seeds.map(({ bytes }) => bytes).filter((bytes) => checkLink(link, bytes, scratch) === "accepted");
}

const framed = [
  { link: hdlc, seeds: framesOf(hdlc), receiver: hdlcReceiver },
  { link: wrapper, seeds: framesOf(wrapper), receiver: wrapperReceiver },
  { link: mbus, seeds: framesOf(mbus), receiver: mbusReceiver },
];

const all = [...framed, { link: llc, seeds: [response] }, { link: hdlcParameters, seeds: [parameters] }];

describe.each(all)("$link.name", ({ link, seeds }) => {
  test("damaged frames", ({ task }) => {
    const tally = new Tally();
    for (const seed of seeds) {
      within(timeLimit, () => {
        for (const make of damaged(seed)) if (tally.take()) checkLink(link, make(), tally);
      });
    }
    tally.finish(task.meta);
  });

  test("all inputs of one and two octets", ({ task }) => {
    const tally = new Tally();
    within(timeLimit, () => {
      checkLink(link, new Uint8Array(0), tally);
      for (let first = 0; first < 256; first++) {
        checkLink(link, Uint8Array.of(first), tally);
        tally.cases++;
        for (let second = 0; second < 256; second++) {
          if (tally.take()) checkLink(link, Uint8Array.of(first, second), tally);
        }
      }
    });
    tally.finish(task.meta);
  });
});

describe.each(framed)("$receiver.name", ({ seeds, receiver }) => {
  test("damaged frames, a good one behind", ({ task }) => {
    const tally = new Tally();
    const good = seeds[0]!;
    for (const seed of seeds) {
      if (seed.length > longest) continue;
      within(timeLimit, () => {
        let turn = 0;
        for (const make of damaged(seed)) {
          if (turn++ % sample === 0 && tally.take()) checkReceiver(receiver, make(), good, tally);
        }
      });
    }
    tally.finish(task.meta);
  });
});

describe.each(framed.filter(({ link }) => link !== wrapper))("$link.name, which has a checksum", ({ link, seeds }) => {
  test("every bit turned over is noticed", ({ task }) => {
    const tally = new Tally();
    for (const seed of seeds) {
      for (const make of bitFlipped(seed)) {
        if (!tally.take()) continue;
        const bytes = make();
        if (checkLink(link, bytes, tally) === "accepted") tally.violation(link.name, bytes, "accepted");
      }
    }
    tally.finish(task.meta);
  });
});
