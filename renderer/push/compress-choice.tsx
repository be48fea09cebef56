import { Checkbox, Field } from '@fluentui/react-components';
import { usePreferences } from '../preferences.tsx';
import { useText } from '../text.tsx';
import { usePushSession } from './push-session.tsx';

/** Whether files are compressed before they are sent. */
export function CompressChoice() {
  const { t } = useText();
  const { compress, setCompress } = usePushSession();
  const { isLocked } = usePreferences();
  return (
    <Field hint={t('push.compress.hint')}>
      <Checkbox
        label={t('push.compress')}
        checked={compress}
        disabled={isLocked('compress')}
        onChange={(_, { checked }) => void setCompress(checked === true)}
      />
    </Field>
  );
}
