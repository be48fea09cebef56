import { Dropdown, Field, makeStyles, Option, Radio, RadioGroup } from '@fluentui/react-components';
import {
  type HiddenRows,
  hiddenRowsValues,
  type SendAs,
  type SourceOptions,
  sendAsValues,
  type Workbook,
} from '../../main/contract/inspection.ts';
import { useText } from '../text.tsx';
import { withHiddenRows, withSendAs } from './source-options.ts';

const useStyles = makeStyles({ box: { minWidth: 0 } });

/** What of a workbook is read and sent, where there is anything to choose. */
export function WorkbookChoices(props: {
  workbook: Workbook;
  options: SourceOptions;
  /** What is planned now. */
  sendAs: SendAs;
  onChange: (options: SourceOptions) => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const { options, onChange } = props;
  const { sheet, sheets, hiddenRows } = props.workbook;
  const hasHidden = options.hiddenRows !== undefined || (hiddenRows ?? 0) > 0;
  return (
    <>
      {sheets.length > 1 && (
        <Field label={t('push.sheet')}>
          <Dropdown
            className={styles.box}
            value={sheet}
            selectedOptions={[sheet]}
            onOptionSelect={(_, data) =>
              data.optionValue && onChange({ ...options, sheet: data.optionValue })
            }
          >
            {sheets.map(({ name, hidden }) => (
              <Option key={name} value={name} text={name}>
                {hidden ? t('push.sheet.hidden', { name }) : name}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
      {/* Fixes are made on a sheet: with them there is nothing to choose. */}
      {sheets.length > 1 && !options.recipe && (
        <Field label={t('push.sendAs')}>
          <RadioGroup
            value={props.sendAs}
            onChange={(_, { value }) => onChange(withSendAs(options, value as SendAs))}
          >
            {sendAsValues.map((value) => (
              <Radio key={value} value={value} label={t(`push.sendAs.${value}`)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {hasHidden && (
        <Field label={t('push.hiddenRows', { count: hiddenRows ?? 0 })}>
          <RadioGroup
            value={options.hiddenRows ?? ''}
            onChange={(_, { value }) => onChange(withHiddenRows(options, value as HiddenRows))}
          >
            {hiddenRowsValues.map((value) => (
              <Radio key={value} value={value} label={t(`push.hiddenRows.${value}`)} />
            ))}
          </RadioGroup>
        </Field>
      )}
    </>
  );
}
