import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // Its words stand in line with the text above.
  flush: { marginInlineStart: '-8px' },
});

/** Unfolds what stands below it, and folds it again. */
export function FoldButton(props: {
  open: boolean;
  /** Id of what it unfolds. */
  controls?: string;
  /** It does not begin a line. */
  inline?: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <Button
      {...(!props.inline && { className: styles.flush })}
      appearance="subtle"
      size="small"
      iconPosition="after"
      icon={props.open ? <ChevronUpRegular /> : <ChevronDownRegular />}
      aria-expanded={props.open}
      {...(props.open && props.controls && { 'aria-controls': props.controls })}
      onClick={props.onToggle}
    >
      {props.children}
    </Button>
  );
}
