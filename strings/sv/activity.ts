import type { activityTexts as en } from '../en/activity.ts';

export const activityTexts = {
  'state.queued': 'I kö',
  'state.preparing': 'Förbereds',
  'state.sending': 'Skickas',
  'state.waiting': 'Väntar',
  'state.pushed': 'Överförd',
  'state.partly-pushed': 'Delvis överförd',
  'state.partly-pushed.of': 'Delvis överförd, {count, number} av {of, number}',
  'state.failed': 'Misslyckades',
  'state.unconfirmed': 'Obekräftad',
  'state.cancelled': 'Avbruten',

  'outcome.queued': 'Väntar på sin tur.',
  'outcome.preparing': 'Läser filen en gång och lägger undan det som ska skickas.',
  'outcome.sending': 'Skickar filen till Ignite.',
  'outcome.waiting': 'Väntar, och fortsätter av sig själv så snart det går.',
  'outcome.waiting.token': 'Väntar på en token som Ignite godtar. Ingenting har gått förlorat.',
  'outcome.pushed':
    'Ignite har tagit emot filen{rows, plural, =-1 {} one {: # rad} other {: # rader}}. Importen fortsätter där.',
  'outcome.marked':
    'Ignite bekräftade det inte, men någon har tittat efter där och markerat överföringen som överförd.',
  'outcome.partly-pushed':
    '{parts, plural, =0 {En del av filen} other {{pushed} av # delar}} kom fram. Försök igen skickar bara det som saknas, utan raderingsfrågan.',
  'outcome.failed': 'Filen överfördes inte.',
  'outcome.unconfirmed':
    'Filen lämnades över, men Ignite bekräftade det inte. Den kan ha kommit fram: titta i Ignite innan du överför den igen.',
  'outcome.cancelled': 'Avbruten innan filen lämnades över. Ignite har inte tagit emot den.',

  'activity.title': 'Aktivitet',
  'activity.search': 'Sök i aktivitet',
  'activity.file': 'Fil',
  'activity.repository': 'Datalager',
  'activity.rows': 'Rader',
  'activity.size': 'Storlek',
  'activity.status': 'Status',
  'activity.started': 'Startad',
  'activity.details': 'Detaljer',
  'activity.again': 'Överför igen',
  'activity.markPushed': 'Markera som överförd',
  'activity.tryNow': 'Försök nu',
  'activity.pause': 'Pausa sändningen',
  'activity.batch': 'Fil {place} av {of} i en bunt',
  'activity.batch.partly': 'Bunten är delvis överförd, {count} av {of}',
  'activity.batch.pushMissing':
    '{count, plural, one {Överför filen som saknas} other {Överför # filer som saknas}}',
  'activity.empty': 'Ingenting har överförts ännu.',
  'activity.empty.go': 'Gå till Överför',
  'activity.noMatch': 'Ingen överföring passar ”{search}”.',
  'activity.more': 'Visa fler',

  'again.title.pushed': 'Överföra {name} igen?',
  'again.text.pushed':
    'Ignite har redan tagit emot den här filen. Raderna läggs till en gång till, om inte en raderingsfråga tar bort de första.',
  'again.text.unconfirmed':
    'Den första överföringen kan ha kommit fram. Titta i Ignite: finns raderna där ska filen inte överföras igen.',

  'details.happened': 'Vad som hände',
  'details.answered': 'Vad Ignite svarade',
  'details.next': 'Vad som kan göras',
  'details.noAnswer': 'Det kom inget svar.',
  'details.noAnswerYet': 'Det har inte kommit något svar ännu.',
  'details.status': 'Status {status}',
  'details.next.running': 'Ingenting. Du kan lämna sidan eller avbryta överföringen.',
  'details.next.pushed': 'Det finns inget kvar att göra. Importen fortsätter i Ignite.',

  'details.next.unconfirmed':
    'Titta i Ignite om raderna finns där. Gör de det, markera överföringen som överförd. Om inte, överför filen igen: med en raderingsfråga för samma rader blir det rätt, utan den kan rader bli dubbla.',
  'details.next.partly': 'Försök igen skickar bara det som saknas, utan raderingsfrågan.',
  'details.next.failed': 'Försök igen när orsaken är borta.',
  'details.next.cancelled': 'Försök igen när du vill: Ignite har inte tagit emot filen.',

  'timeline.queued': 'Lagd i kön.',
  'timeline.preparing': 'Började läsa och förbereda filen.',
  'timeline.sending': 'Började skicka.',
  'timeline.sending.again': 'Började skicka igen.',
  'timeline.waiting': 'Väntar före nästa försök.',
  'timeline.pushed': 'Ignite tog emot filen{status, select, none {} other { (svar {status})}}.',
  'timeline.pushed.marked': 'Markerad som överförd av en person.',
  'timeline.pushedAgain': 'Överförd igen av en person.',
  'timeline.missingAgain': 'De delar som saknas begärdes igen.',
  'timeline.failed': 'Misslyckades.',
  'timeline.unconfirmed': 'Överlämnad, men inte bekräftad.',
  'timeline.part': 'Del {part}: {sentence}',
  'timeline.words': '{sentence} ”{words}”',
  'timeline.cancelled': 'Avbruten.',
} as const satisfies Record<keyof typeof en, string>;
