import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useFrameTexts } from '../pane-context';
import { bugOf, type Bug } from '../store/pane-state';
import { errorDetails } from '../frame-texts';
import { Callout } from './callout';
import { Page } from './page';
import { SupportDetails } from './support-details';

interface Props {
  readonly children: ReactNode;
}

/** Keeps the rest of the pane alive where a screen breaks or its script cannot be loaded. */
export class ErrorBoundary extends Component<Props, { readonly bug: Bug | null }> {
  override state: { readonly bug: Bug | null } = { bug: null };

  static getDerivedStateFromError(error: unknown): { readonly bug: Bug } {
    return { bug: bugOf(error) };
  }

  override render(): ReactNode {
    const { bug } = this.state;
    if (bug === null) return this.props.children;
    return (
      <Crashed
        bug={bug}
        retry={() => {
          this.setState({ bug: null });
        }}
      />
    );
  }
}

function Crashed({ bug, retry }: { readonly bug: Bug; readonly retry: () => void }) {
  const texts = useFrameTexts().shell;
  return (
    <Page title={texts.crashed.title}>
      <div role="alert">
        <Callout
          tone="error"
          actions={
            <>
              <Button size="small" appearance="primary" onClick={retry}>
                {texts.retry}
              </Button>
              <SupportDetails text={errorDetails(bug) ?? bug.message} />
            </>
          }
        >
          {texts.crashed.text}
        </Callout>
      </div>
    </Page>
  );
}
