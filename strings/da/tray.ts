import type { trayTexts as en } from '../en/tray.ts';

export const trayTexts = {
  'tray.tooltip': 'Kindling: {state}',
  'tray.practice': 'Øvelsestilstand',
  'tray.state.idle': 'Intet at gøre',
  'tray.state.paused': 'Afsendelse er sat på pause',
  'tray.state.busy':
    '{count, plural, one {# overførsel er i gang} other {# overførsler er i gang}}',
  'tray.state.looks': 'Ser på {name}',
  'tray.state.token': 'Ignite afviste tokenet',
  'tray.state.after-start':
    '{count, plural, one {# overførsel venter, til du siger Fortsæt} other {# overførsler venter, til du siger Fortsæt}}',
  'tray.state.undecided':
    '{count, plural, one {# overførsel venter på din afgørelse} other {# overførsler venter på din afgørelse}}',
  'tray.push': 'Overfør en fil…',
  'tray.push.other': 'En anden fil…',
  'tray.paste': 'Overfør kopieret tabel…',
  'tray.connect': 'Forbind til Ignite…',
  'tray.waiting': '{count, plural, one {# fil er kommet} other {# filer er kommet}}',
  'tray.missing': '{count, plural, one {# fil mangler} other {# filer mangler}}',
  'tray.missing.company': '{name}, {company}',
  'tray.missing.month': '{what}: {period}',
  'tray.result': '{name}: {state}{rows, plural, =-1 {} one {, # række} other {, # rækker}}',
  'tray.pause': 'Sæt afsendelse på pause',
  'tray.resume': 'Fortsæt afsendelse',
  'tray.open': 'Åbn Kindling',
  'tray.quit': 'Afslut Kindling',
  'tray.stays.title': 'Kindling fortsætter i meddelelsesområdet',
  'tray.stays.text': 'Afslut det fra ikonets menu. Det kan ændres i Indstillinger.',
  'notice.pushed':
    '{rows, plural, =-1 {Overført til {repository}} one {# række overført til {repository}} other {# rækker overført til {repository}}}',
  'notice.partly-pushed': 'Kun delvist overført til {repository}: se på det i Kindling',
  'notice.failed': 'Ikke overført til {repository}: se hvorfor i Kindling',
  'notice.unconfirmed': 'Det vides ikke, om {repository} har den: afgør det i Kindling',
} as const satisfies Record<keyof typeof en, string>;
