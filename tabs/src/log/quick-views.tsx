import {
  Button,
  makeStyles,
  mergeClasses,
  Overflow,
  OverflowItem,
  tokens,
  useOverflowMenu,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import type { LogPage, QuickView } from '#api/contract/reads.ts';
import { viewNames, viewOrder } from './log-address.ts';

// Menus bring positioning and focus handling: fetched when there are views to put in one.
const loadMenu = () => import('./more-views.tsx');
const MoreViews = lazy(loadMenu);

export interface ViewLink {
  readonly href: string;
  readonly label: string;
}

const useStyles = makeStyles({
  views: { display: 'flex', minWidth: 0, overflow: 'hidden', padding: '2px', margin: '-2px' },
  view: {
    flexShrink: 0,
    display: 'block',
    padding: '8px 8px 6px',
    borderBottom: '2px solid transparent',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  now: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
  more: { flexShrink: 0, alignSelf: 'center' },
});

interface Props {
  readonly counts: LogPage['counts'] | undefined;
  readonly now: QuickView;
  readonly addressOf: (view: QuickView) => string;
}

/** Links, because each is an address; views that would show nothing are hidden, except the present one. */
export function QuickViews({ counts, now, addressOf }: Props) {
  const styles = useStyles();
  const shown = viewOrder.filter((view) => view === now || view === 'open' || (counts?.[view] ?? 0) > 0);
  const link = (view: QuickView): ViewLink => {
    const n = counts?.[view];
    return { href: addressOf(view), label: n === undefined ? viewNames[view] : `${viewNames[view]} ${n}` };
  };
  return (
    <Overflow minimumVisible={1} padding={40}>
      <nav aria-label="Views" className={styles.views}>
        {shown.map((view, index) => (
          <OverflowItem key={view} id={view} priority={view === now ? 100 : 50 - index}>
            <Link
              href={link(view).href}
              aria-current={view === now ? 'page' : undefined}
              className={mergeClasses(styles.view, view === now && styles.now)}
            >
              {link(view).label}
            </Link>
          </OverflowItem>
        ))}
        <More views={shown} link={link} />
      </nav>
    </Overflow>
  );
}

function More(props: { views: readonly QuickView[]; link: (view: QuickView) => ViewLink }) {
  const styles = useStyles();
  const { ref, isOverflowing, overflowCount } = useOverflowMenu<never>();
  const [wanted, setWanted] = useState(false);
  if (!isOverflowing) return null;
  const button = (
    <Button
      ref={ref}
      className={styles.more}
      appearance="subtle"
      icon={<MoreHorizontal20Regular />}
      aria-label={`${overflowCount} more views`}
      aria-haspopup="menu"
      onPointerEnter={() => void loadMenu()}
      onClick={wanted ? undefined : () => setWanted(true)}
    />
  );
  if (!wanted) return button;
  return (
    <Suspense fallback={button}>
      <MoreViews trigger={button} views={props.views} link={props.link} />
    </Suspense>
  );
}
