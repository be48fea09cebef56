import { contextBridge, ipcRenderer, webUtils } from 'electron';
import {
  type Channel,
  eventChannel,
  type KindlingBridge,
  requestChannel,
} from './contract/channels.ts';

const send = (channel: Channel | '', payload: unknown) =>
  ipcRenderer.invoke(requestChannel, channel, payload);

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
    const forward = (_: unknown, name: unknown, value: unknown) => {
      if (name === event) listener(value as never);
    };
    ipcRenderer.on(eventChannel, forward);
    return () => ipcRenderer.off(eventChannel, forward);
  },
};

contextBridge.exposeInMainWorld('kindling', bridge);
