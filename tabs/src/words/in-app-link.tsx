import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForeground2,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** A link to another page of the tab. */
export function InAppLink({ to, children }: { to: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <Link href={to} className={styles.link}>
      {children}
    </Link>
  );
}
