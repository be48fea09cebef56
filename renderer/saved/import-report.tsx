import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ImportedPush } from '../../main/contract/saved-push.ts';
import { useText } from '../text.tsx';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '20px' } });

/** What became of each saved push that a colleague's file brought. */
export function ImportReport(props: { report: readonly ImportedPush[]; onClose: () => void }) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <ul className={styles.list}>
          {props.report.map(({ name, outcome, repositoryName, withoutDeleteQuery }) => (
            <li key={name}>
              {t(`saved.imported.${outcome}`, { name, repository: repositoryName })}{' '}
              {withoutDeleteQuery && t('saved.imported.withoutDeleteQuery')}
            </li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={t('common.close')}
            onClick={props.onClose}
          />
        }
      />
    </MessageBar>
  );
}
