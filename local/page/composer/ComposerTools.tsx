import { Button, makeStyles, Tooltip } from '@fluentui/react-components';
import { ChatHelpRegular, DocumentSearchRegular, MentionRegular, SendRegular } from '@fluentui/react-icons';
import { type Compose, useExtension } from '../extension/ExtensionProvider.tsx';
import { useSession } from '../shell/session.ts';

const useStyles = makeStyles({
  tools: { display: 'flex', alignItems: 'center', gap: '2px', padding: '0 4px 4px' },
  gap: { flex: 1 },
});

/** Under the words: mention, the app's commands, send. */
export function ComposerTools(props: {
  readonly compose: Compose;
  readonly sending: boolean;
  readonly onMention: () => void;
  readonly onSend: () => void;
}) {
  const styles = useStyles();
  const { view } = useSession();
  const extension = useExtension();
  const { search } = view.commands;
  const { compose } = props;
  return (
    <div className={styles.tools}>
      {compose.in === 'channel' ? (
        <Tooltip content={`Mention ${view.bot.name}`} relationship="label">
          <Button size="small" appearance="subtle" icon={<MentionRegular />} onClick={props.onMention} />
        </Tooltip>
      ) : null}
      {view.commands.compose.map((command) => (
        <Button
          key={command.id}
          size="small"
          appearance="subtle"
          icon={<ChatHelpRegular />}
          onClick={() => extension.compose(command, compose)}
        >
          {command.title}
        </Button>
      ))}
      {search ? (
        <Tooltip content={search.title} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<DocumentSearchRegular />}
            onClick={() => extension.search(search, compose)}
          />
        </Tooltip>
      ) : null}
      <span className={styles.gap} />
      <Tooltip content="Send" relationship="label">
        <Button
          appearance="subtle"
          icon={<SendRegular />}
          disabledFocusable={props.sending}
          onClick={props.onSend}
        />
      </Tooltip>
    </div>
  );
}
