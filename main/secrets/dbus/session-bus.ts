import { connect, type Socket } from 'node:net';
import { decodeReply, encodeCall, type MethodCall, messageLength, type Reply } from './message.ts';
import type { WireValue } from './wire.ts';

/** A connection to the session bus. It has no deadline: whoever opens it must be ready to end it. */
export interface SessionBus {
  /** The values of the method's answer. @throws Error when it answers an error, or the bus is lost */
  call(call: MethodCall): Promise<readonly WireValue[]>;
  close(): void;
}

/**
 * Connects, authenticates as the user that owns this process (`EXTERNAL`) and says hello.
 * @param socketPath see `sessionBusSocket`
 */
export async function openSessionBus(socketPath: string, userId: number): Promise<SessionBus> {
  const socket = connect(socketPath);
  const wire = createWire(socket);
  socket.write(`\0AUTH EXTERNAL ${Buffer.from(String(userId)).toString('hex')}\r\n`);
  const answer = await wire.line();
  if (!answer.startsWith('OK')) {
    socket.destroy();
    throw new Error('The D-Bus session bus refused the connection');
  }
  socket.write('BEGIN\r\n');

  let serial = 0;
  async function call(method: MethodCall): Promise<readonly WireValue[]> {
    serial += 1;
    socket.write(encodeCall(serial, method));
    const reply = await wire.reply(serial);
    if (reply.error !== null) throw new Error(reply.error);
    return reply.values;
  }
  await call({
    destination: 'org.freedesktop.DBus',
    path: '/org/freedesktop/DBus',
    interface: 'org.freedesktop.DBus',
    member: 'Hello',
    signature: '',
    args: [],
  });
  return { call, close: () => socket.destroy() };
}

interface Wire {
  /** The next line of the authentication. */
  line(): Promise<string>;
  /** The answer to the call with this serial; other messages are passed over. */
  reply(serial: number): Promise<Reply>;
}

function createWire(socket: Socket): Wire {
  const chunks = socket[Symbol.asyncIterator]();
  let buffered: Buffer = Buffer.alloc(0);

  async function readMore(): Promise<void> {
    const { done, value } = await chunks.next();
    if (done) throw new Error('The D-Bus session bus closed the connection');
    buffered = Buffer.concat([buffered, value]);
  }

  return {
    async line() {
      for (;;) {
        const end = buffered.indexOf('\r\n');
        if (end >= 0) {
          const line = buffered.toString('latin1', 0, end);
          buffered = buffered.subarray(end + 2);
          return line;
        }
        await readMore();
      }
    },
    async reply(serial) {
      for (;;) {
        const length = messageLength(buffered);
        if (length === null || buffered.length < length) {
          await readMore();
          continue;
        }
        const reply = decodeReply(buffered.subarray(0, length));
        buffered = buffered.subarray(length);
        if (reply?.to === serial) return reply;
      }
    },
  };
}
