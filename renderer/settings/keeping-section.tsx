import type { PreferenceChange } from '../../main/contract/preferences.ts';
import { usePreferences } from '../preferences.tsx';
import { useText } from '../text.tsx';
import { PathSetting } from './path-setting.tsx';
import { Section } from './section.tsx';
import { ChoiceSetting } from './setting.tsx';

/** How long something can be kept, in months; `null`: for ever. */
const spans = [null, 120, 84, 60, 24, 12, 3] as const;

/** What is kept of pushes, where, and for how long. */
export function KeepingSection() {
  const { t } = useText();
  const { values } = usePreferences();
  const folder = values.copiesFolder;
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
      <PathSetting
        of="copiesFolder"
        state={
          folder === null ? t('settings.copies.none') : t('settings.copies.folder', { folder })
        }
        hint="settings.copies.hint"
        choose="settings.copies.choose"
        stop="settings.copies.stop"
        ask="preferences.chooseCopiesFolder"
      />
      {folder !== null && (
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
