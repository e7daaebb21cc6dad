/** The screens; all but Mulai load, together, when one of them is first shown. */
import { useEffect, useState, type ComponentType } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useFrameTexts } from './pane-context';
import type { Place } from './places';
import { StartScreen } from './screens/start/start-screen';

type Loader = () => Promise<{ readonly default: ComponentType }>;

const LOADERS: Readonly<Record<Exclude<Place, 'start'>, Loader>> = {
  fill: () => import(/* webpackChunkName: "screens" */ './screens/fill/fill-screen'),
  build: () => import(/* webpackChunkName: "screens" */ './screens/build/build-screen'),
  check: () => import(/* webpackChunkName: "screens" */ './screens/check/check-screen'),
  send: () => import(/* webpackChunkName: "screens" */ './screens/send/send-screen'),
  help: () => import(/* webpackChunkName: "screens" */ './screens/help/help-screen'),
};

const loaded = new Map<Place, ComponentType>([['start', StartScreen]]);

const useStyles = makeStyles({
  loading: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

/**
 * The screen of a place. `React.lazy` remembers a script that failed to load for good; here the error boundary's "try
 * again" mounts this anew, which loads it anew.
 */
export function Screen({ place }: { readonly place: Place }) {
  const styles = useStyles();
  const texts = useFrameTexts().shell;
  const [, setReady] = useState(false);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const Loaded = loaded.get(place);
  useEffect(() => {
    if (place === 'start' || loaded.has(place)) return;
    let wanted = true;
    LOADERS[place]().then(
      (module) => {
        loaded.set(place, module.default);
        if (wanted) setReady(true);
      },
      (error: unknown) => {
        if (wanted) setFailure({ error });
      },
    );
    return () => {
      wanted = false;
    };
  }, [place]);
  if (failure !== null) throw failure.error;
  return Loaded === undefined ? <div className={styles.loading}>{texts.loading}</div> : <Loaded />;
}
