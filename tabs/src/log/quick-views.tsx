import {
  Button,
  Menu,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  Overflow,
  OverflowItem,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { Link, useLocation } from 'wouter';
import type { LogPage, QuickView } from '#api/contract/reads.ts';
import { viewNames, viewOrder } from './log-address.ts';

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
  const link = (view: QuickView) => {
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

function More(props: {
  views: readonly QuickView[];
  link: (view: QuickView) => { href: string; label: string };
}) {
  const styles = useStyles();
  const { ref, isOverflowing, overflowCount } = useOverflowMenu<never>();
  const [, navigate] = useLocation();
  if (!isOverflowing) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          ref={ref}
          className={styles.more}
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={`${overflowCount} more views`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {props.views.map((view) => (
            <MoreItem key={view} id={view} {...props.link(view)} navigate={navigate} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function MoreItem(props: { id: string; href: string; label: string; navigate: (to: string) => void }) {
  if (useIsOverflowItemVisible(props.id)) return null;
  return (
    <MenuItemLink
      href={`/tab${props.href}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        props.navigate(props.href);
      }}
    >
      {props.label}
    </MenuItemLink>
  );
}
