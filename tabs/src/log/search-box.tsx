import { makeStyles, SearchBox } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';

const settleAfter = 150;
const useStyles = makeStyles({ box: { flex: '1 1 200px', maxWidth: '360px', minWidth: 0 } });

/** Searches while one types; the text stays the typist's even when the address changes under it. */
export function LogSearch({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const styles = useStyles();
  const [text, setText] = useState(q);
  const sent = useRef(q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (q === sent.current) return;
    sent.current = q;
    setText(q);
  }, [q]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = (value: string) => {
    setText(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      sent.current = value;
      onSearch(value);
    }, settleAfter);
  };
  return (
    <SearchBox
      className={styles.box}
      placeholder="Search questions, answers and people"
      aria-label="Search questions, answers and people"
      maxLength={200}
      value={text}
      onChange={(_, { value }) => change(value)}
    />
  );
}
