import type { watchedTexts as en } from '../en/watched.ts';

export const watchedTexts = {
  'watched.of': 'Overvåget mappe for {name}',
  'watched.title': 'Overvåg en mappe for {name}',
  'watched.none': 'Ingen mappe overvåges.',
  'watched.folder': 'Nye filer tages fra {folder}.',
  'watched.choose': 'Vælg mappe…',
  'watched.stop': 'Stop overvågning',
  'watched.hint':
    'En ny fil, der hedder {pattern}, tages, når den er færdig. Filer, der er der i forvejen, lades i fred.',
  'watched.atOnce': 'Overfør straks det, der er som ventet; spørg om resten',
  'watched.moves': 'Flyt filer til “Pushed” eller “Failed” ved siden af bagefter',
  'watched.kind.synced':
    'Andre kan også have denne mappe, da den holdes ens på flere computere. Derfor spørges der om hver fil, og den flyttes væk, når den overføres.',
  'watched.kind.shared':
    'Andre kan også nå denne mappe, da den ikke er på denne computer. Derfor spørges der om hver fil, og den flyttes væk, når den overføres.',
  'watched.row': 'Overvåger {folder}',
  'watched.unreachable': 'Kan ikke læse {folder} nu; der prøves igen af sig selv',
  'watched.waiting': 'Filer, der er kommet',
  'watched.push': 'Overfør…',
  'watched.push.name': 'Overfør {name}',
  'watched.leave': 'Lad den ligge',
  'watched.leave.name': 'Lad {name} ligge, hvor den er',
  'watched.offered': 'Til {saved}',
  'watched.differs': 'Ikke som {saved} venter',
  'watched.same': 'Til {saved}; en fil med samme indhold er kommet før',
  'watched.failed': 'Til {saved}, men kunne ikke overføres: {why}',
  'watched.notice': '{name} er kommet',
} as const satisfies Record<keyof typeof en, string>;
