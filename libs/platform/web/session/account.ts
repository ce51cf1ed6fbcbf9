import type { Schema } from '../api/contract';

/** Who is reading, and what they may do. */
export type Account = Schema<'AccountView'>;
