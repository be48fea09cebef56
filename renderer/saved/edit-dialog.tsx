import {
  Body1,
  Button,
  Checkbox,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Repository } from '../../main/contract/repository.ts';
import type { SavedPush, SavedPushSettings } from '../../main/contract/saved-push.ts';
import { request } from '../bridge.ts';
import { useDeleteQueries } from '../components/delete-queries.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Modal } from '../components/modal.tsx';
import { RepositoryPicker } from '../components/repository-picker.tsx';
import { useAction } from '../components/use-action.ts';
import { useText } from '../text.tsx';
import { settingsOf } from './settings-of.ts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  soft: { color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Days that can be chosen, and how far figures may be from last time, in per cent. */
const days = Array.from({ length: 31 }, (_, at) => at + 1);
const shares = [10, 25, 50, 100];

/** Changes a saved push. Open while there is one. */
export function EditDialog(props: {
  saved: SavedPush | null;
  repositories: readonly Repository[] | null;
  onClose: () => void;
}) {
  return (
    <Modal open={props.saved !== null} onClose={props.onClose}>
      {props.saved && <EditForm {...props} saved={props.saved} />}
    </Modal>
  );
}

function EditForm(props: {
  saved: SavedPush;
  repositories: readonly Repository[] | null;
  onClose: () => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const { queries } = useDeleteQueries();
  const [settings, setSettings] = useState<SavedPushSettings>(() => settingsOf(props.saved));
  const save = useAction(async () => {
    await request('savedPushes.change', { id: props.saved.id, settings });
    props.onClose();
  });
  const change = (of: Partial<SavedPushSettings>) => setSettings({ ...settings, ...of });
  const check = (of: Partial<SavedPushSettings['checks']>) =>
    change({ checks: { ...settings.checks, ...of } });
  const { name, filePattern, repositoryId, deleteQueryId, checks, dueDay, source } = settings;
  const isIncomplete = name.trim() === '' || filePattern.trim() === '';
  const isAutomatic = Object.keys(source).length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isIncomplete) void save.run();
  };
  return (
    <form onSubmit={submit}>
      <DialogBody>
        <DialogTitle>{t('saved.edit.title')}</DialogTitle>
        <DialogContent className={styles.fields}>
          <Field label={t('saved.name')}>
            <Input
              value={name}
              onChange={(_, { value }) => change({ name: value.slice(0, 200) })}
            />
          </Field>
          <Field label={t('saved.pattern')} hint={t('saved.pattern.hint')}>
            <Input
              value={filePattern}
              spellCheck={false}
              onChange={(_, { value }) => change({ filePattern: value.slice(0, 255) })}
            />
          </Field>
          <Field label={t('push.repository')}>
            <RepositoryPicker
              repositories={props.repositories}
              selectedId={repositoryId}
              // A delete query belongs to one repository.
              onSelect={(id) => change({ repositoryId: id, deleteQueryId: null })}
            />
          </Field>
          <Field label={t('push.deleteQuery')} hint={t('saved.deleteQuery.hint')}>
            <Select
              value={deleteQueryId ?? ''}
              onChange={(_, { value }) => change({ deleteQueryId: value || null })}
            >
              <option value="">{t('push.deleteQuery.nothing')}</option>
              {queries
                .filter((query) => query.repositoryId === repositoryId)
                .map((query) => (
                  <option key={query.id} value={query.id}>
                    {query.name}
                  </option>
                ))}
            </Select>
          </Field>
          <div className={styles.line}>
            <Body1 className={styles.soft}>
              {t(isAutomatic ? 'saved.source.automatic' : 'saved.source.chosen')}
            </Body1>
            {!isAutomatic && (
              <Button size="small" onClick={() => change({ source: {} })}>
                {t('saved.source.reset')}
              </Button>
            )}
          </div>
          <Field label={t('saved.due')}>
            <Select
              value={String(dueDay)}
              onChange={(_, { value }) =>
                change({ dueDay: value === 'null' ? null : Number(value) })
              }
            >
              <option value="null">{t('saved.due.none')}</option>
              {days.map((day) => (
                <option key={day} value={day}>
                  {t('saved.due.day', { day })}
                </option>
              ))}
            </Select>
          </Field>
          <Checkbox
            label={t('saved.check.nextMonth')}
            checked={checks.nextMonth}
            onChange={(_, { checked }) => check({ nextMonth: checked === true })}
          />
          <Checkbox
            label={t('saved.check.erpTotal')}
            checked={checks.erpTotal}
            onChange={(_, { checked }) => check({ erpTotal: checked === true })}
          />
          <Field label={t('saved.check.within')}>
            <Select
              value={String(checks.withinPercent)}
              onChange={(_, { value }) =>
                check({ withinPercent: value === 'null' ? null : Number(value) })
              }
            >
              <option value="null">{t('saved.check.within.any')}</option>
              {[
                ...new Set([...shares, ...(checks.withinPercent ? [checks.withinPercent] : [])]),
              ].map((share) => (
                <option key={share} value={share}>
                  {t('saved.check.within.share', { share: share / 100 })}
                </option>
              ))}
            </Select>
          </Field>
          {save.failure && <FailureNotice failure={save.failure} />}
        </DialogContent>
        <DialogActions>
          <Button type="submit" appearance="primary" disabled={save.busy || isIncomplete}>
            {t('common.save')}
          </Button>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
