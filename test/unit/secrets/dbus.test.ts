import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionBusSocket } from '../../../main/secrets/dbus/address.ts';
import { decodeReply, encodeCall, messageLength } from '../../../main/secrets/dbus/message.ts';
import { decode, encode, type WireValue } from '../../../main/secrets/dbus/wire.ts';

describe('the session bus address', () => {
  it.each([
    ['a path', 'unix:path=/run/user/1000/bus', '/run/user/1000/bus'],
    ['a path with a guid', 'unix:path=/tmp/dbus-x,guid=12ab', '/tmp/dbus-x'],
    ['an escaped path', 'unix:path=/tmp/a%20b', '/tmp/a b'],
    ['an abstract name', 'unix:abstract=/tmp/dbus-x,guid=1', '\0/tmp/dbus-x'],
    ['the first Unix socket of several', 'tcp:host=h,port=1;unix:path=/b', '/b'],
  ])('is %s', (_, address, socket) => {
    expect(sessionBusSocket({ DBUS_SESSION_BUS_ADDRESS: address })).toBe(socket);
  });

  it('is found in the runtime folder when none is given', () => {
    expect(sessionBusSocket({ XDG_RUNTIME_DIR: '/run/user/1000' })).toBe('/run/user/1000/bus');
  });

  it('is unknown when neither is given', () => {
    expect(sessionBusSocket({})).toBeNull();
  });

  it('is unknown for a bus behind TCP', () => {
    expect(sessionBusSocket({ DBUS_SESSION_BUS_ADDRESS: 'tcp:host=h,port=1' })).toBeNull();
  });
});

describe('values on the wire', () => {
  it('stand as the specification shows them', () => {
    // D-Bus specification, "Marshaling": three strings, each at a 4-byte boundary.
    expect(encode('sss', ['foo', '+', 'bar']).toString('hex')).toBe(
      '03000000666f6f00010000002b00000003000000626172' + '00',
    );
  });

  it('put the entries of a dictionary at 8-byte boundaries', () => {
    expect(encode('a{ss}', [[['a', 'b']]]).toString('hex')).toBe(
      '0e000000000000000100000061000000' + '010000006200',
    );
  });

  it('come back as they were written', () => {
    const text = fc.string({ unit: 'grapheme' });
    const uint32 = fc.nat(0xffff_ffff);
    const values = fc.tuple(
      fc.nat(255),
      fc.array(fc.tuple(text, text)),
      fc.boolean(),
      fc.array(text),
      fc.tuple(uint32, fc.nat(255)),
      fc.array(uint32),
    );
    fc.assert(
      fc.property(values, (written) => {
        const signature = 'ya{ss}bas(uy)au';
        expect(decode(signature, encode(signature, written))).toEqual(written);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('read a variant as its content', () => {
    expect(decode('v', encode('v', [['s', 'abc']]))).toEqual(['abc']);
  });

  it('cut short at any place are an error, never other values', () => {
    const bytes = encode('a{ss}sb', [[['service', 'Kindling']], 'abc', true]);
    for (let length = 0; length < bytes.length; length++) {
      expect(() => decode('a{ss}sb', bytes.subarray(0, length))).toThrow();
    }
  });
});

describe('a reply', () => {
  function reply(type: number, fields: readonly WireValue[], body: Buffer): Buffer {
    const header = encode('yyyyuua(yv)', [108, type, 0, 1, body.length, 9, fields]);
    return Buffer.concat([header, Buffer.alloc((8 - (header.length % 8)) % 8), body]);
  }

  it('has the length its header says', () => {
    const message = reply(2, [[5, ['u', 1]]], encode('s', ['abc']));
    expect(messageLength(Buffer.concat([message, Buffer.from('next')]))).toBe(message.length);
  });

  it('has no known length before its header is there', () => {
    expect(messageLength(Buffer.from('l\x02\x00\x01'))).toBeNull();
  });

  it('names the call it answers and holds its values', () => {
    const fields: WireValue[] = [
      [5, ['u', 7]],
      [8, ['g', 'v']],
    ];
    expect(decodeReply(reply(2, fields, encode('v', [['b', true]])))).toEqual({
      to: 7,
      error: null,
      values: [true],
    });
  });

  it('tells an error by name and text', () => {
    const fields: WireValue[] = [
      [5, ['u', 7]],
      [4, ['s', 'org.x.Failed']],
      [8, ['g', 's']],
    ];
    expect(decodeReply(reply(3, fields, encode('s', ['why'])))?.error).toBe('org.x.Failed: why');
  });

  it('is not what a call or a signal is', () => {
    const call = encodeCall(1, {
      destination: 'a.b',
      path: '/',
      interface: 'a.b',
      member: 'M',
      signature: '',
      args: [],
    });
    expect(decodeReply(call)).toBeNull();
  });

  it('of more than a mebibyte is refused', () => {
    expect(() => messageLength(encode('yyyyuuu', [108, 2, 0, 1, 2_000_000, 1, 0]))).toThrow();
  });
});
