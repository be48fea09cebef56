import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { SavedDifference } from '../../main/contract/saved-difference.ts';
import { savedDifferenceText } from '../../strings/describe-saved.ts';
import { useText } from '../text.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px' },
});

/** Why a file did not go by itself with its saved push. */
export function SavedDifferences(props: { name: string; differences: readonly SavedDifference[] }) {
  const styles = useStyles();
  const { t, format } = useText();
  const sentences = props.differences.map((one) => savedDifferenceText(t, format, one));
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('saved.asks', { name: props.name })}</MessageBarTitle>
        <ul className={styles.list}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
