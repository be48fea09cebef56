/** What a file is that holds no table Kindling reads; each has a name in `strings/`. */
export const fileKinds = [
  'pdf',
  'picture',
  'film',
  'sound',
  'document',
  'presentation',
  'mail',
  'database',
  'dataset',
  'archive',
  'program',
  'shortcut',
  'xml',
  'binary',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** Bytes as the characters of their numbers, at a place. Longer ones are the safer sign. */
interface Signature {
  readonly kind: FileKind;
  readonly bytes: string;
  /** 0 unless said otherwise. */
  readonly at?: number;
  /** More bytes that must be there too: for signs that could begin a text. */
  readonly and?: { readonly bytes: string; readonly at: number };
}

/** How files begin that people take for tables, drop by mistake, or rename. */
const signatures: readonly Signature[] = [
  { kind: 'pdf', bytes: '%PDF-' },
  { kind: 'picture', bytes: '\x89PNG' },
  { kind: 'picture', bytes: '\xff\xd8\xff' },
  { kind: 'picture', bytes: 'GIF87a' },
  { kind: 'picture', bytes: 'GIF89a' },
  { kind: 'picture', bytes: 'II*\0' },
  { kind: 'picture', bytes: 'MM\0*' },
  { kind: 'picture', bytes: 'BM', and: { bytes: '\0\0\0\0', at: 6 } },
  { kind: 'picture', bytes: '8BPS\0' },
  { kind: 'picture', bytes: '\0\0\x01\0' },
  { kind: 'picture', bytes: 'RIFF', and: { bytes: 'WEBP', at: 8 } },
  { kind: 'sound', bytes: 'RIFF', and: { bytes: 'WAVE', at: 8 } },
  { kind: 'film', bytes: 'RIFF', and: { bytes: 'AVI ', at: 8 } },
  { kind: 'picture', bytes: 'ftyphei', at: 4 },
  { kind: 'picture', bytes: 'ftypmif1', at: 4 },
  { kind: 'picture', bytes: 'ftypavif', at: 4 },
  { kind: 'sound', bytes: 'ftypM4A', at: 4 },
  { kind: 'film', bytes: 'ftyp', at: 4, and: { bytes: '\0\0', at: 0 } },
  { kind: 'film', bytes: '\x1aE\xdf\xa3' },
  { kind: 'sound', bytes: 'ID3\x03' },
  { kind: 'sound', bytes: 'ID3\x04' },
  { kind: 'sound', bytes: 'OggS\0' },
  { kind: 'sound', bytes: 'fLaC\0' },
  { kind: 'document', bytes: '{\\rtf' },
  { kind: 'document', bytes: '%!PS-' },
  { kind: 'mail', bytes: '!BDN' },
  { kind: 'database', bytes: 'SQLite format 3\0' },
  { kind: 'database', bytes: 'Standard Jet DB', at: 4 },
  { kind: 'database', bytes: 'Standard ACE DB', at: 4 },
  { kind: 'dataset', bytes: 'PAR1\x15' },
  { kind: 'dataset', bytes: 'ARROW1\0\0' },
  { kind: 'dataset', bytes: 'FEA1\0' },
  { kind: 'dataset', bytes: '\xff\xff\xff\xff', and: { bytes: '\0\0', at: 6 } },
  { kind: 'dataset', bytes: 'Obj\x01' },
  { kind: 'dataset', bytes: '\x89HDF\r\n' },
  { kind: 'dataset', bytes: '<stata_dta>' },
  { kind: 'dataset', bytes: '$FL2@(#)' },
  { kind: 'archive', bytes: '7z\xbc\xaf\x27\x1c' },
  { kind: 'archive', bytes: 'Rar!\x1a\x07' },
  { kind: 'archive', bytes: 'BZh', and: { bytes: '1AY&SY', at: 4 } },
  { kind: 'archive', bytes: '\xfd7zXZ\0' },
  { kind: 'archive', bytes: '\x28\xb5\x2f\xfd' },
  { kind: 'archive', bytes: 'ustar', at: 257 },
  { kind: 'program', bytes: '\x7fELF' },
  { kind: 'program', bytes: 'MZ\x90\0' },
  { kind: 'program', bytes: '\xcf\xfa\xed\xfe' },
  { kind: 'program', bytes: '\xca\xfe\xba\xbe' },
  { kind: 'shortcut', bytes: 'L\0\0\0\x01\x14\x02\0' },
  { kind: 'shortcut', bytes: '[InternetShortcut]' },
];

/** The kind of a file by its first bytes; `null` where they are those of no kind known. */
export function kindOf(bytes: Uint8Array): FileKind | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512));
  const holds = ({ bytes: sign, at = 0 }: { readonly bytes: string; readonly at?: number }) =>
    start.toString('latin1', at, at + sign.length) === sign;
  const found = signatures.find((one) => holds(one) && (one.and === undefined || holds(one.and)));
  return found?.kind ?? null;
}
