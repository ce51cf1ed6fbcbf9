import { disableNeedsReason } from './disable-needs-reason.mts';
import { testRule } from './test-rule';

const unexplained = (code: string) => ({ code, errors: [{ messageId: 'unexplained' }] });

testRule('disable-needs-reason', disableNeedsReason, {
  valid: [
    '// eslint-disable-next-line no-var -- old browsers want it\nvar a;',
    '/* eslint-disable no-var, no-undef -- old browsers want it */ var a;',
    '// a comment about eslint-disable',
  ],
  invalid: [
    unexplained('// eslint-disable-next-line no-var\nvar a;'),
    unexplained('var a; // eslint-disable-line no-var -- '),
    unexplained('/* eslint-disable */ var a;'),
    unexplained('var a; // eslint-disable-line'),
    unexplained('/* eslint-disable -- old browsers want it */ var a;'),
    unexplained('// eslint-disable-next-line no-var -- because\nvar a;'),
  ],
});
