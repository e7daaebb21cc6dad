import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useRef, type ReactNode } from 'react';
import { useFill, useFillTexts } from './fill-context';
import type { Subject } from './fill-state';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  back: { marginRight: 'auto', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  position: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':focus': { outlineOffset: '2px' },
  },
  above: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface FormFrameProps {
  readonly above: string;
  readonly title: string;
  /** Rows with a form of their own, in the order of the list. */
  readonly subjects: readonly Subject[];
  readonly at: number;
  readonly children: ReactNode;
}

/** A form with the way back to the list, and to the rows before and after. */
export function FormFrame({ above, title, subjects, at, children }: FormFrameProps) {
  const styles = useStyles();
  const fill = useFill();
  const texts = useFillTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = subjects[at - 1];
  const after = subjects[at + 1];
  useEffect(() => {
    // However far down the list was, a form begins at its top, with the way back in sight.
    const main = heading.current?.closest('main');
    if (main) main.scrollTop = 0;
    // Coming from the list, the keyboard goes to what opened; following the sheet, it stays in the sheet.
    if (document.activeElement === document.body || document.activeElement === null) {
      if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
    }
  }, [title]);
  return (
    <div className={styles.frame}>
      <div className={styles.bar}>
        <Button
          className={styles.back}
          size="small"
          appearance="subtle"
          icon={<ArrowLeft16Regular />}
          onClick={() => {
            fill.close();
          }}
        >
          {texts.back}
        </Button>
        <span className={styles.position}>{texts.position(at + 1, subjects.length)}</span>
        <Step icon={<ChevronLeft16Regular />} label={texts.previous} subject={before} />
        <Step icon={<ChevronRight16Regular />} label={texts.next} subject={after} />
      </div>
      <div>
        <p className={styles.above}>{above}</p>
        <h2 ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
      </div>
      {children}
    </div>
  );
}

interface StepProps {
  readonly icon: React.ReactElement;
  readonly label: string;
  readonly subject: Subject | undefined;
}

function Step({ icon, label, subject }: StepProps) {
  const fill = useFill();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={label}
      disabledFocusable={subject === undefined}
      onClick={() => {
        if (subject !== undefined) fill.open(subject);
      }}
    />
  );
}
