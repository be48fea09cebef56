import { contextBridge, ipcRenderer, webUtils } from 'electron';
import {
  type Channel,
  eventChannel,
  type KindlingBridge,
  requestChannel,
} from './contract/channels.ts';

const send = (channel: Channel | '', payload: unknown) =>
  ipcRenderer.invoke(requestChannel, channel, payload);

interface Follower {
  readonly event: string;
  readonly listener: (value: never) => void;
}

const followers = new Set<Follower>();

/** All that the window can reach: the contract's requests and events, and dropped files. */
const bridge: KindlingBridge = {
  request(channel, payload) {
    // It carries paths, which a page must not name: `drop` takes them from real files.
    return channel === 'sources.drop' ? send('', undefined) : send(channel, payload);
  },
  // A file that a script made up has no path: only what a person dropped or pasted does.
  drop(files) {
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
    return send('sources.drop', { paths });
  },
  on(event, listener) {
    const follower: Follower = { event, listener };
    followers.add(follower);
    return () => followers.delete(follower);
  },
};

ipcRenderer.on(eventChannel, (_, event: unknown, value: unknown) => {
  for (const follower of [...followers]) {
    if (follower.event === event) follower.listener(value as never);
  }
});

contextBridge.exposeInMainWorld('kindling', bridge);
