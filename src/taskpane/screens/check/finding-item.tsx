import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LocatedFinding } from '../../../commands/check';
import type { CheckTexts } from '../../../texts/pane/check.id';
import { usePane, usePaneState } from '../../pane-context';
import { fixFinding } from './fix-finding';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  go: {
    padding: 0,
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  places: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  why: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** One finding: pressing the sentence goes to its cell; below it why, and what can be done. */
export function FindingItem({ finding, texts }: { readonly finding: LocatedFinding; readonly texts: CheckTexts }) {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState(({ task }) => task !== null);
  const [asking, setAsking] = useState(false);
  const { sentence, rule, source, targets, accepted, fix, fingerprint } = finding;
  const [target, ...others] = targets;
  const go = (place: (typeof targets)[number]) => pane.goTo(() => pane.services.navigator.selectCell(place));
  return (
    <li className={styles.item}>
      {target === undefined ? (
        <span>{sentence}</span>
      ) : (
        <button type="button" className={styles.go} title={texts.goTo(target.label)} onClick={() => void go(target)}>
          {sentence}
        </button>
      )}
      <span className={styles.quiet}>{target?.label}</span>
      {others.length === 0 ? null : (
        <details className={styles.quiet}>
          <summary>{texts.morePlaces(others.length)}</summary>
          <ul className={styles.places}>
            {others.map((place, index) => (
              <li key={index}>
                <button type="button" className={styles.go} onClick={() => void go(place)}>
                  {place.label}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details className={styles.quiet}>
        <summary>{texts.why}</summary>
        <p className={styles.why}>{rule}</p>
        <p className={styles.why}>{texts.source(source)}</p>
      </details>
      {accepted === null ? null : <span>{texts.acceptedBecause(accepted.reason ?? '')}</span>}
      {asking ? (
        <Reason
          texts={texts}
          onClose={() => {
            setAsking(false);
          }}
          onSave={(reason) => {
            setAsking(false);
            void pane.check({ kind: 'accept', fingerprint, reason });
          }}
        />
      ) : (
        <div className={styles.actions}>
          {fix === undefined || accepted !== null ? null : (
            <Button size="small" disabledFocusable={busy} onClick={() => void fixFinding(pane, fix)}>
              {fix.label}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy}
            onClick={() => {
              if (accepted === null) setAsking(true);
              else void pane.check({ kind: 'reopen', fingerprint });
            }}
          >
            {accepted === null ? texts.accept : texts.reopen}
          </Button>
        </div>
      )}
    </li>
  );
}

interface ReasonProps {
  readonly texts: CheckTexts;
  readonly onSave: (reason: string) => void;
  readonly onClose: () => void;
}

/** A finding is accepted with a reason, or not at all. */
function Reason({ texts, onSave, onClose }: ReasonProps) {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const blank = reason.trim() === '';
  return (
    <>
      <Field label={texts.reason} required>
        <Textarea
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={blank}
          onClick={() => {
            if (!blank) onSave(reason.trim());
          }}
        >
          {texts.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </>
  );
}
