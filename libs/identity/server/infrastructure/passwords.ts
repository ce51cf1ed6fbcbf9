import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { newSecret } from './secrets';

/** Argon2id (the library's default) with OWASP's recommended cost: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

@Injectable()
export class Passwords {
  private readonly nobodys = this.hash(newSecret());

  hash(password: string): Promise<string> {
    return hash(password, COST);
  }

  /** Takes as long for somebody who does not exist, or has no password, as for somebody who does. */
  async matches(password: string, passwordHash: string | undefined): Promise<boolean> {
    const matched = await verify(passwordHash ?? (await this.nobodys), password);
    return matched && passwordHash !== undefined;
  }
}
