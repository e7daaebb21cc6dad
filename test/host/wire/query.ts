import type { Json, QueryInfo } from './protocol';
import { HostCollection, getProperty, readableNames, HostObject } from './host-object';

/** What a query asks of one object: its own values by name, and the same again for the objects under it. */
interface Selection {
  all: boolean;
  readonly values: Set<string>;
  readonly children: Map<string, Selection>;
}

function emptySelection(): Selection {
  return { all: false, values: new Set(), children: new Map() };
}

function wireName(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function childOf(selection: Selection, name: string): Selection {
  let child = selection.children.get(name);
  if (!child) {
    child = emptySelection();
    selection.children.set(name, child);
  }
  return child;
}

function addPath(selection: Selection, path: string): void {
  const steps = path.split(/[/.]/).filter((step) => step !== '' && step.toLowerCase() !== 'items');
  let at = selection;
  for (const step of steps.slice(0, -1)) at = childOf(at, wireName(step));
  const last = steps.at(-1);
  if (last === undefined || last === '*') at.all = true;
  else at.values.add(wireName(last));
}

/** Reads `Select` and `Expand`; a query that names nothing asks for every value of the object. */
function selectionOf(query: QueryInfo): Selection {
  const selection = emptySelection();
  const select = query.Select ?? [];
  for (const path of select) addPath(selection, path);
  if (select.length === 0) selection.all = true;
  for (const path of query.Expand ?? []) {
    let at = selection;
    for (const step of path.split(/[/.]/).filter((part) => part.toLowerCase() !== 'items'))
      at = childOf(at, wireName(step));
    at.all = true;
  }
  return selection;
}

function answerObject(object: HostObject, selection: Selection): { [key: string]: Json } {
  const answer: { [key: string]: Json } = { ...object.identity() };
  for (const name of selection.values) {
    const value = getProperty(object, name);
    answer[name] = value instanceof HostObject ? answerMember(value, { ...emptySelection(), all: true }) : value;
  }
  if (selection.all) {
    for (const name of readableNames(object)) {
      const value = getProperty(object, name);
      if (!(value instanceof HostObject)) answer[name] = value;
    }
  }
  for (const [name, child] of selection.children) {
    const value = getProperty(object, name);
    answer[name] = value instanceof HostObject ? answerMember(value, child) : value;
  }
  return answer;
}

function answerMember(object: HostObject, selection: Selection, query: QueryInfo = {}): Json {
  if (!(object instanceof HostCollection)) return answerObject(object, selection);
  const all = object.items();
  const skip = query.Skip ?? 0;
  const items = all.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  // `count` belongs to the collection, every other name to its items.
  const { values, ...rest } = selection;
  const ofItems: Selection = { ...rest, values: new Set([...values].filter((name) => name !== 'Count')) };
  const answer: { [key: string]: Json } = { _Items: items.map((item) => answerObject(item, ofItems)) };
  if (values.has('Count')) answer['Count'] = all.length;
  return answer;
}

/** Answers a query in the client's shape: PascalCase names, `_Items` for a collection. */
export function answerQuery(object: HostObject, query: QueryInfo): Json {
  return answerMember(object, selectionOf(query), query);
}
