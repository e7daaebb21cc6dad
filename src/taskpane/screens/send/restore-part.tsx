import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { restoreEn } from '../../../texts/pane/restore.en';
import { restoreId } from '../../../texts/pane/restore.id';
import { usePane, usePaneState, useTexts } from '../../pane-context';
import type { ReturnedState } from '../../store/pane-state';
import { fingerprint } from '../../store/returned-copy';
import { ChangeList } from './change-list';

const TEXTS = { id: restoreId, en: restoreEn };

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, overflowWrap: 'anywhere' },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Pulihkan Rumus: one button, and afterwards what the other side changed. */
export function RestorePart() {
  const styles = useStyles();
  const pane = usePane();
  const ready = usePaneState(({ survey }) => survey !== null && survey.version !== 'none');
  const busy = usePaneState(({ task }) => task !== null);
  const returned = usePaneState((state) => state.returned);
  const texts = useTexts(TEXTS);
  if (!ready) return null;
  return (
    <section className={styles.part} aria-label={texts.title}>
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.quiet}>{texts.intro}</p>
      <Button disabledFocusable={busy} onClick={() => void pane.returned.restore()}>
        {returned === null ? texts.run : texts.again}
      </Button>
      {returned === null ? null : <Report returned={returned} />}
    </section>
  );
}

function Report({ returned: { report, accepted } }: { readonly returned: ReturnedState }) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const { file, changes, notes } = report;
  const open = changes.filter((change) => !accepted.has(fingerprint(change)));
  const settled = changes.filter((change) => accepted.has(fingerprint(change)));
  return (
    <>
      <p className={styles.quiet}>{file === null ? texts.noFile : texts.file(file.fileName, file.sentAt)}</p>
      {file === null ? null : (
        <p className={styles.line} role="status">
          {changes.length === 0 ? texts.none : texts.changes(open.length)}
        </p>
      )}
      {open.length === 0 ? null : <ChangeList changes={open} accepted={false} texts={texts} />}
      {settled.length === 0 ? null : (
        <details>
          <summary>{texts.accepted(settled.length)}</summary>
          <ChangeList changes={settled} accepted texts={texts} />
        </details>
      )}
      {notes.length === 0 ? null : (
        <>
          <h3 className={styles.name}>{texts.notes(notes.length)}</h3>
          <p className={styles.quiet}>{texts.notesStay}</p>
          <ul className={styles.notes}>
            {notes.map(({ id, code, text }) => (
              <li key={id}>{`${code}: ${text}`}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
