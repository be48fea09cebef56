import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Page } from '../components/page.tsx';
import { hashOf } from '../route.ts';
import { useText } from '../text.tsx';
import { Markdown, titleOf } from './markdown.tsx';
import { imageUrl, topicOf, topics } from './topics.ts';

const useStyles = makeStyles({
  topics: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The guide: how to do what finance staff do with Kindling, with pictures. */
export function GuidePage({ topic }: { topic: string | null }) {
  const styles = useStyles();
  const { t } = useText();
  const shown = topicOf(topic);
  return (
    <Page title={t('guide.title')}>
      <nav className={styles.topics} aria-label={t('guide.topics')}>
        {Object.entries(topics).map(([name, text]) => (
          <Link
            key={name}
            href={hashOf({ page: 'guide', topic: name })}
            aria-current={name === shown ? 'page' : undefined}
            className={name === shown ? styles.current : ''}
          >
            {titleOf(text)}
          </Link>
        ))}
      </nav>
      <Markdown text={topics[shown]} imageUrl={imageUrl} />
    </Page>
  );
}
