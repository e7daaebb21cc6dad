/**
 * Excel reads a manifest by position: an element in the wrong place is "not a valid child". The order is Microsoft's
 * ("How to find the proper order of manifest elements"), for the elements that a task-pane add-in for Excel can have.
 */
import { nameOf, typeOf } from './manifest-document';

/** Children in order, by parent; a parent that exists in two forms has its `xsi:type` behind it. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  DisplayName: ['Override'],
  'OfficeApp/Description': ['Override'],
  IconUrl: ['Override'],
  HighResolutionIconUrl: ['Override'],
  SupportUrl: ['Override'],
  AppDomains: ['AppDomain'],
  Hosts: ['Host'],
  Requirements: ['Sets', 'Methods'],
  Sets: ['Set'],
  DefaultSettings: ['SourceLocation', 'RequestedWidth', 'RequestedHeight'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  'Hosts/Host': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  AllFormFactors: ['ExtensionPoint'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  'ExtensionPoint CustomFunctions': ['Script', 'Page', 'Metadata', 'Namespace'],
  'ExtensionPoint PrimaryCommandSurface': ['CustomTab', 'OfficeTab'],
  Script: ['SourceLocation'],
  Page: ['SourceLocation'],
  Metadata: ['SourceLocation'],
  CustomTab: ['OverriddenByRibbonApi', 'Group', 'OfficeGroup', 'Label', 'InsertAfter', 'InsertBefore'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control', 'OfficeControl'],
  Icon: ['Image'],
  'Control Button': ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  'Action ExecuteFunction': ['FunctionName'],
  'Action ShowTaskpane': ['TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image'],
  Urls: ['Url'],
  ShortStrings: ['String'],
  LongStrings: ['String'],
  'Resources/Image': ['Override'],
  Url: ['Override'],
  String: ['Override'],
};

/** Elements that have no elements inside; without this list a misplaced child of theirs would go unseen. */
const childrenOf = (element: Element): readonly string[] =>
  ORDER[`${element.localName} ${typeOf(element)}`] ??
  ORDER[`${element.parentElement?.localName ?? ''}/${element.localName}`] ??
  ORDER[element.localName] ??
  [];

/** Elements that are unknown in their place or come too late. */
export function misplacedElements(manifest: Document): readonly string[] {
  return [...manifest.getElementsByTagName('*')].flatMap((parent) => {
    const order = childrenOf(parent);
    let last = 0;
    return [...parent.children].flatMap((child) => {
      const at = order.indexOf(child.localName);
      if (at < 0) return [`${nameOf(child)} is not a child of ${nameOf(parent)}`];
      const late = at < last;
      last = Math.max(last, at);
      return late ? [`${nameOf(child)} comes too late in ${nameOf(parent)}`] : [];
    });
  });
}
