import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  detail: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: '2px',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  name: {
    maxHeight: `calc(2 * ${tokens.lineHeightBase300})`,
    lineHeight: tokens.lineHeightBase300,
    overflow: 'hidden',
    gridColumn: '1 / -1',
    overflowWrap: 'anywhere',
  },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  detailLine: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

export interface RowGroupProps {
  readonly title: string;
  readonly detail: string | null;
  readonly children: ReactNode;
}

/** Rows under a heading that stays in sight while they scroll. */
export function RowGroup({ title, detail, children }: RowGroupProps) {
  const styles = useStyles();
  return (
    <section className={styles.group} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {detail === null ? null : <div className={styles.detail}>{detail}</div>}
      </div>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

export interface RowProps {
  readonly code: string;
  readonly name: string;
  readonly figure: string;
  /** Below the name: a status, what was spent of what. */
  readonly detail: ReactNode;
  readonly here: boolean;
  readonly onOpen: () => void;
}

/** One row of a list; pressing it opens its form. */
export function Row({ code, name, figure, detail, here, onOpen }: RowProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.row, here && styles.here)}
        aria-current={here ? true : undefined}
        onClick={onOpen}
      >
        <span className={styles.name}>{name}</span>
        <span className={mergeClasses(styles.quiet, styles.detailLine)}>
          {code === '' ? null : <span>{code} ·</span>}
          <span>{detail}</span>
        </span>
        <span className={mergeClasses(styles.quiet, styles.figure)}>{figure}</span>
      </button>
    </li>
  );
}
