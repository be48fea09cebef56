import type { savedTexts as en } from '../en/saved.ts';

export const savedTexts = {
  'saved.export': 'Eksportér',
  'saved.exportAll': 'Eksportér…',
  'saved.import': 'Importér…',
  'saved.text':
    'Den næste fil går straks, hvis den er som ventet, og der spørges om den, hvis den ikke er.',
  'saved.empty':
    'Der er ingen endnu. Overfør en fil, og gem så overførslen: mål og indstillinger beholdes til den næste.',
  'saved.make': 'Gem overførslen',
  'saved.choose.for': 'Vælg filer til {name}',
  'quick.title': '{saved} til {repository}',
  'quick.file':
    '{name}{rows, plural, =-1 {} one {, # række} other {, # rækker}}{periods, select, none {} other {, {periods}}}',
  'quick.asks': 'Ikke som ventet. Der er ikke sendt noget endnu.',
  'quick.asExpected': 'Som ventet. Der er ikke sendt noget endnu.',
  'quick.push': 'Overfør',
  'quick.open': 'Åbn i Kindling',
  'saved.asks': 'Ikke som {name} venter. Der er ikke sendt noget endnu.',
  'saved.edit': 'Redigér {name}',
  'saved.edit.title': 'Ret en gemt overførsel',
  'saved.up': 'Flyt {name} op',
  'saved.down': 'Flyt {name} ned',
  'saved.remove': 'Fjern {name}',
  'saved.remove.title': 'Fjerne “{name}”?',
  'saved.remove.text': 'Det, der er overført med den, bliver i Aktivitet og i Ignite.',
  'saved.pattern.hint': '* står for enhver tekst, for eksempel måneden.',
  'saved.deleteQuery.hint': 'Med en sletteforespørgsel spørges der før hver overførsel.',
  'saved.source.automatic': 'Hvordan filer læses, findes automatisk, på ny i hver fil.',
  'saved.source.chosen': 'Filer læses og rettes som i den overførsel, den blev lavet af.',
  'saved.source.reset': 'Find det automatisk',
  'saved.due': 'Ventes hver måned',
  'saved.due.none': 'Nej',
  'saved.due.day': 'Inden den {day}. i næste måned',
  'saved.check.nextMonth': 'Spørg, medmindre det er næste måned eller den sidste igen',
  'saved.check.erpTotal': 'Spørg efter en ERP-total, der stemmer',
  'saved.check.within': 'Spørg, hvis rækker eller beløb afviger fra sidst med mere end',
  'saved.check.within.any': 'Aldrig',
  'saved.check.within.share': '{share, number, percent}',
  'saved.imported.withoutDeleteQuery':
    'Dens sletteforespørgsel er til et andet datalager og blev udeladt.',
  'saved.file.kind': 'Gemte overførsler',
  'saved.file.several': 'Gemte overførsler',
  'saved.name': 'Navn',
  'saved.lastPush': 'Sidste overførsel',
  'saved.pattern': 'Filer, der hedder',
  'saved.imported.there': '{name} er der allerede.',
  'saved.imported.by-id': '{name} blev tilføjet.',
  'saved.imported.by-name': '{name} blev tilføjet, til dit eget datalager {repository}.',
  'saved.imported.none': '{name} blev tilføjet. Vælg dens datalager: ingen hedder {repository}.',
  'saved.made': 'Gemt som “{name}”.',
  'saved.never': 'ikke overført endnu',
  'saved.last': 'sidst {at}{rows, plural, =-1 {} one {, # række} other {, # rækker}}',
  'saved.differs.first':
    'Det er den første overførsel af sin slags, så der er intet at sammenligne med.',
  'saved.differs.name': 'Dens navn passer ikke til “{pattern}”.',
  'saved.differs.columns':
    'Dens kolonner er ikke som sidst{added, select, none {} other {; nye: {added}}}{gone, select, none {} other {; væk: {gone}}}.',
  'saved.differs.columns.order': 'Dens kolonner står i en anden rækkefølge end sidst.',
  'saved.differs.reading': 'Den er {now}; sidst var den {before}.',
  'saved.differs.warnings':
    '{count, plural, one {Noget er værd at se på, som ikke var det sidst.} other {# ting er værd at se på, som ikke var det sidst.}}',
  'saved.differs.pushed-before':
    'Rækker for {periods} er overført før; disse ville blive tilføjet.',
  'saved.differs.period':
    'Den har {now, select, none {ingen periode} other {{now}}}; ventet var {expected}.',
  'saved.differs.rows':
    'Den har {now, plural, one {# række} other {# rækker}}; sidst var der {before, number}.',
  'saved.differs.amount': '{name}: debet {now}; sidst var det {before}.',
  'saved.differs.erp-total': 'En ERP-total skal angives og skal stemme.',
  'saved.differs.delete-query':
    'Sletter først: {name}{description, select, none {} other { – {description}}}. Beskrevet af den, der gemte den; Kindling kan ikke kontrollere det.',
  'saved.differs.blocked': 'Den kan ikke overføres, som den er.',
} as const satisfies Record<keyof typeof en, string>;
