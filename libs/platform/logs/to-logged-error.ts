interface LoggedError {
  type: string;
  message: string;
  stack?: string;
  code?: string;
  constraint?: string;
  cause?: LoggedError;
}

type Failure = Error & { code?: string; constraint?: string; driverError?: Failure };

/** An error as its name, words and place: never the statement's parameters nor the row that PostgreSQL shows. */
export function toLoggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { message, stack, cause, driverError } = error as Failure;
  const { code, constraint } = driverError ?? (error as Failure);
  return {
    type: error.constructor.name,
    message,
    stack,
    code,
    constraint,
    cause: cause === undefined ? undefined : toLoggedError(cause),
  };
}
