import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { Workbook } from '../../main/contract/inspection.ts';
import { useText } from '../text.tsx';

const useStyles = makeStyles({ box: { minWidth: 0 } });

/** Which sheet of a workbook is read. */
export function SheetPicker(props: { workbook: Workbook; onSelect: (sheet: string) => void }) {
  const styles = useStyles();
  const { t } = useText();
  const { sheet, sheets } = props.workbook;
  return (
    <Field label={t('push.sheet')}>
      <Dropdown
        className={styles.box}
        value={sheet}
        selectedOptions={[sheet]}
        onOptionSelect={(_, data) => data.optionValue && props.onSelect(data.optionValue)}
      >
        {sheets.map(({ name, hidden }) => (
          <Option key={name} value={name} text={name}>
            {hidden ? t('push.sheet.hidden', { name }) : name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
