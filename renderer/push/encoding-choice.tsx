import {
  Body1,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle2,
  Table,
  TableBody,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import type { Encoding, EncodingReadings } from '../../main/contract/inspection.ts';
import { visible } from '../../strings/visible.ts';
import { useText } from '../text.tsx';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground3 },
  scroll: {
    display: 'block',
    marginTop: tokens.spacingVerticalS,
    overflowX: 'auto',
    // A radio reaches a pixel out of its line.
    overflowY: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { width: '100%', tableLayout: 'auto' },
  row: { ':last-child': { borderBottomStyle: 'none' } },
  cell: { padding: `0 ${tokens.spacingHorizontalM}`, overflowWrap: 'anywhere' },
  name: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    width: '1%',
  },
  word: {
    display: 'block',
    padding: `${tokens.spacingVerticalSNudge} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
  },
});

/** The same words of a file in the encodings that it may be in: a person sees which one is right. */
export function EncodingChoice(props: {
  readings: EncodingReadings;
  /** What the file is read in, or shall be. */
  chosen: string | null;
  onChoose: (encoding: Encoding) => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const id = useId();
  const { lines, candidates } = props.readings;
  return (
    <section>
      <Subtitle2 as="h2" id={id}>
        {t('readings.title')}
      </Subtitle2>
      <Body1 as="p" block className={styles.soft}>
        {t('readings.text')}
      </Body1>
      <RadioGroup
        aria-labelledby={id}
        className={styles.scroll}
        value={props.chosen ?? ''}
        onChange={(_, { value }) => props.onChoose(value as Encoding)}
      >
        <Table size="small" aria-labelledby={id} className={styles.table}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell className={styles.cell}>{t('readings.encoding')}</TableHeaderCell>
              {lines.map((line, place) => (
                <TableHeaderCell
                  // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place
                  key={place}
                  className={styles.cell}
                >
                  {t('readings.line', { line })}
                </TableHeaderCell>
              ))}
            </TableRow>
          </TableHeader>
          <TableBody>
            {candidates.map(({ encoding, words }) => (
              <TableRow key={encoding} className={styles.row}>
                <th scope="row" className={styles.name}>
                  <Radio
                    value={encoding}
                    label={encoding}
                    // A click on what reads right chooses it too, and a screen reader reads it.
                    input={{ id: `${id}-${encoding}` }}
                  />
                </th>
                {words.map((word, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place
                  <td key={place} className={styles.cell}>
                    <label htmlFor={`${id}-${encoding}`} className={styles.word}>
                      {visible(word)}
                    </label>
                  </td>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </RadioGroup>
    </section>
  );
}
