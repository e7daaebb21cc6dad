import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Progress as Done } from '../../ports/workbook';

const useStyles = makeStyles({
  track: {
    height: '3px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    borderRadius: 'inherit',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  unknown: {
    width: '33%',
    animationDuration: '2s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    animationName: { from: { marginLeft: '-33%' }, to: { marginLeft: '100%' } },
    '@media (prefers-reduced-motion: reduce)': { width: '100%', opacity: 0.5, animationName: 'none' },
  },
});

/** How far a command is; moves to and fro while nobody knows. A lighter twin of Fluent's, which Mulai would have to load. */
export function Progress({ label, progress }: { readonly label: string; readonly progress: Done | null }) {
  const styles = useStyles();
  const share = progress === null || progress.total === 0 ? null : progress.done / progress.total;
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share === null ? undefined : Math.round(share * 100)}
    >
      <div
        className={mergeClasses(styles.bar, share === null && styles.unknown)}
        style={share === null ? undefined : { width: `${share * 100}%` }}
      />
    </div>
  );
}
