// Timing of alternatives in one process: rounds are interleaved, results are stored and digested, and medians count.

const rounds = 5;

/** Runs each alternative for about `milliseconds` a round; returns the median nanoseconds a call. */
export function measure(alternatives, { milliseconds = 150 } = {}) {
  const samples = new Map(Object.keys(alternatives).map((name) => [name, []]));
  const calls = {};
  for (const [name, run] of Object.entries(alternatives)) {
    for (let i = 0; i < 200; i++) run(i);
    let count = 1;
    for (;;) {
      const spent = time(run, count);
      if (spent > milliseconds * 1e6 * 0.2) {
        calls[name] = Math.max(1, Math.round((count * milliseconds * 1e6) / spent));
        break;
      }
      count *= 4;
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(alternatives)) {
      samples.get(name).push(time(run, calls[name]) / calls[name]);
    }
  }
  return Object.fromEntries([...samples].map(([name, list]) => [name, median(list)]));
}

const kept = new Array(64);

function time(run, count) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < count; i++) kept[i & 63] = run(i);
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
