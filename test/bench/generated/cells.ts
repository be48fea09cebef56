import type { SeededRandom } from '../../../main/sandbox/random.ts';
import { type Vocabulary, vocabularies } from './vocabulary.ts';

/** Makes the cells of one table: its language, forms of dates and numbers stay the same. */
export class Cells {
  readonly random: SeededRandom;
  readonly words: Vocabulary;
  readonly #dateForm: number;
  readonly #groups: boolean;

  constructor(random: SeededRandom, language?: keyof typeof vocabularies) {
    this.random = random;
    const languages = Object.keys(vocabularies) as (keyof typeof vocabularies)[];
    // English is as frequent as half of the others together, as in public data.
    const drawn = this.chance(35) ? 'english' : random.pick(languages);
    this.words = vocabularies[language ?? drawn];
    this.#dateForm = random.whole(0, 8);
    this.#groups = this.chance(30);
  }

  chance(percent: number): boolean {
    return this.random.whole(1, 100) <= percent;
  }

  whole(from: number, to: number): string {
    return String(this.random.whole(from, to));
  }

  name = () => this.random.pick(this.words.names);
  company = () => this.random.pick(this.words.companies);
  town = () => this.random.pick(this.words.towns);
  text = () => this.random.pick(this.words.texts);

  /** One or two sentences. */
  prose(): string {
    const { pick } = this.random;
    const part = () => pick.call(this.random, this.words.texts) as string;
    const joints = [', ', '. ', ' and ', ' – ', ': ', ' '];
    const ends = ['.', '!', '?', '', '…'];
    return `${part()}${this.random.pick(joints)}${part()}${this.random.pick(joints)}${this.name()}${this.random.pick(ends)}`;
  }

  amount(): string {
    const sign = this.chance(25) ? '-' : '';
    const digits = this.whole(0, 10 ** this.random.whole(2, 6));
    const grouped = this.#groups
      ? digits.replace(/\B(?=(\d{3})+$)/g, this.words.thousands)
      : digits;
    return `${sign}${grouped}${this.words.decimal}${this.whole(0, 99).padStart(2, '0')}`;
  }

  /** With a point, whatever the language: as programs write numbers. */
  float(): string {
    if (this.chance(10)) return this.whole(0, 30);
    return `${this.chance(20) ? '-' : ''}${this.whole(0, 99)}.${this.whole(1, 999_999)}${this.chance(8) ? `e-${this.whole(2, 12).padStart(2, '0')}` : ''}`;
  }

  date(): string {
    const [y, m, d] = [this.whole(1998, 2026), this.whole(1, 12), this.whole(1, 28)];
    const [mm, dd] = [m.padStart(2, '0'), d.padStart(2, '0')];
    const month = [
      'Jan',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
    ][Number(m) - 1];
    return (
      [
        `${y}-${mm}-${dd}`,
        `${dd}.${mm}.${y}`,
        `${m}/${d}/${y}`,
        `${dd}/${mm}/${y.slice(2)}`,
        `${y}${mm}${dd}`,
        `${y}-${mm}-${dd} ${this.time()}`,
        `${y}-${mm}-${dd}T${this.time()}Z`,
        `${dd}-${month?.toUpperCase()}-${y.slice(2)}`,
        `${m}/${d}/${y} ${this.random.whole(1, 12)}:${this.whole(10, 59)} PM`,
      ][this.#dateForm] ?? y
    );
  }

  time = () =>
    `${this.whole(0, 23).padStart(2, '0')}:${this.whole(0, 59).padStart(2, '0')}:${this.whole(0, 59).padStart(2, '0')}`;
  phone = () =>
    this.random.pick([
      `+47 ${this.whole(20, 99)} ${this.whole(10, 99)} ${this.whole(10, 99)} ${this.whole(10, 99)}`,
      `(${this.whole(200, 999)}) ${this.whole(200, 999)}-${this.whole(1000, 9999)}`,
      this.whole(20000000, 99999999),
      '',
    ]);
  email = () =>
    `${this.random.pick(['kari', 'ola.n', 'info', 'j-doe', 'sales'])}@${this.random.pick(['example.com', 'firma.no', 'mail.co.uk'])}`;
  url = () =>
    `http${this.chance(50) ? 's' : ''}://www.${this.random.pick(['example.com', 'data.gov.uk', 'ssb.no'])}/${this.random.pick(['a', 'items', 'p'])}${this.random.pick(['', '/42', `?id=${this.whole(1, 999)}&x=1,2`, '/list;page=2', '.html'])}`;
  iban = () =>
    `NO${this.whole(10, 99)}${this.random.pick(['', ' '])}${this.whole(1000, 9999)} ${this.whole(1000, 9999)} ${this.whole(100, 999)}`;
  code = () =>
    `${this.random.pick(['A', 'INV-', 'SKU_', 'P.', 'x', 'ENSG0000'])}${this.whole(1, 99999)}`;
  flag = () => this.random.pick(['Y', 'N', 'true', 'false', '1', '0', '']);
  identifier = () =>
    this.random.pick([
      'user_id',
      'createdAt',
      'name',
      'score',
      'avg_len',
      'gene',
      'x1',
      'lat',
      'lon',
      'status',
      'Type',
      'count',
      'p-value',
      'url',
      'price',
      'Q1',
      'REF_NO',
      'Länge',
    ]) + (this.chance(30) ? this.whole(1, 40) : '');

  /** `length` things that `make` makes. */
  many<T>(length: number, make: (index: number) => T): T[] {
    return Array.from({ length }, (_, index) => make(index));
  }

  /** Distinct names of columns. */
  columns(count: number): string[] {
    const pool = this.chance(50) ? this.words.columns : [];
    return this.many(
      count,
      (index) => pool[index] ?? `${this.identifier()}${index > 8 ? index : ''}`,
    );
  }
}
