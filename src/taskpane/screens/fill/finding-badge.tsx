import { makeStyles, tokens } from '@fluentui/react-components';
import { useFillTexts } from './fill-context';
import type { FindingCounts } from './finding-counts';

const useStyles = makeStyles({
  badge: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  salah: { color: tokens.colorPaletteRedForeground1 },
});

/** What Periksa found about the indicator, in words; the colour only repeats them. */
export function FindingBadge({ salah, confirm }: FindingCounts) {
  const styles = useStyles();
  const texts = useFillTexts();
  return (
    <span className={styles.badge}>
      {salah === 0 ? null : <span className={styles.salah}>{texts.wrong(salah)}</span>}
      {salah === 0 || confirm === 0 ? null : ', '}
      {confirm === 0 ? null : texts.toConfirm(confirm)}
    </span>
  );
}
