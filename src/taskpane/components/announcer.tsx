import { makeStyles } from '@fluentui/react-components';
import { usePaneState } from '../pane-context';

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

/** What only a screen reader needs to be told. */
export function Announcer() {
  const styles = useStyles();
  const announcement = usePaneState((state) => state.announcement);
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {announcement?.text}
    </div>
  );
}
