import type { watchedTexts as en } from '../en/watched.ts';

export const watchedTexts = {
  'watched.of': 'Overvåket mappe for {name}',
  'watched.title': 'Overvåk en mappe for {name}',
  'watched.none': 'Ingen mappe overvåkes.',
  'watched.folder': 'Nye filer hentes fra {folder}.',
  'watched.choose': 'Velg mappe…',
  'watched.stop': 'Slutt å overvåke',
  'watched.hint':
    'En ny fil som heter {pattern}, hentes når den er ferdig skrevet. Filer som allerede er der, får være i fred.',
  'watched.atOnce': 'Overfør straks det som er som ventet; spør om resten',
  'watched.moves': 'Flytt filene til «Pushed» eller «Failed» ved siden av etterpå',
  'watched.kind.synced':
    'Andre kan også ha denne mappen, siden den holdes lik på flere datamaskiner. Derfor spørres det om hver fil, og den flyttes bort når den overføres.',
  'watched.kind.shared':
    'Andre kan også nå denne mappen, siden den ikke ligger på denne datamaskinen. Derfor spørres det om hver fil, og den flyttes bort når den overføres.',
  'watched.row': 'Overvåker {folder}',
  'watched.unreachable': 'Kan ikke lese {folder} nå; prøver igjen av seg selv',

  'watched.waiting': 'Filer som har kommet',
  'watched.push': 'Overfør…',
  'watched.push.name': 'Overfør {name}',
  'watched.leave': 'La den ligge',
  'watched.leave.name': 'La {name} ligge der den er',
  'watched.offered': 'For {saved}',
  'watched.differs': 'Ikke slik {saved} venter',
  'watched.same': 'For {saved}; en fil med samme innhold har kommet før',
  'watched.failed': 'For {saved}, men kunne ikke overføres: {why}',

  'watched.notice': '{name} har kommet',
} as const satisfies Record<keyof typeof en, string>;
