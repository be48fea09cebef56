import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import {
  type Channel,
  type Events,
  eventChannel,
  type Reply,
  type Requests,
  requestChannel,
} from '../contract/channels.ts';
import { KindlingError, toFailure } from '../contract/errors.ts';
import { requestSchemas } from '../contract/schemas/schemas.ts';
import type { Log } from '../log/log.ts';
import { appOrigin } from './app-protocol.ts';

/** Answers one channel of the contract. */
type Handler<C extends Channel> = (
  payload: Requests[C]['request'],
  window: BrowserWindow,
) => Requests[C]['response'] | Promise<Requests[C]['response']>;

/** One function for each channel of the contract. */
export type Handlers = { readonly [C in Channel]: Handler<C> };

/** Those of one area, such as `pushes`. */
export type HandlersOf<Area extends string> = {
  readonly [C in Extract<Channel, `${Area}.${string}`>]: Handler<C>;
};

/** Answers the renderer's requests: only from the app's own page, and only what fits the schema. */
export function routeRequests(handlers: Handlers, log: Log): void {
  ipcMain.handle(
    requestChannel,
    async (event, channel: unknown, payload: unknown): Promise<Reply<unknown>> => {
      try {
        const window = senderWindow(event);
        const { name, value } = validate(channel, payload);
        // The schema of this very channel has just accepted the payload.
        return { ok: true, value: await handlers[name](value as never, window) };
      } catch (error) {
        const failure = toFailure(error);
        if (failure.code === 'unexpected') log.defect('request', error);
        return { ok: false, error: failure };
      }
    },
  );
}

/** Tells every window. */
export function emit<E extends keyof Events>(event: E, value: Events[E]): void {
  for (const window of BrowserWindow.getAllWindows()) {
    window.webContents.send(eventChannel, event, value);
  }
}

function senderWindow(event: IpcMainInvokeEvent): BrowserWindow {
  const frame = event.senderFrame;
  const window = BrowserWindow.fromWebContents(event.sender);
  const isMainFrame = frame !== null && frame === event.sender.mainFrame;
  if (!window || !isMainFrame || !frame.url.startsWith(`${appOrigin}/`)) {
    throw new KindlingError('invalid-request');
  }
  return window;
}

function validate(channel: unknown, payload: unknown): { name: Channel; value: unknown } {
  if (typeof channel !== 'string' || !Object.hasOwn(requestSchemas, channel)) {
    throw new KindlingError('invalid-request');
  }
  const name = channel as Channel;
  const result = requestSchemas[name].safeParse(payload);
  if (!result.success) throw new KindlingError('invalid-request', { channel: name });
  return { name, value: result.data };
}
