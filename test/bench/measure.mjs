// Timing of alternatives in one process: rounds are interleaved, results are stored and digested, and medians count.

const rounds = 5;

/**
 * Runs each alternative for about `milliseconds` a round; gives the median nanoseconds a call. `items` is how many each
 * call makes: of many only the last results are kept, or the collector would have the time.
 */
export async function measure(alternatives, { milliseconds = 150, items = 1 } = {}) {
  mask = items > 100 ? 1 : 63;
  const samples = new Map(Object.keys(alternatives).map((name) => [name, []]));
  kept.fill(undefined);
  const calls = {};
  const timers = {};
  for (const [name, run] of Object.entries(alternatives)) {
    const isAsync = run(0) instanceof Promise;
    timers[name] = isAsync ? timeAsync : time;
    await timers[name](run, items > 100 ? 10 : 200);
    let count = 1;
    for (;;) {
      const spent = await timers[name](run, count);
      if (spent > milliseconds * 1e6 * 0.2) {
        calls[name] = Math.max(1, Math.round((count * milliseconds * 1e6) / spent));
        break;
      }
      count *= 4;
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(alternatives)) {
      samples.get(name).push((await timers[name](run, calls[name])) / calls[name]);
    }
  }
  return Object.fromEntries([...samples].map(([name, list]) => [name, median(list)]));
}

const kept = new Array(64);
let mask = 63;

function time(run, count) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < count; i++) kept[i & mask] = run(i);
  return Number(process.hrtime.bigint() - start);
}

async function timeAsync(run, count) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < count; i++) kept[i & mask] = await run(i);
  return Number(process.hrtime.bigint() - start);
}

function median(list) {
  return [...list].sort((a, b) => a - b)[list.length >> 1];
}

/** A short digest of any value, to check that alternatives give the same before they are timed. */
export function digest(value) {
  let hash = 0x811c9dc5;
  const text = JSON.stringify(value, (_, inner) => {
    if (typeof inner === "bigint") return `${inner}n`;
    if (ArrayBuffer.isView(inner)) return [...inner];
    if (Object.is(inner, -0)) return "-0";
    return Number.isNaN(inner) ? "NaN" : inner;
  });
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
