import { Caption1, Field, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import type { ReactNode } from 'react';
import type { PreferenceChange, PreferenceKey } from '../../main/contract/preferences.ts';
import type { TextKey } from '../../strings/translate.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { useAction } from '../components/use-action.ts';
import { usePreferences } from '../preferences.tsx';
import { useText } from '../text.tsx';

const useStyles = makeStyles({
  setting: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  select: { maxWidth: '280px' },
  locked: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
});

/** Says that the organisation has set it. */
export function LockedNote() {
  const styles = useStyles();
  const { t } = useText();
  return (
    <Caption1 className={styles.locked}>
      <LockClosedRegular aria-hidden />
      {t('settings.locked')}
    </Caption1>
  );
}

/** What is the same for all settings: locked ones say so, and what fails is told below. */
function Setting(props: { of: PreferenceKey; failure: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  const { isLocked } = usePreferences();
  return (
    <div className={styles.setting}>
      {props.children}
      {isLocked(props.of) && <LockedNote />}
      {props.failure}
    </div>
  );
}

function useChange() {
  const { change } = usePreferences();
  const action = useAction(change);
  return { ...action, notice: action.failure && <FailureNotice failure={action.failure} /> };
}

type Switched = 'compress' | 'deleteQueries' | 'staysInTray' | 'startsAtLogin';

/** A preference that is on or off. */
export function SwitchSetting(props: { of: Switched; label: TextKey; hint: TextKey }) {
  const { t } = useText();
  const { values, isLocked } = usePreferences();
  const { run, notice } = useChange();
  return (
    <Setting of={props.of} failure={notice}>
      <Field hint={t(props.hint)}>
        <Switch
          label={t(props.label)}
          checked={values[props.of]}
          disabled={isLocked(props.of)}
          onChange={(_, { checked }) => void run({ [props.of]: checked })}
        />
      </Field>
    </Setting>
  );
}

/** A preference that is one of a few. */
export function ChoiceSetting<T extends string>(props: {
  of: PreferenceKey;
  label: TextKey;
  hint?: TextKey;
  value: T;
  options: readonly { readonly value: T; readonly text: string }[];
  change: (value: T) => PreferenceChange;
}) {
  const styles = useStyles();
  const { t } = useText();
  const { isLocked } = usePreferences();
  const { run, notice } = useChange();
  return (
    <Setting of={props.of} failure={notice}>
      <Field label={t(props.label)} {...(props.hint && { hint: t(props.hint) })}>
        <Select
          className={styles.select}
          value={props.value}
          disabled={isLocked(props.of)}
          onChange={(_, { value }) => void run(props.change(value as T))}
        >
          {props.options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
    </Setting>
  );
}
