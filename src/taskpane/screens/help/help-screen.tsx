import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { helpEn } from '../../../texts/pane/help.en';
import { helpId } from '../../../texts/pane/help.id';
import { Page } from '../../components/page';
import { SupportDetails } from '../../components/support-details';
import { LANGUAGES } from '../../language';
import { usePane, usePaneState, useTexts } from '../../pane-context';
import { diagnosticsText } from './diagnostics';
import { FunctionHelp } from './function-help';
import { YearRules } from './year-rules';

const TEXTS = { id: helpId, en: helpEn };
const LANGUAGE_NAMES = { id: 'Bahasa Indonesia', en: 'English' } as const;

const useStyles = makeStyles({
  section: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  summary: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { paddingTop: tokens.spacingVerticalS },
  list: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  detail: { margin: `0 0 ${tokens.spacingVerticalS}` },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  quiet: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Bantuan. */
export default function HelpScreen() {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts(TEXTS);
  const year = usePaneState(({ survey }) => survey?.year ?? null);
  const prepared = usePaneState(({ survey }) => survey !== null && survey.version !== 'none');
  return (
    <Page title={texts.title}>
      {prepared ? (
        <div>
          <Button size="small" onClick={() => void pane.showSheet('guide')}>
            {texts.guide}
          </Button>
        </div>
      ) : null}
      <Section title={texts.functions.title} open>
        <FunctionHelp texts={texts.functions} />
      </Section>
      <Section title={texts.glossary.title}>
        <dl className={styles.list}>
          {Object.entries(texts.glossary.terms).map(([term, meaning]) => (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.detail}>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={texts.rules.title(year)}>
        <YearRules year={year} texts={texts.rules} />
      </Section>
      <Section title={texts.product.title} open>
        <About />
      </Section>
    </Page>
  );
}

interface SectionProps {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

function Section({ title, open = false, children }: SectionProps) {
  const styles = useStyles();
  return (
    <details className={styles.section} open={open}>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}

function About() {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts(TEXTS).product;
  const state = usePaneState((all) => all);
  return (
    <>
      <p className={styles.text}>{texts.version(pane.services.host.version)}</p>
      <p className={styles.text}>{texts.privacy}</p>
      <p className={styles.text}>{texts.update}</p>
      <SupportDetails label={texts.diagnostics} text={diagnosticsText(pane.services, state)} />
      <p className={styles.quiet}>{texts.diagnosticsAbout}</p>
      <div className={styles.row} role="group" aria-label={texts.language}>
        {texts.language}
        {LANGUAGES.map((language) => (
          <Button
            key={language}
            size="small"
            lang={language}
            appearance={language === state.language ? 'primary' : 'secondary'}
            aria-pressed={language === state.language}
            onClick={() => {
              void pane.setLanguage(language);
            }}
          >
            {LANGUAGE_NAMES[language]}
          </Button>
        ))}
      </div>
      <p className={styles.quiet}>{texts.theme}</p>
    </>
  );
}
