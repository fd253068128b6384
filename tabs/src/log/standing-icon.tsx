import { Avatar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleOff20Regular } from '@fluentui/react-icons/svg/circle-off';
import { ClockAlarm20Regular } from '@fluentui/react-icons/svg/clock-alarm';
import { Merge20Regular } from '@fluentui/react-icons/svg/merge';
import { PauseCircle20Regular } from '@fluentui/react-icons/svg/pause-circle';
import { PersonQuestionMark20Regular } from '@fluentui/react-icons/svg/person-question-mark';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons/svg/shield-checkmark';
import type { RequestRow } from '#api/contract/reads.ts';

type Standing = RequestRow['standing'];

const icons = {
  nobody: PersonQuestionMark20Regular,
  person: PersonQuestionMark20Regular,
  check: ShieldCheckmark20Regular,
  untold: Send20Regular,
  paused: PauseCircle20Regular,
  closed: CheckmarkCircle20Regular,
  declined: CircleOff20Regular,
  joined: Merge20Regular,
  withdrawn: ArrowUndo20Regular,
  late: ClockAlarm20Regular,
} satisfies Record<Standing['sign'], unknown>;

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground2 },
  success: { color: tokens.colorStatusSuccessForeground3 },
  paused: { color: tokens.colorNeutralForeground3 },
});

/** The face of whose turn it is; an icon where it is nobody's. The words beside it say the same. */
export function StandingIcon({ standing }: { standing: Standing }) {
  const styles = useStyles();
  if (standing.sign === 'person' && standing.person)
    return (
      <Avatar
        aria-hidden
        size={20}
        color="colorful"
        name={standing.person.name}
        idForColor={standing.person.id}
        className={styles.icon}
      />
    );
  const Icon = icons[standing.sign];
  return (
    <Icon
      className={mergeClasses(
        styles.icon,
        standing.sign === 'paused' && styles.paused,
        standing.tone === 'warning' && styles.warning,
        standing.tone === 'success' && styles.success,
      )}
    />
  );
}
