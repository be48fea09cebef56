import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../text.tsx';
import { isModalOpen } from './modal-open.ts';

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
  title: {
    ...typographyStyles.title2,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
});

/**
 * One page: a heading, actions on its right, and a column of content. A page that comes takes the
 * focus to its heading, so that a screen reader reads on from there.
 */
export function Page(props: { title: string; actions?: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isModalOpen()) heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = `${props.title} – ${t('app.name')}`;
  }, [props.title, t]);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {props.title}
        </h1>
        {props.actions}
      </div>
      {props.children}
    </div>
  );
}
