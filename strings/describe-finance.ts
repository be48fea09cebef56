import type { ColumnReading, ControlTotals, TieOut, TotalsLine } from '../main/contract/finance.ts';
import type { Format } from './format.ts';
import type { Translate } from './translate.ts';

/** A table of figures, in words. */
export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  readonly lines: readonly FigureLine[];
  /** What has to be known to read it right; a sentence each. */
  readonly notes: readonly string[];
}

interface FigureColumn {
  readonly title: string;
  readonly align?: 'right';
}

/** One line of it. */
export interface FigureLine {
  readonly cells: readonly string[];
  /** Adds up the lines above it. */
  readonly isSum?: true;
}

/** More lines than these are for a machine. */
const maxLines = 60;

/** The period that the rows are of, such as `October 2026`; empty where it is not known. */
export function periodWords(t: Translate, format: Format, { groups }: ControlTotals): string {
  const periods = groups.flatMap(({ period }) => period ?? []).sort();
  const [from, to] = [periods[0], periods.at(-1)];
  if (from === undefined || to === undefined) return '';
  const words = { from: format.period(from), to: format.period(to) };
  return from === to ? words.from : t('totals.range', words);
}

/** The first and the last day; empty where there are no dates. */
export function dayWords(t: Translate, format: Format, { from, to }: ControlTotals): string {
  if (from === null || to === null) return '';
  const words = { from: format.day(from), to: format.day(to) };
  return from === to ? words.from : t('totals.range', words);
}

/** Names the one column that is summed, if it is one. */
export function totalsTitle(t: Translate, { byCurrency }: ControlTotals): string {
  const [only, another] = byCurrency[0]?.sums ?? [];
  const name = another ? '' : (only?.name ?? '');
  return name === '' ? t('totals.title') : t('totals.titleOf', { name });
}

/**
 * What the rows add up to: a line for each currency and company, and one for each currency with
 * several companies; exact, with as many decimal places as the finest of its amounts.
 */
export function totalsTable(t: Translate, format: Format, totals: ControlTotals): FigureTable {
  const { shown, note } = shownLines(t, totals);
  const amounts = shown[0]?.line.sums.map(({ name }) => name) ?? [];
  const places = amounts.map((_, index) => placesOf(shown, index));
  const hasCurrency = totals.byCurrency.some(({ currency }) => currency !== null);
  const hasCompany = shown.some(({ line }) => line.company !== null);
  const several = amounts.length > 1;
  const lines = shown.flatMap(({ line, isSum }): FigureLine[] => {
    const [first, ...others] = several ? amounts.map((_, index) => index) : [0];
    const cellsOf = (index: number) => {
      const sums = line.sums[index];
      const figure = (plain: string) => format.amount(plain, places[index]);
      return sums ? [figure(sums.debit), figure(sums.credit), figure(sums.net)] : [];
    };
    const keys = [
      ...(hasCurrency ? [keyWords(t, line.currency)] : []),
      ...(hasCompany ? [isSum ? t('totals.all') : keyWords(t, line.company)] : []),
      // Written as the amounts beside it.
      format.amount(String(line.rows)),
    ];
    const nothing = keys.map(() => '');
    const nameOf = (index: number) => (several ? [amounts[index] ?? ''] : []);
    return [
      { cells: [...keys, ...nameOf(first ?? 0), ...cellsOf(first ?? 0)], ...(isSum && { isSum }) },
      ...others.map((index) => ({
        cells: [...nothing, ...nameOf(index), ...cellsOf(index)],
        ...(isSum && { isSum }),
      })),
    ];
  });
  const right = (title: string): FigureColumn => ({ title, align: 'right' });
  const columns: FigureColumn[] = [
    ...(hasCurrency ? [{ title: t('totals.currency') }] : []),
    ...(hasCompany ? [{ title: t('totals.company') }] : []),
    right(t('totals.rows')),
    ...(several ? [{ title: t('totals.amount') }] : []),
    ...(amounts.length > 0
      ? [right(t('totals.debit')), right(t('totals.credit')), right(t('totals.net'))]
      : []),
  ];
  return { columns, lines, notes: [...note, ...notesOf(t, totals)] };
}

interface ShownLine {
  readonly line: TotalsLine;
  readonly isSum?: true;
}

function shownLines(t: Translate, { byCompany, byCurrency }: ControlTotals) {
  if (byCompany.length <= maxLines) {
    const shown = byCurrency.flatMap((sum): ShownLine[] => {
      const lines = byCompany.filter(({ currency }) => currency === sum.currency);
      const own = lines.map((line) => ({ line }));
      return lines.length > 1 ? [...own, { line: sum, isSum: true }] : own;
    });
    return { shown, note: [] };
  }
  const shown = byCurrency.slice(0, maxLines).map((line): ShownLine => ({ line }));
  const left = byCurrency.length - shown.length;
  const note =
    left > 0
      ? t('totals.more', { what: 'currencies', count: left })
      : t('totals.more', { what: 'companies', count: byCompany.length });
  return { shown, note: [note] };
}

function notesOf(t: Translate, { byCurrency, isCut }: ControlTotals): string[] {
  const unread = byCurrency.flatMap(({ sums }) => sums.map((sum) => sum.unread));
  const count = unread.reduce((sum, cells) => sum + cells, 0);
  return [
    ...(count > 0 ? [t('totals.unread', { count })] : []),
    ...(isCut ? [t('totals.cut')] : []),
  ];
}

function placesOf(shown: readonly ShownLine[], index: number): number {
  const figures = shown.flatMap(({ line }) => {
    const sums = line.sums[index];
    return sums ? [sums.debit, sums.credit, sums.net] : [];
  });
  return Math.max(0, ...figures.map((plain) => plain.split('.')[1]?.length ?? 0));
}

function keyWords(t: Translate, key: string | null): string {
  if (key === null) return t('totals.other');
  return key === '' ? t('totals.empty') : key;
}

/** A column's name, or its place if it has none. */
export function columnWords(t: Translate, { name, column }: ColumnReading): string {
  return name.trim() === '' ? t('reading.noName', { number: column + 1 }) : name;
}

/** How its cells are written, such as `decimal comma`; empty where that is no question. */
export function conventionWords(t: Translate, reading: ColumnReading): string {
  const { decimalMark, dateOrder } = reading;
  if (decimalMark) return t(decimalMark === ',' ? 'reading.mark.comma' : 'reading.mark.point');
  return dateOrder ? t(`reading.order.${dateOrder}`) : '';
}

/** How amounts and dates were read. Ids are told from amounts, and else no matter here. */
export function readingTable(t: Translate, columns: readonly ColumnReading[]): FigureTable {
  const titles = [t('reading.column'), t('reading.as'), t('reading.how'), t('reading.sure')];
  const lines = columns
    .filter(({ role }) => role !== 'identifier')
    .map((reading) => ({
      cells: [
        columnWords(t, reading),
        t(`reading.role.${reading.role}`),
        conventionWords(t, reading),
        conventionWords(t, reading) && t(reading.isSure ? 'reading.isSure' : 'reading.isOpen'),
      ],
    }));
  return { columns: titles.map((title) => ({ title })), lines, notes: [] };
}

/** What of the ERP was compared, such as `Net of Amount, NOK, company 100`. */
export function statedWords(t: Translate, { stated, amount, currency }: TieOut): string {
  const { figure, company } = stated;
  const what = t('erp.total', { figure, amount: amount || 'none', currency: currency || 'none' });
  return company ? `${what}, ${t('overlap.company', { company })}` : what;
}

/** How it came out, such as `1,250.00, ties`. */
export function tieOutWords(t: Translate, format: Format, tieOut: TieOut): string {
  const { stated, value, difference, ties } = tieOut;
  if (value === null) return t('erp.unread', { text: stated.text });
  if (difference === null) return t('erp.unclear', { value: format.amount(value) });
  const words = { value: format.amount(value), difference: format.amount(difference) };
  return t(ties ? 'erp.ties' : 'erp.differs', words);
}
