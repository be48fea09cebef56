import type { watchedTexts as en } from '../en/watched.ts';

export const watchedTexts = {
  'watched.of': 'Überwachter Ordner von {name}',
  'watched.title': 'Einen Ordner für {name} überwachen',
  'watched.none': 'Es wird kein Ordner überwacht.',
  'watched.folder': 'Neue Dateien werden aus {folder} genommen.',
  'watched.choose': 'Ordner wählen…',
  'watched.stop': 'Nicht mehr überwachen',
  'watched.hint':
    'Eine neue Datei mit dem Namen {pattern} wird genommen, sobald sie vollständig ist. Dateien, die schon da sind, bleiben unberührt.',
  'watched.atOnce': 'Sofort übertragen, was wie erwartet ist; nach dem Rest fragen',
  'watched.moves': 'Dateien danach in „Pushed“ oder „Failed“ daneben verschieben',
  'watched.kind.synced':
    'Auch andere können diesen Ordner haben, da er auf mehreren Computern gleich gehalten wird. Deshalb wird nach jeder Datei gefragt, und sie wird verschoben, wenn sie übertragen wird.',
  'watched.kind.shared':
    'Auch andere können diesen Ordner erreichen, da er nicht auf diesem Computer liegt. Deshalb wird nach jeder Datei gefragt, und sie wird verschoben, wenn sie übertragen wird.',
  'watched.row': 'Überwacht {folder}',
  'watched.unreachable': '{folder} ist jetzt nicht lesbar; es wird von selbst erneut versucht',
  'watched.waiting': 'Dateien, die gekommen sind',
  'watched.push': 'Übertragen…',
  'watched.push.name': '{name} übertragen',
  'watched.leave': 'Liegen lassen',
  'watched.leave.name': '{name} liegen lassen',
  'watched.offered': 'Für {saved}',
  'watched.differs': 'Nicht, wie {saved} es erwartet',
  'watched.same': 'Für {saved}; eine Datei mit demselben Inhalt kam schon',
  'watched.failed': 'Für {saved}, konnte aber nicht übertragen werden: {why}',
  'watched.notice': '{name} ist gekommen',
} as const satisfies Record<keyof typeof en, string>;
