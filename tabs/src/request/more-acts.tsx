import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { Fragment } from 'react';
import type { CommandName } from '#api/contract/commands.ts';
import type { RequestDetail } from '#api/contract/reads.ts';
import { labelOf, menuOrder } from './acts/labels.ts';
import { useActs } from './acts/use-acts.tsx';

/** Everything else this reader may do, in three groups. */
export function MoreActs(props: { detail: RequestDetail; next: CommandName | null; large: boolean }) {
  const { detail, next, large } = props;
  const { may, start } = useActs();
  const groups = menuOrder
    .map((group) => group.filter((command) => command !== next && may(command)))
    .filter((group) => group.length > 0);
  if (groups.length === 0) return null;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          icon={<MoreHorizontal20Regular />}
          size={large ? 'large' : 'medium'}
          aria-label="More you can do"
          {...(next === null ? { 'data-focus-again': '' } : {})}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {groups.map((group, index) => (
            <Fragment key={group[0]}>
              {index > 0 && <MenuDivider />}
              {group.map((command) => (
                <MenuItem key={command} onClick={() => start(command)}>
                  {labelOf(command, detail)}
                </MenuItem>
              ))}
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
