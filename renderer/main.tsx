import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { request } from './bridge.ts';
import { ConnectionProvider } from './connection.tsx';
import { PreferencesProvider } from './preferences.tsx';
import { PushSessionProvider } from './push/push-session.tsx';
import { QueueProvider } from './queue.tsx';
import { TextProvider } from './text.tsx';
import './theme/base.css';

/** Whether the window was opened to practise, with the sample ledger on screen. */
function takePractice(): boolean {
  const practice = new URLSearchParams(location.search).get('practice') === '1';
  // Once is enough: a reload must not lead back into practice mode.
  if (practice) history.replaceState(null, '', `${location.pathname}${location.hash}`);
  return practice;
}

const practice = takePractice();
const connection = practice
  ? request('connection.practice', { on: true })
  : request('connection.get', undefined);
const [info, preferences] = await Promise.all([
  request('app.info', undefined),
  request('preferences.get', undefined),
]);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
document.documentElement.lang = info.language;
createRoot(root).render(
  <TextProvider language={info.language} region={info.region}>
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
