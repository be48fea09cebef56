import type { errorTexts as en } from '../en/errors.ts';

export const errorTexts = {
  'error.unconfirmed.todo':
    'Katso Ignitesta, saapuivatko rivit, ennen kuin siirrät tiedoston uudelleen.',
  'error.address-invalid.what': 'Tämä ei ole osoite, jota Kindling voi käyttää.',
  'error.address-invalid.todo':
    'Anna osoite sellaisena kuin Ignite-yhteyshenkilösi sen antoi, esimerkiksi https://data.igniteprocurement.com.',
  'error.address-insecure.what': 'Tämä osoite lähettäisi tunnuksen salaamattomana.',
  'error.address-insecure.todo': 'Käytä osoitetta, jonka alussa on https://.',
  'error.unreachable.what':
    'Kindling ei saanut yhteyttä osoitteeseen {address}{kind, select, dns {: nimeä ei tunneta täällä} refused {: siellä ei vastaa mikään} unreachable {: sinne ei ole reittiä} proxy {: välityspalvelin ei päästänyt läpi} other {{reason, select, none {} other { ({reason})}}}}.',
  'error.unreachable.todo': 'Tarkista verkkoyhteys, VPN ja API-osoite ja yritä sitten uudelleen.',
  'error.tls-failed.what':
    'Yhteyteen osoitteeseen {address} ei voitu luottaa{reason, select, none {} other { ({reason})}}.',
  'error.tls-failed.todo':
    'Verkkosi saattaa tutkia salattua liikennettä omalla varmenteellaan. Kysy sitä IT-osastoltasi.',
  'error.timed-out.what': '{address} ei vastannut ajoissa.',
  'error.timed-out.todo': 'Yritä uudelleen muutaman minuutin kuluttua.',
  'error.connection-lost.what':
    'Yhteys osoitteeseen {address} katkesi{reason, select, none {} other { ({reason})}}.',
  'error.connection-lost.todo': 'Tarkista verkkoyhteys ja yritä sitten uudelleen.',
  'error.token-missing.what': 'API-tunnusta ei ole.',
  'error.token-missing.todo': 'Liitä tunnus, joka tehtiin sinulle Igniten verkkosovelluksessa.',
  'error.token-malformed.what':
    '{reason, select, long {Tämä on pidempi kuin mikään API-tunnus} empty {Tässä ei ole mitään} other {Tämä ei voi olla API-tunnus}}.',
  'error.token-malformed.todo':
    'Kopioi tunnus uudelleen, kokonaan ja yksin: kirjaimia, numeroita ja välimerkkejä ilman välilyöntejä tai rivinvaihtoja.',
  'error.token-rejected.what':
    'Ignite ei hyväksy tätä tunnusta{status, select, none {} other { (vastaus {status})}}.',
  'error.token-rejected.todo':
    '{occasion, select, asking {Se voi olla vajaa, vanhentunut tai peruttu. Kopioi se uudelleen tai tee uusi Igniten verkkosovelluksessa} other {Se on voinut vanhentua tai tulla perutuksi. Tee uusi Igniten verkkosovelluksessa ja vaihda se}}.',
  'error.forbidden.what':
    'Ignite ei salli tunnuksesi {occasion, select, asking {luetella tietovarastoja} other {siirtää tähän tietovarastoon}}{status, select, none {} other { (vastaus {status})}}.',
  'error.forbidden.todo':
    'Pyydä henkilöltä, joka hallinnoi Ignitea organisaatiossasi, {occasion, select, asking {lupaa tai toista tunnusta} other {pääsyä siihen}}.',
  'error.path-not-found.what': '{address} ei tunne polkua, jota Kindling kutsui.',
  'error.path-not-found.todo':
    'Tarkista API-osoite tai lataa asetuksissa API-kuvaus, jonka haet API-sivulta.',
  'error.too-large.what':
    '{occasion, select, asking {{address} piti pyyntöä liian suurena} other {Tiedosto on suurempi kuin Ignite ottaa: 190 Mt pakattuna}}.',
  'error.too-large.todo':
    '{occasion, select, asking {Tarkista API-osoite} other {Jaa tiedosto, esimerkiksi kuukausittain, ja siirrä osat}}.',
  'error.rejected.what':
    'Ignite hylkäsi {occasion, select, asking {pyynnön} other {siirron}}{status, select, none {} other { (vastaus {status})}}.',
  'error.rejected.todo':
    '{occasion, select, asking {Tarkista API-osoite. Jos se on oikein, kerro henkilölle, joka hallinnoi Ignitea organisaatiossasi} other {Korjaa se, minkä Ignite nimeää, ja yritä sitten uudelleen}}.',
  'error.busy.what': 'Ignite on varattu{status, select, none {} other { (vastaus {status})}}.',
  'error.busy.todo': 'Yritä uudelleen muutaman minuutin kuluttua.',
  'error.server-error.what':
    'Ignite vastasi omalla virheellään{status, select, none {} other { ({status})}}.',
  'error.server-error.todo':
    'Yritä uudelleen muutaman minuutin kuluttua. Jos se jatkuu, kerro henkilölle, joka hallinnoi Ignitea organisaatiossasi.',
  'error.answer-unreadable.what': '{address} vastasi jotain, mitä Kindling ei voi lukea.',
  'error.answer-unreadable.todo':
    'Välissä voi olla kirjautumissivu tai välityspalvelin. Tarkista API-osoite ja verkko.',
  'error.description-invalid.what': 'Tämä tiedosto ei kuvaa Igniten Data API:a.',
  'error.description-invalid.todo': 'Lataa OpenAPI-määritys API-sivulta ja valitse se tiedosto.',
  'error.keychain-locked.what': 'Tämän tietokoneen avainnippu on lukittu.',
  'error.keychain-locked.todo':
    'Avaa lukitus ja yritä uudelleen. Tallennettu tunnus on koskematon.',
  'error.keychain-unavailable.what':
    'Tällä tietokoneella ei ole avainnippua, jota Kindling voi käyttää.',
  'error.keychain-unavailable.todo':
    'Voit työskennellä silti: tunnus säilytetään, kunnes Kindling suljetaan, eikä missään muualla.',
  'error.keychain-slow.what': 'Tämän tietokoneen avainnippu ei vastaa.',
  'error.keychain-slow.todo':
    'Kysymys pääsystä voi odottaa toisen ikkunan takana. Vastaa siihen ja yritä uudelleen.',
  'error.clipboard-no-table.what': 'Leikepöydällä ei ole taulukkoa.',
  'error.clipboard-no-table.todo':
    'Valitse solut otsikkoineen Excelissä tai Sheetsissä, kopioi ne ja yritä uudelleen.',
  'error.file-missing.what': '{name} ei ole enää siellä.',
  'error.file-missing.todo':
    'Se on siirretty, nimetty uudelleen tai poistettu. Valitse se uudelleen.',
  'error.file-unreadable.what': '{name} ei ole luettavissa.',
  'error.file-unreadable.todo':
    '{reason, select, denied {Sinulla ei ole pääsyä siihen: kysy tiedoston tai sen kansion omistajalta} other {Levyssä, verkkojaossa tai pilvessä voi olla vika: kopioi tiedosto tälle tietokoneelle}}, ja yritä sitten uudelleen.',
  'error.file-in-use.what': '{name} on auki toisessa ohjelmassa, joka ei anna muiden lukea sitä.',
  'error.file-in-use.todo': 'Sulje se siellä ja yritä sitten uudelleen.',
  'error.file-in-cloud.what': '{name} ei ole vielä tällä tietokoneella, vain pilvessä.',
  'error.file-in-cloud.todo': 'Se on ladattava ennen kuin Kindling voi katsoa sitä.',
  'error.file-damaged.what': '{name} on vioittunut eikä ole luettavissa loppuun.',
  'error.file-damaged.todo': 'Vie se uudelleen tai avaa se Excelissä ja tallenna toisella nimellä.',
  'error.file-is-folder.what': '{name} on kansio.',
  'error.file-is-folder.todo': 'Valitse siinä olevat tiedostot.',
  'error.file-not-regular.what': '{name} ei ole tavallinen tiedosto.',
  'error.file-not-regular.todo': 'Valitse tiedosto, joka on levyllä.',
  'error.file-changed.what': '{name} muuttui, kun sitä luettiin.',
  'error.file-changed.todo': 'Odota, kunnes sen kirjoittaja on valmis, ja yritä sitten uudelleen.',
  'error.file-taken.what': '{name} ei ole enää siellä.',
  'error.file-taken.todo':
    'Joku muu saattaa siirtää sitä tai on siirtänyt sen muualle. Katso sen kansioon. Mitään ei lähetetty.',
  'error.folder-unreachable.what': 'Kansiota {name} ei voi lukea.',
  'error.folder-unreachable.todo':
    'Katso, onko se yhä siellä, onko sen asema yhdistetty ja saatko lukea sitä.',
  'error.file-unsupported.what': '{name} ei ole tiedostolaji, jonka Ignite ottaa.',
  'error.file-unsupported.todo': 'Tallenna se muodossa Excel (.xlsx), CSV, JSON tai NDJSON.',
  'error.spool-full.what': 'Levyllä ei ole tarpeeksi tilaa valmisteluun: {name}.',
  'error.spool-full.todo': 'Vapauta tilaa ja yritä sitten uudelleen.',
  'error.spool-damaged.what': 'Lähetettäväksi valmisteltu on poissa tai muuttunut.',
  'error.spool-damaged.todo': 'Siitä ei luovutettu mitään. Siirrä tiedosto uudelleen.',
  'error.rows-unclear.what': 'Tiedoston rivillä kaksi arvoa saa saman nimen, {name}.',
  'error.rows-unclear.todo':
    'Anna toiselle niistä toinen nimi tiedostossa tai lähetä se tiedostona.',
  'error.repository-unknown.what':
    'Ignite {occasion, select, asking {ei luettele sellaista tietovarastoa} other {ei enää tunne tätä tietovarastoa}}.',
  'error.repository-unknown.todo':
    'Valitse luettelosta. Uudet tehdään Igniten verkkosovelluksessa.',
  'error.repository-ambiguous.what': 'Usealla tietovarastolla on tämä nimi.',
  'error.repository-ambiguous.todo': 'Nimeä tarkoittamasi sen tunnisteella.',
  'error.blocked.what': 'Tiedostossa on ongelma, joka on ensin ratkaistava.',
  'error.blocked.todo': 'Ongelma on nimetty tiedoston vieressä.',
  'error.already-pushed.what':
    '{name} on jo siirretty tähän tietovarastoon{at, plural, =0 {} other { {at, date, long}}}.',
  'error.already-pushed.todo': 'Siirrä se uudelleen vain, jos rivit on määrä lisätä toisen kerran.',
  'error.rows-pushed-before.what':
    'Saman kauden rivejä on jo siirretty tähän tietovarastoon{at, plural, =0 {} other { {at, date, long}}}; tiedosto {name}.',
  'error.rows-pushed-before.todo': 'Korvaa ne poistokyselyllä tai lisää nämä rivit niihin.',
  'error.repository-held.what':
    'Ei ole ratkaistu, saapuiko aiempi siirto tähän tietovarastoon, joten sen perään ei lähetetä mitään.',
  'error.repository-held.todo':
    'Katso Ignitesta ja merkitse sitten se siirto siirretyksi tai siirrä se uudelleen. Sen perässä odottava jatkuu silloin.',
  'error.repository-busy.what': 'Toinen Kindling lähettää tähän tietovarastoon.',
  'error.repository-busy.todo': 'Yritä uudelleen, kun se on valmis.',
  'error.saved-push-unknown.what':
    'Täällä ei ole tallennettua siirtoa{name, select, none {} other { nimeltä ”{name}”}}.',
  'error.saved-push-unknown.todo': 'Se on voitu poistaa. Katso tallennettuja siirtoja.',
  'error.saved-pushes-invalid.what':
    '{name} ei sisällä tallennettuja siirtoja tavalla, jolla tämä versio ne lukee.',
  'error.saved-pushes-invalid.todo':
    'Pyydä uusi tiedosto, joka on tehty toiminnolla ”Vie”, ja varmista, että molemmilla on sama Kindlingin versio.',
  'error.delete-queries-not-allowed.what':
    'Organisaatiosi ei salli poistokyselyjä. Mitään ei lähetetty.',
  'error.delete-queries-not-allowed.todo':
    'Siirrä ilman sellaista tai kysy Kindlingistä vastaavalta organisaatiossasi.',
  'error.delete-query-differs.what':
    'Poistokysely on kuvattu muita rivejä varten{rows, select, none {} other {; tiedostossa on {rows}}}.',
  'error.delete-query-differs.todo': 'Valitse toinen poistokysely tai siirrä silti tällä.',
  'error.batch-stopped.what':
    'Erässä tätä edeltävä tiedosto ei ole saapunut, joten tätä ei lähetetty.',
  'error.batch-stopped.todo': 'Siirrä ensin sitä edeltävä ja sitten tämä uudelleen.',
  'error.setting-locked.what': 'Organisaatiosi on asettanut tämän; sitä ei voi muuttaa tässä.',
  'error.setting-locked.todo': 'Kysy Kindlingistä vastaavalta organisaatiossasi.',
  'error.name-taken.what': 'On jo tallennettu siirto nimeltä ”{name}”.',
  'error.name-taken.todo': 'Valitse toinen nimi.',
  'error.differs-from-saved.what': 'Tiedosto ei ole sellainen kuin tallennettu siirto odottaa.',
  'error.differs-from-saved.todo': 'Poikkeava on nimetty sen vieressä. Mitään ei lähetetty.',
  'error.push-unknown.what': 'Tämä siirto ei ole enää tapahtumissa.',
  'error.push-unknown.todo': 'Siirrä tiedosto alusta.',
  'error.other-address.what':
    'Tämä siirto tehtiin toiseen Igniteen kuin mihin Kindling on yhdistetty.',
  'error.other-address.todo':
    'Yhdistä asetuksissa taas siihen osoitteeseen tai siirrä tiedosto alusta.',
  'error.push-unfinished.what': 'Tämä siirto on yhä käynnissä.',
  'error.push-unfinished.todo': 'Tallenna sen kuitti, kun se on päättynyt.',
  'error.recipe-invalid.what': '{name} ei luettele korjauksia tavalla, jolla Kindling ne lukee.',
  'error.recipe-invalid.todo': 'README näyttää, miten sellainen tiedosto kirjoitetaan.',
  'error.output-exists.what': 'Nimellä {name} on siellä jo jotain muuta.',
  'error.output-exists.todo': 'Valitse toinen nimi tai siirrä siellä oleva pois.',
  'error.output-unwritable.what':
    'Kirjoittaminen ei onnistunut: {name}{kind, select, space {; levy on täynnä} access {; et saa kirjoittaa sinne, tai se on auki toisessa ohjelmassa} folder {; kansiota ei ole} name {; nimi on liian pitkä} other {}}.',
  'error.output-unwritable.todo': 'Valitse toinen paikka tai nimi ja tallenna se sitten uudelleen.',
  'error.push-not-allowed.what': 'Siirto ei ole tilassa, joka sallii tämän.',
  'error.push-not-allowed.todo': 'Katso sen tila tapahtumista.',
  'error.interrupted.what': 'Kindling suljettiin, kun tämä siirto oli käynnissä.',
  'error.interrupted.todo':
    '{occasion, select, failed {Mitään ei luovutettu. Voit yrittää uudelleen} other {Se jatkuu siitä, mihin jäi}}.',
  'error.check-stopped.what': 'Tarkistus lopetettiin: {name}.',
  'error.check-stopped.todo':
    'Näet tiedoston alun. Se siirretään vasta, kun se on tarkistettu loppuun.',
  'error.cancelled.what': 'Siirto peruttiin.',
  'error.cancelled.todo': 'Ignite ei saanut tiedostoa. Voit yrittää uudelleen milloin tahansa.',
  'error.port-in-use.what': 'Toinen ohjelma käyttää porttia {port}.',
  'error.port-in-use.todo': 'Anna toinen valitsimella --port tai jätä se pois, niin otetaan vapaa.',
  'error.invalid-request.what': 'Kindling ei saanut tästä selvää.',
  'error.invalid-request.todo': 'Tarkista, mitä annoit, ja yritä uudelleen.',
  'error.profile-unusable.what':
    'Kindling ei voi käyttää tietokansiotaan{folder, select, none {} other { {folder}}}.',
  'error.profile-unusable.todo':
    'Tarkista, että levyllä on tilaa ja että saat kirjoittaa sinne, ja käynnistä Kindling sitten uudelleen.',
  'error.profile-full.what':
    'Levy, jolla Kindling säilyttää tietueensa, on täynnä{folder, select, none {} other { ({folder})}}.',
  'error.profile-full.todo': 'Vapauta tilaa. Mitään ei lähetetä, mitä ei voitaisi kirjata.',
  'error.profile-on-server.what':
    'Kansio, jossa Kindling säilyttää tietueensa, on palvelimella{folder, select, none {} other {: {folder}}}. Tietokanta vioittuu siellä ennemmin tai myöhemmin, joten Kindling ei avaa sitä.',
  'error.profile-on-server.todo':
    'Aseta KINDLING_PROFILE osoittamaan kansioon tällä tietokoneella tai pyydä IT-osastoa pitämään paikalliset sovellustiedot siinä.',
  'error.profile-busy.what': 'Toinen ohjelma pitää Kindlingin tietueita lukittuina.',
  'error.profile-busy.todo':
    'Sulje muut Kindling-ikkunat ja ohjelmat, jotka tarkistavat tai varmuuskopioivat sen tietokansiota, ja yritä sitten uudelleen.',
  'error.unexpected.what': 'Jokin meni vikaan, mitä Kindling ei osannut ennakoida.',
  'error.unexpected.todo':
    'Yritä uudelleen. Jos se toistuu, anna tietokansion tiedosto kindling.log sille, joka tukee Kindlingiä.',
} as const satisfies Record<keyof typeof en, string>;
