import { checkAdminRemains, checkMayChangeAddress, checkMayGrant, type HeldRole } from './role.rules';

const everywhere = (role: string): HeldRole => ({ role, centreId: null });
const at = (centreId: string, role: string): HeldRole => ({ role, centreId });
const refusal = (code: string) => expect.objectContaining({ code: `identity.${code}` });

describe('giving and taking a role', () => {
  it.each<[string, HeldRole, HeldRole]>([
    ['an administrator, any', everywhere('admin'), everywhere('admin')],
    ['an administrator, anywhere', everywhere('admin'), at('isola', 'staff')],
    ['staff, all but administrator', everywhere('staff'), everywhere('instructor')],
    ['staff, in any centre', everywhere('staff'), at('isola', 'staff')],
    ['staff of a centre, there', at('isola', 'staff'), at('isola', 'partner-tutor')],
    ['an administrator of a centre, there', at('isola', 'admin'), at('isola', 'admin')],
  ])('is for %s', (_, mine, given) => expect(() => checkMayGrant([mine], given)).not.toThrow());

  it.each<[string, HeldRole[], HeldRole]>([
    ['staff, of an administrator', [everywhere('staff')], everywhere('admin')],
    ['staff of a centre, in another', [at('isola', 'staff')], at('navigli', 'instructor')],
    ['staff of a centre, everywhere', [at('isola', 'staff')], everywhere('staff')],
    ['an administrator of a centre, everywhere', [at('isola', 'admin')], everywhere('admin')],
    [
      'staff everywhere and administrator of a centre, in another',
      [everywhere('staff'), at('isola', 'admin')],
      at('navigli', 'admin'),
    ],
    ['an instructor', [everywhere('instructor')], everywhere('instructor')],
    ['nobody', [], everywhere('instructor')],
  ])('is not for %s', (_, mine, given) =>
    expect(() => checkMayGrant(mine, given)).toThrow(refusal('role-beyond-yours')),
  );
});

describe('the last administrator', () => {
  it('of the organisation stays', () => {
    expect(() => checkAdminRemains(everywhere('admin'), 0)).toThrow(refusal('last-admin'));
    expect(() => checkAdminRemains(everywhere('admin'), 1)).not.toThrow();
  });

  it('of a centre may go, and so may anybody else', () => {
    expect(() => checkAdminRemains(at('isola', 'admin'), 0)).not.toThrow();
    expect(() => checkAdminRemains(everywhere('staff'), 0)).not.toThrow();
  });
});

describe('the address of somebody with a role', () => {
  it('is changed by administrators only', () => {
    expect(() => checkMayChangeAddress([everywhere('staff')], [everywhere('admin')])).toThrow(
      refusal('address-of-a-colleague'),
    );
    expect(() => checkMayChangeAddress([everywhere('admin')], [everywhere('staff')])).not.toThrow();
    expect(() => checkMayChangeAddress([everywhere('staff')], [])).not.toThrow();
  });
});
