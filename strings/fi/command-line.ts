import type { commandLineTexts as en } from '../en/command-line.ts';

export const commandLineTexts = {
  'cli.description': 'Siirrä tiedostoja Igniten tietovarastoihin.',
  'cli.json':
    'tulosta yksi JSON-asiakirja vakiotulosteeseen (usealle tiedostolle yksi riviä kohti)',
  'cli.inspect': 'Katso tiedostoja ja kerro, miten ne luettaisiin ja mikä niissä on vialla.',
  'cli.repositories': 'Luettele tietovarastot, joihin tunnus antaa pääsyn.',
  'cli.push': 'Siirrä tiedostoja tietovarastoon.',
  'cli.activity': 'Luettele, mitä on siirretty, uusin ensin.',
  'cli.receipt': 'Anna siirron kuitti: mitä valittiin, lähetettiin ja vastattiin.',
  'cli.recordId': 'siirron tietue, kuten ”push --json” ja ”activity --json” sen antavat',
  'cli.receipt.format': 'json tai pdf; tulostiedoston päätteen mukaan, jos jätetään pois',
  'cli.receipt.needsOutput': 'Anna PDF:ää varten --output TIEDOSTO.',
  'cli.output': 'minne se tallennetaan vakiotulosteen sijaan; ei koskaan korvaa toista tiedostoa',
  'cli.saved':
    'siirrä kuten tämänniminen tallennettu siirto: sen tietovarasto ja asetukset, ja vain odotetunlainen',
  'cli.allowDifferences':
    'siirrä, vaikka tiedosto ei ole sellainen kuin tallennettu siirto tai poistokyselyn sanat sanovat',
  'cli.deleteQuery.todo': 'Anna toinen poistokysely tai --allow-differences siirtääksesi silti.',
  'cli.batch':
    'tiedostot kuuluvat yhteen: poistokysely menee vain ensimmäisen kanssa, ja jos jokin ei saavu, sen jälkeen ei lähetetä mitään',
  'cli.push.needsDestination': 'Anna joko --repository tai --saved.',
  'cli.saved.hasSettings':
    'Tallennetulla siirrolla on omat asetuksensa: valitsimen --saved kanssa ei voi antaa tiedostoa kuvaavia.',
  'cli.saved.differs.todo':
    'Mitään ei lähetetty. Anna --allow-differences siirtääksesi sen silti, ja --delete-query UUID hyväksyäksesi tallennetun siirron poistokyselyn.',
  'cli.savedPushes':
    'Luettele tallennetut siirrot, kirjoita ne tiedostoon työtovereille tai tuo heidän siirtonsa.',
  'cli.savedPushes.export': 'kirjoita kaikki tiedostoon työtovereille',
  'cli.savedPushes.import': 'tuo työtoverin tiedoston siirrot',
  'cli.savedPushes.make': 'tee sellainen päättyneestä siirrosta',
  'cli.savedPushes.empty': 'Tallennettuja siirtoja ei vielä ole.',
  'cli.savedPushes.exported': 'Tallennetut siirrot kirjoitettiin tiedostoon {name}.',
  'cli.export':
    'kirjoita sen sijaan kaikki osuvat tiedostoon: .xlsx, .csv tai .json päätteen mukaan; --limit ei vaikuta',
  'cli.export.needsEnding':
    'Valitsimen --export tiedoston päätteen on oltava .xlsx, .csv tai .json.',
  'cli.activity.mark-pushed': 'Kerro, että vahvistamaton siirto saapui: olet katsonut Ignitesta.',
  'cli.activity.send-missing':
    'Lähetä osittain siirretyn siirron puuttuvat osat ilman poistokyselyä.',
  'cli.activity.undecided':
    '{state, select, unconfirmed {{name}: saapuminen tietovarastoon {repository} on vahvistamatta, ja myöhemmät siirrot sinne odottavat sitä. Katso Ignitesta. Jos sen rivit ovat siellä:\n  kindling activity mark-pushed {id}\nJos eivät, siirrä tiedosto uudelleen valitsimella --allow-duplicate.} other {{name}: vain osa siitä saapui tietovarastoon {repository}, ja myöhemmät siirrot sinne odottavat loppua. Lähetä se:\n  kindling activity send-missing {id}}}',
  'cli.push.todo': '”kindling activity” nimeää siirrot, joista voi päättää jotain.',
  'cli.markedPushed': '{name}: merkitty siirretyksi tietovarastoon {repository}.',
  'cli.doctor': 'Katso kaikki tämän tietokoneen ja Igniten välillä ja kerro, mikä ei ole kunnossa.',
  'cli.doctor.save':
    'Tallenna zip auttajalle: tämä raportti, loki, asetukset ja tilat; ei tunnusta, tiedostojen sisältöä eikä summia.',
  'cli.token': 'Säilytä API-tunnus tämän tietokoneen avainnipussa tai poista se.',
  'cli.token.set': 'Lue tunnus vakiosyötteestä, tarkista se Ignitelta ja säilytä se.',
  'cli.token.remove': 'Poista tunnus avainnipusta.',
  'cli.sandbox': 'Aja paikallista Ignitea kokeiluja varten, kunnes se keskeytetään.',
  'cli.files': 'CSV, Excel, JSON tai NDJSON; tavallinen, gzip tai zip',
  'cli.delimiter': 'comma, semicolon, tab, pipe tai mikä tahansa yksi merkki',
  'cli.quote': 'double, single tai none',
  'cli.escape': 'double, backslash tai bar',
  'cli.encoding': 'jokin näistä: {names}',
  'cli.sheet': 'lähetä työkirjan tämä taulukko, CSV:nä',
  'cli.column':
    'miten sarake luetaan tarkistussummia varten, esimerkiksi Amount=amount,comma tai 3=date,dmy: sen nimi tai numero, jokin näistä: {roles}, ja haluttaessa comma tai point, dmy tai mdy. Voi antaa useasti; ei muuta mitään lähetettävästä',
  'cli.value.column': 'Anna NIMI=ROOLI, esimerkiksi Amount=amount,comma.',
  'cli.wholeWorkbook':
    'lähetä useita taulukoita sisältävä työkirja sellaisenaan, ei yhtä taulukkoa CSV:nä',
  'cli.as': 'mitä lähetetään: tiedosto vai sen rivit JSONina (”Pushing data”)',
  'cli.importName': 'miksi Ignite kutsuu rivien tuontia; tiedoston nimi, jos jätetään pois',
  'cli.rowValues':
    'rivien solut: typed lähettää summat lukuina ja päivämäärät muodossa 2026-10-31, text sen, mitä solu näyttää',
  'cli.nested': 'JSON JSONin sisällä: hylkää tai litistä nimiksi kuten a.b',
  'cli.hiddenRows': 'työkirjan piilotetut tai suodatetut rivit: send tai leave-out',
  'cli.repository': 'minne rivit menevät: nimi tai tunniste',
  'cli.deleteQuery': 'mitä Ignite poistaa ennen kuin se lisää rivit: poistokyselyn UUID',
  'cli.noCompress': 'lähetä tavut sellaisinaan',
  'cli.allowDuplicate': 'lähetä tähän tietovarastoon jo siirretty uudelleen',
  'cli.allowOverlap':
    'lisää rivejä saman yhtiön ja kauden riveihin, jotka on jo siirretty tähän tietovarastoon',
  'cli.wait':
    'odota yhteensä näin monta sekuntia Ignitea tai verkkoa, joka ei ole valmis, ja luovuta sitten',
  'cli.dryRun': 'tarkista ja suunnittele, mutta älä lähetä mitään',
  'cli.erpTotal':
    'ERP:n näyttämä nettosumma missä tahansa muodossa, valuuttoineen, jos niitä on useita; debit=, credit= tai rows= edessä muuta lukua varten, SARAKE= tai SARAKE.debit= muuta saraketta varten, YHTIÖ@ kaiken edessä yhden yhtiön summaa varten. Voi antaa useasti. Elleivät kaikki täsmää tai kommentti kerro miksi eivät, mitään ei lähetetä',
  'cli.comment': 'miksi siirto on sellainen kuin on; säilyy tietueessa ja kuitissa',
  'cli.erp.oneFile':
    'ERP:n summa on yhden tiedoston: anna --erp-total vain yhden tiedoston kanssa.',
  'cli.erp.differs':
    'Mitään ei lähetetty: {count, plural, one {ERP:n summa ei täsmää} other {# ERP:n summaa ei täsmää}} tiedoston kanssa. Anna --comment TEKSTI siirtääksesi silti.',
  'cli.search': 'vain siirrot, joiden tiedoston tai tietovaraston nimessä on tämä',
  'cli.limit': 'enintään näin monta',
  'cli.port': 'missä kuunnellaan; mikä tahansa vapaa portti, jos jätetään pois',
  'cli.value.file': 'Anna tiedoston nimi.',
  'cli.value.character': 'Anna comma, semicolon, tab, pipe tai yksi merkki.',
  'cli.value.oneOf': 'Anna jokin näistä: {names}.',
  'cli.value.number': 'Anna kokonaisluku väliltä {least}–{most}.',
  'cli.repositories.name': 'Nimi',
  'cli.repositories.fields': 'Kentät',
  'cli.repositories.id': 'Tunniste',
  'cli.repositories.none': 'Tunnus ei anna pääsyä mihinkään tietovarastoon.',
  'cli.file': 'Tiedosto',
  'cli.format': 'Muoto',
  'cli.columns': 'Sarakkeet',
  'cli.rows': 'Rivit',
  'cli.sentAs': 'Lähetetään',
  'cli.sentAs.how':
    '{name}{how, select, rows {, riveinä} unchanged {, tavut muuttumattomina} compressed {, pakattuna} converted {, kirjoitettuna uudelleen, jokainen solu samana} fixed {, alla olevin korjauksin} fixedCompressed {, alla olevin korjauksin ja pakattuna} other {, kirjoitettuna uudelleen, jokainen solu samana, ja pakattuna}}',
  'cli.readings':
    'Mikä lukutapa on oikea? {count, plural, one {Sana riviltä {lines}} other {Sanoja riveiltä {lines}}}; valitse valitsimella --encoding:',
  'cli.changes': 'Mikä muuttuu matkalla:',
  'cli.change.before': 'rivi {line, number}  ennen    {text}',
  'cli.change.after': 'rivi {line, number}  jälkeen  {text}',
  'cli.severity.blocking': 'Ratkaistava',
  'cli.severity.warning': 'Kannattaa katsoa',
  'cli.severity.note': 'Hyvä tietää',
  'cli.cloudFile': '{name} on vain pilvessä: se ladataan sitä luettaessa ({size}).',
  'cli.checking': '{name}: tarkistetaan, {percent}',
  'cli.preparing': '{name}: valmistellaan, {percent}',
  'cli.sending': '{name}: lähetetään, {percent}{rate, select, none {} other {, {rate}}}',
  'cli.pushed':
    '{name}: siirretty tietovarastoon {repository}{rows, plural, =-1 {} one {, # rivi} other {, # riviä}}. Ignite vastaanotti tiedoston; tuonti jatkuu siellä.',
  'cli.planned':
    '{name}: siirrettäisiin tietovarastoon {repository}{rows, plural, =-1 {} one {, # rivi} other {, # riviä}}. Mitään ei lähetetty.',
  'cli.words': 'Tarkemmin: {words}',
  'cli.missing.todo': 'Tarkista nimi ja kansio.',
  'cli.repository.todo': '”kindling repositories” luettelee, mitä on.',
  'cli.blocked.todo': 'Mitään ei lähetetty.',
  'cli.unconfirmed.todo':
    'Se on voinut saapua: katso Ignitesta. Jos rivit ovat siellä, kerro se komennolla ”kindling activity mark-pushed {id}”. Jos eivät, siirrä uudelleen valitsimella --allow-duplicate: samoja rivejä koskeva poistokysely korjaa asian, ilman sitä rivejä voi olla kahteen kertaan.',
  'cli.partlyPushed': '{name}: Osittain siirretty, {pushed}/{parts}.',
  'cli.partlyPushed.todo':
    '”kindling activity send-missing {id}” lähettää vain puuttuvan, ilman poistokyselyä.',
  'cli.unconfirmedBefore':
    '{name} on lähetetty tähän tietovarastoon aiemmin, ja sen saapuminen on vahvistamatta.',
  'cli.overlap.todo':
    'Korvaa ne valitsimella --delete-query tai lisää nämä rivit niihin valitsimella --allow-overlap.',
  'cli.duplicate.todo':
    'Käytä valitsinta --allow-duplicate, jos rivit on määrä lisätä toisen kerran.',
  'cli.token.todo':
    'Säilytä tunnus komennolla ”kindling token set” tai anna se muuttujassa KINDLING_TOKEN.',
  'cli.token.paste': 'Liitä API-tunnus ja paina Enter (sitä ei näytetä):',
  'cli.token.kept': 'Tunnus on tämän tietokoneen avainnipussa, vain osoitetta {address} varten.',
  'cli.token.removed': 'Osoitteelle {address} ei ole enää tunnusta avainnipussa.',
  'cli.sandbox.ready': 'Paikallinen Ignite kuuntelee osoitteessa {address}; sen tunnus on {token}.',
  'cli.sandbox.use': 'Käytä sitä toisesta päätteestä:',
  'cli.sandbox.stop': 'Ctrl+C lopettaa sen. Mitään sille lähetettyä ei säilytetä.',
  'cli.cancelled': 'Peruttu.',
  'cli.debug': 'Aseta KINDLING_DEBUG=1 nähdäksesi, missä se tapahtui.',
} as const satisfies Record<keyof typeof en, string>;
