import { Body1, Body1Strong, Button, Subtitle2 } from '@fluentui/react-components';
import type { WaitingFile } from '../../main/contract/watched.ts';
import { waitingText } from '../../strings/describe-watched.ts';
import { request } from '../bridge.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { useListStyles } from '../components/list-styles.ts';
import { useAction } from '../components/use-action.ts';
import { useSavedPushes } from '../saved/use-saved-pushes.ts';
import { useText } from '../text.tsx';
import { useWatched } from './use-watched.ts';

/** The files that came to watched folders and wait for a person; nothing where none does. */
export function WaitingList() {
  const styles = useListStyles();
  const { t } = useText();
  const saved = useSavedPushes();
  const waiting = useWatched().flatMap((view) =>
    view.waiting.map((file) => ({ file, savedPushId: view.savedPushId })),
  );
  const nameOf = (id: string) => saved?.find((one) => one.id === id)?.name ?? '';
  if (waiting.length === 0) return null;
  return (
    <section aria-label={t('watched.waiting')}>
      <Subtitle2 as="h2">{t('watched.waiting')}</Subtitle2>
      <ul className={styles.list}>
        {waiting.map(({ file, savedPushId }) => (
          <WaitingRow key={file.id} file={file} savedName={nameOf(savedPushId)} />
        ))}
      </ul>
    </section>
  );
}

function WaitingRow({ file, savedName }: { file: WaitingFile; savedName: string }) {
  const styles = useListStyles();
  const { t } = useText();
  const { id: fileId, name } = file;
  const ask = useAction(async () => {
    await request('watched.ask', { fileId });
  });
  const leave = useAction(async () => {
    await request('watched.leave', { fileId });
  });
  const failure = ask.failure ?? leave.failure;
  return (
    <li className={styles.item}>
      <div className={styles.text}>
        <Body1Strong>{name}</Body1Strong>
        <Body1 className={styles.soft}>{waitingText(t, file, savedName)}</Body1>
      </div>
      <Button aria-label={t('watched.push.name', { name })} disabled={ask.busy} onClick={ask.run}>
        {t('watched.push')}
      </Button>
      <Button
        appearance="subtle"
        aria-label={t('watched.leave.name', { name })}
        disabled={leave.busy}
        onClick={leave.run}
      >
        {t('watched.leave')}
      </Button>
      {failure && <FailureNotice failure={failure} />}
    </li>
  );
}
