import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { QUARTERS, type Quarter } from '../../../domain/report';
import type { BuildTexts } from '../../../texts/pane/build.id';
import { usePane, usePaneState } from '../../pane-context';
import { guarded } from '../../store/guarded';
import { patiently } from '../../store/patiently';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: {
    width: '100%',
    boxSizing: 'border-box',
    maxHeight: '240px',
    overflow: 'auto',
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: 'inherit',
  },
});

interface Shown {
  readonly quarter: Quarter;
  /** What became of it; `text` where Office does not let the pane copy. */
  readonly state: 'copied' | 'empty' | 'text';
  readonly text: string;
}

/** Copies one quarter of e-Performance, figures and notes, for pasting into the application. */
export function QuarterCopy({ texts }: { readonly texts: BuildTexts }) {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState(({ task }) => task !== null);
  const [shown, setShown] = useState<Shown | null>(null);
  const copy = async (quarter: Quarter): Promise<void> => {
    const { commands, clock, host } = pane.services;
    const read = await guarded(() => patiently(clock, () => commands.quarterText(quarter)));
    if (!read.ok) {
      pane.fail('survey', read.error);
      return;
    }
    const text = read.value;
    const state = text === null ? 'empty' : (await host.copyText(text)) ? 'copied' : 'text';
    setShown({ quarter, state, text: text ?? '' });
    pane.announce(texts.quarterState[state](quarter));
  };
  return (
    <section className={styles.section} aria-label={texts.quarters}>
      <h2 className={styles.title}>{texts.quarters}</h2>
      <p className={styles.quiet}>{texts.quartersAbout}</p>
      <div className={styles.buttons}>
        {QUARTERS.map((quarter) => (
          <Button
            key={quarter}
            size="small"
            aria-label={texts.copyQuarter(quarter)}
            disabledFocusable={busy}
            onClick={() => void copy(quarter)}
          >
            {quarter}
          </Button>
        ))}
      </div>
      {shown === null ? null : <p className={styles.quiet}>{texts.quarterState[shown.state](shown.quarter)}</p>}
      {shown?.state === 'text' ? (
        // Scrolls, so the keyboard must be able to reach it.
        <pre className={styles.text} tabIndex={0} aria-label={texts.copyQuarter(shown.quarter)}>
          {shown.text}
        </pre>
      ) : null}
    </section>
  );
}
