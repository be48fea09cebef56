import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../main/contract/inspection.ts';
import { useText } from '../text.tsx';

const useStyles = makeStyles({
  icon: { display: 'inline-flex', fontSize: '20px', flexShrink: 0 },
  blocking: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
});

const icons = {
  blocking: <ErrorCircleFilled />,
  warning: <WarningFilled />,
  note: <InfoRegular />,
} as const satisfies Record<Severity, unknown>;

/** How grave a problem is, as an icon with a name. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <span
      role="img"
      aria-label={t(`problems.${severity}`)}
      className={mergeClasses(styles.icon, styles[severity])}
    >
      {icons[severity]}
    </span>
  );
}
