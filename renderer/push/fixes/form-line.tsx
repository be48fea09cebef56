import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Step } from '../../../main/contract/recipe.ts';
import { useText } from '../../text.tsx';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))',
    alignItems: 'end',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  button: { justifySelf: 'start' },
});

/** The fields that a fix needs, in a line that ends with the button to add it. */
export function FormLine(props: {
  children: ReactNode;
  /** `null` while something is missing. */
  step: Step | null;
  onAdd: (step: Step) => void;
}) {
  const styles = useStyles();
  const { t } = useText();
  const { step, onAdd } = props;
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        if (step) onAdd(step);
      }}
    >
      {props.children}
      <Button className={styles.button} type="submit" disabled={step === null}>
        {t('fixes.add.do')}
      </Button>
    </form>
  );
}
