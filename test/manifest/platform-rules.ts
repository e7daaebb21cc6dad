/** What the add-in asks of Excel, its one runtime, and its one tab. */
import { attribute, below, nameOf, typeOf } from './manifest-document';

const FLOOR = ['ExcelApi 1.14', 'SharedRuntime 1.1'];

/**
 * Excel LTSC 2021 and nothing above. `CustomFunctionsRuntime` would hide the add-in from an Excel that only lacks
 * functions; inside VersionOverrides an unmet set takes the whole ribbon away.
 */
export function wrongRequirements(manifest: Document): readonly string[] {
  const sets = below(manifest, 'Set');
  const asked = sets.map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
  return [
    ...(asked.join() === FLOOR.join() ? [] : [`requires ${asked.join(', ')} instead of ${FLOOR.join(', ')}`]),
    ...sets
      .filter((set) => set.parentElement?.parentElement?.parentElement?.localName !== 'OfficeApp')
      .map((set) => `${attribute(set, 'Name')} is required inside VersionOverrides`),
  ];
}

/** One shared, long-lived runtime: the same resource for pane, functions, ribbon and runtime. */
export function splitRuntime(manifest: Document): readonly string[] {
  const runtimes = below(manifest, 'Runtime');
  const resource = attribute(runtimes[0], 'resid');
  const shared = [
    ...below(manifest, 'Page').flatMap((page) => below(page, 'SourceLocation')),
    ...below(manifest, 'FunctionFile'),
    ...below(manifest, 'Action').flatMap((action) => below(action, 'SourceLocation')),
  ];
  return [
    ...(runtimes.length === 1 ? [] : [`${runtimes.length} runtimes`]),
    ...(attribute(runtimes[0], 'lifetime') === 'long' ? [] : ['the runtime is not long-lived']),
    ...(below(manifest, 'FunctionFile').length === 1 ? [] : ['no function file']),
    ...shared
      .filter((element) => attribute(element, 'resid') !== resource)
      .map((element) => `${nameOf(element)} is another page than the runtime's`),
  ];
}

/** One tab, groups and buttons within Excel's limits, ids used once, and functions that the page knows, all of them. */
export function faultyRibbon(manifest: Document, knownFunctions: readonly string[]): readonly string[] {
  const tabs = below(manifest, 'CustomTab');
  const groups = below(manifest, 'Group');
  const ids = [...tabs, ...groups, ...below(manifest, 'Control')].map((element) => attribute(element, 'id'));
  const called = below(manifest, 'FunctionName').map((element) => element.textContent);
  return [
    ...(tabs.length === 1 && below(manifest, 'OfficeTab').length === 0 ? [] : ['not one tab of its own']),
    ...(groups.length <= 10 ? [] : [`${groups.length} groups, at most 10`]),
    ...groups.flatMap((group) => {
      const { length } = below(group, 'Control');
      return length >= 1 && length <= 6 ? [] : [`${nameOf(group)}: ${length} buttons, 1 to 6`];
    }),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id}: id used twice`),
    ...below(manifest, 'Control')
      .filter((control) => below(control, 'Supertip').length !== 1)
      .map((control) => `${nameOf(control)}: no tooltip`),
    ...called.filter((name) => !knownFunctions.includes(name)).map((name) => `${name}: the page has no such action`),
    ...knownFunctions.filter((name) => !called.includes(name)).map((name) => `${name}: no button runs this action`),
  ];
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Identity: kind of add-in, id, version, permission, namespace of the functions. */
export function faultyIdentity(manifest: Document, packageVersion: string): readonly string[] {
  const text = (name: string): string => below(manifest, name)[0]?.textContent ?? '';
  const namespace = attribute(below(manifest, 'Namespace')[0], 'resid');
  const namespaceValue = below(manifest, 'String').find((element) => attribute(element, 'id') === namespace);
  return [
    ...(typeOf(manifest.documentElement) === 'TaskPaneApp' ? [] : ['not a TaskPaneApp']),
    ...below(manifest, 'VersionOverrides')
      .filter((element) => typeOf(element) !== 'VersionOverridesV1_0')
      .map((element) => `${typeOf(element)}: only Outlook reads another version`),
    ...(GUID.test(text('Id')) ? [] : ['Id is not a GUID']),
    ...(text('Version') === `${packageVersion}.0`
      ? []
      : [`Version ${text('Version')}, the package is ${packageVersion}`]),
    ...(text('Permissions') === 'ReadWriteDocument' ? [] : [`asks for ${text('Permissions')}`]),
    ...(attribute(namespaceValue, 'DefaultValue') === 'LKJIP' ? [] : ['the namespace of the functions is not LKJIP']),
  ];
}
