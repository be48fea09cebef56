import type { watchedTexts as en } from '../en/watched.ts';

export const watchedTexts = {
  'watched.of': 'Valvottu kansio: {name}',
  'watched.title': 'Valvo kansiota: {name}',
  'watched.none': 'Mitään kansiota ei valvota.',
  'watched.folder': 'Uudet tiedostot otetaan kansiosta {folder}.',
  'watched.choose': 'Valitse kansio…',
  'watched.stop': 'Lopeta valvonta',
  'watched.hint':
    'Uusi tiedosto, jonka nimi on {pattern}, otetaan, kun se on valmis. Jo olevat tiedostot jätetään rauhaan.',
  'watched.atOnce': 'Siirrä heti se, mikä on odotetunlaista; kysy muista',
  'watched.moves': 'Siirrä tiedostot sen jälkeen viereiseen kansioon ”Pushed” tai ”Failed”',
  'watched.kind.synced':
    'Muillakin voi olla tämä kansio, koska se pidetään samana usealla tietokoneella. Siksi jokaisesta tiedostosta kysytään, ja se siirretään pois, kun se siirretään Igniteen.',
  'watched.kind.shared':
    'Muutkin voivat päästä tähän kansioon, koska se ei ole tällä tietokoneella. Siksi jokaisesta tiedostosta kysytään, ja se siirretään pois, kun se siirretään Igniteen.',
  'watched.row': 'Valvoo kansiota {folder}',
  'watched.unreachable': 'Kansiota {folder} ei voi nyt lukea; yritetään itsestään uudelleen',
  'watched.waiting': 'Saapuneet tiedostot',
  'watched.push': 'Siirrä…',
  'watched.push.name': 'Siirrä {name}',
  'watched.leave': 'Jätä se',
  'watched.leave.name': 'Jätä {name} paikalleen',
  'watched.offered': 'Kohteelle {saved}',
  'watched.differs': 'Ei sellainen kuin {saved} odottaa',
  'watched.same': 'Kohteelle {saved}; samansisältöinen tiedosto tuli jo aiemmin',
  'watched.failed': 'Kohteelle {saved}, mutta ei voitu siirtää: {why}',
  'watched.notice': '{name} on tullut',
} as const satisfies Record<keyof typeof en, string>;
