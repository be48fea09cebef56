/**
 * The part of the D-Bus wire format (D-Bus specification, "Marshaling") that asking the secret
 * service needs, little-endian. Types: byte, boolean, uint32, string, object path, signature,
 * variant, array, struct and dict entry. A variant is written as its signature and its value.
 */
export type WireValue = string | number | boolean | readonly WireValue[];

const alignments: Readonly<Record<string, number>> = {
  y: 1,
  g: 1,
  v: 1,
  b: 4,
  u: 4,
  s: 4,
  o: 4,
  a: 4,
  '(': 8,
  '{': 8,
};

/** Splits a signature into its complete types: `a{ss}u` into `a{ss}` and `u`. */
function splitSignature(signature: string): readonly string[] {
  const types: string[] = [];
  for (let start = 0; start < signature.length; ) {
    const end = typeEnd(signature, start);
    types.push(signature.slice(start, end));
    start = end;
  }
  return types;
}

function typeEnd(signature: string, start: number): number {
  const code = signature[start];
  if (code === 'a') return typeEnd(signature, start + 1);
  if (code !== '(' && code !== '{') return start + 1;
  const close = code === '(' ? ')' : '}';
  let at = start + 1;
  while (signature[at] !== close) {
    if (at >= signature.length) throw new Error(`D-Bus signature "${signature}" is not closed`);
    at = typeEnd(signature, at);
  }
  return at + 1;
}

function alignment(type: string): number {
  const value = alignments[type.charAt(0)];
  if (value === undefined) throw new Error(`D-Bus type "${type}" is not known`);
  return value;
}

function padding(offset: number, boundary: number): number {
  return (boundary - (offset % boundary)) % boundary;
}

/** Writes values of a signature as they stand in a message, the first at an 8-byte boundary. */
export function encode(signature: string, values: readonly WireValue[]): Buffer {
  const bytes: number[] = [];
  splitSignature(signature).forEach((type, index) => {
    write(bytes, type, values[index] ?? '');
  });
  return Buffer.from(bytes);
}

function write(bytes: number[], type: string, value: WireValue): void {
  pad(bytes, alignment(type));
  switch (type.charAt(0)) {
    case 'y':
      bytes.push(Number(value));
      break;
    case 'b':
    case 'u':
      writeUint32(bytes, Number(value));
      break;
    case 's':
    case 'o': {
      const text = Buffer.from(String(value));
      writeUint32(bytes, text.length);
      bytes.push(...text, 0);
      break;
    }
    case 'g': {
      const text = Buffer.from(String(value));
      bytes.push(text.length, ...text, 0);
      break;
    }
    case 'v': {
      const [inner, content] = list(value);
      write(bytes, 'g', String(inner));
      write(bytes, String(inner), content ?? '');
      break;
    }
    case 'a':
      writeArray(bytes, type.slice(1), list(value));
      break;
    default:
      splitSignature(type.slice(1, -1)).forEach((member, index) => {
        write(bytes, member, list(value)[index] ?? '');
      });
  }
}

function writeArray(bytes: number[], element: string, values: readonly WireValue[]): void {
  const lengthAt = bytes.length;
  writeUint32(bytes, 0);
  pad(bytes, alignment(element));
  const start = bytes.length;
  for (const value of values) write(bytes, element, value);
  const length: number[] = [];
  writeUint32(length, bytes.length - start);
  bytes.splice(lengthAt, 4, ...length);
}

function writeUint32(bytes: number[], value: number): void {
  bytes.push(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff);
}

function pad(bytes: number[], boundary: number): void {
  for (let count = padding(bytes.length, boundary); count > 0; count--) bytes.push(0);
}

function list(value: WireValue): readonly WireValue[] {
  if (typeof value !== 'object') throw new Error('A D-Bus container needs a list of values');
  return value;
}

/**
 * Reads values of a signature; a variant comes as its content alone.
 * @throws Error when the bytes are too short or of a type not listed above
 */
export function decode(signature: string, bytes: Buffer): readonly WireValue[] {
  const reader = { bytes, at: 0 };
  return splitSignature(signature).map((type) => read(reader, type));
}

interface Reader {
  readonly bytes: Buffer;
  at: number;
}

function read(reader: Reader, type: string): WireValue {
  reader.at += padding(reader.at, alignment(type));
  switch (type.charAt(0)) {
    case 'y':
      return reader.bytes.readUInt8(reader.at++);
    case 'b':
      return readUint32(reader) !== 0;
    case 'u':
      return readUint32(reader);
    case 's':
    case 'o':
      return readText(reader, readUint32(reader));
    case 'g':
      return readText(reader, reader.bytes.readUInt8(reader.at++));
    case 'v':
      return read(reader, String(read(reader, 'g')));
    case 'a': {
      const length = readUint32(reader);
      reader.at += padding(reader.at, alignment(type.slice(1)));
      const end = reader.at + length;
      const values: WireValue[] = [];
      while (reader.at < end) values.push(read(reader, type.slice(1)));
      return values;
    }
    default:
      return splitSignature(type.slice(1, -1)).map((member) => read(reader, member));
  }
}

function readUint32(reader: Reader): number {
  const value = reader.bytes.readUInt32LE(reader.at);
  reader.at += 4;
  return value;
}

function readText(reader: Reader, length: number): string {
  const end = reader.at + length;
  if (end >= reader.bytes.length) throw new Error('A D-Bus message ends early');
  const text = reader.bytes.toString('utf8', reader.at, end);
  reader.at = end + 1;
  return text;
}
