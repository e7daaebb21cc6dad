import { Button } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Callout } from './callout';
import { Page } from './page';

interface NotPreparedProps {
  readonly title: string;
  /** Why there is nothing to do here yet. */
  readonly children: string;
  /** What the button that leads to Mulai says. */
  readonly toStart: string;
}

/** A place that needs a prepared workbook, as long as there is none: what is missing, and the way to Mulai. */
export function NotPrepared({ title, children, toStart }: NotPreparedProps) {
  const pane = usePane();
  return (
    <Page title={title}>
      <Callout
        tone="info"
        actions={
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              pane.show('start');
            }}
          >
            {toStart}
          </Button>
        }
      >
        {children}
      </Callout>
    </Page>
  );
}
