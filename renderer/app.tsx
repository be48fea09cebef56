import {
  FluentProvider,
  makeStyles,
  Spinner,
  Subtitle1,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { isConnected } from '../main/contract/connection.ts';
import type { AppInfo } from '../main/contract/requests/app.ts';
import { useBadge } from './activity/use-badge.ts';
import { follow } from './bridge.ts';
import { FailureNotice } from './components/failure-notice.tsx';
import { isModalOpen } from './components/modal-open.ts';
import { Notices } from './components/notices.tsx';
import { Page } from './components/page.tsx';
import { Rail } from './components/rail.tsx';
import { useConnection } from './connection.tsx';
import { usePushSession } from './push/push-session.tsx';
import { useDrop } from './push/use-drop.ts';
import { go, useRoute } from './route.ts';
import { ShortcutsDialog } from './shortcuts/shortcuts-dialog.tsx';
import { useShortcut } from './shortcuts/use-shortcut.ts';
import { useText } from './text.tsx';
import { useTheme } from './theme/use-theme.ts';
import { WelcomePage } from './welcome/welcome-page.tsx';

const PushPage = lazy(async () => ({ default: (await import('./push/push-page.tsx')).PushPage }));
const ActivityPage = lazy(async () => ({
  default: (await import('./activity/activity-page.tsx')).ActivityPage,
}));
const SavedPage = lazy(async () => ({
  default: (await import('./saved/saved-page.tsx')).SavedPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('./settings/settings-page.tsx')).SettingsPage,
}));

const useStyles = makeStyles({
  // Not on the provider: its classes are also those of every popup's layer.
  frame: { display: 'flex', height: '100vh' },
  content: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  main: {
    // It is focused by the program only.
    outlineStyle: 'none',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
  },
  loading: { display: 'flex', height: '100%', alignItems: 'center', justifyContent: 'center' },
  dropping: {
    position: 'fixed',
    inset: tokens.spacingVerticalM,
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
  },
});

/** Loaded when somebody asks for help: its pictures and texts are nobody's start. */
const GuidePage = lazy(async () => ({
  default: (await import('./guide/guide-page.tsx')).GuidePage,
}));

function Pages({ info, onShortcuts }: { info: AppInfo; onShortcuts: () => void }) {
  const { state, failure } = useConnection();
  const { t } = useText();
  const route = useRoute();
  if (failure) {
    return (
      <Page title={t('app.name')}>
        <FailureNotice failure={failure} />
      </Page>
    );
  }
  if (!state) return null;
  switch (route.page) {
    case 'activity':
      return <ActivityPage key={state.mode} pushId={route.pushId} />;
    case 'saved':
      return <SavedPage key={state.mode} state={state} />;
    case 'guide':
      return (
        <Suspense>
          <GuidePage topic={route.topic} />
        </Suspense>
      );
    case 'settings':
      return <SettingsPage key={state.mode} state={state} info={info} onShortcuts={onShortcuts} />;
    case 'push':
      return isConnected(state) ? (
        <PushPage key={state.mode} state={state} />
      ) : (
        <WelcomePage state={state} />
      );
  }
}

const goPush = () => go({ page: 'push' });
const goActivity = () => go({ page: 'activity', pushId: null });
const goSaved = () => go({ page: 'saved' });
const goGuide = () => go({ page: 'guide', topic: null });
const goSettings = () => go({ page: 'settings' });

/** The window: the rail, the banner, one page, and what works on all of them. */
export function App({ info, sample }: { info: AppInfo; sample: boolean }) {
  const styles = useStyles();
  const { t } = useText();
  const { state } = useConnection();
  const { choose, drop, paste, takeSample } = usePushSession();
  const route = useRoute();
  const theme = useTheme();
  const badge = useBadge(state?.mode, route.page === 'activity');
  const ready = state !== null && isConnected(state);

  const take = useCallback(
    (files: readonly File[]) => {
      if (isModalOpen()) return;
      go({ page: 'push' });
      void drop(files);
    },
    [drop],
  );
  const dropping = useDrop(ready ? take : null);

  const chooseFiles = useCallback(() => {
    go({ page: 'push' });
    void choose();
  }, [choose]);
  useShortcut('choose', ready ? chooseFiles : null);
  useShortcut('goPush', goPush);
  useShortcut('goActivity', goActivity);
  useShortcut('goSaved', goSaved);
  useShortcut('goSettings', goSettings);
  useShortcut('guide', goGuide);
  const [listsShortcuts, setListsShortcuts] = useState(false);
  const main = useRef<HTMLElement>(null);
  const restoreFocus = useRestoreFocusTarget();
  const listShortcuts = useCallback(() => {
    // The focus has to come back to something that asks for it, or the page stays hidden.
    main.current?.focus();
    setListsShortcuts(true);
  }, []);
  useShortcut('help', listShortcuts);

  useEffect(() => follow('pushes.show', ({ id }) => go({ page: 'activity', pushId: id })), []);

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const isTyping = (event.target as HTMLElement).closest('input, textarea') !== null;
      if (!ready || isModalOpen() || isTyping) return;
      go({ page: 'push' });
      void paste();
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, [ready, paste]);

  const sampleTaken = useRef(false);
  useEffect(() => {
    if (!sample || sampleTaken.current || state?.mode !== 'practice') return;
    sampleTaken.current = true;
    void takeSample();
  }, [sample, state, takeSample]);

  return (
    <FluentProvider theme={theme}>
      <div className={styles.frame}>
        <Rail page={route.page} badge={badge} />
        <div className={styles.content}>
          {state && <Notices state={state} />}
          <main ref={main} tabIndex={-1} {...restoreFocus} className={styles.main}>
            <Suspense
              fallback={
                <div className={styles.loading}>
                  <Spinner aria-label={t('app.loading')} />
                </div>
              }
            >
              <Pages info={info} onShortcuts={() => setListsShortcuts(true)} />
            </Suspense>
          </main>
        </div>
      </div>
      <ShortcutsDialog open={listsShortcuts} onClose={() => setListsShortcuts(false)} />
      {dropping && (
        <div className={styles.dropping}>
          <Subtitle1>{t('push.dropNow')}</Subtitle1>
        </div>
      )}
    </FluentProvider>
  );
}
