const PATIENCE_MS = 30_000;

/** Ends the process when it is told to: once everything is closed, or without waiting for ever. */
export function closeWhenTold(close: () => Promise<void>): void {
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      setTimeout(() => process.exit(1), PATIENCE_MS).unref();
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
