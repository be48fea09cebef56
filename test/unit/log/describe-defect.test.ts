import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDefect } from '../../../main/log/describe-defect.ts';

const secret = 'k1ndl1ng-7c2f9be4';

/** Text with the secret somewhere in it, which may look like a part of a stack. */
const telling = fc
  .tuple(
    fc.string(),
    fc.constantFrom('', '\n', '\n    at ', '\n    at f (/app/', '\\', '/'),
    fc.string(),
    fc.constantFrom('', ':1:2', ':1:2)', '.ts:1:2)', '\n'),
  )
  .map(([before, opening, after, closing]) => `${before}${opening}${secret}${closing}${after}`);

describe('a defect in the log', () => {
  it('holds nothing of any message, name, code or cause', () => {
    fc.assert(
      fc.property(telling, telling, telling, (message, name, code) => {
        const error = Object.assign(new Error(message, { cause: new TypeError(message) }), {
          name,
          code,
        });
        expect(JSON.stringify(describeDefect(error))).not.toContain(secret);
      }),
    );
  });

  it('holds nothing of a stack that somebody wrote', () => {
    fc.assert(
      fc.property(telling, telling, (message, stack) => {
        const error = new Error(message);
        error.stack = `${stack}\n${error.stack}`;
        expect(JSON.stringify(describeDefect(error))).not.toContain(secret);
      }),
    );
  });

  it('holds nothing of what is thrown that is no error', () => {
    expect(describeDefect(secret)).toEqual({ error: 'string', stack: [] });
  });

  it('says what it was and where in the program', () => {
    const error = new RangeError('Cell 4000', { cause: new TypeError('1 250,00') });
    const { stack, ...rest } = describeDefect(Object.assign(error, { code: 'ENOSPC' }));
    expect(rest).toMatchObject({
      error: 'RangeError',
      code: 'ENOSPC',
      cause: { error: 'TypeError' },
    });
    expect(stack[0]).toMatch(/^describe-defect\.test\.ts:\d+:\d+$/);
  });

  it('ends where causes go round in circles', () => {
    const error = new Error('round');
    error.cause = error;
    expect(JSON.stringify(describeDefect(error)).length).toBeLessThan(20_000);
  });
});
