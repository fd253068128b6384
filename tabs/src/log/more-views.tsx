import {
  Menu,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { useLocation } from 'wouter';
import type { QuickView } from '#api/contract/reads.ts';
import type { ViewLink } from './quick-views.tsx';

interface Props {
  readonly trigger: JSX.Element;
  readonly views: readonly QuickView[];
  readonly link: (view: QuickView) => ViewLink;
}

/** The quick views for which there is no room. Opens at once: it is fetched when it was asked for. */
export default function MoreViews({ trigger, views, link }: Props) {
  return (
    <Menu defaultOpen>
      <MenuTrigger disableButtonEnhancement>{trigger}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {views.map((view) => (
            <MoreItem key={view} id={view} {...link(view)} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function MoreItem({ id, href, label }: { id: string } & ViewLink) {
  const [, navigate] = useLocation();
  if (useIsOverflowItemVisible(id)) return null;
  return (
    <MenuItemLink
      href={`/tab${href}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        navigate(href);
      }}
    >
      {label}
    </MenuItemLink>
  );
}
