import { Button, Spinner } from '@fluentui/react-components';
import { FailureNotice } from '../components/failure-notice.tsx';
import { useText } from '../text.tsx';
import { CloudFile } from './cloud-file.tsx';
import { usePushSession } from './push-session.tsx';
import { isInCloud, isPersonsTurn } from './readiness.ts';
import type { Item } from './session.ts';

/** What stands in the way of a file's first rows, if anything: time, the cloud or a failure. */
export function ReadingState({ item }: { item: Item }) {
  const { t } = useText();
  const { setOptions, download, remove } = usePushSession();
  const { unreadable, view, looking, source } = item;
  const isReading = looking !== null;
  if (unreadable && isInCloud(item) && !isReading) {
    return (
      <CloudFile
        failure={unreadable}
        bytes={source.bytes}
        onDownload={() => void download(item)}
        onCancel={() => remove(source.id)}
      />
    );
  }
  if (unreadable && !isInCloud(item)) {
    return (
      <FailureNotice
        failure={unreadable}
        intent={isPersonsTurn(item) ? 'warning' : 'error'}
        actions={
          <Button onClick={() => setOptions(item, item.options)}>{t('push.file.tryAgain')}</Button>
        }
      />
    );
  }
  if (view) return null;
  const label = t(unreadable ? 'push.cloud.downloading' : 'push.file.reading');
  return <Spinner labelPosition="after" size="small" label={label} />;
}
