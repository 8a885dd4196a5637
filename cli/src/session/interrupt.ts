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
  try {
    return await work(controller.signal);
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}
