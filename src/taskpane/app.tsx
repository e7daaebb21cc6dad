import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { Announcer } from './components/announcer';
import { ErrorBoundary } from './components/error-boundary';
import { NoticeBar } from './components/notice-bar';
import { PlaceNav } from './components/place-nav';
import { TaskBar } from './components/task-bar';
import { UndoBar } from './components/undo-bar';
import { PaneProvider, usePaneState, useFrameTexts } from './pane-context';
import { Screen } from './screens';
import type { Pane } from './store/pane';
import { useStore } from './store/use-store';
import { showTheme } from './theme';

const useStyles = makeStyles({
  root: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  frame: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: '280px' },
  main: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
});

/** Nothing for scripts to set. */
const IN_STYLESHEET = {};

/** The whole pane. */
export function App({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const dark = useStore(pane.store, (state) => state.dark);
  useLayoutEffect(() => {
    showTheme(dark);
  }, [dark]);
  return (
    <FluentProvider className={styles.root} theme={IN_STYLESHEET}>
      <PaneProvider value={pane}>
        <Frame />
      </PaneProvider>
    </FluentProvider>
  );
}

function Frame() {
  const styles = useStyles();
  const place = usePaneState((state) => state.place);
  const language = usePaneState((state) => state.language);
  const texts = useFrameTexts().shell;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.paneName;
  }, [language, texts]);
  const fillPart = usePaneState((state) => state.fillPart);
  const next = usePaneState(({ survey }) => survey?.next);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // Something else is shown now, and it begins at its title.
    if (main.current !== null) main.current.scrollTop = 0;
  }, [place, fillPart, next]);
  return (
    <div className={styles.frame}>
      <PlaceNav />
      <TaskBar />
      <NoticeBar />
      <main ref={main} className={styles.main}>
        <ErrorBoundary key={place}>
          <Screen place={place} />
        </ErrorBoundary>
      </main>
      <UndoBar />
      <Announcer />
    </div>
  );
}
