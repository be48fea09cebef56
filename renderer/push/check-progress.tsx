import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useText } from '../text.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalL },
  bar: { flexGrow: 1, paddingTop: tokens.spacingVerticalM },
});

/** How far the check of the whole file has come, with a way to stop it. */
export function CheckProgress(props: {
  /** 0 to 1. */
  share: number;
  onStop: () => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const label = t('push.file.checking');
  return (
    <div className={styles.line}>
      <Field className={styles.bar} validationState="none" validationMessage={label}>
        <ProgressBar value={props.share} thickness="medium" aria-label={label} />
      </Field>
      <Button size="small" onClick={props.onStop}>
        {t('push.file.stopCheck')}
      </Button>
    </div>
  );
}
