import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { EditedSentence } from '../../../commands/survey';
import type { BuildTexts } from '../../../texts/pane/build.id';
import { usePane, usePaneState } from '../../pane-context';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    width: '100%',
    listStyleType: 'none',
  },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXXS },
  part: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

const SHOWN_LENGTH = 160;
/** More are reached together, with the button for all of them. */
const MOST_SHOWN = 20;

interface Props {
  readonly sentences: readonly EditedSentence[];
  readonly texts: BuildTexts;
}

/** The sentences that somebody edited, each with the way back to its formula. */
export function EditedSentences({ sentences, texts }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState(({ task }) => task !== null);
  return (
    <section className={styles.section} aria-label={texts.edited(sentences.length)}>
      <h2 className={styles.title}>{texts.edited(sentences.length)}</h2>
      <p className={styles.quiet}>{texts.editedAbout}</p>
      <ul className={styles.list}>
        {sentences.slice(0, MOST_SHOWN).map(({ id, part, text }) => (
          <li key={id} className={styles.item}>
            <p className={styles.part}>{part}</p>
            <p className={styles.text}>{text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text}</p>
            <Button
              size="small"
              icon={<ArrowUndo16Regular />}
              aria-label={texts.automaticOf(part)}
              disabledFocusable={busy}
              onClick={() => void pane.restoreSentences([id])}
            >
              {texts.automatic}
            </Button>
          </li>
        ))}
      </ul>
      {sentences.length > 1 ? (
        <Button size="small" disabledFocusable={busy} onClick={() => void pane.restoreSentences('all')}>
          {texts.automaticAll}
        </Button>
      ) : null}
    </section>
  );
}
