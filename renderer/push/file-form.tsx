import {
  Body1,
  Body1Strong,
  Caption1,
  Field,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useId, useState } from 'react';
import type { TieOut } from '../../main/contract/finance.ts';
import type { FieldMatch } from '../../main/contract/push.ts';
import type { DeleteQuery, Repository } from '../../main/contract/repository.ts';
import { FoldButton } from '../components/fold-button.tsx';
import { RepositoryPicker } from '../components/repository-picker.tsx';
import { useText } from '../text.tsx';
import { Changes } from './changes.tsx';
import { CheckProgress } from './check-progress.tsx';
import { CommentField } from './comment-field.tsx';
import { CompressChoice } from './compress-choice.tsx';
import { CsvSettings } from './csv-settings.tsx';
import { DeleteQueryPicker } from './delete-query-picker.tsx';
import { EncodingChoice } from './encoding-choice.tsx';
import { dialectFacts, fileFacts, ledgerFacts } from './facts.ts';
import { Fixes } from './fixes/fixes.tsx';
import { LedgerCard } from './ledger-card.tsx';
import { Preview } from './preview.tsx';
import { ProblemList } from './problem-list.tsx';
import { usePushSession } from './push-session.tsx';
import { PushedBefore } from './pushed-before.tsx';
import { isEncodingOpen } from './readiness.ts';
import { ReadingState } from './reading-state.tsx';
import { RowsChoice } from './rows-choice.tsx';
import { SavedDifferences } from './saved-differences.tsx';
import type { Item } from './session.ts';
import { withSetting } from './source-options.ts';
import { usePushedBefore } from './use-pushed-before.ts';
import { WorkbookChoices } from './workbook-choices.tsx';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  facts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  settings: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  soft: { color: tokens.colorNeutralForeground3 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(280px, 1fr))',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    alignItems: 'start',
  },
  match: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'flex-start',
    marginTop: tokens.spacingVerticalXXS,
    minHeight: '16px',
    overflowWrap: 'anywhere',
  },
  matchIcon: {
    display: 'inline-flex',
    marginTop: '2px',
    color: tokens.colorStatusSuccessForeground1,
  },
  warn: { color: tokens.colorStatusWarningForeground1 },
});

function FieldLine({ match }: { match: FieldMatch }) {
  const styles = useStyles();
  const { t } = useText();
  const { total, missing, extra } = match;
  const complete = missing.length === 0;
  return (
    <Caption1 className={mergeClasses(styles.match, complete ? styles.soft : styles.warn)}>
      {complete && total > 0 && (
        <span className={styles.matchIcon} aria-hidden>
          <CheckmarkCircleFilled />
        </span>
      )}
      <span>
        {complete
          ? t('push.fields.all', { total, extra: extra.length })
          : t('push.fields.missing', { missing: missing.length, total })}
      </span>
    </Caption1>
  );
}

/** One file before it is pushed: what is sure in one line, what needs a decision open. */
export function FileForm(props: {
  item: Item;
  repositories: readonly Repository[] | null;
  queries: readonly DeleteQuery[];
  onSaveQuery: (query: DeleteQuery) => Promise<void>;
  /** One of several: its repository is chosen in the list above. */
  several: boolean;
  /** It is in a batch, whose first file it is not. */
  deletesWithFirst: boolean;
  /** As `useTieOuts` gives them. */
  tieOuts: readonly (TieOut | null)[];
}) {
  const styles = useStyles();
  const { t, format } = useText();
  const { setOptions, place, chooseDeleteQuery, stopCheck } = usePushSession();
  const [open, setOpen] = useState(false);
  const settingsId = useId();
  const { item, repositories } = props;
  const inspection = item.view?.inspection ?? null;
  const repository = repositories?.find(({ id }) => id === item.repositoryId) ?? null;
  const before = usePushedBefore(item);
  const dialect = dialectFacts(t, item);
  const changed = item.view?.plan.changedLines ?? [];
  const kind = inspection?.format ?? null;
  // Of what cannot be sent nothing is to be set.
  const hasSettings = inspection !== null && kind !== null;
  // Rows are no matter of course: what is chosen about them is always seen.
  const areRows = item.options.asRows !== undefined;
  const ledger = ledgerFacts(t, format, item);
  return (
    <div className={styles.column}>
      {item.saved && item.differences.length > 0 && (
        <SavedDifferences name={item.saved.name} differences={item.differences} />
      )}
      {ledger !== '' && <Body1Strong>{ledger}</Body1Strong>}
      {inspection?.finance && (
        <LedgerCard
          item={item}
          inspection={inspection}
          finance={inspection.finance}
          tieOuts={props.tieOuts}
        />
      )}
      <div className={styles.facts}>
        <Body1 className={styles.soft}>{fileFacts(t, format, item, Date.now())}</Body1>
        {hasSettings && (
          <div className={styles.line}>
            {dialect && <Body1 className={styles.soft}>{dialect}</Body1>}
            <FoldButton open={open} controls={settingsId} inline onToggle={() => setOpen(!open)}>
              {t(dialect ? 'csv.title' : 'push.settings')}
            </FoldButton>
            {item.looking !== null && (
              <Spinner size="extra-tiny" aria-label={t('push.file.reading')} />
            )}
          </div>
        )}
      </div>
      <ReadingState item={item} />
      {(open || areRows) && hasSettings && (
        <div id={settingsId} className={styles.settings}>
          {open && inspection.encoding && (
            <CsvSettings
              inspection={inspection}
              options={item.options}
              onChange={(options) => void setOptions(item, options)}
            />
          )}
          <RowsChoice
            options={item.options}
            name={item.view?.plan.uploadName ?? ''}
            isJson={kind === 'json' || kind === 'ndjson'}
            onChange={(options) => void setOptions(item, options)}
          />
          {/* A workbook is compressed by nature, and rows go as they are only. */}
          {kind !== 'xlsx' && !areRows && <CompressChoice />}
        </div>
      )}
      <div className={styles.choices}>
        <div>
          {props.several ? (
            <Field label={t('push.repository')}>
              <Body1>{repository?.name ?? t('push.repository.above')}</Body1>
            </Field>
          ) : (
            <Field label={t('push.repository')}>
              <RepositoryPicker
                repositories={repositories}
                selectedId={item.repositoryId}
                onSelect={(repositoryId) => void place(item, repositoryId)}
              />
            </Field>
          )}
          <div aria-live="polite">
            {item.view?.plan.fields && <FieldLine match={item.view.plan.fields} />}
            {repository && item.remembered && (
              <Caption1 className={styles.soft}>{t('push.repository.remembered')}</Caption1>
            )}
          </div>
        </div>
        {inspection?.workbook && (
          <WorkbookChoices
            workbook={inspection.workbook}
            options={item.options}
            // What was chosen shows at once; the plan follows when it has been made anew.
            sendAs={
              item.options.sendAs ?? (item.view?.plan.conversion?.sheet ? 'sheet' : 'workbook')
            }
            onChange={(options) => void setOptions(item, options)}
          />
        )}
        {props.deletesWithFirst ? (
          <Field label={t('push.deleteQuery')}>
            <Body1>{t('push.batch.deletes')}</Body1>
          </Field>
        ) : (
          <DeleteQueryPicker
            queries={props.queries}
            repositories={repositories}
            repositoryId={item.repositoryId}
            selectedId={item.deleteQueryId}
            onSelect={(id) => chooseDeleteQuery(item.source.id, id)}
            onSave={props.onSaveQuery}
          />
        )}
      </div>
      <CommentField item={item} isWanted={props.tieOuts.some((one) => one !== null && !one.ties)} />
      {item.view && item.view.progress < 1 && !item.unreadable && (
        <CheckProgress share={item.view.progress} onStop={() => void stopCheck(item.source.id)} />
      )}
      {before && <PushedBefore before={before} replaces={item.deleteQueryId !== null} />}
      {inspection?.readings && (
        <EncodingChoice
          readings={inspection.readings}
          // What was chosen shows at once; the words follow. Nothing is, while a person must choose.
          chosen={item.options.encoding ?? (isEncodingOpen(item) ? null : inspection.encoding)}
          onChoose={(encoding) =>
            void setOptions(item, withSetting(item.options, 'encoding', encoding))
          }
        />
      )}
      {item.view && <ProblemList problems={item.view.plan.problems} />}
      {item.view && inspection?.format && (
        <Fixes
          view={item.view}
          options={item.options}
          isLooking={item.looking !== null}
          fields={repository?.fields ?? []}
          onChange={(options) => void setOptions(item, options)}
        />
      )}
      {changed.length > 0 && <Changes lines={changed} />}
      {inspection && <Preview inspection={inspection} fields={repository?.fields ?? null} />}
    </div>
  );
}
