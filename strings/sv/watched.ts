import type { watchedTexts as en } from '../en/watched.ts';

export const watchedTexts = {
  'watched.of': 'Bevakad mapp för {name}',
  'watched.title': 'Bevaka en mapp för {name}',
  'watched.none': 'Ingen mapp bevakas.',
  'watched.folder': 'Nya filer hämtas från {folder}.',
  'watched.choose': 'Välj mapp…',
  'watched.stop': 'Sluta bevaka',
  'watched.hint':
    'En ny fil som heter {pattern} hämtas när den är färdigskriven. Filer som redan finns där lämnas i fred.',
  'watched.atOnce': 'Överför genast det som är som väntat; fråga om resten',
  'watched.moves': 'Flytta filerna till ”Pushed” eller ”Failed” bredvid efteråt',
  'watched.kind.synced':
    'Andra kan också ha den här mappen, eftersom den hålls lika på flera datorer. Därför frågas det om varje fil, och den flyttas bort när den överförs.',
  'watched.kind.shared':
    'Andra kan också nå den här mappen, eftersom den inte ligger på den här datorn. Därför frågas det om varje fil, och den flyttas bort när den överförs.',
  'watched.row': 'Bevakar {folder}',
  'watched.unreachable': 'Kan inte läsa {folder} nu; försöker igen av sig själv',

  'watched.waiting': 'Filer som har kommit',
  'watched.push': 'Överför…',
  'watched.push.name': 'Överför {name}',
  'watched.leave': 'Låt den ligga',
  'watched.leave.name': 'Låt {name} ligga där den är',
  'watched.offered': 'För {saved}',
  'watched.differs': 'Inte som {saved} väntar sig',
  'watched.same': 'För {saved}; en fil med samma innehåll har kommit förut',
  'watched.failed': 'För {saved}, men kunde inte överföras: {why}',

  'watched.notice': '{name} har kommit',
} as const satisfies Record<keyof typeof en, string>;
