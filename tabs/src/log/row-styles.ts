import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useRowStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    // High contrast hovers in its highlight colour, on which these texts would vanish.
    ':global([data-theme="contrast"]) &': {
      ':hover': { backgroundColor: 'transparent', outline: `1px solid ${tokens.colorNeutralStroke1}` },
    },
  },
  cell: {
    display: 'block',
    padding: '0 8px',
    minWidth: 0,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  first: { ...typographyStyles.body1, display: 'block', color: tokens.colorNeutralForeground1 },
  second: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  number: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3 },
  cut: { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  standing: { alignSelf: 'center' },
  // Table elements laid out as grids: they keep their meaning, and a row can hold a stretched link.
  table: { display: 'block', textAlign: 'start' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  head: {
    display: 'block',
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    ...typographyStyles.body1,
    display: 'grid',
    alignItems: 'center',
    minHeight: '36px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  wide: { gridTemplateColumns: '64px minmax(0, 1fr) clamp(248px, 24%, 304px) 136px 168px 92px' },
  wideRow: { height: '52px' },
  middle: { gridTemplateColumns: 'minmax(0, 1fr) 232px' },
  middleRow: { height: '72px' },
  middleBars: { display: 'flex', marginTop: '2px' },
  meta: { display: 'flex', alignItems: 'center', gap: '4px', minWidth: 0 },
});
