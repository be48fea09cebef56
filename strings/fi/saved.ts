import type { savedTexts as en } from '../en/saved.ts';

export const savedTexts = {
  'saved.export': 'Vie',
  'saved.exportAll': 'Vie…',
  'saved.import': 'Tuo…',
  'saved.text': 'Seuraava tiedosto lähtee heti, jos se on odotetunlainen; muuten siitä kysytään.',
  'saved.empty':
    'Niitä ei vielä ole. Siirrä tiedosto ja tallenna sitten siirto: kohde ja asetukset säilyvät seuraavaa varten.',
  'saved.make': 'Tallenna siirto',
  'saved.choose.for': 'Valitse tiedostot: {name}',
  'quick.title': '{saved}: {repository}',
  'quick.file':
    '{name}{rows, plural, =-1 {} one {, # rivi} other {, # riviä}}{periods, select, none {} other {, {periods}}}',
  'quick.asks': 'Ei odotetunlainen. Mitään ei ole vielä lähetetty.',
  'quick.asExpected': 'Odotetunlainen. Mitään ei ole vielä lähetetty.',
  'quick.push': 'Siirrä',
  'quick.open': 'Avaa Kindlingissä',
  'saved.asks': 'Ei sellainen kuin {name} odottaa. Mitään ei ole vielä lähetetty.',
  'saved.edit': 'Muokkaa: {name}',
  'saved.edit.title': 'Muuta tallennettua siirtoa',
  'saved.up': 'Siirrä ylös: {name}',
  'saved.down': 'Siirrä alas: {name}',
  'saved.remove': 'Poista: {name}',
  'saved.remove.title': 'Poistetaanko ”{name}”?',
  'saved.remove.text': 'Sillä siirretty säilyy tapahtumissa ja Ignitessa.',
  'saved.pattern.hint': '* tarkoittaa mitä tahansa tekstiä, esimerkiksi kuukautta.',
  'saved.deleteQuery.hint': 'Poistokyselyn kanssa jokaisesta siirrosta kysytään ensin.',
  'saved.source.automatic':
    'Lukutapa päätellään automaattisesti, jokaisesta tiedostosta uudelleen.',
  'saved.source.chosen': 'Tiedostot luetaan ja korjataan kuten siirrossa, josta tämä tehtiin.',
  'saved.source.reset': 'Päättele automaattisesti',
  'saved.due': 'Odotetaan joka kuukausi',
  'saved.due.none': 'Ei',
  'saved.due.day': 'Seuraavan kuun {day}. päivään mennessä',
  'saved.check.nextMonth': 'Kysy, ellei se ole seuraava kuukausi tai viimeisin uudelleen',
  'saved.check.erpTotal': 'Kysy täsmäävää ERP:n summaa',
  'saved.check.within': 'Kysy, jos rivit tai summat poikkeavat viime kerrasta enemmän kuin',
  'saved.check.within.any': 'Ei koskaan',
  'saved.check.within.share': '{share, number, percent}',
  'saved.imported.withoutDeleteQuery':
    'Sen poistokysely on toista tietovarastoa varten ja jätettiin pois.',
  'saved.file.kind': 'Tallennetut siirrot',
  'saved.file.several': 'Tallennetut siirrot',
  'saved.name': 'Nimi',
  'saved.lastPush': 'Viimeisin siirto',
  'saved.pattern': 'Tiedostojen nimi',
  'saved.imported.there': '{name} on jo täällä.',
  'saved.imported.by-id': '{name} lisättiin.',
  'saved.imported.by-name': '{name} lisättiin omaan tietovarastoosi {repository}.',
  'saved.imported.none':
    '{name} lisättiin. Valitse sen tietovarasto: minkään nimi ei ole {repository}.',
  'saved.made': 'Tallennettu nimellä ”{name}”.',
  'saved.never': 'ei vielä siirretty',
  'saved.last': 'viimeksi {at}{rows, plural, =-1 {} one {, # rivi} other {, # riviä}}',
  'saved.differs.first': 'Se on lajinsa ensimmäinen siirto, joten verrattavaa ei ole.',
  'saved.differs.name': 'Sen nimi ei sovi malliin ”{pattern}”.',
  'saved.differs.columns':
    'Sen sarakkeet eivät ole samat kuin viimeksi{added, select, none {} other {; uudet: {added}}}{gone, select, none {} other {; poissa: {gone}}}.',
  'saved.differs.columns.order': 'Sen sarakkeet ovat eri järjestyksessä kuin viimeksi.',
  'saved.differs.reading': 'Se on {now}; viimeksi se oli {before}.',
  'saved.differs.warnings':
    '{count, plural, one {Jokin kannattaa katsoa, mitä viimeksi ei ollut.} other {# asiaa kannattaa katsoa, joita viimeksi ei ollut.}}',
  'saved.differs.pushed-before':
    'Kauden {periods} rivejä on siirretty aiemmin; nämä lisättäisiin niihin.',
  'saved.differs.period':
    'Siinä {now, select, none {ei ole kautta} other {on {now}}}; odotettiin {expected}.',
  'saved.differs.rows':
    'Siinä on {now, plural, one {# rivi} other {# riviä}}; viimeksi oli {before, number}.',
  'saved.differs.amount': '{name}: debet {now}; viimeksi {before}.',
  'saved.differs.erp-total': 'ERP:n summa on annettava, ja sen on täsmättävä.',
  'saved.differs.delete-query':
    'Poistaa ensin: {name}{description, select, none {} other { – {description}}}. Tallentajan kuvaus; Kindling ei voi tarkistaa sitä.',
  'saved.differs.blocked': 'Sitä ei voi siirtää sellaisenaan.',
} as const satisfies Record<keyof typeof en, string>;
