import { makeStyles, tokens } from '@fluentui/react-components';

/** Where seven columns no longer fit side by side. */
const narrow = '@container activity (max-width: 719px)';

/** How the table of Activity looks, wide and narrow. */
export const useTableStyles = makeStyles({
  container: { containerType: 'inline-size', containerName: 'activity' },
  table: { [narrow]: { display: 'block' } },
  // Only out of sight: it goes on naming the columns.
  head: {
    [narrow]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  body: { [narrow]: { display: 'block' } },
  numberHead: { width: '60px', '& > *': { justifyContent: 'flex-end' } },
  statusHead: { width: '148px' },
  startedHead: { width: '72px' },
  actionsHead: { width: '164px' },
  row: {
    cursor: 'pointer',
    [narrow]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto auto',
      columnGap: tokens.spacingHorizontalM,
      rowGap: tokens.spacingVerticalXXS,
      alignItems: 'baseline',
      paddingBlock: tokens.spacingVerticalM,
    },
  },
  cell: {
    overflowWrap: 'anywhere',
    // Fluent sets these two, which would win over `paddingBlock`.
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    [narrow]: { display: 'block', width: 'auto', height: 'auto', padding: 0 },
  },
  file: {
    [narrow]: { gridColumn: '1 / 3', fontWeight: tokens.fontWeightSemibold },
  },
  started: { whiteSpace: 'nowrap', [narrow]: { gridRow: 1, gridColumn: 3, textAlign: 'right' } },
  repository: { [narrow]: { gridColumn: 1 } },
  number: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    [narrow]: { color: tokens.colorNeutralForeground2 },
  },
  status: { [narrow]: { gridColumn: '1 / -1', paddingTop: tokens.spacingVerticalXXS } },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
  goOn: { marginTop: tokens.spacingVerticalXS },
  progress: { marginTop: tokens.spacingVerticalXS, [narrow]: { maxWidth: '240px' } },
  actions: { [narrow]: { gridColumn: '1 / -1' } },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalXS,
    '& button': { minWidth: 'auto', whiteSpace: 'nowrap' },
  },
  wideOnly: { [narrow]: { display: 'none' } },
  narrowOnly: { display: 'none', [narrow]: { display: 'inline' } },
});
