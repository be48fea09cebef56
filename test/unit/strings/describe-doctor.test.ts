import { describe, expect, it } from 'vitest';
import { type DoctorFinding, doctorFindings } from '../../../main/contract/doctor.ts';
import { found, skipped } from '../../../main/doctor/lines.ts';
import {
  describeDoctorLine,
  doctorReportText,
  doctorVerdict,
} from '../../../strings/describe-doctor.ts';
import { createFormat } from '../../../strings/format.ts';
import { createTranslate } from '../../../strings/translate.ts';

const t = createTranslate('en');
const format = createFormat('en', 'UTC');

/** Everything that a finding may tell. */
const details = {
  path: '/etc/policy.json',
  keys: 'proxy',
  problem: 'not JSON',
  address: 'https://ignite.example',
  place: 'proxy.example:8080',
  password: 'no',
  host: 'ignite.example',
  issuer: 'Example CA',
  protocol: 'TLSv1.3',
  days: 1,
  minutes: 7,
  ahead: 'true',
  count: 2,
  folder: '/home/kari/.local/share/kindling',
  free: 2_000_000_000,
};

const all = Object.entries(doctorFindings).flatMap(([topic, names]) =>
  names.map((name) => `${topic}.${name}` as DoctorFinding),
);

describe('what the doctor finds', () => {
  it.each(all)('is told in words: %s', (finding) => {
    expect(describeDoctorLine(t, format, found(finding, 'ok', details))).toMatch(/\S.*\.$/);
  });

  it('says how far the clock is off, and what to do', () => {
    const line = found('clock.wrong', 'bad', { minutes: 7, ahead: 'false' });
    expect(describeDoctorLine(t, format, line)).toBe(
      'This computer’s clock is 7 minutes behind the server’s. Turn on automatic time in the system’s settings, or ask IT.',
    );
  });

  it('says that a proxy was set to none', () => {
    const line = found('proxy.policy', 'ok', { place: 'none', password: 'no' });
    expect(describeDoctorLine(t, format, line)).toBe('None, as your organisation has set.');
  });

  it.each([
    [[found('keychain.works', 'ok')], 'Everything is in order.'],
    [[found('token.none', 'bad'), skipped('clock')], '1 thing needs attention.'],
  ])('comes to a verdict', (lines, verdict) => {
    expect(doctorVerdict(t, lines)).toBe(verdict);
  });

  it('is a report with a line for each topic', () => {
    const lines = [found('keychain.works', 'ok'), skipped('clock')];
    const report = { at: '2026-11-03T08:00:00.000Z', version: '1.0.0', system: 'linux', lines };
    expect(doctorReportText(t, format, report).split('\n')).toEqual([
      'Kindling 1.0.0 on linux, 2026-11-03T08:00:00.000Z',
      'In order       Keychain: Answers.',
      'Not looked at  Clock: Not looked at, because of what is above.',
      'Everything is in order.',
    ]);
  });
});
