import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { TieOut } from '../../main/contract/finance.ts';

const useStyles = makeStyles({
  verdict: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  icon: { display: 'inline-flex', marginTop: '2px' },
  ties: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorStatusWarningForeground1 },
});

/** Whether a total of the ERP ties, in words. */
export function ErpVerdict({ tieOut, children }: { tieOut: TieOut; children: ReactNode }) {
  const styles = useStyles();
  return (
    <Caption1 className={mergeClasses(styles.verdict, tieOut.ties ? styles.ties : styles.differs)}>
      <span className={styles.icon} aria-hidden>
        {tieOut.ties ? <CheckmarkCircleFilled /> : <WarningRegular />}
      </span>
      <span>{children}</span>
    </Caption1>
  );
}
