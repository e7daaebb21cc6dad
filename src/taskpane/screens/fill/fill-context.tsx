import { createContext, useContext } from 'react';
import { fillEn } from '../../../texts/pane/fill.en';
import { fillId, type FillTexts } from '../../../texts/pane/fill.id';
import { useTexts } from '../../pane-context';
import type { Pane } from '../../store/pane';
import { useStore } from '../../store/use-store';
import type { FillState } from './fill-state';
import { FillStore } from './fill-store';

const TEXTS = { id: fillId, en: fillEn };

/** One for each pane: what is being typed outlives a look at another screen. */
const stores = new WeakMap<Pane, FillStore>();

export function fillStoreOf(pane: Pane): FillStore {
  const store = stores.get(pane) ?? new FillStore(pane);
  stores.set(pane, store);
  return store;
}

const FillContext = createContext<FillStore | null>(null);
export const FillProvider = FillContext.Provider;

export function useFill(): FillStore {
  const fill = useContext(FillContext);
  if (fill === null) throw new Error('There is no Isi around this component.');
  return fill;
}

export const useFillState = <Part,>(select: (state: FillState) => Part): Part => useStore(useFill().store, select);

export const useFillTexts = (): FillTexts => useTexts(TEXTS);
