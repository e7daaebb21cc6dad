import { Button } from '@fluentui/react-components';
import { laterEn } from '../../texts/pane/later.en';
import { laterId } from '../../texts/pane/later.id';
import { Callout } from '../components/callout';
import { Page } from '../components/page';
import { usePane, usePaneState, useTexts } from '../pane-context';

const TEXTS = { id: laterId, en: laterEn };

/** A place whose work is still to come: says so, and what helps until then. */
export function Later({ place }: { readonly place: 'check' | 'send' }) {
  const pane = usePane();
  const built = usePaneState(({ survey }) => survey !== null && survey.derived !== 'missing');
  const texts = useTexts(TEXTS)[place];
  return (
    <Page title={texts.title}>
      <Callout
        tone="info"
        title={texts.status}
        actions={
          built ? (
            <Button size="small" onClick={() => void pane.showSheet('summary')}>
              {texts.action}
            </Button>
          ) : undefined
        }
      >
        {texts.until}
      </Callout>
    </Page>
  );
}
