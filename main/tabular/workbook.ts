import { posix } from 'node:path';
import { dateShown, type Shows } from './number-format.ts';
import { readXml, type XmlHandler } from './xml.ts';
import type { Zip, ZipEntry } from './zip.ts';

/** A sheet as the workbook lists it. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly entry: ZipEntry;
}

/** A workbook's parts that are needed to read a sheet. */
export interface WorkbookParts {
  /** In the workbook's order, worksheets only. */
  readonly sheets: readonly Sheet[];
  readonly sharedStrings: ZipEntry | null;
  /** For each cell style, what it shows a number as if that is a date or time. */
  readonly dateStyles: readonly (Shows | null)[];
  /** Days count from 1904 rather than 1900. */
  readonly from1904: boolean;
}

/** Reads a workbook's list of sheets and its styles. Fails with `XmlError`, or as the zip does. */
export async function readWorkbookParts(zip: Zip): Promise<WorkbookParts> {
  const part = (name: string) =>
    zip.entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase()) ?? null;
  const targets = await readRelations(part('xl/_rels/workbook.xml.rels'));
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  let from1904 = false;
  await readPart(part('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'sheet') {
        listed.push({
          name: attributes.name ?? '',
          hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
          id:
            attributes['r:id'] ??
            Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ??
            '',
        });
      } else if (name === 'workbookPr') {
        from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      }
    },
  });
  const sheets = listed.flatMap(({ name, hidden, id }): Sheet[] => {
    const target = targets.get(id);
    const entry = target?.isWorksheet ? part(target.path) : null;
    return entry ? [{ name, hidden, entry }] : [];
  });
  return {
    sheets,
    sharedStrings: part(
      [...targets.values()].find((t) => t.isStrings)?.path ?? 'xl/sharedStrings.xml',
    ),
    dateStyles: await readDateStyles(part('xl/styles.xml')),
    from1904,
  };
}

interface Target {
  readonly path: string;
  readonly isWorksheet: boolean;
  readonly isStrings: boolean;
}

async function readRelations(entry: ZipEntry | null): Promise<Map<string, Target>> {
  const targets = new Map<string, Target>();
  await readPart(entry, {
    open(name, { Id, Target, Type = '' }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
      const path = Target.startsWith('/') ? Target.slice(1) : posix.join('xl', Target);
      targets.set(Id, {
        path,
        isWorksheet: Type.endsWith('/worksheet'),
        isStrings: Type.endsWith('/sharedStrings'),
      });
    },
  });
  return targets;
}

async function readDateStyles(entry: ZipEntry | null): Promise<(Shows | null)[]> {
  const formats = new Map<number, string>();
  const styles: (Shows | null)[] = [];
  let inCellStyles = false;
  await readPart(entry, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attributes.numFmtId ?? 0);
        styles.push(dateShown(id, formats.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}

/** These parts are small in every real workbook. Bytes. */
const maxPartBytes = 50_000_000;

async function readPart(entry: ZipEntry | null, handler: XmlHandler): Promise<void> {
  if (entry === null) return;
  if (entry.bytes > maxPartBytes) throw new Error(`${entry.name} is too large`);
  await readXml(await entry.open(), handler);
}
