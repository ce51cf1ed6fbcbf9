import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Sends what programs ask for again and again: with a strong ETag of its content, and 304 to whoever has it (RFC 9110 §13.1.2). */
export async function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  content: string,
  headers: Record<string, string>,
): Promise<void> {
  const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
  const known = knows(request.headers['if-none-match'], etag);
  await reply
    .status(known ? 304 : 200)
    .headers({ ...headers, etag })
    .send(known ? undefined : content);
}

const knows = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')));
