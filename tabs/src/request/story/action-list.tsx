import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { useActs } from '../acts/use-acts.tsx';
import { sayAction } from '../sentences.ts';
import { useStoryStyles } from './section.tsx';
import type { StoryProps } from './story.tsx';

const useStyles = makeStyles({
  item: { display: 'flex', gap: '8px', alignItems: 'start' },
  done: { color: tokens.colorStatusSuccessForeground3, flexShrink: 0 },
  open: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  words: { flexGrow: 1, minWidth: 0 },
});

/** Agreed is not done: each says which it is. */
export function ActionList({ detail, now }: StoryProps) {
  const styles = useStyles();
  const story = useStoryStyles();
  const { may, start } = useActs();
  if (detail.actions.length === 0) return null;
  return (
    <ul className={story.list} aria-label="Actions">
      {detail.actions.map((action) => (
        <li key={action.id} className={styles.item}>
          {action.doneAt ? (
            <CheckmarkCircle20Regular className={styles.done} aria-hidden />
          ) : (
            <Circle20Regular className={styles.open} aria-hidden />
          )}
          <span className={styles.words}>
            <Text block>{action.what}</Text>
            <Text block size={200} className={story.small}>
              {sayAction(action, now)}
            </Text>
          </span>
          {action.doneAt === null && may('complete-action') && (
            <Button size="small" onClick={() => start('complete-action', { action: String(action.id) })}>
              Done
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
