import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  above: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface PageProps {
  /** Whose report this is; small, above the title. */
  readonly above?: string;
  readonly title: string;
  readonly intro?: string;
  readonly children?: ReactNode;
}

/** A screen: its title, a line about it, its content. */
export function Page({ above, title, intro, children }: PageProps) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <div>
        {above === undefined ? null : <p className={styles.above}>{above}</p>}
        <h1 className={styles.title}>{title}</h1>
      </div>
      {intro === undefined ? null : <p className={styles.intro}>{intro}</p>}
      {children}
    </div>
  );
}
