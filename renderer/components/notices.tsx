import { useState } from 'react';
import type { ConnectionState } from '../../main/contract/connection.ts';
import { useQueue } from '../queue.tsx';
import { useText } from '../text.tsx';
import { Banner } from './banner.tsx';
import { bannerKind } from './banner-kind.ts';
import { QueueBanner } from './queue-banner.tsx';
import { queueNotice } from './queue-notice.ts';
import { ReplaceTokenDialog } from './replace-token-dialog.tsx';

/** What a person must know on every page: about the connection, and about the queue. */
export function Notices({ state }: { state: ConnectionState }) {
  const { t } = useText();
  const queue = useQueue();
  const [replacing, setReplacing] = useState(false);
  const kind = bannerKind(state);
  const notice = queueNotice(queue.state);
  // A refused token is said once, with what it means for the queue.
  const about = kind === 'refused' && notice?.kind === 'token' ? null : kind;
  return (
    <>
      {(about || notice) && (
        <section aria-label={t('banner.label')}>
          {about && <Banner state={state} onReplaceToken={() => setReplacing(true)} />}
          {notice && <QueueBanner notice={notice} onReplaceToken={() => setReplacing(true)} />}
        </section>
      )}
      {/* Outside of the banner: that goes away the moment the new token is there. */}
      <ReplaceTokenDialog
        open={replacing}
        thisRun={state.keychain !== null}
        onClose={() => setReplacing(false)}
      />
    </>
  );
}
