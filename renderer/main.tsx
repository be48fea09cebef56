import { createRoot, type Root } from 'react-dom/client';
import type { AppInfo } from '../main/contract/requests/app.ts';
import { App } from './app.tsx';
import { request } from './bridge.ts';
import { ConnectionProvider } from './connection.tsx';
import { PreferencesProvider } from './preferences.tsx';
import { PushSessionProvider } from './push/push-session.tsx';
import { QueueProvider } from './queue.tsx';
import { QuickWindow } from './quick/quick-window.tsx';
import { loadText, TextProvider, type WindowText } from './text.tsx';
import './theme/base.css';

/** Whether the window was opened to practise, with the sample ledger on screen. */
function takePractice(): boolean {
  const practice = new URLSearchParams(location.search).get('practice') === '1';
  // Once is enough: a reload must not lead back into practice mode.
  if (practice) history.replaceState(null, '', `${location.pathname}${location.hash}`);
  return practice;
}

async function readInfo(): Promise<AppInfo & { readonly text: WindowText }> {
  const info = await request('app.info', undefined);
  document.documentElement.lang = info.language;
  return { ...info, text: await loadText(info.language, info.region) };
}

/** The window with all its pages. */
async function openMain(root: Root): Promise<void> {
  const practice = takePractice();
  const connection = practice
    ? request('connection.practice', { on: true })
    : request('connection.get', undefined);
  const [info, preferences] = await Promise.all([
    readInfo(),
    request('preferences.get', undefined),
  ]);
  root.render(
    <TextProvider text={info.text}>
      <PreferencesProvider initial={preferences}>
        <ConnectionProvider initial={connection}>
          <QueueProvider>
            <PushSessionProvider>
              <App info={info} sample={practice} />
            </PushSessionProvider>
          </QueueProvider>
        </ConnectionProvider>
      </PreferencesProvider>
    </TextProvider>,
  );
}

/** The small window that asks about one file. */
async function openQuick(root: Root): Promise<void> {
  const [info, question] = await Promise.all([readInfo(), request('quick.get', undefined)]);
  root.render(
    <TextProvider text={info.text}>
      <QuickWindow question={question} />
    </TextProvider>,
  );
}

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
const root = createRoot(element);
const isQuick = new URLSearchParams(location.search).get('quick') === '1';
await (isQuick ? openQuick(root) : openMain(root));
