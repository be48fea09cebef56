import type { savedTexts as en } from '../en/saved.ts';

export const savedTexts = {
  'saved.export': 'Eksporter',
  'saved.exportAll': 'Eksporter…',
  'saved.import': 'Importer…',
  'saved.text':
    'Den neste filen går straks hvis den er som ventet, og det spørres om den hvis den ikke er det.',
  'saved.empty':
    'Det finnes ingen ennå. Overfør en fil, og lagre så overføringen: mål og innstillinger beholdes til den neste.',
  'saved.make': 'Lagre overføringen',
  'saved.choose.for': 'Velg filer for {name}',
  'quick.title': '{saved} til {repository}',
  'quick.file':
    '{name}{rows, plural, =-1 {} one {, # rad} other {, # rader}}{periods, select, none {} other {, {periods}}}',
  'quick.asks': 'Ikke som ventet. Ingenting er sendt ennå.',
  'quick.asExpected': 'Som ventet. Ingenting er sendt ennå.',
  'quick.push': 'Overfør',
  'quick.open': 'Åpne i Kindling',
  'saved.asks': 'Ikke slik {name} venter. Ingenting er sendt ennå.',
  'saved.edit': 'Rediger {name}',
  'saved.edit.title': 'Endre en lagret overføring',
  'saved.up': 'Flytt {name} opp',
  'saved.down': 'Flytt {name} ned',
  'saved.remove': 'Fjern {name}',
  'saved.remove.title': 'Fjerne «{name}»?',
  'saved.remove.text': 'Det som er overført med den, blir værende i Aktivitet og i Ignite.',
  'saved.pattern.hint': '* står for hvilken som helst tekst, for eksempel måneden.',
  'saved.deleteQuery.hint': 'Med en slettespørring spørres det alltid først.',
  'saved.source.automatic': 'Hvordan filer leses, finnes automatisk, for hver fil på nytt.',
  'saved.source.chosen': 'Filer leses, og rettes, som i overføringen den ble laget av.',
  'saved.source.reset': 'Finn det automatisk',
  'saved.due': 'Ventes hver måned',
  'saved.due.none': 'Nei',
  'saved.due.day': 'Innen dag {day} i neste måned',
  'saved.check.nextMonth': 'Spør med mindre det er neste måned, eller den forrige på nytt',
  'saved.check.erpTotal': 'Spør etter en sum fra ERP som stemmer',
  'saved.check.within': 'Spør hvis rader eller beløp avviker fra sist med mer enn',
  'saved.check.within.any': 'Aldri',
  'saved.check.within.share': '{share, number, percent}',
  'saved.imported.withoutDeleteQuery': 'Slettespørringen er for et annet datalager og ble utelatt.',
  'saved.file.kind': 'Lagrede overføringer',
  'saved.file.several': 'Lagrede overføringer',

  'saved.name': 'Navn',
  'saved.lastPush': 'Siste overføring',
  'saved.pattern': 'Filer som heter',
  'saved.imported.there': '{name} er der allerede.',
  'saved.imported.by-id': '{name} ble lagt til.',
  'saved.imported.by-name': '{name} ble lagt til, for ditt eget datalager {repository}.',
  'saved.imported.none': '{name} ble lagt til. Velg datalageret: ingen av dem heter {repository}.',
  'saved.made': 'Lagret som «{name}».',
  'saved.never': 'ikke overført ennå',
  'saved.last': 'sist {at}{rows, plural, =-1 {} one {, # rad} other {, # rader}}',

  'saved.differs.first':
    'Det er den første overføringen av sitt slag, så det er ingenting å sammenligne med.',
  'saved.differs.name': 'Navnet passer ikke til «{pattern}».',
  'saved.differs.columns':
    'Kolonnene er ikke de samme som sist{added, select, none {} other {; nye: {added}}}{gone, select, none {} other {; borte: {gone}}}.',
  'saved.differs.columns.order': 'Kolonnene står i en annen rekkefølge enn sist.',
  'saved.differs.reading': 'Den er {now}; sist var den {before}.',
  'saved.differs.warnings':
    '{count, plural, one {Noe er verdt et blikk som ikke var det sist.} other {# ting er verdt et blikk som ikke var det sist.}}',
  'saved.differs.pushed-before':
    'Rader for {periods} er overført før; disse ville bli lagt til dem.',
  'saved.differs.period':
    'Den inneholder {now, select, none {ingen periode} other {{now}}}; ventet var {expected}.',
  'saved.differs.rows':
    'Den har {now, plural, one {# rad} other {# rader}}; sist var det {before, number}.',
  'saved.differs.amount': '{name}: debet {now}; sist var det {before}.',
  'saved.differs.erp-total': 'En sum fra ERP må oppgis, og må stemme.',
  'saved.differs.delete-query':
    'Sletter først: {name}{description, select, none {} other { – {description}}}. Beskrevet av den som lagret den; Kindling kan ikke kontrollere det.',
  'saved.differs.blocked': 'Den kan ikke overføres slik den er.',
} as const satisfies Record<keyof typeof en, string>;
