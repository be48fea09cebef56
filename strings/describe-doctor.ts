import type { DoctorLine, DoctorReport } from '../main/contract/doctor.ts';
import { describeFailure } from './describe.ts';
import type { Format } from './format.ts';
import type { Translate } from './translate.ts';

/** What was found about one topic, in words: what is, and what to do about it. */
export function describeDoctorLine(t: Translate, format: Format, line: DoctorLine): string {
  if (line.failure !== null) {
    const { what, todo, words } = describeFailure(t, line.failure);
    return [what, todo, words].filter((text) => text !== '').join(' ');
  }
  if (line.finding === null) return t('doctor.skipped');
  const { free, ...details } = line.details;
  return t(`doctor.${line.finding}`, {
    ...details,
    ...(typeof free === 'number' && { free: format.bytes(free) }),
  });
}

/** One sentence for the whole. */
export function doctorVerdict(t: Translate, lines: readonly DoctorLine[]): string {
  const count = lines.filter(({ verdict }) => verdict === 'bad').length;
  return count === 0 ? t('doctor.allGood') : t('doctor.problems', { count });
}

/** The report as plain text, a line for each topic, to be sent to whoever helps. */
export function doctorReportText(t: Translate, format: Format, report: DoctorReport): string {
  const { version, system, at, lines } = report;
  const width = Math.max(...lines.map(({ verdict }) => t(`doctor.verdict.${verdict}`).length));
  return [
    t('doctor.head', { version, system, at }),
    ...lines.map((line) => {
      const verdict = t(`doctor.verdict.${line.verdict}`).padEnd(width);
      const topic = t(`doctor.topic.${line.topic}`);
      return `${verdict}  ${topic}: ${describeDoctorLine(t, format, line)}`;
    }),
    doctorVerdict(t, lines),
  ].join('\n');
}
