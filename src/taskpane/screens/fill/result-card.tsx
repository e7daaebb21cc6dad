import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(88px, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  note: {
    gridColumn: '1 / -1',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface ResultFigure {
  readonly name: string;
  readonly value: ReactNode;
}

export interface ResultCardProps {
  readonly label: string;
  readonly figures: readonly ResultFigure[];
  /** Why a figure is missing, or what was done to it. */
  readonly note?: string | null;
}

/** Computed figures; they change while one types. */
export function ResultCard({ label, figures, note }: ResultCardProps) {
  const styles = useStyles();
  return (
    <div className={styles.card} role="group" aria-label={label}>
      {figures.map(({ name, value }) => (
        <div key={name}>
          <div className={styles.name}>{name}</div>
          <div className={styles.value}>{value}</div>
        </div>
      ))}
      {note === undefined || note === null ? null : <p className={styles.note}>{note}</p>}
    </div>
  );
}
