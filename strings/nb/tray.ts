import type { trayTexts as en } from '../en/tray.ts';

export const trayTexts = {
  'tray.tooltip': 'Kindling: {state}',
  'tray.practice': 'Øvingsmodus',
  'tray.state.idle': 'Ingenting å gjøre',
  'tray.state.paused': 'Sendingen er satt på pause',
  'tray.state.busy': '{count, plural, one {# overføring pågår} other {# overføringer pågår}}',
  'tray.state.looks': 'Ser på {name}',
  'tray.state.token': 'Ignite avviste tokenet',
  'tray.state.after-start':
    '{count, plural, one {# overføring venter til du sier Fortsett} other {# overføringer venter til du sier Fortsett}}',
  'tray.state.undecided':
    '{count, plural, one {# overføring venter på at du bestemmer} other {# overføringer venter på at du bestemmer}}',
  'tray.push': 'Overfør en fil…',
  'tray.push.other': 'En annen fil…',
  'tray.paste': 'Overfør kopiert tabell…',
  'tray.connect': 'Koble til Ignite…',
  'tray.waiting': '{count, plural, one {# fil har kommet} other {# filer har kommet}}',
  'tray.missing': '{count, plural, one {# fil mangler} other {# filer mangler}}',
  'tray.missing.company': '{name}, {company}',
  'tray.missing.month': '{what}: {period}',
  'tray.result': '{name}: {state}{rows, plural, =-1 {} one {, # rad} other {, # rader}}',
  'tray.pause': 'Sett sendingen på pause',
  'tray.resume': 'Fortsett sendingen',
  'tray.open': 'Åpne Kindling',
  'tray.quit': 'Avslutt Kindling',
  'tray.stays.title': 'Kindling fortsetter i systemstatusfeltet',
  'tray.stays.text': 'Avslutt fra menyen til ikonet. Dette kan endres i Innstillinger.',

  'notice.pushed':
    '{rows, plural, =-1 {Overført til {repository}} one {# rad overført til {repository}} other {# rader overført til {repository}}}',
  'notice.partly-pushed': 'Bare delvis overført til {repository}: se på det i Kindling',
  'notice.failed': 'Ikke overført til {repository}: se hvorfor i Kindling',
  'notice.unconfirmed': 'Det er ikke kjent om {repository} har den: bestem i Kindling',
} as const satisfies Record<keyof typeof en, string>;
