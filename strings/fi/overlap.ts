import type { overlapTexts as en } from '../en/overlap.ts';

export const overlapTexts = {
  'overlap.title': 'Aiemmin siirretyt rivit',
  'overlap.replaced': 'Aiemmin siirretyt rivit, jotka poistokyselyn on määrä poistaa',
  'overlap.table': 'Aiemmin siirretyt rivit',
  'overlap.rows': 'Rivit',
  'overlap.before': 'Ennen',
  'overlap.now': 'Nyt',
  'overlap.ask': 'Lisätäänkö jo olemassa oleviin riveihin?',
  'overlap.ask.text':
    'Saman kauden rivejä on jo siirretty tietovarastoon {repository}. Jos nämä lisätään niihin, samat lasketaan kahdesti. Korvaa ne valitsemalla poistokysely.',
  'overlap.replace': 'Korvaa…',
  'overlap.add': 'Lisää silti',
  'overlap.all': 'Nämä rivit',
  'overlap.company': 'yhtiö {company}',
  'overlap.pushed': 'siirretty {at, date, medium}, {rows, plural, one {# rivi} other {# riviä}}',
  'overlap.compared': '{same, number} samaa, {added, number} uutta, {gone, number} poissa',
  'overlap.same': 'kaikki {same, number} samoja',
  'overlap.uncompared': '{rows, plural, one {# rivi} other {# riviä}} nyt',
  'overlap.net': 'netto {change}',
  'overlap.netOf': '{name} {change}',
  'overlap.more': 'ja {count, plural, one {# muu} other {# muuta}}',
  'coverage.label': 'Verrattuna aiempiin siirtoihin',
  'signs.shift':
    '{name, select, none {Summat} other {”{name}”}}{currency, select, none {} other {, {currency}}}: {share, number, percent} tapahtumista on kreditiä, viimeksi {before, number, percent}. {turned, select, yes {Etumerkit ovat voineet kääntyä.} other {Se on epätavallista.}}',
  'coverage.last': '{period} päättyy tässä tiedostossa {day}.',
  'coverage.first': '{period} alkaa tässä tiedostossa {day}.',
  'coverage.gaps':
    '{count, plural, one {Kautta {periods} ei} other {Näitä kausia ei}} ole siirretty täältä tähän tietovarastoon{count, plural, one {} other {: {periods}}}.',
  'coverage.companies':
    'Edellisellä kaudella oli myös {count, plural, one {yhtiö} other {yhtiöt}} {companies}; tässä tiedostossa ei ole.',
} as const satisfies Record<keyof typeof en, string>;
