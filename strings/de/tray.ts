import type { trayTexts as en } from '../en/tray.ts';

export const trayTexts = {
  'tray.tooltip': 'Kindling: {state}',
  'tray.practice': 'Übungsmodus',
  'tray.state.idle': 'Nichts zu tun',
  'tray.state.paused': 'Senden ist angehalten',
  'tray.state.busy': '{count, plural, one {# Übertragung läuft} other {# Übertragungen laufen}}',
  'tray.state.looks': 'Sieht in {name} hinein',
  'tray.state.token': 'Ignite hat das Token abgelehnt',
  'tray.state.after-start':
    '{count, plural, one {# Übertragung wartet, bis Sie „Weiter“ sagen} other {# Übertragungen warten, bis Sie „Weiter“ sagen}}',
  'tray.state.undecided':
    '{count, plural, one {# Übertragung wartet auf Ihre Entscheidung} other {# Übertragungen warten auf Ihre Entscheidung}}',
  'tray.push': 'Eine Datei übertragen…',
  'tray.push.other': 'Eine andere Datei…',
  'tray.paste': 'Kopierte Tabelle übertragen…',
  'tray.connect': 'Mit Ignite verbinden…',
  'tray.waiting': '{count, plural, one {# Datei ist gekommen} other {# Dateien sind gekommen}}',
  'tray.missing': '{count, plural, one {# Datei fehlt} other {# Dateien fehlen}}',
  'tray.missing.company': '{name}, {company}',
  'tray.missing.month': '{what}: {period}',
  'tray.result': '{name}: {state}{rows, plural, =-1 {} one {, # Zeile} other {, # Zeilen}}',
  'tray.pause': 'Senden anhalten',
  'tray.resume': 'Senden fortsetzen',
  'tray.open': 'Kindling öffnen',
  'tray.quit': 'Kindling beenden',
  'tray.stays.title': 'Kindling läuft im Infobereich weiter',
  'tray.stays.text':
    'Beenden Sie es im Menü seines Symbols. In den Einstellungen lässt sich das ändern.',
  'notice.pushed':
    '{rows, plural, =-1 {An {repository} übertragen} one {# Zeile an {repository} übertragen} other {# Zeilen an {repository} übertragen}}',
  'notice.partly-pushed':
    'Nur teilweise an {repository} übertragen: Sehen Sie es sich in Kindling an',
  'notice.failed': 'Nicht an {repository} übertragen: Warum, steht in Kindling',
  'notice.unconfirmed': 'Es ist nicht bekannt, ob {repository} es hat: Entscheiden Sie in Kindling',
} as const satisfies Record<keyof typeof en, string>;
