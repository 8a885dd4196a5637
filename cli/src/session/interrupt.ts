/** How often to look whether the parent is still there. */
const watchMilliseconds = 250;

/**
 * Runs something that an interrupt (Ctrl-C) or a request to terminate ends, through the signal it is given. The reason of
 * the signal is the name of what came.
 */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals): void => controller.abort(name);
  // Once: a second one ends the process where it stands.
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const watch = watchNpx(stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
    clearInterval(watch);
  }
}

/**
 * npx runs commands in a shell; told to terminate, both end and do not pass it on. So when our parent is gone, that is
 * what was meant. Without npx it means nothing: daemons have no parent.
 */
function watchNpx(stop: (name: NodeJS.Signals) => void): NodeJS.Timeout | undefined {
  if (process.env["npm_command"] !== "exec") return undefined;
  const { ppid } = process;
  return setInterval(() => {
    if (process.ppid !== ppid) stop("SIGTERM");
  }, watchMilliseconds).unref();
}
