import type { problemTexts as en } from '../en/problems.ts';

export const problemTexts = {
  'problem.empty-file': 'Tiedosto on tyhjä.',
  'problem.no-data-rows': 'Tiedostossa on otsikko mutta ei rivejä.',
  'problem.no-header': 'Tiedostossa ei ole otsikkoriviä, joten Ignite ei erota sen sarakkeita.',
  'problem.ragged-row':
    '{count, plural, one {# rivillä} other {# rivillä}} on {expected, plural, =0 {eri määrä soluja kuin otsikossa} other {{found, plural, =0 {enemmän tai vähemmän kuin {expected, number}} other {# eikä {expected, number}}} solua}}{line, plural, =0 {} other {; ensimmäinen on rivi {line, number}}}.',
  'problem.unclosed-quote':
    'Lainausmerkki avataan eikä sitä koskaan suljeta{line, plural, =0 {} other { (rivi {line, number})}}, joten kaikki sen jälkeinen menee yhteen.',
  'problem.invalid-bytes':
    '{count, plural, one {# tavu ei tarkoita} other {# tavua ei tarkoita}} mitään merkkiä koodauksessa{encoding, select, none {} other { {encoding}}}{line, plural, =0 {} other {; ensimmäinen on rivillä {line, number}}}. {solution, select, kept {{count, plural, one {Se lähetetään} other {Ne lähetetään}} sellaisenaan: mitään ei katoa, mutta Ignite voi näyttää {count, plural, one {sen} other {ne}} oudosti.} choose {Valitse koodaus käsin: mitään ei lähetetä ennen sitä.} other {Tiedosto on siitä vioittunut: vie se uudelleen.}}',
  'problem.nul-byte':
    'Tiedostossa on binäärinollia{line, plural, =0 {} other { (rivi {line, number})}}; se voi olla vioittunut tai ei lainkaan tekstiä.',
  'problem.duplicate-header':
    '{name, select, none {Usealla sarakkeella on sama nimi} other {Sarakkeen nimi ”{name}” esiintyy useammin kuin kerran}}.',
  'problem.empty-header':
    '{count, plural, one {# sarakkeella} other {# sarakkeella}} ei ole nimeä otsikossa.',
  'problem.long-row':
    '{count, plural, one {Rivi on} other {# riviä on}} pidempi kuin megatavu{line, plural, =0 {} other {; ensimmäinen on rivi {line, number}}}. Siltä voi puuttua lainausmerkki.',
  'problem.rows-above-header':
    '{count, plural, one {Otsikon yläpuolella on rivi} other {Otsikon yläpuolella on # riviä}}. Ignite ottaa ensimmäisen rivin otsikoksi, joten jätä sen yläpuolinen pois.',
  'problem.many-columns':
    'Taulukossa on {found, number} saraketta, enemmän kuin missään pääkirjassa.',
  'problem.encoding-unclear':
    'Koodausta ei voitu päätellä varmasti; katso erikoismerkkejä esikatselusta.',
  'problem.setting-contradicted':
    '{setting, select, delimiter {Solut näyttävät olevan erotettu merkillä {value} eikä valitulla} quote {Lainausmerkit näyttävät muilta kuin valitut} escape {Lainausmerkit näyttävät olevan ohjattu merkillä {value} eikä valitulla} encoding {Tiedosto näyttää olevan {value} eikä valittu} other {Tiedosto näyttää muulta kuin valittu}}; katso esikatselua.',
  'problem.dialect-inexpressible':
    '{setting, select, delimiter {Solut on erotettu merkillä {value}, jota Ignite ei ota; ne lähetetään puolipisteillä erotettuina} quote {Solut on lainattu merkillä {value}, jota Ignite ei ota; ne lähetetään lainausmerkeissä} other {Lainausmerkit on ohjattu merkillä {value}, jota Ignite ei ota; ne lähetetään kahdennettuina}}. Jokainen solu pysyy samana.',
  'problem.encoding-inexpressible':
    '{characters, select, none {Jokainen merkki} other {{characters}}} säilyy: tiedosto{encoding, select, none {n koodausta Ignite ei ota} other {n koodaus on {encoding}}}, ja se lähetetään UTF-8:na.',
  'problem.byte-order-mark': 'Alussa oleva tavujärjestysmerkki jätetään pois.',
  'problem.separator-line': 'Ensimmäinen rivi vain nimeää erottimen, ja se jätetään pois.',
  'problem.zip-unpacked':
    '{name, select, none {Tiedosto} other {{name}}} otetaan zip-tiedostosta ja lähetetään gzip-pakattuna.',
  'problem.json-not-array': 'Tiedosto on JSON mutta ei luettelo rivejä.',
  'problem.json-invalid':
    'Tiedosto ei ole kelvollista JSONia{line, plural, =0 {} other { (rivi {line, number})}}.',
  'problem.json-nested':
    'Ignite ottaa vain litteitä rivejä; {count, plural, one {# arvo on} other {# arvoa on}} olio tai luettelo{line, plural, =0 {} other {, ensimmäinen rivillä {line, number}}}. Riveinä lähetettyinä ne voidaan litistää.',
  'problem.json-flattened':
    '{count, plural, one {# arvo} other {# arvoa}} muiden sisällä lähetetään nimillä kuten a.b.',
  'problem.rows-names':
    '{kind, select, none {Rivit tarvitsevat nimen jokaiselle solulle, eikä otsikkoriviä ole.} empty {Rivit tarvitsevat nimen jokaiselle solulle, eikä sarakkeella {name} ole sellaista.} other {Rivit tarvitsevat oman nimen jokaiselle solulle, ja kahden sarakkeen nimi on {name}.}}',
  'problem.json-not-object':
    '{count, plural, one {# rivi ei ole} other {# riviä ei ole}} olio, jossa on nimettyjä arvoja{line, plural, =0 {} other {; ensimmäinen on rivillä {line, number}}}.',
  'problem.json-mixed-keys':
    '{count, plural, one {# rivillä} other {# rivillä}} on muita nimiä kuin ensimmäisellä{line, plural, =0 {} other {; ensimmäinen on rivillä {line, number}}}.',
  'problem.zip-many-files':
    'Zip-tiedostossa on {files, plural, =0 {useita tiedostoja} other {# tiedostoa}}{name, select, none {} other { ({name}{more, plural, =0 {} other { ja # muuta}})}}; Ignite ottaa tasan yhden. Pura se ja siirrä tarkoittamasi tiedosto.',
  'problem.zip-protected': 'Zip-tiedosto on suojattu salasanalla. Pura se ja siirrä sen sisältö.',
  'problem.zip-unreadable':
    'Zip-tiedosto on pakattu tavalla, jota Kindling ei lue. Pura se ja siirrä sen sisältö.',
  'problem.archive-bomb':
    'Purettuna tiedosto olisi epäilyttävän suuri, joten Kindling lopetti sen lukemisen. Jos se on oikein, siirrä se purettuna.',
  'problem.file-damaged': 'Tiedosto on vioittunut tai sitä ei kopioitu kokonaan. Vie se uudelleen.',
  'problem.file-unsupported':
    'Tämä on {kind, select, pdf {PDF-asiakirja} picture {kuva} film {elokuva} sound {äänitiedosto} document {tekstiasiakirja} presentation {esitys} mail {sähköpostiviesti} database {tietokanta} dataset {ohjelmien datatiedosto} archive {arkisto} program {ohjelma} shortcut {pikakuvake muuhun} xml {XML-asiakirja} binary {muuta kuin tekstiä tai työkirja} other {muu kuin Igniten ottama tiedostolaji}}. Ignite ottaa Excelin (.xlsx), CSV:n, JSONin ja NDJSONin.',
  'problem.html-file':
    'Tämä on verkkosivu, sanoipa nimi mitä tahansa. Avaa se Excelissä ja tallenna Excel-työkirjana (.xlsx).',
  'problem.saft-file':
    'Tämä on SAF-T-tiedosto, jota Ignite ei lue. Vie kirjanpito sen sijaan CSV:nä tai Excelinä.',
  'problem.sie-file':
    'Tämä on SIE-tiedosto, jota Ignite ei lue. Vie kirjanpito sen sijaan CSV:nä tai Excelinä.',
  'problem.workbook-old':
    'Tämä on vanhan Excel-muodon työkirja (.xls). Avaa se Excelissä ja tallenna Excel-työkirjana (.xlsx).',
  'problem.workbook-binary':
    'Tämä on binäärinen työkirja (.xlsb). Avaa se Excelissä ja tallenna Excel-työkirjana (.xlsx).',
  'problem.workbook-other':
    'Tämä on {program, select, opendocument {OpenDocument-muotoinen työkirja (.ods)} numbers {Apple Numbersin työkirja} other {toisen ohjelman työkirja}}. {program, select, numbers {Vie se Numbersista Excelinä (.xlsx)} other {Avaa se Excelissä tai LibreOfficessa ja tallenna Excel-työkirjana (.xlsx)}}.',
  'problem.workbook-packed':
    '{container, select, gzip {Gzip-tiedostossa} other {Zip-tiedostossa}} on Excel-työkirja. Työkirja on jo pakattu: pura se ja siirrä itse työkirja.',
  'problem.workbook-owner':
    'Tämä pieni tiedosto on vain työkirjan vieressä sen ollessa auki; siinä ei ole taulukkoa. {name, select, none {Valitse itse työkirja} other {Valitse {name}}}.',
  'problem.workbook-protected':
    'Työkirja on suojattu salasanalla tai luottamuksellisuustunnisteella. Tallenna kopio ilman sitä.',
  'problem.workbook-cut-off':
    'Taulukossa on tasan 1 048 576 riviä, niin monta kuin Exceliin mahtuu; loput on voitu katkaista. Vertaa rivimäärää lähteeseen.',
  'problem.several-sheets':
    'Työkirjassa on {count, plural, one {toinenkin taulukko} other {# muuta taulukkoa}}{sent, select, sheet {. Vain {name, select, none {tässä näkyvä taulukko} other {”{name}”}} lähetetään, CSV:nä: tallennetut arvot, päivämäärät muodossa 2026-10-31} other {{name, select, none {} other {; ”{name}” on tässä näkyvä}}. Koko työkirja lähetetään, eikä tiedetä, minkä taulukon Ignite lukee: lähetä varmuuden vuoksi taulukko CSV:nä}}.',
  'problem.sheet-as-csv':
    'Taulukko{name, select, none {} other { ”{name}”}} lähetetään CSV:nä: tallennetut arvot, päivämäärät muodossa 2026-10-31{macros, select, left {, ilman työkirjan makroja} other {}}.',
  'problem.sheet-empty': 'Taulukossa ei ole mitään.',
  'problem.workbook-open':
    'Työkirja on auki toisessa ohjelmassa. Se luetaan sellaisena kuin se viimeksi tallennettiin{at, plural, =0 {} other {: {at, date, long}, {at, time, short}}}.',
  'problem.sheet-missing':
    'Työkirjassa ei ole taulukkoa{name, select, none { sillä nimellä} other { ”{name}”}}.',
  'problem.hidden-sheets':
    'Työkirjassa on {count, plural, one {piilotettu taulukko} other {# piilotettua taulukkoa}}.',
  'problem.hidden-rows':
    '{count, plural, one {# rivi on} other {# riviä on}} piilotettu tai suodatettu pois Excelissä{choice, select, sent { ja lähetetään muiden tavoin} left { ja jätetään pois} other { ja lähetetään myös, ellet jätä {count, plural, one {sitä} other {niitä}} pois}}.',
  'problem.formulas-without-values':
    '{count, plural, one {# solussa} other {# solussa}} on kaava mutta ei arvoa{line, plural, =0 {} other {; ensimmäinen rivillä {line, number}}}. Avaa työkirja Excelissä ja tallenna se.',
  'problem.error-cells':
    '{count, plural, one {# solussa} other {# solussa}} on virhe kuten {value}{line, plural, =0 {} other {; ensimmäinen rivillä {line, number}}}. Se lähetetään sellaisenaan: korjaa kaavat tai tyhjennä solut.',
  'problem.merged-header':
    'Otsikon soluja on yhdistetty, joten sarakkeilla ei ole omaa nimeä. Pura yhdistäminen Excelissä ja nimeä jokainen sarake.',
  'problem.amount-contradicts':
    'Sarakkeessa{name, select, none {} other { ”{name}”}} {count, plural, one {# summa on} other {# summaa on}} kirjoitettu desimaali{mark, select, comma {pisteellä} other {pilkulla}}, toisin kuin kaikki muut{line, plural, =0 {} other {; ensimmäinen on rivillä {line, number}}}. Tarkistussummat jättävät {count, plural, one {sen} other {ne}} pois.',
  'problem.amount-unread':
    'Sarakkeessa{name, select, none {} other { ”{name}”}} {count, plural, one {# solussa} other {# solussa}} on muuta kuin summa{line, plural, =0 {} other {; ensimmäinen on rivillä {line, number}}}. Tarkistussummat jättävät {count, plural, one {sen} other {ne}} pois.',
  'problem.amount-unclear':
    'Sarakkeen{name, select, none {} other { ”{name}”}} summat voisi lukea desimaalipisteellä tai -pilkulla, eikä mikään rivi kerro kummalla; ne luetaan {mark, select, comma {pilkulla} other {pisteellä}}. Katso tarkistussummia.',
  'problem.date-mixed':
    'Sarakkeessa{name, select, none {} other { ”{name}”}} {count, plural, one {# päivämäärässä} other {# päivämäärässä}} päivä ja kuukausi ovat toisin päin kuin muissa{line, plural, =0 {} other {; ensimmäinen on rivillä {line, number}}}.',
  'problem.date-unread':
    'Sarakkeessa{name, select, none {} other { ”{name}”}} {count, plural, one {# solussa} other {# solussa}} on päivämäärä, jota kalenterissa ei ole{line, plural, =0 {} other {; ensimmäinen on rivillä {line, number}}}.',
  'problem.date-unclear':
    'Sarakkeen{name, select, none {} other { ”{name}”}} päivämäärissä voisi olla päivä tai kuukausi ensin, eikä mikään rivi kerro kumpi; ne luetaan {order, select, mdy {kuukausi} other {päivä}} ensin.',
  'problem.date-serial':
    'Sarakkeessa{name, select, none {} other { ”{name}”}} {count, plural, one {# päivämäärä on} other {# päivämäärää on}} kirjoitettu kuten Excel laskee päiviä; ensimmäinen, rivillä {line, number}, on päivä {value}. Ignite pitäisi {count, plural, one {sitä lukuna} other {niitä lukuina}}.',
  'problem.date-outside-period':
    'Melkein kaikki rivit ovat {period, select, none {yhdestä kuukaudesta} other {kaudelta {period}}}, mutta {count, plural, one {# rivi on} other {# riviä on}} toisesta{line, plural, =0 {} other {; ensimmäinen on rivillä {line, number}}}.',
  'problem.id-scientific':
    'Sarakkeessa{name, select, none {} other { ”{name}”}} {count, plural, one {# numero on} other {# numeroa on}} lyhennetty muotoon 1.2E+15, joten numeroita on kadonnut{line, plural, =0 {} other {; ensimmäinen on rivillä {line, number}}}. Vie tiedosto uudelleen äläkä tallenna sitä Excelissä.',
  'problem.id-zeros-lost':
    'Sarakkeessa{name, select, none {} other { ”{name}”}} {count, plural, one {# numero on} other {# numeroa on}} lyhyempi kuin nollalla alkavat{line, plural, =0 {} other {; ensimmäinen on rivillä {line, number}}}. Alkunollia on voinut kadota Excelissä.',
  'problem.text-formula':
    'Sarakkeessa{name, select, none {} other { ”{name}”}} {count, plural, one {# solu on} other {# solua on}} kirjoitettu kaavana, kuten =“0100”; Ignite pitäisi kaavaa tekstinä.',
  'problem.total-rows':
    '{count, plural, one {# rivi näyttää} other {# riviä näyttää}} summalta tietojen joukossa{line, plural, =0 {} other {; ensimmäinen on rivi {line, number}}}. {count, plural, one {Sen summa laskettaisiin} other {Niiden summat laskettaisiin}} kahdesti.',
  'problem.lines-below':
    '{count, plural, one {Tietojen alapuolella on rivi} other {Tietojen alapuolella on # riviä}}{line, plural, =0 {} other {, riviltä {line, number} alkaen}}. Ignite pitäisi {count, plural, one {sitä tietorivinä} other {niitä tietoriveinä}}.',
  'problem.duplicate-rows':
    '{count, plural, one {# rivi toistaa} other {# riviä toistaa}} aiemman rivin jokaisessa solussa{line, plural, =0 {} other {; ensimmäinen on rivi {line, number}}}.',
  'problem.duplicates-unchecked':
    'Ensimmäisten {rows, number} rivin jälkeisiä ei verrattu toisiinsa.',
  'problem.currency-unknown':
    '{name, select, none {Valuuttasarakkeessa} other {Sarakkeessa ”{name}”}} on {count, plural, one {koodi, joka ei ole valuutta} other {# koodia, jotka eivät ole valuuttoja}}{line, plural, =0 {} other {; ensimmäinen on rivillä {line, number}}}.',
  'problem.reading-unplaced':
    '{count, plural, one {Saraketta, jonka lukutavan kerroit, ei ole} other {# saraketta, joiden lukutavan kerroit, ei ole}} tiedostossa, tai usealla on sama nimi{columns, select, none {} other {: {columns}}}.',
  'problem.fields-missing':
    '{count, plural, one {Tietovaraston kenttää ei ole} other {# tietovaraston kenttää ei ole}} tiedostossa{fields, select, none {} other {: {fields}}}.',
  'problem.field-similar':
    '{column, select, none {Sarake} other {”{column}”}} on melkein kenttä{field, select, none {} other { ”{field}”}}. Ignite vertaa nimiä kirjain kirjaimelta; jos sitä tarkoitetaan, nimeä sarake uudelleen.',
  'problem.recipe-header-missing':
    'Yhdelläkään alun rivillä ei ole {name, select, none {valittuja nimiä} other {nimiä {name}}}, joten valittua otsikkoa ei ole.',
  'problem.recipe-names-differ':
    '{expected, plural, one {# sarakkeen nimi} other {# sarakkeen nimeä}} annettiin, mutta taulukossa on {found, plural, one {# sarake} other {# saraketta}}.',
  'problem.recipe-column-missing':
    '{name, select, none {Saraketta ei ole} other {Saraketta ”{name}” ei ole}}, ja korjaus koskee sitä. Valitse korjaus uudelleen tälle tiedostolle.',
  'problem.recipe-column-unclear':
    '{name, select, none {Usealla sarakkeella on sama nimi} other {Usean sarakkeen nimi on ”{name}”}}, joten korjaus ei erota niitä.',
  'problem.recipe-name-taken':
    '{name, select, none {Kahdella sarakkeella olisi sama nimi} other {Kahden sarakkeen nimi olisi ”{name}”}}. Jätä toinen pois tai valitse toinen nimi.',
  'problem.recipe-name-silent':
    '{of, select, sheet {Taulukon nimi} other {Tiedoston nimi}} ei kerro{take, select, period {, mikä kuukausi on kyseessä} company {, mikä yhtiö on kyseessä} other { tarpeeksi}}. Kirjoita teksti sen sijaan.',
  'problem.too-large':
    '{format, select, xlsx {Työkirja on suurempi kuin {limit}, jonka Ignite ottaa kerralla, eikä työkirjaa voi lähettää osissa. Lähetä yksi sen taulukko CSV:nä tai jaa se, esimerkiksi kuukausittain.} other {Tiedosto on suurempi kuin {limit}, jonka Ignite ottaa kerralla. Jaa se, esimerkiksi kuukausittain.}}',
  'problem.sent-in-parts':
    'Tiedosto on suurempi kuin {limit}, jonka Ignite ottaa kerralla, joten se lähetetään useassa osassa. Jokainen on kokonainen, ja ne saapuvat omina tuonteinaan.',
} as const satisfies Record<keyof typeof en, string>;
