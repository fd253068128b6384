import { Button } from '@fluentui/react-components';
import { Filter20Regular } from '@fluentui/react-icons/svg/filter';
import { lazy, Suspense, useState } from 'react';
import type { Filters } from './log-address.ts';

const FilterPopover = lazy(() => import('./filter-popover.tsx'));

interface Props {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  /** Where there is no room for the word. */
  readonly iconOnly: boolean;
}

/** The popover and its lists are fetched when first wanted. */
export function FilterButton(props: Props) {
  const [wanted, setWanted] = useState(false);
  const button = (
    <Button
      icon={<Filter20Regular />}
      aria-label={props.iconOnly ? 'Filter' : undefined}
      onClick={wanted ? undefined : () => setWanted(true)}
    >
      {props.iconOnly ? null : 'Filter'}
    </Button>
  );
  if (!wanted) return button;
  return (
    <Suspense fallback={button}>
      <FilterPopover {...props} trigger={button} />
    </Suspense>
  );
}
