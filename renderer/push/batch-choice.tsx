import { Checkbox, Field } from '@fluentui/react-components';
import { useText } from '../text.tsx';

/** Whether the files on the page belong together, such as the companies of a month. */
export function BatchChoice(props: { isBatch: boolean; onChange: (isBatch: boolean) => void }) {
  const { t } = useText();
  return (
    <Field hint={t('push.batch.hint')}>
      <Checkbox
        label={t('push.batch')}
        checked={props.isBatch}
        onChange={(_, { checked }) => props.onChange(checked === true)}
      />
    </Field>
  );
}
