import {
  CounterBadge,
  makeStyles,
  mergeClasses,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { ArrowUploadFilled, ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { BookmarkFilled, BookmarkRegular } from '@fluentui/react-icons/svg/bookmark';
import { HistoryFilled, HistoryRegular } from '@fluentui/react-icons/svg/history';
import {
  QuestionCircleFilled,
  QuestionCircleRegular,
} from '@fluentui/react-icons/svg/question-circle';
import { SettingsFilled, SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { type ReactNode, useId } from 'react';
import type { TextKey } from '../../strings/translate.ts';
import { hashOf, type Route } from '../route.ts';
import { useText } from '../text.tsx';
import { useMedia } from '../theme/use-media.ts';

const narrow = '@media (max-width: 899px)';

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    width: '200px',
    flexShrink: 0,
    boxSizing: 'border-box',
    padding: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXL,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { width: '56px', padding: tokens.spacingVerticalS },
  },
  item: { position: 'relative' },
  last: { marginTop: 'auto' },
  link: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '40px',
    boxSizing: 'border-box',
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    [narrow]: { justifyContent: 'center', paddingInline: 0 },
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: '12px',
      bottom: '12px',
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandForeground1,
      // High contrast repaints every ground; without this nothing would mark the page.
      '@media (forced-colors: active)': {
        forcedColorAdjust: 'none',
        backgroundColor: 'Highlight',
      },
    },
  },
  icon: { display: 'inline-flex', fontSize: '20px' },
  iconCurrent: { color: tokens.colorCompoundBrandForeground1 },
  label: { [narrow]: { display: 'none' } },
  badge: {
    position: 'absolute',
    right: tokens.spacingHorizontalM,
    top: '12px',
    pointerEvents: 'none',
    [narrow]: { right: '2px', top: '2px' },
  },
});

function RailLink(props: {
  route: Route;
  label: TextKey;
  current: boolean;
  icon: ReactNode;
  badge?: number;
}) {
  const styles = useStyles();
  const { t } = useText();
  const collapsed = useMedia('(max-width: 899px)');
  const badgeId = useId();
  const label = t(props.label);
  const link = (
    <a
      href={hashOf(props.route)}
      // The badge must not become part of the name.
      aria-label={label}
      aria-describedby={props.badge ? badgeId : undefined}
      aria-current={props.current ? 'page' : undefined}
      className={mergeClasses(styles.link, props.current && styles.current)}
    >
      <span className={mergeClasses(styles.icon, props.current && styles.iconCurrent)} aria-hidden>
        {props.icon}
      </span>
      <span className={styles.label}>{label}</span>
    </a>
  );
  return (
    <>
      {collapsed ? (
        <Tooltip content={label} relationship="inaccessible" positioning="after">
          {link}
        </Tooltip>
      ) : (
        link
      )}
      {!!props.badge && (
        <>
          <CounterBadge count={props.badge} size="small" className={styles.badge} aria-hidden />
          <span id={badgeId} hidden>
            {t('nav.badge', { count: props.badge })}
          </span>
        </>
      )}
    </>
  );
}

/** The way between the pages, on the left; icons only where the window is narrow. */
export function Rail({ page, badge }: { page: Route['page']; badge: number }) {
  const styles = useStyles();
  const { t } = useText();
  const at = (name: Route['page']) => page === name;
  return (
    <nav className={styles.rail} aria-label={t('nav.label')}>
      <div className={styles.item}>
        <RailLink
          route={{ page: 'push' }}
          label="nav.push"
          current={at('push')}
          icon={at('push') ? <ArrowUploadFilled /> : <ArrowUploadRegular />}
        />
      </div>
      <div className={styles.item}>
        <RailLink
          route={{ page: 'activity', pushId: null }}
          label="nav.activity"
          current={at('activity')}
          icon={at('activity') ? <HistoryFilled /> : <HistoryRegular />}
          badge={badge}
        />
      </div>
      <div className={styles.item}>
        <RailLink
          route={{ page: 'saved' }}
          label="nav.saved"
          current={at('saved')}
          icon={at('saved') ? <BookmarkFilled /> : <BookmarkRegular />}
        />
      </div>
      <div className={mergeClasses(styles.item, styles.last)}>
        <RailLink
          route={{ page: 'guide', topic: null }}
          label="nav.guide"
          current={at('guide')}
          icon={at('guide') ? <QuestionCircleFilled /> : <QuestionCircleRegular />}
        />
      </div>
      <div className={styles.item}>
        <RailLink
          route={{ page: 'settings' }}
          label="nav.settings"
          current={at('settings')}
          icon={at('settings') ? <SettingsFilled /> : <SettingsRegular />}
        />
      </div>
    </nav>
  );
}
