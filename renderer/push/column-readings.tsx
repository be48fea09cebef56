import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import {
  type ColumnRole,
  columnRoles,
  dateOrders,
  decimalMarks,
  type FinanceReading,
} from '../../main/contract/finance.ts';
import type { SourceOptions } from '../../main/contract/inspection.ts';
import type { TextKey } from '../../strings/translate.ts';
import { useText } from '../text.tsx';
import { chosenReading, type ReadingChoice, readableColumns, withReading } from './readings.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', minHeight: '24px' },
  text: { color: tokens.colorNeutralForeground3 },
  scroll: {
    marginTop: tokens.spacingVerticalXS,
    maxHeight: '360px',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { ...typographyStyles.body1, width: '100%', borderCollapse: 'collapse' },
  head: {
    ...typographyStyles.caption1,
    textAlign: 'left',
    color: tokens.colorNeutralForeground3,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  select: { width: '232px' },
});

const marks = { ',': 'reading.mark.comma', '.': 'reading.mark.point' } as const;

/** How each column is read as one of a ledger; each can be said otherwise. */
export function ColumnReadings(props: {
  finance: FinanceReading;
  header: readonly string[];
  columns: number;
  options: SourceOptions;
  onChange: (options: SourceOptions) => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const isChosen = (props.options.readings?.length ?? 0) > 0;
  const { readings: _, ...automatic } = props.options;
  return (
    <>
      <div className={styles.line}>
        <Caption1 className={styles.text}>{t('reading.text')}</Caption1>
        {isChosen && (
          <Button appearance="subtle" size="small" onClick={() => props.onChange(automatic)}>
            {t('reading.reset')}
          </Button>
        )}
      </div>
      <Readings {...props} />
    </>
  );
}

function Readings(props: Parameters<typeof ColumnReadings>[0]) {
  const styles = useStyles();
  const { t } = useText();
  const { header, options } = props;
  const titles: readonly TextKey[] = [
    'reading.column',
    'reading.as',
    'reading.how',
    'reading.sure',
  ];
  const choose = (column: number, choice: ReadingChoice | null) =>
    props.onChange(withReading(options, header, column, choice));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls needs the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('reading.title')}>
      <table className={styles.table} aria-label={t('reading.title')}>
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col" className={styles.head}>
                {t(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {readableColumns(props.finance, header, props.columns).map(({ column, reading }) => {
            const chosen = chosenReading(options, header, column);
            const own = header[column]?.trim() ?? '';
            const name = own === '' ? t('reading.noName', { number: column + 1 }) : own;
            const found = reading?.role ?? null;
            return (
              <tr key={column}>
                <th scope="row" className={styles.cell}>
                  <Body1>{name}</Body1>
                </th>
                <td className={styles.cell}>
                  <Select
                    className={styles.select}
                    aria-label={t('reading.choose.role', { name })}
                    value={chosen ? (chosen.role ?? 'none') : ''}
                    onChange={(_, { value }) =>
                      choose(column, value === '' ? null : { role: roleOf(value) })
                    }
                  >
                    <option value="">{chosen ? t('csv.automatic') : automaticWords(found)}</option>
                    {[...columnRoles, 'none' as const].map((role) => (
                      <option key={role} value={role}>
                        {t(`reading.role.${role}`)}
                      </option>
                    ))}
                  </Select>
                </td>
                <td className={styles.cell}>
                  {reading?.decimalMark && (
                    <Select
                      aria-label={t('reading.choose.mark', { name })}
                      value={reading.decimalMark}
                      onChange={(_, { value }) =>
                        choose(column, { role: found, decimalMark: value === ',' ? ',' : '.' })
                      }
                    >
                      {decimalMarks.map((mark) => (
                        <option key={mark} value={mark}>
                          {t(marks[mark])}
                        </option>
                      ))}
                    </Select>
                  )}
                  {reading?.dateOrder && (
                    <Select
                      aria-label={t('reading.choose.order', { name })}
                      value={reading.dateOrder}
                      onChange={(_, { value }) =>
                        choose(column, { role: found, dateOrder: value === 'mdy' ? 'mdy' : 'dmy' })
                      }
                    >
                      {dateOrders.map((order) => (
                        <option key={order} value={order}>
                          {t(`reading.order.${order}`)}
                        </option>
                      ))}
                    </Select>
                  )}
                </td>
                <td className={styles.cell}>
                  <Caption1 className={styles.text}>
                    {reading && (reading.decimalMark || reading.dateOrder)
                      ? sureWords(reading)
                      : ''}
                  </Caption1>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );

  function automaticWords(role: ColumnRole | null): string {
    return t('reading.automatic', { role: t(`reading.role.${role ?? 'none'}`) });
  }

  function sureWords({ isSure, isChosen }: { isSure: boolean; isChosen?: true }): string {
    if (isChosen) return t('reading.isChosen');
    return t(isSure ? 'reading.isSure' : 'reading.isOpen');
  }
}

function roleOf(value: string): ColumnRole | null {
  return columnRoles.find((role) => role === value) ?? null;
}
