import { People } from '@bottega/identity/server';
import { type Command, UsageError } from './command';
import { withApplication } from './with-application';

/** Enters an administrator of the whole organisation. */
export const createAdmin: Command = {
  name: 'create-admin',
  takes: 'EMAIL GIVEN FAMILY',
  does: 'the first administrator; the password is read from ADMIN_PASSWORD',
  migratesFirst: true,
  async run({ settings, args: [email, givenName, familyName], env, say }) {
    const password = env['ADMIN_PASSWORD'];
    if (!email || !givenName || !familyName || !password)
      throw new UsageError('Say who: ADMIN_PASSWORD=… ops create-admin EMAIL GIVEN FAMILY');
    const admin = {
      email,
      givenName,
      familyName,
      password,
      emailConfirmed: true,
      birthDate: null,
      affiliation: 'external' as const,
      roles: [{ role: 'admin' as const, centreId: null }],
    };
    await withApplication(settings, (app) => app.get(People).register(admin));
    say(`${givenName} ${familyName} can sign in as ${email}.`);
    return true;
  },
};
