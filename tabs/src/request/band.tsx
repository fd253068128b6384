import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { RequestDetail } from '#api/contract/reads.ts';
import { StandingIcon } from '../log/standing-icon.tsx';
import { isCommand, labelOf } from './acts/labels.ts';
import { useActs } from './acts/use-acts.tsx';
import { MoreActs } from './more-acts.tsx';

const useStyles = makeStyles({
  band: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px 16px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    // In high contrast every background is the same black.
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  words: { display: 'flex', gap: '8px', flex: '1 1 260px', minWidth: 0 },
  wordsAlone: { flexBasis: 0 },
  acts: { display: 'flex', gap: '8px', flexShrink: 0 },
  fault: { marginTop: '8px' },
  bar: {
    position: 'fixed',
    insetInline: 0,
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    gap: '8px',
    padding: '12px 16px calc(12px + env(safe-area-inset-bottom))',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grow: { flexGrow: 1 },
});

/** Where it stands, and the one act that is next for this reader; on a phone that act stays in reach below. */
export function Band({ detail, phone }: { detail: RequestDetail; phone: boolean }) {
  const styles = useStyles();
  const { start, fault, busy } = useActs();
  const next = detail.next !== null && isCommand(detail.next) ? detail.next : null;
  const primary = next && (
    <Button
      appearance="primary"
      size={phone ? 'large' : 'medium'}
      className={phone ? styles.grow : undefined}
      data-focus-again=""
      disabledFocusable={busy === next}
      onClick={() => start(next)}
    >
      {labelOf(next, detail)}
    </Button>
  );
  const more = <MoreActs detail={detail} next={next} large={phone && next !== null} />;
  return (
    <section aria-label="Where it stands">
      <div className={styles.band}>
        <div className={mergeClasses(styles.words, next === null && styles.wordsAlone)}>
          <StandingIcon standing={detail.standing} />
          <Text>
            <strong>{detail.band.lead}</strong>
            {detail.band.rest}
          </Text>
        </div>
        {!(phone && next) && (
          <div className={styles.acts}>
            {primary}
            {more}
          </div>
        )}
      </div>
      {fault && (
        <MessageBar intent="error" role="alert" layout="multiline" className={styles.fault}>
          <MessageBarBody>{fault}</MessageBarBody>
        </MessageBar>
      )}
      {phone && next && (
        <div className={styles.bar}>
          {primary}
          {more}
        </div>
      )}
    </section>
  );
}
