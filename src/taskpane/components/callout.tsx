import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Filled } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';

export type Tone = 'info' | 'success' | 'warning' | 'error';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { gridColumn: 2, minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  infoIcon: { color: tokens.colorNeutralForeground2 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
});

export interface CalloutProps {
  readonly tone: Tone;
  readonly title?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A message in its place; the icon and the words carry the tone, the colour only repeats it. */
export function Callout({ tone, title, actions, children }: CalloutProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.box, tone !== 'info' && styles[tone])}>
      <ToneIcon tone={tone} />
      <div className={styles.body}>
        {title === undefined ? null : <p className={styles.title}>{title}</p>}
        <div>{children}</div>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}

function ToneIcon({ tone }: { readonly tone: Tone }) {
  const styles = useStyles();
  switch (tone) {
    case 'info':
      return <Info20Filled className={styles.infoIcon} aria-hidden />;
    case 'success':
      return <CheckmarkCircle20Filled className={styles.successIcon} aria-hidden />;
    case 'warning':
      return <Warning20Filled className={styles.warningIcon} aria-hidden />;
    case 'error':
      return <ErrorCircle20Filled className={styles.errorIcon} aria-hidden />;
  }
}
