import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../main/contract/errors.ts';
import type { PushSummary } from '../../main/contract/push.ts';
import { failureOf, request } from '../bridge.ts';
import { useText } from '../text.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { DuplicateDialog } from './duplicate-dialog.tsx';
import { actionOf } from './push-words.ts';
import { useAction } from './use-action.ts';

/** The buttons for what can be done about a push, with the questions that go before it. */
export function PushActions(props: {
  push: PushSummary;
  /** One small button: a row has no room for more, and its details have them all. */
  brief?: boolean;
  /** Called with the push that main made of "Try again" and "Push again". */
  onAgain?: (push: PushSummary) => void;
  /** Shows why it could not be done; the place differs from page to page. */
  onFailure?: (failure: Failure) => void;
}) {
  const { t } = useText();
  const { push } = props;
  const { id } = push;
  const restoreFocus = useRestoreFocusTarget();
  const [asking, setAsking] = useState(false);
  const [duplicate, setDuplicate] = useState<Failure | null>(null);
  const place = useRef<HTMLElement | null>(null);
  const attempt = useAction(async (perform: () => Promise<void>) => {
    try {
      await perform();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === 'already-pushed') setDuplicate(failure);
      else props.onFailure?.(failure);
    }
  });
  const again = (allowDuplicate: boolean) => {
    setAsking(false);
    setDuplicate(null);
    void attempt.run(async () => {
      const started = await request('pushes.again', { id, allowDuplicate });
      props.onAgain?.(started);
    });
  };
  const press = (perform: () => Promise<unknown>) => (event: MouseEvent) => {
    place.current = event.currentTarget.parentElement;
    void attempt.run(async () => {
      await perform();
    });
  };
  const cancel = press(() => request('pushes.cancel', { id }));
  const tryNow = press(() => request('pushes.tryNow', { id }));
  const markPushed = press(() => request('pushes.markPushed', { id }));
  // The button that was pressed goes with the state it was for: the focus must not go with it. Nor
  // may it go to the next button, which a second press of the key would set off.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is the reason to look
  useEffect(() => {
    if (document.activeElement !== document.body || !place.current) return;
    place.current.tabIndex = -1;
    place.current.focus();
  }, [push.state]);
  const action = actionOf(push.state);
  const brief = props.brief ?? false;
  const size = brief ? 'small' : 'medium';
  return (
    <>
      {!brief && push.state === 'waiting' && (
        <Button size={size} disabledFocusable={attempt.busy} onClick={tryNow}>
          {t('activity.tryNow')}
        </Button>
      )}
      {!brief && push.state === 'unconfirmed' && push.undecided && (
        <Button size={size} disabledFocusable={attempt.busy} onClick={markPushed}>
          {t('activity.markPushed')}
        </Button>
      )}
      {action === 'cancel' && (
        <Button size={size} disabledFocusable={attempt.busy} onClick={cancel}>
          {t('common.cancel')}
        </Button>
      )}
      {action === 'tryAgain' && (
        <Button
          {...restoreFocus}
          size={size}
          disabledFocusable={attempt.busy}
          onClick={() => again(false)}
        >
          {t('common.tryAgain')}
        </Button>
      )}
      {action === 'pushAgain' && (
        <Button
          {...restoreFocus}
          size={size}
          disabledFocusable={attempt.busy}
          onClick={() => setAsking(true)}
        >
          {t('activity.again')}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        title={t('again.title.pushed', { name: push.fileName })}
        confirm={t('activity.again')}
        onConfirm={() => again(true)}
        onCancel={() => setAsking(false)}
      >
        {t(push.state === 'unconfirmed' ? 'again.text.unconfirmed' : 'again.text.pushed')}
      </ConfirmDialog>
      <DuplicateDialog
        failure={duplicate}
        repository={push.repositoryName}
        onAgain={() => again(true)}
        onCancel={() => setDuplicate(null)}
      />
    </>
  );
}
