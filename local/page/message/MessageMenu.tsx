import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ChatHelpRegular, LinkRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { showAddress } from '../address.ts';
import { useExtension } from '../extension/ExtensionProvider.tsx';
import type { ViewMessage } from '../server.ts';
import { useSession } from '../shell/session.ts';

const useStyles = makeStyles({
  place: {
    position: 'absolute',
    top: '4px',
    right: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export function MessageMenu({ message }: { readonly message: ViewMessage }) {
  const styles = useStyles();
  const { view } = useSession();
  const { open } = useExtension();
  const [shown, setShown] = useState(false);
  const copy = () => {
    const spot =
      message.root === null
        ? ({ kind: 'chat' } as const)
        : ({ kind: 'channel', message: message.id } as const);
    void navigator.clipboard.writeText(`${window.location.origin}/${showAddress({ person: null, spot })}`);
  };
  return (
    <div className={`fl-menu ${styles.place}`} data-open={shown}>
      <Menu open={shown} onOpenChange={(_event, data) => setShown(data.open)}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label="More options"
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {view.commands.message.map((command) => (
              <MenuItem key={command.id} icon={<ChatHelpRegular />} onClick={() => open(command, message)}>
                {command.title}
              </MenuItem>
            ))}
            <MenuItem icon={<LinkRegular />} onClick={copy}>
              Copy link
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
