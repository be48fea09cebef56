import { describe, expect, it } from 'vitest';
import type { PushProgress } from '../../../main/contract/push.ts';
import { createReporter } from '../../../main/pushes/reporter.ts';
import { aClock } from '../../integration/pushes/a-queue.ts';

function aReporter(span = { before: 0, total: 10_000 }) {
  const clock = aClock();
  const told: PushProgress[] = [];
  const onProgress = (progress: PushProgress) => told.push(progress);
  const reporter = createReporter({ clock, onProgress }, { id: 'p', phase: 'sending' }, span);
  return { clock, told, reporter };
}

describe('what is told of a push under way', () => {
  it('comes at most ten times a second, and always at the end', () => {
    const { clock, told, reporter } = aReporter();
    for (let done = 100; done <= 10_000; done += 100) {
      clock.advance(10);
      reporter.report(done);
    }
    expect(told.length).toBeLessThanOrEqual(11);
    expect(told.at(-1)).toMatchObject({ done: 10_000, total: 10_000 });
  });

  it('counts the parts that have arrived', () => {
    const { told, reporter } = aReporter({ before: 4_000, total: 10_000 });
    reporter.report(500);
    expect(told).toMatchObject([{ done: 4_500, total: 10_000 }]);
  });

  it('falls to no speed at all where nothing moves', () => {
    const { clock, told, reporter } = aReporter();
    reporter.report(1_000);
    clock.advance(500);
    reporter.report(2_000);
    expect(told.at(-1)?.rate).toBe(2_000);
    for (let second = 0; second < 4; second++) clock.advance(1_000);
    expect(told.at(-1)).toMatchObject({ done: 2_000, rate: 0 });
  });

  it('ends when it is over', () => {
    const { clock, told, reporter } = aReporter();
    reporter.report(1_000);
    reporter.end();
    clock.advance(60_000);
    expect(told).toHaveLength(1);
  });
});
