import { createContext, useContext } from 'react';
import type { Bilingual } from './language';
import type { FrameTexts } from './frame-text-types';
import type { Pane } from './store/pane';
import type { PaneState } from './store/pane-state';
import { useStore } from './store/use-store';

const PaneContext = createContext<Pane | null>(null);
export const PaneProvider = PaneContext.Provider;

/** What the pane can do; only below `PaneProvider`. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('There is no pane around this component.');
  return pane;
}

/** Part of what the frame shows. */
export const usePaneState = <Part,>(select: (state: PaneState) => Part): Part => useStore(usePane().store, select);

/** The texts of the frame, in the language of the pane. */
export const useFrameTexts = (): FrameTexts => usePaneState(({ frame }) => frame);

/** Texts of a screen in the language of the pane. */
export const useTexts = <Texts,>(texts: Bilingual<Texts>): Texts => texts[usePaneState(({ language }) => language)];
