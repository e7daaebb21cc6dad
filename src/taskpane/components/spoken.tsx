import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export interface SpokenProps {
  /** Said as soon as it changes, wherever the reader is. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

/** Words that a screen reader says and nobody sees. */
export function Spoken({ live = false, children }: SpokenProps) {
  const { hidden } = useStyles();
  return (
    <span className={hidden} {...(live && { role: 'status', 'aria-live': 'polite' })}>
      {children}
    </span>
  );
}
