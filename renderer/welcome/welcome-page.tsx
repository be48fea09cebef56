import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Divider,
  Field,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ConnectionState } from '../../main/contract/connection.ts';
import type { Failure } from '../../main/contract/errors.ts';
import { describeFailure } from '../../strings/describe.ts';
import type { Translate } from '../../strings/translate.ts';
import { request } from '../bridge.ts';
import { ConnectForm } from '../components/connect-form.tsx';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Page } from '../components/page.tsx';
import { useAction } from '../components/use-action.ts';
import { useConnection } from '../connection.tsx';
import { usePreferences } from '../preferences.tsx';
import { useText } from '../text.tsx';
import { TokenRequest } from './token-request.tsx';

const useStyles = makeStyles({
  column: {
    maxWidth: '520px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
  },
  lead: { color: tokens.colorNeutralForeground2 },
  fold: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  practice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
});

function addressText(t: Translate, failure: Failure): string {
  const { what, todo } = describeFailure(t, failure);
  return t('common.and', { first: what, second: todo });
}

/** The first page: connect with a token, or practise without one. */
export function WelcomePage({ state }: { state: ConnectionState }) {
  const styles = useStyles();
  const { t } = useText();
  const { apply } = useConnection();
  const { values } = usePreferences();
  const [address, setAddress] = useState(state.address);
  const [unfolded, setUnfolded] = useState<readonly unknown[]>([]);
  const practise = useAction(async () => apply(await request('connection.practice', { on: true })));
  const retry = useAction(async () => apply(await request('connection.refresh', undefined)));
  return (
    <Page title={t('welcome.title')}>
      <div className={styles.column}>
        <Body1 as="p" block className={styles.lead}>
          {t('welcome.lead')}
        </Body1>
        {state.keychain && (
          <FailureNotice
            failure={state.keychain}
            intent="warning"
            actions={
              state.keychain.code !== 'keychain-unavailable' && (
                <Button disabled={retry.busy} onClick={retry.run}>
                  {t('common.tryAgain')}
                </Button>
              )
            }
          />
        )}
        <ConnectForm
          {...(address.trim() !== state.address && { address })}
          thisRun={state.keychain !== null}
          onConnected={apply}
        >
          {(addressFailure) => (
            <Accordion
              className={styles.fold}
              collapsible
              multiple
              // Where the address is at fault, its field is in sight.
              openItems={addressFailure ? [...unfolded, 'advanced'] : unfolded}
              onToggle={(_, data) => setUnfolded(data.openItems)}
            >
              <AccordionItem value="where">
                <AccordionHeader>{t('welcome.token.where')}</AccordionHeader>
                <AccordionPanel>
                  <TokenRequest address={state.address} />
                </AccordionPanel>
              </AccordionItem>
              <AccordionItem value="advanced">
                <AccordionHeader>{t('welcome.advanced')}</AccordionHeader>
                <AccordionPanel>
                  <Field
                    label={t('welcome.address')}
                    hint={t(
                      state.addressFixedBy
                        ? `settings.address.${state.addressFixedBy}`
                        : 'welcome.address.hint',
                    )}
                    {...(addressFailure && {
                      validationMessage: addressText(t, addressFailure),
                    })}
                  >
                    <Input
                      value={address}
                      readOnly={state.addressFixedBy !== null}
                      spellCheck={false}
                      onChange={(_, data) => setAddress(data.value)}
                    />
                  </Field>
                </AccordionPanel>
              </AccordionItem>
            </Accordion>
          )}
        </ConnectForm>
        {values.practice && (
          <>
            <Divider alignContent="start">{t('welcome.or')}</Divider>
            <div className={styles.practice}>
              <Body1 className={styles.lead}>{t('welcome.practice.text')}</Body1>
              <Button disabled={practise.busy} onClick={practise.run}>
                {t('welcome.practice')}
              </Button>
              {practise.failure && <FailureNotice failure={practise.failure} />}
            </div>
          </>
        )}
      </div>
    </Page>
  );
}
