import type { trayTexts as en } from '../en/tray.ts';

export const trayTexts = {
  'tray.tooltip': 'Kindling: {state}',
  'tray.practice': 'Övningsläge',
  'tray.state.idle': 'Inget att göra',
  'tray.state.paused': 'Sändningen är pausad',
  'tray.state.busy': '{count, plural, one {# överföring pågår} other {# överföringar pågår}}',
  'tray.state.looks': 'Tittar på {name}',
  'tray.state.token': 'Ignite avvisade token',
  'tray.state.after-start':
    '{count, plural, one {# överföring väntar tills du säger Fortsätt} other {# överföringar väntar tills du säger Fortsätt}}',
  'tray.state.undecided':
    '{count, plural, one {# överföring väntar på ditt beslut} other {# överföringar väntar på ditt beslut}}',
  'tray.push': 'Överför en fil…',
  'tray.push.other': 'En annan fil…',
  'tray.paste': 'Överför kopierad tabell…',
  'tray.connect': 'Anslut till Ignite…',
  'tray.waiting': '{count, plural, one {# fil har kommit} other {# filer har kommit}}',
  'tray.missing': '{count, plural, one {# fil saknas} other {# filer saknas}}',
  'tray.missing.company': '{name}, {company}',
  'tray.missing.month': '{what}: {period}',
  'tray.result': '{name}: {state}{rows, plural, =-1 {} one {, # rad} other {, # rader}}',
  'tray.pause': 'Pausa sändningen',
  'tray.resume': 'Fortsätt sändningen',
  'tray.open': 'Öppna Kindling',
  'tray.quit': 'Avsluta Kindling',
  'tray.stays.title': 'Kindling fortsätter i systemfältet',
  'tray.stays.text': 'Avsluta från ikonens meny. Det kan ändras i Inställningar.',

  'notice.pushed':
    '{rows, plural, =-1 {Överfört till {repository}} one {# rad överförd till {repository}} other {# rader överförda till {repository}}}',
  'notice.partly-pushed': 'Bara delvis överfört till {repository}: titta på det i Kindling',
  'notice.failed': 'Inte överfört till {repository}: se varför i Kindling',
  'notice.unconfirmed': 'Det är inte känt om {repository} har den: bestäm i Kindling',
} as const satisfies Record<keyof typeof en, string>;
