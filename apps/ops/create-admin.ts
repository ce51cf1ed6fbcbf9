import { NestFactory } from '@nestjs/core';
import { People } from '@bottega/identity/server';
import { DomainError } from '@bottega/platform/kernel';
import type { Settings } from '@bottega/platform/settings';
import { AppModule } from '../composition/app.module';

/** Enters an administrator of the whole organisation. @returns what to tell the operator */
export async function createAdmin(settings: Settings, words: readonly string[], password?: string): Promise<string> {
  const [email, givenName, familyName] = words;
  if (!email || !givenName || !familyName || !password) {
    throw new Error('Say who: ADMIN_PASSWORD=… ops create-admin EMAIL GIVEN FAMILY');
  }
  const app = await NestFactory.createApplicationContext(AppModule.with({ ...settings, role: 'api' }), {
    abortOnError: false,
    logger: ['error'],
  });
  try {
    await app.get(People).register({
      email,
      givenName,
      familyName,
      password,
      emailConfirmed: true,
      birthDate: null,
      affiliation: 'external',
      roles: [{ role: 'admin', centreId: null }],
    });
    return `${givenName} ${familyName} can sign in as ${email}.`;
  } catch (error) {
    throw error instanceof DomainError ? new Error(error.say('en')) : error;
  } finally {
    await app.close();
  }
}
