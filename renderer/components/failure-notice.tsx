import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Failure } from '../../main/contract/errors.ts';
import { describeFailure } from '../../strings/describe.ts';
import { useText } from '../text.tsx';

/** A failure in words: what happened, what to do, and the other side's own words. */
export function FailureNotice(props: {
  failure: Failure;
  intent?: 'error' | 'warning';
  actions?: ReactNode;
}) {
  const { t } = useText();
  const text = describeFailure(t, props.failure);
  return (
    <MessageBar intent={props.intent ?? 'error'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text.what}</MessageBarTitle> {text.todo}
        {text.words && <div>{t('common.words', { words: text.words })}</div>}
      </MessageBarBody>
      {props.actions && <MessageBarActions>{props.actions}</MessageBarActions>}
    </MessageBar>
  );
}
