/** Errors of the way to the meter that another try may not meet. */
const passing: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "timeout",
  "association.rejected-transient",
  "link.refused",
  "link.unreachable",
  "link.reset",
  "link.closed",
  "link.no-response",
  "link.busy",
  "link.disconnected",
]);

/**
 * Whether the same call may well succeed later. After an error of the link it needs a new connection; a write or an
 * invocation that timed out may have been done all the same.
 */
export function isRetryable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, retryable } = error as { readonly code?: unknown; readonly retryable?: unknown };
  return retryable === true || (typeof code === "string" && passing.has(code));
}
