import type { trayTexts as en } from '../en/tray.ts';

export const trayTexts = {
  'tray.tooltip': 'Kindling: {state}',
  'tray.practice': 'Harjoittelutila',
  'tray.state.idle': 'Ei tehtävää',
  'tray.state.paused': 'Lähetys on keskeytetty',
  'tray.state.busy': '{count, plural, one {# siirto on käynnissä} other {# siirtoa on käynnissä}}',
  'tray.state.looks': 'Katsoo tiedostoa {name}',
  'tray.state.token': 'Ignite hylkäsi tunnuksen',
  'tray.state.after-start':
    '{count, plural, one {# siirto odottaa, kunnes valitset Jatka} other {# siirtoa odottaa, kunnes valitset Jatka}}',
  'tray.state.undecided':
    '{count, plural, one {# siirto odottaa ratkaisuasi} other {# siirtoa odottaa ratkaisuasi}}',
  'tray.push': 'Siirrä tiedosto…',
  'tray.push.other': 'Muu tiedosto…',
  'tray.paste': 'Siirrä kopioitu taulukko…',
  'tray.connect': 'Yhdistä Igniteen…',
  'tray.waiting': '{count, plural, one {# tiedosto on tullut} other {# tiedostoa on tullut}}',
  'tray.missing': '{count, plural, one {# tiedosto puuttuu} other {# tiedostoa puuttuu}}',
  'tray.missing.company': '{name}, {company}',
  'tray.missing.month': '{what}: {period}',
  'tray.result': '{name}: {state}{rows, plural, =-1 {} one {, # rivi} other {, # riviä}}',
  'tray.pause': 'Keskeytä lähetys',
  'tray.resume': 'Jatka lähetystä',
  'tray.open': 'Avaa Kindling',
  'tray.quit': 'Lopeta Kindling',
  'tray.stays.title': 'Kindling jatkaa ilmoitusalueella',
  'tray.stays.text': 'Lopeta se kuvakkeen valikosta. Tämän voi muuttaa asetuksissa.',
  'notice.pushed':
    '{rows, plural, =-1 {Siirretty: {repository}} one {# rivi siirretty: {repository}} other {# riviä siirretty: {repository}}}',
  'notice.partly-pushed': 'Vain osittain siirretty ({repository}): katso Kindlingissä',
  'notice.failed': 'Ei siirretty ({repository}): katso syy Kindlingissä',
  'notice.unconfirmed': 'Ei tiedetä, onko se perillä ({repository}): ratkaise Kindlingissä',
} as const satisfies Record<keyof typeof en, string>;
