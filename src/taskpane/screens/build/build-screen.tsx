import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { TableSimple16Regular } from '@fluentui/react-icons/svg/table-simple';
import { useState } from 'react';
import { buildEn } from '../../../texts/pane/build.en';
import { buildId, type BuildTexts } from '../../../texts/pane/build.id';
import type { SheetKey } from '../../../ports/live-workbook';
import { Callout } from '../../components/callout';
import { NotPrepared } from '../../components/not-prepared';
import { Page } from '../../components/page';
import { usePane, usePaneState, useTexts } from '../../pane-context';
import { DERIVED_SHEETS, type DerivedSheet } from '../../services';
import { EditedSentences } from './edited-sentences';
import { QuarterCopy } from './quarter-copy';

const TEXTS = { id: buildId, en: buildEn };

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    border: 0,
    minWidth: 0,
  },
  // In line with what stands above and below; the box brings a margin for when it stands alone.
  choice: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  primary: { width: '100%' },
  results: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** Susun: chooses the sheets, builds them, and leads to each. */
export default function BuildScreen() {
  const styles = useStyles();
  const pane = usePane();
  const survey = usePaneState((state) => state.survey);
  const busy = usePaneState(({ task }) => task !== null);
  const texts = useTexts(TEXTS);
  const [left, setLeft] = useState<ReadonlySet<DerivedSheet>>(new Set());
  if (survey === null || survey.version === 'none')
    return (
      <NotPrepared title={texts.title} toStart={texts.openStart}>
        {texts.notReady}
      </NotPrepared>
    );
  const built = survey.derived !== 'missing';
  // What is there is kept up, or its rows would contradict the others; who does not want a sheet deletes it.
  const isBuilt = (sheet: DerivedSheet): boolean => survey.built.includes(sheet);
  const sheets = DERIVED_SHEETS.filter((sheet) => isBuilt(sheet) || !left.has(sheet));
  return (
    <Page title={texts.title} intro={texts.intro}>
      {survey.derived === 'outdated' ? <Callout tone="warning">{texts.outdated}</Callout> : null}
      {survey.measured.done < survey.measured.total ? <Callout tone="info">{texts.incomplete}</Callout> : null}
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{texts.choose}</legend>
        {DERIVED_SHEETS.map((sheet) => (
          <Checkbox
            key={sheet}
            className={styles.choice}
            checked={sheets.includes(sheet)}
            disabled={isBuilt(sheet)}
            label={
              <>
                {texts.sheets[sheet].name}
                <span className={styles.quiet}>
                  {' '}
                  · {texts.sheets[sheet].about}
                  {isBuilt(sheet) ? ` (${texts.there})` : ''}
                </span>
              </>
            }
            onChange={(_, { checked }) => {
              const next = new Set(left);
              if (checked === true) next.delete(sheet);
              else next.add(sheet);
              setLeft(next);
            }}
          />
        ))}
        <p className={styles.quiet}>{sheets.length === 0 ? texts.nothingChosen : texts.calculation}</p>
        {built ? <p className={styles.quiet}>{texts.keptUp}</p> : null}
      </fieldset>
      <Button
        className={styles.primary}
        appearance="primary"
        disabledFocusable={busy || sheets.length === 0}
        onClick={() => void pane.build(sheets)}
      >
        {built ? texts.rebuild : texts.build}
      </Button>
      {survey.editedSentences.length > 0 ? <EditedSentences sentences={survey.editedSentences} texts={texts} /> : null}
      {built ? <Results built={survey.built} texts={texts} /> : null}
      <QuarterCopy texts={texts} />
    </Page>
  );
}

function Results({ built, texts }: { readonly built: readonly SheetKey[]; readonly texts: BuildTexts }) {
  const styles = useStyles();
  const pane = usePane();
  const links = [
    ...DERIVED_SHEETS.map((sheet) => ({ sheet, name: texts.sheets[sheet].name })),
    { sheet: 'contents', name: texts.contentsName } as const,
    { sheet: 'calculation', name: texts.calculationName } as const,
  ].filter(({ sheet }) => sheet === 'calculation' || built.includes(sheet));
  return (
    <section className={styles.results} aria-label={texts.results}>
      <h2 className={styles.title}>{texts.results}</h2>
      {links.map(({ sheet, name }) => (
        <Button
          key={sheet}
          size="small"
          icon={<TableSimple16Regular />}
          aria-label={texts.open(name)}
          onClick={() => void pane.showSheet(sheet)}
        >
          {name}
        </Button>
      ))}
    </section>
  );
}
