import type { savedTexts as en } from '../en/saved.ts';

export const savedTexts = {
  'saved.export': 'Exportera',
  'saved.exportAll': 'Exportera…',
  'saved.import': 'Importera…',
  'saved.text':
    'Nästa fil går genast om den är som väntat, och det frågas om den om den inte är det.',
  'saved.empty':
    'Det finns inga ännu. Överför en fil, och spara sedan överföringen: mål och inställningar behålls till nästa.',
  'saved.make': 'Spara överföringen',
  'saved.choose.for': 'Välj filer för {name}',
  'quick.title': '{saved} till {repository}',
  'quick.file':
    '{name}{rows, plural, =-1 {} one {, # rad} other {, # rader}}{periods, select, none {} other {, {periods}}}',
  'quick.asks': 'Inte som väntat. Inget har skickats ännu.',
  'quick.asExpected': 'Som väntat. Inget har skickats ännu.',
  'quick.push': 'Överför',
  'quick.open': 'Öppna i Kindling',
  'saved.asks': 'Inte som {name} väntar sig. Inget har skickats ännu.',
  'saved.edit': 'Redigera {name}',
  'saved.edit.title': 'Ändra en sparad överföring',
  'saved.up': 'Flytta {name} upp',
  'saved.down': 'Flytta {name} ner',
  'saved.remove': 'Ta bort {name}',
  'saved.remove.title': 'Ta bort ”{name}”?',
  'saved.remove.text': 'Det som har överförts med den finns kvar i Aktivitet och i Ignite.',
  'saved.pattern.hint': '* står för vilken text som helst, till exempel månaden.',
  'saved.deleteQuery.hint': 'Med en raderingsfråga frågas det alltid först.',
  'saved.source.automatic': 'Hur filer läses hittas automatiskt, för varje fil på nytt.',
  'saved.source.chosen': 'Filer läses, och rättas, som i överföringen den gjordes av.',
  'saved.source.reset': 'Hitta det automatiskt',
  'saved.due': 'Väntas varje månad',
  'saved.due.none': 'Nej',
  'saved.due.day': 'Senast dag {day} i nästa månad',
  'saved.check.nextMonth': 'Fråga om det inte är nästa månad, eller den förra igen',
  'saved.check.erpTotal': 'Fråga efter en summa från affärssystemet som stämmer',
  'saved.check.within': 'Fråga om rader eller belopp avviker från förra gången med mer än',
  'saved.check.within.any': 'Aldrig',
  'saved.check.within.share': '{share, number, percent}',
  'saved.imported.withoutDeleteQuery':
    'Raderingsfrågan är för ett annat datalager och utelämnades.',
  'saved.file.kind': 'Sparade överföringar',
  'saved.file.several': 'Sparade överföringar',

  'saved.name': 'Namn',
  'saved.lastPush': 'Senaste överföring',
  'saved.pattern': 'Filer som heter',
  'saved.imported.there': '{name} finns redan.',
  'saved.imported.by-id': '{name} lades till.',
  'saved.imported.by-name': '{name} lades till, för ditt eget datalager {repository}.',
  'saved.imported.none': '{name} lades till. Välj dess datalager: inget heter {repository}.',
  'saved.made': 'Sparad som ”{name}”.',
  'saved.never': 'inte överförd ännu',
  'saved.last': 'senast {at}{rows, plural, =-1 {} one {, # rad} other {, # rader}}',

  'saved.differs.first':
    'Det är den första överföringen av sitt slag, så det finns inget att jämföra med.',
  'saved.differs.name': 'Namnet passar inte ”{pattern}”.',
  'saved.differs.columns':
    'Kolumnerna är inte desamma som förra gången{added, select, none {} other {; nya: {added}}}{gone, select, none {} other {; borta: {gone}}}.',
  'saved.differs.columns.order': 'Kolumnerna står i en annan ordning än förra gången.',
  'saved.differs.reading': 'Den är {now}; förra gången var den {before}.',
  'saved.differs.warnings':
    '{count, plural, one {Något är värt en titt som inte var det förra gången.} other {# saker är värda en titt som inte var det förra gången.}}',
  'saved.differs.pushed-before':
    'Rader för {periods} har överförts förut; de här skulle läggas till dem.',
  'saved.differs.period':
    'Den innehåller {now, select, none {ingen period} other {{now}}}; väntat var {expected}.',
  'saved.differs.rows':
    'Den har {now, plural, one {# rad} other {# rader}}; förra gången var det {before, number}.',
  'saved.differs.amount': '{name}: debet {now}; förra gången var det {before}.',
  'saved.differs.erp-total': 'En summa från affärssystemet måste anges, och måste stämma.',
  'saved.differs.delete-query':
    'Raderar först: {name}{description, select, none {} other { – {description}}}. Beskriven av den som sparade den; Kindling kan inte kontrollera det.',
  'saved.differs.blocked': 'Den kan inte överföras som den är.',
} as const satisfies Record<keyof typeof en, string>;
