import { Button, Field, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { ConnectionState } from '../../main/contract/connection.ts';
import type { Failure } from '../../main/contract/errors.ts';
import { describeFailure } from '../../strings/describe.ts';
import { request } from '../bridge.ts';
import { useText } from '../text.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { placeOfFailure } from './failure-place.ts';
import { useAction } from './use-action.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

/**
 * Asks for the API token and connects with it. The token is held only until main has answered.
 * `children` stand between the field and the button and learn a failure of the address.
 */
export function ConnectForm(props: {
  /** Another address than the present one. */
  address?: string;
  /** The keychain does not work: the token will be kept for this run only. */
  thisRun: boolean;
  onConnected: (state: ConnectionState) => void;
  onCancel?: () => void;
  children?: (addressFailure: Failure | null) => ReactNode;
}) {
  const styles = useStyles();
  const { t } = useText();
  const [token, setToken] = useState('');
  const [shown, setShown] = useState(false);
  const connect = useAction(async () => {
    const address = props.address?.trim();
    const state = await request('connection.connect', {
      token: token.trim(),
      ...(address ? { address } : {}),
    });
    setToken('');
    props.onConnected(state);
  });
  const place = connect.failure && placeOfFailure(connect.failure);
  const beside = connect.failure && place === 'token' ? describeFailure(t, connect.failure) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void connect.run();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        label={t('welcome.token')}
        hint={t(props.thisRun ? 'welcome.token.hint.thisRun' : 'welcome.token.hint')}
        {...(beside && {
          validationState: 'error' as const,
          validationMessage: t('common.and', { first: beside.what, second: beside.todo }),
        })}
      >
        <Input
          type={shown ? 'text' : 'password'}
          value={token}
          onChange={(_, data) => setToken(data.value)}
          autoComplete="off"
          spellCheck={false}
          contentAfter={
            <Button
              appearance="transparent"
              size="small"
              aria-label={shown ? t('welcome.token.hide') : t('welcome.token.show')}
              icon={shown ? <EyeOffRegular /> : <EyeRegular />}
              onClick={() => setShown(!shown)}
            />
          }
        />
      </Field>
      {props.children?.(place === 'address' ? connect.failure : null)}
      {connect.failure && place === 'form' && (
        <FailureNotice
          failure={connect.failure}
          actions={<Button onClick={connect.run}>{t('common.tryAgain')}</Button>}
        />
      )}
      <div className={styles.actions}>
        <Button
          type="submit"
          appearance="primary"
          disabled={connect.busy || token.trim() === ''}
          {...(connect.busy && { icon: <Spinner size="tiny" /> })}
        >
          {connect.busy ? t('welcome.connecting') : t('welcome.connect')}
        </Button>
        {props.onCancel && <Button onClick={props.onCancel}>{t('common.cancel')}</Button>}
      </div>
    </form>
  );
}
