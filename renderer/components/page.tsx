import { makeStyles, Title2, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { useText } from '../text.tsx';

const useStyles = makeStyles({
  page: {
    maxWidth: '960px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXXXL} 40px 48px`,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    '@media (max-width: 1100px)': { paddingInline: tokens.spacingHorizontalXXL },
    '@media (max-width: 640px)': { paddingInline: tokens.spacingHorizontalL },
  },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** One page: a heading, actions on its right, and a column of content. */
export function Page(props: { title: string; actions?: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  const { t } = useText();
  useEffect(() => {
    document.title = `${props.title} – ${t('app.name')}`;
  }, [props.title, t]);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Title2 as="h1" className={styles.title}>
          {props.title}
        </Title2>
        {props.actions}
      </div>
      {props.children}
    </div>
  );
}
