import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RequestDetail } from '#api/contract/reads.ts';
import { Band } from './band.tsx';
import { Rail } from './rail.tsx';
import { FoldedRail } from './rail-folded.tsx';
import { Steps } from './steps.tsx';
import { Story } from './story/story.tsx';
import { TopLine } from './top-line.tsx';

const useStyles = makeStyles({
  page: { padding: '12px 16px 0', maxWidth: '1160px' },
  phone: { paddingBottom: '88px' },
  question: {
    margin: '2px 0 16px',
    maxWidth: '70ch',
    fontSize: tokens.fontSizeBase600,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase600,
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    outlineStyle: 'none',
  },
  columns: { display: 'grid', gap: '24px 48px' },
  withRail: { gridTemplateColumns: 'minmax(0, 720px) 320px' },
  story: { minWidth: 0, maxWidth: '720px' },
});

const railFrom = 1100;
const phoneBelow = 600;

export function RequestView({ detail, width }: { detail: RequestDetail; width: number }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const wide = width >= railFrom;
  const phone = width < phoneBelow;
  // Arriving from the log, a screen reader starts at the question.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={`${styles.page} ${phone ? styles.phone : ''}`}>
      <TopLine detail={detail} />
      <h1 ref={heading} tabIndex={-1} className={styles.question}>
        {detail.question}
      </h1>
      <div className={`${styles.columns} ${wide ? styles.withRail : ''}`}>
        <div className={styles.story}>
          <Band detail={detail} phone={phone} />
          <Steps detail={detail} />
          {!wide && <FoldedRail detail={detail} />}
          <Story detail={detail} />
        </div>
        {wide && (
          <aside aria-label="About this request">
            <Rail detail={detail} />
          </aside>
        )}
      </div>
    </div>
  );
}
