export type ManifestAction = { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane' };

export interface ManifestButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** Addresses of the icon by size in pixels, as the manifest gives them. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: ManifestAction;
}

export interface ManifestGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly ManifestButton[];
}

export interface ManifestTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly ManifestGroup[];
}

function only(parent: Element, name: string): Element {
  const found = childrenOf(parent, name);
  if (found.length !== 1 || !found[0])
    throw new Error(`The manifest has ${found.length} <${name}> in <${parent.tagName}>.`);
  return found[0];
}

function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

function typeOf(element: Element): string {
  return element.getAttribute('xsi:type') ?? '';
}

/** The texts and addresses that a manifest keeps apart, in one language. */
class Resources {
  private readonly values = new Map<string, string>();

  constructor(manifest: Document, language: string) {
    for (const resources of manifest.getElementsByTagName('Resources')) {
      for (const item of [...resources.children].flatMap((kind) => [...kind.children])) {
        const own = [...item.children].find((child) => child.getAttribute('Locale') === language);
        const value = own?.getAttribute('Value') ?? item.getAttribute('DefaultValue');
        if (value !== null) this.values.set(item.getAttribute('id') ?? '', value);
      }
    }
  }

  of(element: Element): string {
    const id = element.getAttribute('resid') ?? '';
    const value = this.values.get(id);
    if (value === undefined) throw new Error(`The manifest has no resource "${id}".`);
    return value;
  }
}

/** Reads the tabs that a manifest (add-in only, VersionOverrides 1.0) puts on the ribbon of Excel for desktop. */
export function readTabs(xml: string, language: string): ManifestTab[] {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  const fault = manifest.getElementsByTagName('parsererror')[0];
  if (fault) throw new Error(`The manifest is not XML: ${fault.textContent}`);
  const resources = new Resources(manifest, language);
  return [...manifest.getElementsByTagName('CustomTab')].map((tab) => ({
    id: tab.getAttribute('id') ?? '',
    label: resources.of(only(tab, 'Label')),
    groups: childrenOf(tab, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: resources.of(only(group, 'Label')),
      buttons: childrenOf(group, 'Control').map((control) => readButton(control, resources)),
    })),
  }));
}

function readButton(control: Element, resources: Resources): ManifestButton {
  if (typeOf(control) !== 'Button') throw new Error(`A control of type "${typeOf(control)}" is not shown here.`);
  const tip = only(control, 'Supertip');
  const icons = childrenOf(only(control, 'Icon'), 'Image').map((image): [number, string] => [
    Number(image.getAttribute('size')),
    resources.of(image),
  ]);
  return {
    id: control.getAttribute('id') ?? '',
    label: resources.of(only(control, 'Label')),
    tip: { title: resources.of(only(tip, 'Title')), text: resources.of(only(tip, 'Description')) },
    icons: new Map(icons),
    action: readAction(only(control, 'Action')),
  };
}

function readAction(action: Element): ManifestAction {
  if (typeOf(action) === 'ExecuteFunction')
    return { kind: 'function', name: only(action, 'FunctionName').textContent.trim() };
  if (typeOf(action) === 'ShowTaskpane') return { kind: 'pane' };
  throw new Error(`An action of type "${typeOf(action)}" is not known here.`);
}
