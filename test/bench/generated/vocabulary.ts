/** What tables are filled with, a language each. */
export interface Vocabulary {
  readonly names: readonly string[];
  readonly companies: readonly string[];
  readonly towns: readonly string[];
  readonly texts: readonly string[];
  readonly columns: readonly string[];
  /** Character of decimals, and of thousands where there are any. */
  readonly decimal: ',' | '.';
  readonly thousands: string;
  /** Encodings in which files in this language are found, besides the Unicode ones. */
  readonly codePages: readonly (
    | 'ISO-8859-1'
    | 'windows-1252'
    | 'windows-1251'
    | 'CP850'
    | 'CP865'
    | 'CP437'
  )[];
}

const western = ['ISO-8859-1', 'windows-1252', 'windows-1252', 'CP850'] as const;
const nordic = [...western, 'CP865'] as const;

export const vocabularies = {
  norwegian: {
    names: [
      'Åse Bjørnstad',
      'Kari Nordmann',
      'Øystein Sæther',
      'Ola Hansen',
      'Pål Løvås',
      'Ingrid Moe',
      'Jørn Brå',
    ],
    companies: [
      'Bærum Kaffe AS',
      'Østfold Trykk',
      'Fjellbrød Bakeri AS',
      'Hansen, Olsen og Co',
      'Vågen Hotell',
      'Nordlys Data AS',
      'Smith & Sønn',
    ],
    towns: ['Oslo', 'Bærum', 'Tromsø', 'Ålesund', 'Gjøvik', 'Ås', 'Moss', 'Bodø', 'Fredrikstad'],
    texts: [
      'Husleie, oktober',
      'Strøm og fjernvarme',
      'Reise Oslo–Tromsø',
      'Møtemat',
      'Kontorrekvisita; papir',
      'Kjøp av varer',
      'Lønn',
      'Avgift på årlig gjennomgang, jf. avtale',
      'Frakt',
    ],
    columns: [
      'Konto',
      'Bilagsdato',
      'Beløp',
      'Tekst',
      'Leverandør',
      'Avdeling',
      'Prosjekt',
      'MVA-kode',
      'Postnr',
      'Poststed',
    ],
    decimal: ',',
    thousands: ' ',
    codePages: nordic,
  },
  swedish: {
    names: ['Åsa Lindström', 'Göran Öberg', 'Anna Svensson', 'Per Häggkvist', 'Björn Sjö'],
    companies: [
      'Malmö Järn AB',
      'Åhléns',
      'Göteborgs Städ AB',
      'Eriksson & Söner',
      'Skåne Frukt, Lund',
    ],
    towns: ['Malmö', 'Göteborg', 'Västerås', 'Örebro', 'Umeå', 'Lund', 'Uppsala'],
    texts: [
      'Hyra, lokal',
      'Förbrukningsmaterial',
      'Resor inom Sverige',
      'El',
      'Köpta tjänster; IT',
      'Lön september',
    ],
    columns: [
      'Konto',
      'Verifikationsdatum',
      'Belopp',
      'Beskrivning',
      'Leverantör',
      'Kostnadsställe',
      'Momskod',
      'Ort',
    ],
    decimal: ',',
    thousands: '\u00a0',
    codePages: western,
  },
  danish: {
    names: ['Søren Kjær', 'Mette Østergård', 'Lærke Holm', 'Jens Åkjær'],
    companies: ['Ærø Mejeri A/S', 'Københavns Kontor', 'Sønderborg Stål', 'Jensen, Holm & Co'],
    towns: ['København', 'Århus', 'Ærøskøbing', 'Odense', 'Tønder'],
    texts: ['Husleje', 'Rengøring, kontor', 'Kørsel', 'Gebyrer', 'Køb af varer'],
    columns: ['Konto', 'Dato', 'Beløb', 'Tekst', 'Leverandør', 'Afdeling', 'Momskode', 'By'],
    decimal: ',',
    thousands: '.',
    codePages: nordic,
  },
  finnish: {
    names: ['Päivi Mäkelä', 'Jyrki Hämäläinen', 'Sirpa Työläjärvi', 'Matti Korhonen'],
    companies: ['Hämeen Sähkö Oy', 'Pöytä ja Tuoli Oy', 'Järvinen Oy Ab', 'Kesko'],
    towns: ['Hämeenlinna', 'Jyväskylä', 'Espoo', 'Seinäjoki', 'Turku'],
    texts: ['Vuokra', 'Sähkö, lokakuu', 'Matkat', 'Käyttötarvikkeet', 'Työkalut'],
    columns: [
      'Tili',
      'Päivämäärä',
      'Määrä',
      'Selite',
      'Toimittaja',
      'Kustannuspaikka',
      'Paikkakunta',
    ],
    decimal: ',',
    thousands: ' ',
    codePages: western,
  },
  german: {
    names: ['Jürgen Müller', 'Käthe Groß', 'Anna Schmidt', 'Jörg Weiß'],
    companies: ['Müller GmbH', 'Bäckerei Größ', 'Köln Büro & Co. KG', 'Schmidt, Weber und Partner'],
    towns: ['Köln', 'München', 'Düsseldorf', 'Berlin', 'Fürth'],
    texts: [
      'Miete',
      'Büromaterial, Papier',
      'Reisekosten',
      'Löhne und Gehälter',
      'Gebühren für Übersetzung',
    ],
    columns: [
      'Konto',
      'Buchungsdatum',
      'Betrag',
      'Buchungstext',
      'Kostenstelle',
      'Lieferant',
      'Steuerschlüssel',
      'Ort',
    ],
    decimal: ',',
    thousands: '.',
    codePages: [...western, 'CP437'],
  },
  french: {
    names: ['Hélène Lefèvre', 'François Côté', 'Aurélie Dubois', 'Noël Prévôt'],
    companies: [
      'Boulangerie Générale',
      'Société Île-de-France',
      'Café de l’Hôtel',
      'Dupont et Fils, Lyon',
    ],
    towns: ['Besançon', 'Orléans', 'Nîmes', 'Paris', 'Saint-Étienne'],
    texts: [
      'Loyer',
      'Électricité',
      'Frais de déplacement',
      'Fournitures, bureau',
      'Achats de matières premières',
    ],
    columns: ['Compte', 'Date', 'Montant', 'Libellé', 'Fournisseur', 'Désignation', 'Ville'],
    decimal: ',',
    thousands: '\u00a0',
    codePages: ['ISO-8859-1', 'windows-1252', 'windows-1252', 'CP850'],
  },
  spanish: {
    names: ['José Muñoz', 'María Peñalver', 'Íñigo Gómez', 'Ana Ruiz'],
    companies: ['Panadería Española', 'Construcción Núñez S.A.', 'Compañía de Café'],
    towns: ['Málaga', 'Córdoba', 'Madrid', 'La Coruña', 'León'],
    texts: ['Alquiler', 'Electricidad', 'Viajes, dietas', 'Papelería', 'Año anterior'],
    columns: ['Cuenta', 'Fecha', 'Importe', 'Descripción', 'Proveedor', 'Población', 'Teléfono'],
    decimal: ',',
    thousands: '.',
    codePages: ['ISO-8859-1', 'windows-1252'],
  },
  polish: {
    names: ['Łukasz Wójcik', 'Małgorzata Źrebak', 'Jan Kowalski'],
    companies: ['Żółw Sp. z o.o.', 'Łódzka Spółka', 'Piekarnia Gdańsk'],
    towns: ['Łódź', 'Kraków', 'Gdańsk', 'Warszawa'],
    texts: ['Czynsz', 'Energia, gaz', 'Usługi obce', 'Materiały biurowe'],
    columns: ['Konto', 'Data', 'Kwota', 'Treść', 'Dostawca', 'Miasto'],
    decimal: ',',
    thousands: ' ',
    codePages: [],
  },
  russian: {
    names: ['Иван Петров', 'Мария Кузнецова', 'Алексей Щукин'],
    companies: ['ООО Ромашка', 'АО Северсталь', 'ИП Сидоров'],
    towns: ['Москва', 'Санкт-Петербург', 'Казань', 'Тверь'],
    texts: ['Аренда офиса', 'Налог на прибыль', 'Командировка, проезд', 'Канцелярские товары'],
    columns: ['Счёт', 'Дата', 'Сумма', 'Описание', 'Поставщик', 'Город'],
    decimal: ',',
    thousands: ' ',
    codePages: ['windows-1251', 'windows-1251', 'windows-1251'],
  },
  english: {
    names: [
      "Sean O'Brien",
      'Mary Smith',
      'José Alvarez',
      'John Q. Public',
      'Renée Adams',
      "D'Arcy Jones",
    ],
    companies: ['Acme, Inc.', 'Smith & Co.', 'Barnes and Noble', 'Ben & Jerry’s', 'Café Nero Ltd'],
    towns: ['London', 'New York', 'St. Louis', 'Washington, DC', "King's Lynn", 'San José'],
    texts: [
      'Office rent, October',
      'Travel',
      "It's the best, really",
      'Consulting services',
      'Paper – A4',
      'Cost: £50 per unit',
      'N/A',
      'Repairs (roof, walls)',
    ],
    columns: [
      'Account',
      'Date',
      'Amount',
      'Description',
      'Supplier',
      'City',
      'Phone',
      'Cost centre',
    ],
    decimal: '.',
    thousands: ',',
    codePages: ['ISO-8859-1', 'windows-1252', 'windows-1252'],
  },
} satisfies Record<string, Vocabulary>;
