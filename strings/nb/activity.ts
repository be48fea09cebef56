import type { activityTexts as en } from '../en/activity.ts';

export const activityTexts = {
  'state.queued': 'I kø',
  'state.preparing': 'Forberedes',
  'state.sending': 'Sendes',
  'state.waiting': 'Venter',
  'state.pushed': 'Overført',
  'state.partly-pushed': 'Delvis overført',
  'state.partly-pushed.of': 'Delvis overført, {count, number} av {of, number}',
  'state.failed': 'Mislyktes',
  'state.unconfirmed': 'Ubekreftet',
  'state.cancelled': 'Avbrutt',

  'outcome.queued': 'Venter på tur.',
  'outcome.preparing': 'Leser filen én gang og legger til side det som skal sendes.',
  'outcome.sending': 'Sender filen til Ignite.',
  'outcome.waiting': 'Venter, og fortsetter av seg selv så snart det går.',
  'outcome.waiting.token': 'Venter på et token som Ignite godtar. Ingenting er tapt.',
  'outcome.pushed':
    'Ignite har mottatt filen{rows, plural, =-1 {} one {: # rad} other {: # rader}}. Importen fortsetter der.',
  'outcome.marked':
    'Ignite bekreftet det ikke, men noen har sett etter der og merket overføringen som overført.',
  'outcome.partly-pushed':
    '{parts, plural, =0 {En del av filen} other {{pushed} av # deler}} kom fram. Prøv igjen sender bare det som mangler, uten slettespørringen.',
  'outcome.failed': 'Filen ble ikke overført.',
  'outcome.unconfirmed':
    'Filen ble levert, men Ignite bekreftet det ikke. Den kan ha kommet fram: se etter i Ignite før du overfører den på nytt.',
  'outcome.cancelled': 'Avbrutt før filen ble levert. Ignite har ikke mottatt den.',

  'activity.title': 'Aktivitet',
  'activity.search': 'Søk i aktivitet',
  'activity.file': 'Fil',
  'activity.repository': 'Datalager',
  'activity.rows': 'Rader',
  'activity.size': 'Størrelse',
  'activity.status': 'Status',
  'activity.started': 'Startet',
  'activity.details': 'Detaljer',
  'activity.again': 'Overfør på nytt',
  'activity.markPushed': 'Merk som overført',
  'activity.tryNow': 'Prøv nå',
  'activity.pause': 'Sett sendingen på pause',
  'activity.batch': 'Fil {place} av {of} i en bunt',
  'activity.batch.partly': 'Bunten er delvis overført, {count} av {of}',
  'activity.batch.pushMissing':
    '{count, plural, one {Overfør filen som mangler} other {Overfør # filer som mangler}}',
  'activity.empty': 'Ingenting er overført ennå.',
  'activity.empty.go': 'Gå til Overfør',
  'activity.noMatch': 'Ingen overføring passer til «{search}».',
  'activity.more': 'Vis flere',

  'again.title.pushed': 'Overføre {name} på nytt?',
  'again.text.pushed':
    'Ignite har allerede mottatt denne filen. Radene legges til en gang til, med mindre en slettespørring fjerner de første.',
  'again.text.unconfirmed':
    'Den første overføringen kan ha kommet fram. Se etter i Ignite: er radene der, skal filen ikke overføres på nytt.',

  'details.happened': 'Hva som skjedde',
  'details.answered': 'Hva Ignite svarte',
  'details.next': 'Hva som kan gjøres',
  'details.noAnswer': 'Det kom ikke noe svar.',
  'details.noAnswerYet': 'Det har ikke kommet noe svar ennå.',
  'details.status': 'Status {status}',
  'details.next.running': 'Ingenting. Du kan forlate siden eller avbryte overføringen.',
  'details.next.pushed': 'Det er ingenting igjen å gjøre. Importen fortsetter i Ignite.',

  'details.next.unconfirmed':
    'Se i Ignite om radene er der. Er de det, merk overføringen som overført. Hvis ikke, overfør filen på nytt: med en slettespørring for de samme radene blir det riktig, uten den kan rader bli liggende dobbelt.',
  'details.next.partly': 'Prøv igjen sender bare det som mangler, uten slettespørringen.',
  'details.next.failed': 'Prøv igjen når årsaken er borte.',
  'details.next.cancelled': 'Prøv igjen når du vil: Ignite har ikke mottatt filen.',

  'timeline.queued': 'Lagt i køen.',
  'timeline.preparing': 'Begynte å lese og forberede filen.',
  'timeline.sending': 'Begynte å sende.',
  'timeline.sending.again': 'Begynte å sende på nytt.',
  'timeline.waiting': 'Venter før neste forsøk.',
  'timeline.pushed': 'Ignite mottok filen{status, select, none {} other { (svar {status})}}.',
  'timeline.pushed.marked': 'Merket som overført av en person.',
  'timeline.pushedAgain': 'Overført på nytt av en person.',
  'timeline.missingAgain': 'Delene som mangler, ble bedt om på nytt.',
  'timeline.failed': 'Mislyktes.',
  'timeline.unconfirmed': 'Levert, men ikke bekreftet.',
  'timeline.part': 'Del {part}: {sentence}',
  'timeline.words': '{sentence} «{words}»',
  'timeline.cancelled': 'Avbrutt.',
} as const satisfies Record<keyof typeof en, string>;
