import { decode, encode, type WireValue } from './wire.ts';

/** A method call on another program's object. */
export interface MethodCall {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  /** Signature of the arguments. */
  readonly signature: string;
  readonly args: readonly WireValue[];
}

/** The answer to a method call: its values, or the error's name and text. */
export interface Reply {
  /** Serial of the call that is answered. */
  readonly to: number;
  readonly error: string | null;
  readonly values: readonly WireValue[];
}

const littleEndian = 'l'.charCodeAt(0);
const methodCall = 1;
const methodReturn = 2;
const errorReply = 3;
const protocolVersion = 1;
/** Header field codes (D-Bus specification, "Header Fields"). */
const field = {
  path: 1,
  interface: 2,
  member: 3,
  errorName: 4,
  replySerial: 5,
  destination: 6,
  signature: 8,
} as const;
/** Bytes that tell a message's length. */
const fixedHeader = 16;
const maxMessageBytes = 1024 * 1024;

/** Writes a method call with its serial. */
export function encodeCall(serial: number, call: MethodCall): Buffer {
  const body = encode(call.signature, call.args);
  const fields: WireValue[] = [
    [field.path, ['o', call.path]],
    [field.interface, ['s', call.interface]],
    [field.member, ['s', call.member]],
    [field.destination, ['s', call.destination]],
  ];
  if (call.signature !== '') fields.push([field.signature, ['g', call.signature]]);
  const header = encode('yyyyuua(yv)', [
    littleEndian,
    methodCall,
    0,
    protocolVersion,
    body.length,
    serial,
    fields,
  ]);
  return Buffer.concat([header, Buffer.alloc((8 - (header.length % 8)) % 8), body]);
}

/**
 * Length in bytes of the message that starts here; `null` while too little of it is there.
 * @throws Error for a big-endian or oversized message
 */
export function messageLength(bytes: Buffer): number | null {
  if (bytes.length < fixedHeader) return null;
  if (bytes.readUInt8(0) !== littleEndian) throw new Error('The D-Bus message is big-endian');
  const header = fixedHeader + bytes.readUInt32LE(12);
  const total = Math.ceil(header / 8) * 8 + bytes.readUInt32LE(4);
  if (total > maxMessageBytes) throw new Error('The D-Bus message is too long');
  return total;
}

/** Reads one whole message; `null` when it is no reply (a signal, for instance). */
export function decodeReply(message: Buffer): Reply | null {
  const type = message.readUInt8(1);
  if (type !== methodReturn && type !== errorReply) return null;
  const bodyLength = message.readUInt32LE(4);
  const fields = new Map<unknown, WireValue>();
  for (const entry of decode('yyyyuua(yv)', message)[6] as readonly WireValue[]) {
    const [code, value] = entry as readonly [WireValue, WireValue];
    fields.set(code, value);
  }
  const signature = String(fields.get(field.signature) ?? '');
  const values = decode(signature, message.subarray(message.length - bodyLength));
  const to = Number(fields.get(field.replySerial));
  if (type === methodReturn) return { to, error: null, values };
  const text = typeof values[0] === 'string' ? `: ${values[0]}` : '';
  return { to, error: `${fields.get(field.errorName)}${text}`, values: [] };
}
