import { describe, expect, it } from 'vitest';
import { createRateMeter } from '../../../main/pushes/rate.ts';

describe('the rate meter', () => {
  it('says nothing before there is something to measure', () => {
    expect(createRateMeter().measure(1_000, 0)).toBeNull();
  });

  it('gives bytes a second', () => {
    const meter = createRateMeter();
    meter.measure(0, 0);
    expect(meter.measure(2_000_000, 1_000)).toBe(2_000_000);
  });

  it('forgets what was more than three seconds ago', () => {
    const meter = createRateMeter();
    meter.measure(0, 0);
    meter.measure(9_000_000, 1_000);
    expect(meter.measure(9_000_000, 4_000)).toBe(0);
  });

  it('measures a line on which something moves only every few seconds', () => {
    const meter = createRateMeter();
    meter.measure(0, 0);
    meter.measure(65_536, 8_000);
    expect(meter.measure(131_072, 16_000)).toBe(8_192);
  });
});
