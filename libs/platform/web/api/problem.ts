/** A broken field of the request: JSON pointer into its body, the code of what is wrong, the words for it. */
export interface ProblemField {
  pointer: string;
  code: string;
  detail?: string;
}

interface ProblemBody {
  code: string;
  title: string;
  detail: string;
  params?: Record<string, unknown>;
  errors?: ProblemField[];
  traceId?: string;
}

/** Why the server said no (RFC 9457), already in the reader's language; or that it could not be reached (status 0). */
export class Problem extends Error {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly params: Record<string, unknown>;
  readonly fields: readonly ProblemField[];
  readonly traceId: string | undefined;

  constructor(
    readonly status: number,
    { code, title, detail, params = {}, errors = [], traceId }: ProblemBody,
  ) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.params = params;
    this.fields = errors;
    this.traceId = traceId;
  }

  get offline(): boolean {
    return this.status === 0;
  }
}
