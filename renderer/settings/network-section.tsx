import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { proxyAddress } from '../../main/contract/preferences.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { useAction } from '../components/use-action.ts';
import { usePreferences } from '../preferences.tsx';
import { useText } from '../text.tsx';
import { PathSetting } from './path-setting.tsx';
import { Section } from './section.tsx';
import { LockedNote } from './setting.tsx';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  select: { maxWidth: '280px' },
  own: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    maxWidth: '520px',
  },
  field: { flexGrow: 1, minWidth: 0 },
  beside: { marginTop: '26px' },
});

const kinds = ['automatic', 'none', 'own'] as const;
type Kind = (typeof kinds)[number];

function kindOf(proxy: string | null): Kind {
  if (proxy === null) return 'automatic';
  return proxy === 'none' ? 'none' : 'own';
}

function ProxySetting() {
  const styles = useStyles();
  const { t } = useText();
  const { values, isLocked, change } = usePreferences();
  const isSet = isLocked('proxy');
  const [kind, setKind] = useState<Kind>(kindOf(values.proxy));
  const [text, setText] = useState(kindOf(values.proxy) === 'own' ? (values.proxy ?? '') : '');
  const save = useAction((proxy: string | null) => change({ proxy }));
  const choose = (chosen: Kind) => {
    setKind(chosen);
    if (chosen !== 'own') void save.run(chosen === 'none' ? 'none' : null);
  };
  const wished = text.trim();
  const isOdd = wished !== '' && !proxyAddress.test(wished);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isOdd && wished !== '') void save.run(wished);
  };
  return (
    <div className={styles.group}>
      <Field label={t('settings.proxy')} hint={t(`settings.proxy.${kind}.hint`)}>
        <Select
          className={styles.select}
          value={kind}
          disabled={isSet}
          onChange={(_, data) => choose(data.value as Kind)}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`settings.proxy.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {kind === 'own' && (
        <form className={styles.own} onSubmit={submit}>
          <Field
            className={styles.field}
            label={t('settings.proxy.address')}
            {...(isOdd && { validationMessage: t('settings.proxy.odd') })}
          >
            <Input
              value={text}
              readOnly={isSet}
              spellCheck={false}
              placeholder="proxy.example.com:8080"
              onChange={(_, data) => setText(data.value)}
            />
          </Field>
          {!isSet && (
            <Button
              type="submit"
              className={styles.beside}
              disabled={save.busy || isOdd || wished === '' || wished === values.proxy}
            >
              {t('common.save')}
            </Button>
          )}
        </form>
      )}
      {isSet && <LockedNote />}
      {save.failure && <FailureNotice failure={save.failure} />}
    </div>
  );
}

/** The way to Ignite through the organisation's network. */
export function NetworkSection() {
  const { t } = useText();
  const file = usePreferences().values.certificates;
  return (
    <Section title={t('settings.network')}>
      <ProxySetting />
      <PathSetting
        of="certificates"
        state={
          file === null
            ? t('settings.certificates.none')
            : t('settings.certificates.file', { file })
        }
        hint="settings.certificates.hint"
        choose="settings.certificates.choose"
        stop="settings.certificates.stop"
        ask="preferences.chooseCertificates"
      />
    </Section>
  );
}
