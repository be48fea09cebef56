import type { Cells } from './cells.ts';

/** A table before it is written, and how tables of its kind are written. */
export interface Table {
  /** `null` for a table without. */
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** Delimiters that the kind is found with, frequent ones repeated; the usual ones if left out. */
  readonly delimiters?: readonly string[];
  /** Ways of quoting; the usual ones if left out. */
  readonly quoting?: readonly Quoting[];
  readonly quote?: string;
  readonly escape?: string;
  /** Lines above and below the table, as they are. `{d}` stands for the delimiter. */
  readonly above?: readonly string[];
  readonly below?: readonly string[];
  /** What stands behind each delimiter and at the end of each row. */
  readonly padding?: string;
  readonly trailing?: boolean;
  /** Whether one row is damaged: a delimiter too many or too few, a stray quote, another delimiter. */
  readonly faulty?: boolean;
}

/** Which cells are quoted: those that must be, all, all that are no numbers, a column, the header, or none at all. */
export type Quoting = 'needed' | 'all' | 'texts' | 'header' | 'column' | 'none';

type Maker = (cells: Cells, rows: number) => Table;

const usual = [',', ',', ';', ';', '\t', '|'];

function table(
  cells: Cells,
  rows: number,
  header: readonly string[],
  row: (index: number) => readonly string[],
): Table {
  return { header: cells.chance(85) ? header : null, rows: cells.many(rows, row) };
}

/** The kinds of tables that people and programs write. */
export const kinds: Readonly<Record<string, Maker>> = {
  ledger: (c, n) => ({
    ...table(c, n, [...c.columns(4), 'VAT', 'Ref'], () => [
      c.whole(1000, 8999),
      c.date(),
      c.amount(),
      c.text(),
      c.flag(),
      c.code(),
    ]),
    delimiters: c.words.decimal === ',' ? [';', ';', ';', '\t', '|', ','] : usual,
  }),
  invoices: (c, n) => ({
    ...table(
      c,
      n,
      ['InvoiceNo', 'Date', 'Due', 'Supplier', 'Net', 'VAT', 'Gross', 'Currency'],
      () => [
        c.code(),
        c.date(),
        c.date(),
        c.company(),
        c.amount(),
        c.amount(),
        c.amount(),
        c.random.pick(['NOK', 'EUR', 'SEK']),
      ],
    ),
    delimiters: c.words.decimal === ',' ? [';', ';', '\t', '|', ','] : usual,
  }),
  suppliers: (c, n) =>
    table(c, n, ['No', 'Name', 'Org no', 'Street', 'City', 'Phone', 'E-mail', 'IBAN'], () => [
      c.whole(10000, 99999),
      c.company(),
      c.whole(800000000, 999999999),
      `${c.town()}gata ${c.whole(1, 99)}${c.chance(15) ? '\n2. etg' : ''}`,
      c.town(),
      c.phone(),
      c.email(),
      c.iban(),
    ]),
  'two texts': (c, n) => table(c, n, c.columns(2), () => [c.name(), c.text()]),
  'words and counts': (c, n) =>
    table(c, n, ['word', 'n'], () => [
      c.random.pick([c.text(), c.town(), c.name()]).replace(/[,;]/g, ''),
      c.whole(1, 900),
    ]),
  statistics: (c, n) => {
    const years = c.random.whole(2, 12);
    return table(c, n, ['Region', ...c.many(years, (i) => String(2000 + i))], () => [
      c.town(),
      ...c.many(years, () => (c.chance(12) ? c.random.pick(['', '-', 'n/a', '..']) : c.amount())),
    ]);
  },
  sparse: (c, n) => {
    const width = c.random.whole(4, 25);
    return table(c, n, c.columns(width), () =>
      c.many(width, () => (c.chance(75) ? '' : c.random.pick([c.text(), c.whole(0, 99), 'x']))),
    );
  },
  wide: (c, n) => {
    const width = c.random.whole(80, 400);
    return table(
      c,
      Math.min(n, 30),
      c.many(width, (i) => `v${i}`),
      () => c.many(width, () => (c.chance(10) ? '' : c.float())),
    );
  },
  genes: (c, n) => ({
    ...table(c, n, ['gene_id', 'chr', 'start', 'log2FC', 'padj', 'GO'], () => [
      c.code(),
      `chr${c.whole(1, 22)}`,
      c.whole(1e4, 1e7),
      c.float(),
      `${c.whole(1, 9)}.${c.whole(1, 99)}e-${c.whole(2, 90)}`,
      c
        .many(c.random.whole(0, 4), () => `GO:${c.whole(1e6, 9e6)}`)
        .join(c.random.pick(['; ', ';', '|', '//'])),
    ]),
    delimiters: ['\t', '\t', ','],
  }),
  matrix: (c, n) => {
    const width = c.random.whole(2, 30);
    return {
      header: null,
      rows: c.many(n, () => c.many(width, () => c.float())),
      delimiters: [',', ',', '\t', ' ', ';'],
    };
  },
  'labels of samples': (c, n) => ({
    header: null,
    rows: c.many(n, (i) => [
      `img_${String(i).padStart(4, '0')}.jpg`,
      c.random.pick(['cat', 'dog', 'bird']),
    ]),
    delimiters: [',', ',', '\t', ' ', ';'],
  }),
  survey: (c, n) =>
    table(
      c,
      n,
      [
        'Timestamp',
        'How often do you travel, and why?',
        'What did you like? (choose all)',
        'Age',
        'Comments',
      ],
      () => [
        c.date(),
        c.random.pick(['Daily', 'Once a week, at most', 'Never']),
        c
          .many(c.random.whole(1, 4), () =>
            c.random.pick(['Food', 'Price', 'Staff (all)', 'Wi-Fi']),
          )
          .join(c.random.pick([', ', ';'])),
        c.whole(18, 80),
        c.chance(40) ? '' : `${c.prose()}${c.chance(20) ? `\n\n${c.prose()}` : ''}`,
      ],
    ),
  quiz: (c, n) => ({
    ...table(c, n, ['id', 'question', 'a', 'b', 'c'], (i) => [
      String(i + 1),
      `Who is ${c.name()}'s ${c.random.pick(['son', "brother's friend", 'boss'])}?`,
      c.name(),
      c.town(),
      c.random.pick(["Don't know", 'Other', '']),
    ]),
  }),
  game: (c, n) => ({
    ...table(c, n, ['id', 'name', 'hp', 'atk', 'flags', 'script'], (i) => [
      String(1000 + i),
      c.random.pick(['Goblin', 'Orc Chief', 'Red Dragon', "Hunter's Bow"]),
      c.whole(1, 999),
      c.float(),
      c.random.pick(['0x1', '[1,2]', '{a}', 'NULL', '-1']),
      c.random.pick(['', 'say("Hi")', 'move(1,2)', 'wait;die']),
    ]),
    trailing: c.chance(30),
    ...(c.chance(40) ? { above: ['# Game data', '# id, name, hp, atk'] } : {}),
  }),
  translations: (c, n) => ({
    header: c.chance(30) ? ['key', 'value'] : null,
    rows: c.many(n, (i) => [
      c.random.pick([`menu.item_${i}`, 'Save %s?', 'Search results for ', 'Error: {0}']),
      c.random.pick([c.prose(), c.text(), `%1$s: ${c.text()}`, `<b>${c.name()}</b>`]),
    ]),
    delimiters: [',', ',', ';', '\t'],
    quoting: ['all', 'all', 'needed', 'texts', 'column'],
  }),
  'language list': (c, n) =>
    table(c, n, ['Country', 'id', 'hello', 'thanks'], () => [
      c.town(),
      c.random.pick(['nor', 'eng']),
      c.random.pick(['Hi, there', 'Hei!', "G'day", '(salam)']),
      c.text(),
    ]),
  phones: (c, n) =>
    table(c, n, ['Name', 'Phone', 'Mobile', 'E-mail'], () => [
      c.name(),
      c.phone(),
      c.phone(),
      c.email(),
    ]),
  log: (c, n) => ({
    header: c.chance(40) ? ['time', 'level', 'logger', 'message'] : null,
    rows: c.many(n, () => [
      `2026-0${c.whole(1, 9)}-1${c.whole(0, 9)} ${c.time()},${c.whole(100, 999)}`.replace(
        /,\d+$/,
        c.chance(50) ? '' : `.${c.whole(100, 999)}`,
      ),
      c.random.pick(['INFO', 'WARN', 'ERROR']),
      c.random.pick(['http.server', 'db', 'a.b.C']),
      c.random.pick([
        `GET /a/b?x=${c.whole(1, 9)} HTTP/1.1`,
        'Connection reset: peer [10.0.0.1:80]',
        'took 12 ms',
        `user=${c.email()} id=4`,
      ]),
    ]),
    delimiters: [',', ';', '\t', '|'],
  }),
  prices: (c, n) => ({
    ...table(c, n, ['Date', 'Open', 'High', 'Low', 'Close', 'Volume'], () => [
      c.date(),
      c.float(),
      c.float(),
      c.float(),
      c.float(),
      c.whole(0, 1e6),
    ]),
    delimiters: [',', ',', ';', '\t'],
  }),
  series: (c, n) => ({
    ...table(c, n, ['time', 'value'], () => [c.date(), c.float()]),
    delimiters: [',', ',', ';', '\t', ' '].slice(0, c.date().includes(' ') ? 4 : 5),
  }),
  'domain list': (c, n) => ({
    header: null,
    rows: c.many(n, (i) => [
      String(i + 1),
      c.random.pick(['google.com', 'vg.no', 'a-b.co.uk', 'xn--d.ru']),
    ]),
    delimiters: [',', ',', '\t', ';', ' '],
  }),
  links: (c, n) => table(c, n, ['title', 'url', 'added'], () => [c.text(), c.url(), c.date()]),
  schedule: (c, n) =>
    table(c, n, ['Day', 'From', 'To', 'What', 'Room'], () => [
      c.random.pick(['Mon', 'Tue', 'Wed']),
      c.time().slice(0, 5),
      c.time().slice(0, 5),
      c.text(),
      `R${c.whole(1, 9)}:${c.whole(1, 9)}`,
    ]),
  places: (c, n) =>
    table(c, n, ['name', 'lat', 'lon', 'dms'], () => [
      c.town(),
      c.float(),
      c.float(),
      `${c.whole(1, 89)}°${c.whole(1, 59)}'${c.whole(1, 59)}.4"N`,
    ]),
  geometry: (c, n) => ({
    ...table(c, n, ['ID', 'GEOM', 'name'], (i) => [
      String(i),
      c.random.pick([
        `POINT(${c.float()} ${c.float()})`,
        `POLYGON((${c.float()} ${c.float()}, ${c.float()} ${c.float()}))`,
      ]),
      c.town(),
    ]),
    delimiters: [';', ';', '\t', '|', ','],
  }),
  json: (c, n) =>
    table(c, n, ['id', 'data', 'when'], (i) => [
      String(i),
      JSON.stringify(
        c.chance(50)
          ? { type: 'Point', at: [Number(c.whole(1, 9)), 2.5], name: c.name() }
          : { a: null, b: c.text() },
      ),
      c.date(),
    ]),
  html: (c, n) =>
    table(c, n, ['id', 'title', 'body'], (i) => [
      String(i),
      c.text(),
      `<p class="${c.random.pick(['x', 'lead'])}">${c.prose()}<br/>\n<a href='${c.url()}'>${c.town()}</a>; &nbsp;</p>`,
    ]),
  php: (c, n) =>
    table(c, n, ['id', 'created', 'session'], (i) => [
      String(i),
      c.date(),
      `a:2:{s:4:"user";s:${c.whole(1, 9)}:"${c.name()}";i:0;N;}`,
    ]),
  tokens: (c, n) => ({
    header: c.chance(50) ? ['line', 'type', 'token', 'after'] : null,
    rows: c.many(n, (i) => [
      String(i),
      c.random.pick(['NAME', 'OP', 'COMMENT']),
      c.random.pick(['{', '}', ';', ',', '"', "'", '(', 'if', '# a, b', '"x"', ':']),
      c.random.pick(['', '-2px', '[]', '\\n']),
    ]),
    quoting: ['all', 'texts', 'needed'],
  }),
  inches: (c, n) => ({
    ...table(c, n, ['Item', 'Size', 'Price', 'Qty'], () => [
      c.random.pick(['Pipe', 'Bolt 5"', 'Screw 2" x 3"', 'TV 42" LED', 'Board']),
      c.random.pick(['1/2"', '3"', '10 cm', '']),
      c.amount(),
      c.whole(1, 90),
    ]),
    delimiters: [';', ';', '\t', '|'],
    quoting: ['none'],
  }),
  'quoted words': (c, n) => ({
    ...table(c, n, ['id', 'title', 'n', 'by'], (i) => [
      String(i),
      c.random.pick([
        `Round the "${c.town()}" by foot`,
        `"${c.town()}" and back`,
        c.text(),
        `The ${c.name()} "story"`,
      ]),
      c.float(),
      c.name(),
    ]),
    delimiters: [';', '\t', '|'],
    quoting: ['none'],
  }),
  apostrophes: (c, n) => ({
    ...table(c, n, ['id', 'value', 'low', 'high'], (i) => [
      String(i),
      c.random.pick(["'77", "'tis", "rock 'n' roll", "dogs'", c.name()]),
      `'${c.whole(1, 99)}%`,
      c.random.pick(["'0.5", 'x', '']),
    ]),
  }),
  'single quotes': (c, n) => ({
    ...table(c, n, ['name', 'place', 'price'], () => [
      c.company().replace(/'/g, ''),
      c.random.pick(['Oslo, Norge', 'Moss; Norge', 'Bergen']),
      c.amount(),
    ]),
    quote: "'",
    quoting: ['texts', 'all', 'needed'],
  }),
  'database dump': (c, n) => ({
    ...table(c, n, ['id', 'parent', 'name', 'note'], (i) => [
      String(i),
      c.random.pick(['\\N', '0', '4']),
      c.company(),
      c.random.pick([`said "${c.text()}"`, 'C:\\temp\\x', c.prose(), '', '15" screen']),
    ]),
    quoting: ['all'],
    escape: '\\',
    delimiters: [',', ';', '\t'],
  }),
  'Windows paths': (c, n) => ({
    ...table(c, n, ['path', 'size', 'changed'], () => [
      `C:\\${c.random.pick(['temp', 'Users\\kari', 'new'])}\\${c.chance(30) ? '' : 'a.txt'}`,
      c.whole(1, 99999),
      c.date(),
    ]),
    quoting: ['all', 'texts', 'needed'],
  }),
  accounts: (c, n) => ({
    header: null,
    rows: c.many(n, (i) => [
      c.random.pick(['root', 'daemon', 'kari', 'www-data']),
      'x',
      String(i),
      c.whole(0, 99),
      c.random.pick(['', 'Kari Moe']),
      `/home/u${i}`,
      '/bin/sh',
    ]),
    delimiters: [':'],
    quoting: ['none'],
  }),
  'rare delimiters': (c, n) => ({
    ...table(c, n, c.columns(5), () => [
      c.whole(1000, 9999),
      c.name(),
      c.date(),
      c.text(),
      c.amount(),
    ]),
    delimiters: ['~', '^', '|', '\u0001', '¦'],
    quoting: ['none', 'needed'],
  }),
  'blank-parted': (c, n) => ({
    ...table(c, n, ['id', 'carat', 'cut', 'price', 'x'], (i) => [
      String(i),
      c.float(),
      c.random.pick(['Ideal', 'Fair', 'Good']),
      c.whole(300, 9999),
      c.float(),
    ]),
    delimiters: [' '],
    quoting: ['none', 'texts'],
  }),
  'spaces behind delimiters': (c, n) => ({
    ...table(c, n, ['id', 'message', 'time', 'n'], (i) => [
      String(i),
      c.random.pick(['The line is down', 'Running, on time', 'iPod Nano']),
      c.date(),
      c.whole(1, 9),
    ]),
    padding: ' ',
    delimiters: [',', ',', ';'],
    quoting: ['none', 'texts', 'all'],
  }),
  settings: (c, n) => ({
    header: null,
    rows: c.many(n, (i) => [
      `option_${c.identifier()}${i}`,
      c.random.pick(['true', 'ISO-8859-1', '0', '/var/www', 'a b c']),
      c.text(),
    ]),
    trailing: c.chance(20),
  }),
  mapping: (c, n) => ({
    header: ['# Table A', 'Table B', 'Cardinality', 'Join', 'Author'],
    rows: c.many(n, () => [
      'ADDRESS',
      c.random.pick(['CITY', 'COUNTRY']),
      'n:1',
      'A.CITY_ID=B.CITY_ID',
      '',
    ]),
    delimiters: [';', ',', '|'],
  }),
  'bank statement': (c, n) => ({
    header: ['Type', ...c.columns(5)],
    rows: c.many(n, () => [
      'VISA',
      c.whole(1e9, 9e9),
      c.date(),
      `${c.text()} *${c.whole(1000, 9999)} ${c.date()}`,
      c.amount(),
      c.amount(),
    ]),
    delimiters: [';', ';', ','],
    trailing: c.chance(60),
    ...(c.chance(50)
      ? { above: [`${c.company().replace(/[,;]/g, '')}`, `Konto: ${c.whole(1e9, 9e9)}`, ''] }
      : {}),
  }),
  'report with footer': (c, n) => ({
    header: c.columns(5),
    rows: c.many(n, () => [c.whole(1, 99), c.town(), c.amount(), c.amount(), c.date()]),
    above: c.random.pick([
      ['Report 2026'],
      ['Report', `Created ${c.date()}`, ''],
      [`Report{d}{d}{d}{d}`, '{d}{d}{d}{d}'],
      [],
    ]),
    below: c.random.pick([['', 'Total rows: 12'], [`Sum{d}{d}1000{d}{d}`], ['(c) Example AS'], []]),
    delimiters: [';', ';', ',', '\t'],
  }),
  'commented dump': (c, n) => ({
    header: c.many(6, (i) => `field${i}`),
    rows: c.many(n, (i) => [String(i), 'G', c.text(), '', c.prose(), 'en']),
    above: ['# Group Dump', '# DBVersion 130', `# Dumped at 2026-01-01, by "tool"`, ''],
    quoting: ['all'],
    delimiters: [','],
  }),
  'stacked tables': (c, n) => ({
    header: ['DATE', 'TIME', 'QTY', 'PRICE', 'TEXT'],
    rows: c.many(n + 3, (i) =>
      i > n / 2
        ? [c.date(), c.time(), c.whole(1, 9), c.float()]
        : [c.date(), c.time(), c.whole(1, 9), c.float(), c.text()],
    ),
    delimiters: [',', ';'],
  }),
  ragged: (c, n) => {
    const width = c.random.whole(3, 9);
    return table(c, n + 2, c.columns(width), () =>
      c.many(c.chance(15) ? c.random.whole(1, width + 1) : width, () =>
        c.random.pick([c.whole(1, 999), c.town(), c.float()]),
      ),
    );
  },
  'names in one column': (c, n) => single(c, n, 'Name', () => c.name()),
  'companies in one column': (c, n) => single(c, n, 'Company', () => c.company()),
  'prose in one column': (c, n) => single(c, n, 'Comment', () => c.prose()),
  'amounts in one column': (c, n) => single(c, n, 'Amount', () => c.amount()),
  'numbers in one column': (c, n) => single(c, n, 'value', () => c.float()),
  'dates in one column': (c, n) => single(c, n, 'Date', () => c.date()),
  'codes in one column': (c, n) =>
    single(
      c,
      n,
      'Code',
      c.random.pick([c.code, c.iban, c.email, c.phone].map((make) => () => make() || '0')),
    ),
  'links in one column': (c, n) => single(c, n, 'url', () => c.url()),
  'times in one column': (c, n) => single(c, n, 'time', () => c.time()),
  'header only': (c) => ({ header: c.columns(c.random.whole(3, 12)), rows: [] }),
  'product list with faults': (c, n) => ({
    header: ['DATE', 'TIME', 'Qty', 'PRODUCTID', 'Price', 'ProductType', 'Description', 'URL'],
    rows: c.many(n + 8, () => [
      c.date(),
      c.time().slice(0, 5),
      c.whole(0, 9),
      `MG-${c.whole(1000, 9999)}`,
      `$${c.float().replace('-', '')}`,
      "Men's Hiking Boots",
      `These boots, 6" high, are "great"; ${c.prose()}`,
      c.url(),
    ]),
    quoting: ['needed', 'column', 'all'],
    faulty: true,
  }),
};

/** A list is written without quotes, so that its commas are its own. */
function single(c: Cells, rows: number, name: string, make: () => string): Table {
  return {
    header: c.chance(50) ? [name] : null,
    rows: c.many(rows, () => [make()]),
    delimiters: ['\n'],
    quoting: ['none'],
  };
}
