import { Body1, Body1Strong, Button, Subtitle2 } from '@fluentui/react-components';
import { lastGoodText } from '../../strings/describe-saved.ts';
import { useListStyles } from '../components/list-styles.ts';
import { useSavedPushes } from '../saved/use-saved-pushes.ts';
import { useText } from '../text.tsx';
import { usePushSession } from './push-session.tsx';

/** More are on a page of their own. */
const most = 5;

/** The first saved pushes, each two clicks away from its next file. */
export function SavedPushList() {
  const styles = useListStyles();
  const { t, format } = useText();
  const { chooseFor } = usePushSession();
  const all = useSavedPushes();
  if (all === null || all.length === 0) return null;
  return (
    <section aria-label={t('nav.saved')}>
      <Subtitle2 as="h2">{t('nav.saved')}</Subtitle2>
      <ul className={styles.list}>
        {all.slice(0, most).map((saved) => (
          <li key={saved.id} className={styles.item}>
            <div className={styles.text}>
              <Body1Strong>{saved.name}</Body1Strong>
              <Body1 className={styles.soft}>
                {saved.repositoryName} · {lastGoodText(t, format, saved.lastGood, Date.now())}
              </Body1>
            </div>
            <Button
              aria-label={t('saved.choose.for', { name: saved.name })}
              onClick={() => void chooseFor(saved)}
            >
              {t('push.choose')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
