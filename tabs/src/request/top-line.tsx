import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { RequestDetail } from '#api/contract/reads.ts';
import { useSession } from '../shell/session.ts';
import { InAppLink } from '../words/in-app-link.tsx';
import { count } from '../words/plural.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center', marginBottom: '4px' },
  back: { display: 'inline-flex', alignItems: 'center', gap: '4px', minHeight: '24px' },
  marking: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    color: tokens.colorNeutralForeground3,
  },
});

/** The way back to the log as it was left, then marking and number. */
export function TopLine({ detail }: { detail: RequestDetail }) {
  const styles = useStyles();
  const { place } = useSession();
  const back = place.current?.address.replace(/^\/tab/, '') ?? '/requests';
  const { restrictedTo } = detail;
  return (
    <>
      <nav aria-label="Back">
        <InAppLink to={back}>
          <span className={styles.back}>
            <ArrowLeft16Regular aria-hidden />
            Requests
          </span>
        </InAppLink>
      </nav>
      <div className={styles.line}>
        <Text size={200} weight="semibold" className={styles.marking}>
          {detail.marking !== 'OFFICIAL' && <LockClosed16Regular aria-hidden />}
          {detail.marking} · {detail.number}
          {restrictedTo && ` · open to ${count(restrictedTo.length, 'person', 'people')}`}
        </Text>
        {detail.followUpOf && (
          <Text size={200}>
            Follows <InAppLink to={`/requests/${detail.followUpOf}`}>{detail.followUpOf}</InAppLink>
          </Text>
        )}
      </div>
    </>
  );
}
