import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { Failure } from '../../main/contract/errors.ts';
import { describeFailure } from '../../strings/describe.ts';
import { useText } from '../text.tsx';

/** A file that only the cloud has: what reading it takes, before anything is read. */
export function CloudFile(props: {
  /** `file-in-cloud`. */
  failure: Failure;
  bytes: number;
  onDownload: () => void;
  onCancel: () => void;
}) {
  const { t, format } = useText();
  const { what, todo } = describeFailure(t, props.failure);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{what}</MessageBarTitle> {todo}{' '}
        {t('push.cloud.size', { size: format.bytes(props.bytes) })}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={props.onDownload}>{t('push.cloud.download')}</Button>
        <Button onClick={props.onCancel}>{t('common.cancel')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
