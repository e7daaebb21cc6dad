import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Survey } from '../../../commands/survey';
import type { StartTexts } from '../../../texts/pane/start.id';
import { Page } from '../../components/page';
import { usePane, usePaneState, useFrameTexts } from '../../pane-context';
import { DERIVED_SHEETS } from '../../services';
import type { Pane } from '../../store/pane';
import { Samples } from './samples';
import { StepList } from './step-list';
import { stepsOf, type StepKey } from './steps';

const useStyles = makeStyles({
  primary: { width: '100%' },
  section: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  language: { alignSelf: 'start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Mulai: what is in this workbook, the one next step, and samples to try. */
export function StartScreen() {
  const styles = useStyles();
  const pane = usePane();
  const survey = usePaneState((state) => state.survey);
  const busy = usePaneState(({ task }) => task !== null);
  const language = usePaneState((state) => state.language);
  const texts = useFrameTexts().start;
  if (survey === null) return <Page title={texts.reading} />;
  return (
    <Page {...whose(survey, texts)} title={texts.title[survey.next]} intro={texts.text[survey.next]}>
      <Button
        className={styles.primary}
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => {
          takeNextStep(pane, survey);
        }}
      >
        {texts.action[survey.next]}
      </Button>
      <section aria-label={texts.stepsTitle}>
        <h2 className={styles.section}>{texts.stepsTitle}</h2>
        <StepList
          steps={stepsOf(survey, texts)}
          texts={texts}
          onOpen={
            survey.version === 'none'
              ? null
              : (step) => {
                  openStep(pane, step);
                }
          }
        />
      </section>
      {survey.version === 'newer' ? null : (
        <Samples
          texts={texts}
          busy={busy}
          open={survey.indicators === 0}
          onUse={(sample) => void pane.fillSample(sample)}
        />
      )}
      <Button
        className={styles.language}
        appearance="subtle"
        size="small"
        lang={language === 'id' ? 'en' : 'id'}
        onClick={() => {
          void pane.setLanguage(language === 'id' ? 'en' : 'id');
        }}
      >
        {texts.switchLanguage}
      </Button>
    </Page>
  );
}

/** The satker and the year; nothing while neither is known. */
function whose({ unitName, year }: Survey, texts: StartTexts): { readonly above?: string } {
  const parts = [unitName, year === null ? null : texts.year(year)].filter((part) => part !== null);
  return parts.length === 0 ? {} : { above: parts.join(' · ') };
}

function takeNextStep(pane: Pane, { next }: Survey): void {
  switch (next) {
    case 'prepare':
    case 'repair':
      void pane.prepare();
      return;
    case 'update-add-in':
      pane.show('help');
      return;
    case 'fill-identity':
      pane.show('fill', 'identity');
      return;
    case 'fill-targets':
      void pane.showSheet('agreement');
      return;
    case 'fill-realisation':
      pane.show('fill', 'indicators');
      return;
    case 'fill-budget':
      pane.show('fill', 'budget');
      return;
    case 'build':
    case 'rebuild':
      void pane.build(DERIVED_SHEETS);
      return;
    case 'review':
      void pane.showSheet('summary');
  }
}

function openStep(pane: Pane, step: StepKey): void {
  switch (step) {
    case 'prepare':
      void pane.showSheet('guide');
      return;
    case 'identity':
      pane.show('fill', 'identity');
      return;
    case 'targets':
      void pane.showSheet('agreement');
      return;
    case 'realisation':
      pane.show('fill', 'indicators');
      return;
    case 'budget':
      pane.show('fill', 'budget');
      return;
    case 'build':
      pane.show('build');
  }
}
