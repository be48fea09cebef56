import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { PreferenceChange } from '../../main/contract/preferences.ts';
import { request } from '../bridge.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { useAction } from '../components/use-action.ts';
import { usePreferences } from '../preferences.tsx';
import { useText } from '../text.tsx';
import { Section } from './section.tsx';
import { ChoiceSetting, LockedNote } from './setting.tsx';

const useStyles = makeStyles({
  copies: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  path: { overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** How long something can be kept, in months; `null`: for ever. */
const spans = [null, 120, 84, 60, 24, 12, 3] as const;

/** What is kept of pushes, where, and for how long. */
export function KeepingSection() {
  const { t } = useText();
  const { values } = usePreferences();
  const options = (current: number | null) =>
    [...new Set([...spans, current])].map((months) => ({
      value: String(months),
      text: t('settings.keep.for', { months: months ?? -1, years: (months ?? 0) / 12 }),
    }));
  const change =
    (key: 'keepRecords' | 'keepDetails' | 'keepCopies') =>
    (value: string): PreferenceChange => ({
      [key]: value === 'null' ? null : Number(value),
    });
  return (
    <Section title={t('settings.keeping')}>
      <ChoiceSetting
        of="keepRecords"
        label="settings.keepRecords"
        hint="settings.keepRecords.hint"
        value={String(values.keepRecords)}
        options={options(values.keepRecords)}
        change={change('keepRecords')}
      />
      <ChoiceSetting
        of="keepDetails"
        label="settings.keepDetails"
        hint="settings.keepDetails.hint"
        value={String(values.keepDetails)}
        options={options(values.keepDetails)}
        change={change('keepDetails')}
      />
      <CopiesFolder />
      {values.copiesFolder !== null && (
        <ChoiceSetting
          of="keepCopies"
          label="settings.keepCopies"
          value={String(values.keepCopies)}
          options={options(values.keepCopies)}
          change={change('keepCopies')}
        />
      )}
    </Section>
  );
}

function CopiesFolder() {
  const styles = useStyles();
  const { t } = useText();
  const { values, isLocked, change } = usePreferences();
  const choose = useAction(async () => {
    await request('preferences.chooseCopiesFolder', undefined);
  });
  const stop = useAction(() => change({ copiesFolder: null }));
  const failure = choose.failure ?? stop.failure;
  const folder = values.copiesFolder;
  return (
    <div className={styles.copies}>
      <Body1 className={styles.path}>
        {folder === null ? t('settings.copies.none') : t('settings.copies.folder', { folder })}
      </Body1>
      <Caption1 className={styles.soft}>{t('settings.copies.hint')}</Caption1>
      {isLocked('copiesFolder') ? (
        <LockedNote />
      ) : (
        <div className={styles.buttons}>
          <Button disabled={choose.busy} onClick={choose.run}>
            {t('settings.copies.choose')}
          </Button>
          {folder !== null && (
            <Button appearance="subtle" disabled={stop.busy} onClick={stop.run}>
              {t('settings.copies.stop')}
            </Button>
          )}
        </div>
      )}
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
