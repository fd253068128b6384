import { makeStyles, tokens } from '@fluentui/react-components';
import { splitMatches } from './split-matches.ts';

const useStyles = makeStyles({
  mark: {
    color: 'inherit',
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textDecorationColor: tokens.colorCompoundBrandStroke,
    textUnderlineOffset: '3px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Text with what the search found underlined: a background would not hold its contrast in three themes. */
export function Marked({ text, q }: { text: string; q: string }) {
  const styles = useStyles();
  if (q.trim() === '') return text;
  let at = 0;
  return splitMatches(text, q).map((stretch) => {
    const start = at;
    at += stretch.text.length;
    return stretch.found ? (
      <mark key={start} className={styles.mark}>
        {stretch.text}
      </mark>
    ) : (
      <span key={start}>{stretch.text}</span>
    );
  });
}
