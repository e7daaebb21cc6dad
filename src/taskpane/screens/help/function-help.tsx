import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Separators } from '../../../ports/live-workbook';
import type { HelpTexts } from '../../../texts/pane/help.id';
import { usePane } from '../../pane-context';
import { guarded } from '../../store/guarded';
import { EXAMPLES, entryOf, written, type Example } from './examples';

const INDONESIAN: Separators = { decimal: ',', argument: ';' };

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  formula: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The functions, each with an example that can be put into the active cell. */
export function FunctionHelp({ texts }: { readonly texts: HelpTexts['functions'] }) {
  const styles = useStyles();
  const pane = usePane();
  const [separators, setSeparators] = useState(INDONESIAN);
  useEffect(() => {
    let wanted = true;
    void guarded(() => pane.services.navigator.separators()).then((read) => {
      // Without an answer the examples are shown as Excel in Indonesian takes them; what is inserted is right anyway.
      if (wanted && read.ok) setSeparators(read.value);
    });
    return () => {
      wanted = false;
    };
  }, [pane]);
  return (
    <>
      <p className={styles.intro}>{texts.intro}</p>
      <ul className={styles.list}>
        {EXAMPLES.map((example) => (
          <li key={example.name} className={styles.item}>
            <span className={styles.name}>LKJIP.{example.name}</span>
            <span>{texts.about[example.name]}</span>
            <code className={styles.formula}>{written(example, separators)}</code>
            <Insert example={example} texts={texts} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Insert({ example, texts }: { readonly example: Example; readonly texts: HelpTexts['functions'] }) {
  const styles = useStyles();
  const pane = usePane();
  const [occupied, setOccupied] = useState<string | null>(null);
  const insert = async (replace: boolean): Promise<void> => {
    const entered = await pane.enterFormula(entryOf(example), replace);
    setOccupied(entered.occupied);
    pane.announce(entered.occupied === null ? texts.inserted(example.name) : texts.occupied(entered.occupied));
  };
  if (occupied !== null) {
    return (
      <div className={styles.foot}>
        {texts.occupied(occupied)}
        <span>
          <Button
            size="small"
            onClick={() => {
              setOccupied(null);
            }}
          >
            {texts.keep}
          </Button>{' '}
          <Button size="small" onClick={() => void insert(true)}>
            {texts.replace}
          </Button>
        </span>
      </div>
    );
  }
  return (
    <div className={styles.foot}>
      <span className={styles.quiet}>{texts.result(example.result)}</span>
      <Button size="small" aria-label={texts.insertName(example.name)} onClick={() => void insert(false)}>
        {texts.insert}
      </Button>
    </div>
  );
}
