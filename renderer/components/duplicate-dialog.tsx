import type { Failure } from '../../main/contract/errors.ts';
import { useText } from '../text.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';

/** Asks before the same bytes go to the same repository again. Open while `failure` is there. */
export function DuplicateDialog(props: {
  failure: Failure | null;
  repository: string;
  onAgain: () => void;
  onCancel: () => void;
}) {
  const { t } = useText();
  const details = props.failure?.details ?? {};
  return (
    <ConfirmDialog
      open={props.failure !== null}
      title={t('duplicate.title')}
      confirm={t('duplicate.again')}
      onConfirm={props.onAgain}
      onCancel={props.onCancel}
    >
      {t('duplicate.text', {
        repository: props.repository,
        at: details.at ?? 0,
        name: details.name ?? t('common.unknown'),
        state: details.state ?? 'pushed',
      })}
    </ConfirmDialog>
  );
}
