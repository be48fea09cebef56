import {
  Body1,
  Button,
  Field,
  Input,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ConnectionState } from '../../main/contract/connection.ts';
import { describeFailure } from '../../strings/describe.ts';
import { request } from '../bridge.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { ConnectForm } from '../components/connect-form.tsx';
import { FailureNotice } from '../components/failure-notice.tsx';
import { useAction } from '../components/use-action.ts';
import { useConnection } from '../connection.tsx';
import { usePreferences } from '../preferences.tsx';
import { useText } from '../text.tsx';
import { statusLine, tokenPlace } from './connection-words.ts';
import { DescriptionField } from './description-field.tsx';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  form: { maxWidth: '520px' },
  address: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    maxWidth: '520px',
  },
  field: { flexGrow: 1, minWidth: 0 },
  beside: { marginTop: '26px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  soft: { color: tokens.colorNeutralForeground3 },
});

function AddressField({ state }: { state: ConnectionState }) {
  const styles = useStyles();
  const { t } = useText();
  const { apply } = useConnection();
  const [address, setAddress] = useState(state.address);
  const save = useAction(async () =>
    apply(await request('connection.setAddress', { address: address.trim() })),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save.run();
  };
  const failure = save.failure && describeFailure(t, save.failure);
  return (
    <form className={styles.address} onSubmit={submit}>
      <Field
        className={styles.field}
        label={t('welcome.address')}
        hint={t(`settings.address.${state.addressFixedBy ?? 'hint'}`)}
        {...(failure && {
          validationMessage: t('common.and', { first: failure.what, second: failure.todo }),
        })}
      >
        <Input
          value={address}
          readOnly={state.addressFixedBy !== null}
          spellCheck={false}
          onChange={(_, data) => setAddress(data.value)}
        />
      </Field>
      {state.addressFixedBy === null && (
        <Button
          type="submit"
          className={styles.beside}
          disabled={save.busy || address.trim() === state.address || address.trim() === ''}
        >
          {t('common.save')}
        </Button>
      )}
    </form>
  );
}

/** How Kindling reaches Ignite: status, token, address, API description. */
export function ConnectionSection({ state }: { state: ConnectionState }) {
  const styles = useStyles();
  const { t } = useText();
  const { apply } = useConnection();
  const { values } = usePreferences();
  const restoreFocus = useRestoreFocusTarget();
  const [replacing, setReplacing] = useState(false);
  const [removing, setRemoving] = useState(false);
  const check = useAction(async () => apply(await request('connection.refresh', undefined)));
  const remove = useAction(async () => apply(await request('connection.removeToken', undefined)));
  const leave = useAction(async () => apply(await request('connection.practice', { on: false })));
  const enter = useAction(async () => apply(await request('connection.practice', { on: true })));
  if (state.mode === 'practice') {
    return (
      <Section title={t('settings.connection')}>
        <Body1>{t('settings.status.practice', { address: state.address })}</Body1>
        <Body1 className={styles.soft}>{t('settings.practice.locked')}</Body1>
        <div className={styles.buttons}>
          <Button disabled={leave.busy} onClick={leave.run}>
            {t('banner.practice.leave')}
          </Button>
        </div>
        {leave.failure && <FailureNotice failure={leave.failure} />}
      </Section>
    );
  }
  const failure = remove.failure ?? enter.failure;
  return (
    <Section title={t('settings.connection')}>
      {state.failure ? (
        <FailureNotice
          failure={state.failure}
          intent="warning"
          actions={
            <Button disabled={check.busy} onClick={check.run}>
              {t('common.tryAgain')}
            </Button>
          }
        />
      ) : (
        <div role="status">
          <Body1>{statusLine(t, state)}</Body1>
        </div>
      )}
      <Body1 className={styles.soft}>{tokenPlace(t, state.token)}</Body1>
      {state.keychain && <FailureNotice failure={state.keychain} intent="warning" />}
      {replacing ? (
        <div className={styles.form}>
          <ConnectForm
            thisRun={state.keychain !== null}
            onConnected={(next) => {
              apply(next);
              setReplacing(false);
            }}
            onCancel={() => setReplacing(false)}
          />
        </div>
      ) : (
        <div className={styles.buttons}>
          <Button onClick={() => setReplacing(true)}>{t('settings.token.replace')}</Button>
          <Button
            disabled={state.token === 'none' || remove.busy}
            {...restoreFocus}
            onClick={() => setRemoving(true)}
          >
            {t('settings.token.remove')}
          </Button>
          {values.practice && (
            <Button disabled={enter.busy} onClick={enter.run}>
              {t('welcome.practice')}
            </Button>
          )}
        </div>
      )}
      {failure && <FailureNotice failure={failure} />}
      <AddressField key={state.address} state={state} />
      <DescriptionField description={state.description} />
      <ConfirmDialog
        open={removing}
        title={t('settings.token.remove.title')}
        confirm={t('settings.token.remove')}
        onConfirm={() => {
          setRemoving(false);
          void remove.run();
        }}
        onCancel={() => setRemoving(false)}
      >
        {t('settings.token.remove.text')}
      </ConfirmDialog>
    </Section>
  );
}
