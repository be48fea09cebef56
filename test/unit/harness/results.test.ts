import { describe, expect, it } from 'vitest';
import { countTests, sum, summaryLine } from '../../harness/results.mjs';

function report(passed: number, failed: number, skipped = 0) {
  const status = failed > 0 ? 'failed' : 'passed';
  return {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
    testResults: [{ status, assertionResults: [{ status }] }],
  };
}

describe('counting what a test project came to', () => {
  it('takes the numbers of the report', () => {
    expect(countTests(report(5, 2, 1), 1)).toEqual({ passed: 5, failed: 2, skipped: 1 });
  });

  it('counts tests that are yet to be written as skipped', () => {
    expect(countTests({ ...report(5, 0), numTodoTests: 2 }, 0).skipped).toBe(2);
  });

  it('counts a file that could not be loaded as a failure', () => {
    const loaded = report(5, 0);
    const broken = { status: 'failed', assertionResults: [] };
    const both = { ...loaded, testResults: [...loaded.testResults, broken] };
    expect(countTests(both, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it('fails a run that executed no test', () => {
    expect(countTests(report(0, 0, 3), 0)).toEqual({ passed: 0, failed: 1, skipped: 3 });
  });

  it('fails a run that ended badly although every test passed', () => {
    expect(countTests(report(5, 0), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it('fails a run that left no report', () => {
    expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('the last line', () => {
  it('sums the parts', () => {
    const counts = [
      { passed: 3, failed: 1, skipped: 0 },
      { passed: 4, failed: 0, skipped: 2 },
    ];
    expect(summaryLine(sum(counts))).toBe('7 passed, 1 failed, 2 skipped');
  });

  it('leaves skipped tests out when there are none', () => {
    expect(summaryLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  });
});
