import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle12Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle12Regular } from '@fluentui/react-icons/svg/circle';
import { ErrorCircle12Filled } from '@fluentui/react-icons/svg/error-circle';
import { SubtractCircle12Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { RowStatus } from '../../../domain/indicator-result';
import { useFillTexts } from './fill-context';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  reached: { color: tokens.colorStatusSuccessForeground1 },
  short: { color: tokens.colorPaletteRedForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
});

/** The status of an indicator: a word, a shape, and a colour that only repeats them. */
export function StatusBadge({ status }: { readonly status: RowStatus }) {
  const styles = useStyles();
  const texts = useFillTexts();
  const [tone, icon] = look(status, styles);
  return (
    <span className={mergeClasses(styles.badge, tone)}>
      {icon}
      {texts.statuses[status]}
    </span>
  );
}

function look(status: RowStatus, styles: ReturnType<typeof useStyles>) {
  switch (status) {
    case 'Tercapai':
      return [styles.reached, <CheckmarkCircle12Filled key="icon" aria-hidden />] as const;
    case 'Belum tercapai':
      return [styles.short, <ErrorCircle12Filled key="icon" aria-hidden />] as const;
    case 'Belum diisi':
    case 'Target kosong':
    case 'Penyebut nol':
      return [styles.open, <Circle12Regular key="icon" aria-hidden />] as const;
    case 'Nihil':
    case 'Tidak dinilai':
      return [undefined, <SubtractCircle12Regular key="icon" aria-hidden />] as const;
  }
}
