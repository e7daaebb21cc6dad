/** @jest-environment jsdom */
/** manifest.xml against the rules beside this file, and each rule against a manifest that breaks it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import packageJson from '../../package.json';
import { RIBBON_ACTIONS } from '../../src/main/ribbon';
import { faultyIcons, foreignAddresses, insecureAddresses } from './address-rules';
import { misplacedElements } from './element-order';
import { below, parseManifest } from './manifest-document';
import { faultyIdentity, faultyRibbon, splitRuntime, wrongRequirements } from './platform-rules';
import { missingTranslations, overlongTexts, unresolvedResources } from './resource-rules';

const ROOT = path.resolve(__dirname, '../..');
const SOURCE = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

const RULES = {
  order: misplacedElements,
  resources: unresolvedResources,
  lengths: overlongTexts,
  translations: missingTranslations,
  https: insecureAddresses,
  origin: foreignAddresses,
  icons: (manifest: Document) => faultyIcons(manifest, ROOT),
  requirements: wrongRequirements,
  runtime: splitRuntime,
  ribbon: (manifest: Document) => faultyRibbon(manifest, Object.keys(RIBBON_ACTIONS)),
  identity: (manifest: Document) => faultyIdentity(manifest, packageJson.version),
} as const;

test.each(Object.entries(RULES))('keeps the rule: %s', (_name, rule) => {
  expect(rule(parseManifest(SOURCE))).toEqual([]);
});

test('has the groups of the ribbon in the order of the work', () => {
  const labels = below(parseManifest(SOURCE), 'Group').map((group) => group.getAttribute('id'));
  expect(labels).toEqual(['Prepare', 'Fill', 'Build', 'Check', 'Send', 'Help'].map((name) => `LKJIP.Group.${name}`));
});

interface Fault {
  readonly rule: keyof typeof RULES;
  readonly fault: string;
  readonly find: string | RegExp;
  readonly replace: string;
  readonly says: string;
}

const FAULTS: readonly Fault[] = [
  {
    rule: 'order',
    fault: 'name before version',
    find: /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    replace: '$2$1',
    says: 'Version comes too late in OfficeApp TaskPaneApp',
  },
  {
    rule: 'order',
    fault: 'a tooltip after its icon',
    find: /(<Supertip>[^]*?<\/Supertip>)\s*(<Icon>[^]*?<\/Icon>)/,
    replace: '$2$1',
    says: 'Supertip comes too late in Control LKJIP.Button.Panel',
  },
  {
    rule: 'order',
    fault: 'an element of another schema',
    find: '<Runtimes>',
    replace: '<MobileFormFactor/><Runtimes>',
    says: 'MobileFormFactor is not a child of Host Workbook',
  },
  {
    rule: 'resources',
    fault: 'a label nobody wrote',
    find: 'resid="Prepare.Label"',
    replace: 'resid="Prepared.Label"',
    says: 'Label Prepared.Label: there is no such resource',
  },
  {
    rule: 'resources',
    fault: 'a long text as a label',
    find: '<Label resid="Prepare.Label"/>',
    replace: '<Label resid="Prepare.Tip"/>',
    says: 'Label Prepare.Tip: asks for a ShortString, is a LongString',
  },
  {
    rule: 'resources',
    fault: 'a text left over',
    find: '<bt:ShortStrings>',
    replace: '<bt:ShortStrings><bt:String id="Old" DefaultValue="Lama"/>',
    says: 'Old: no element uses this resource',
  },
  {
    rule: 'resources',
    fault: 'an id given twice',
    find: '<bt:String id="Tab.Label"',
    replace: '<bt:String id="Help.Label"',
    says: 'Help.Label: more than one resource has this id',
  },
  {
    rule: 'lengths',
    fault: 'an id of 33 characters',
    find: '<bt:String id="Tab.Label"',
    replace: `<bt:String id="${'T'.repeat(33)}"`,
    says: `id ${'T'.repeat(33)}: 33 characters, at most 32`,
  },
  {
    rule: 'lengths',
    fault: 'a label of 126 characters, in English',
    find: 'Value="Prepare Sheets"',
    replace: `Value="${'x'.repeat(126)}"`,
    says: 'Prepare.Label: 126 characters, at most 125',
  },
  {
    rule: 'lengths',
    fault: 'a tooltip of 251 characters',
    find: /(id="Prepare.Tip" DefaultValue=")[^"]*/,
    replace: `$1${'x'.repeat(251)}`,
    says: 'Prepare.Tip: 251 characters, at most 250',
  },
  {
    rule: 'lengths',
    fault: 'no text',
    find: /(<Description DefaultValue=")[^"]*/,
    replace: '$1',
    says: 'Description: empty',
  },
  {
    rule: 'translations',
    fault: 'Indonesian only',
    find: /<bt:Override Locale="en-US" Value="Help"\/>/,
    replace: '',
    says: 'String Group.Help.Label: overrides for "", expected "en-US"',
  },
  {
    rule: 'translations',
    fault: 'another English',
    find: 'Locale="en-US" Value="LKjIP for Excel"',
    replace: 'Locale="en-GB" Value="LKjIP for Excel"',
    says: 'DisplayName: overrides for "en-GB", expected "en-US"',
  },
  {
    rule: 'translations',
    fault: 'a namespace in two languages',
    find: 'id="Functions.Namespace" DefaultValue="LKJIP"/>',
    replace: 'id="Functions.Namespace" DefaultValue="LKJIP"><bt:Override Locale="en-US" Value="LKJIPEN"/></bt:String>',
    says: 'String Functions.Namespace: overrides for "en-US", expected ""',
  },
  {
    rule: 'translations',
    fault: 'English first',
    find: '<DefaultLocale>id-ID',
    replace: '<DefaultLocale>en-US',
    says: 'DefaultLocale is not id-ID',
  },
  {
    rule: 'https',
    fault: 'a picture over http',
    find: 'https://localhost:3000/assets/icons/help-16.png',
    replace: 'http://localhost:3000/assets/icons/help-16.png',
    says: 'Image Icon.Help.16: http://localhost:3000/assets/icons/help-16.png is not https',
  },
  {
    rule: 'https',
    fault: 'a relative address',
    find: 'https://localhost:3000/support.html',
    replace: 'support.html',
    says: 'SupportUrl: support.html is not https',
  },
  {
    rule: 'origin',
    fault: 'functions from elsewhere',
    find: 'https://localhost:3000/functions.js"',
    replace: 'https://cdn.example/functions.js"',
    says: 'Url Functions.Script.Url: https://cdn.example/functions.js is not at https://localhost:3000',
  },
  {
    rule: 'icons',
    fault: 'a size left out',
    find: '<bt:Image size="20" resid="Icon.Prepare.20"/>',
    replace: '',
    says: 'Group LKJIP.Group.Prepare: no icon of 20 px',
  },
  {
    rule: 'icons',
    fault: 'a picture of another size',
    find: 'icons/help-24.png',
    replace: 'icons/help-32.png',
    says: 'https://localhost:3000/assets/icons/help-32.png: 32 x 32 px, named as 24',
  },
  {
    rule: 'icons',
    fault: 'a picture that is not there',
    find: 'icons/panel-64.png',
    replace: 'icons/panel-65.png',
    says: 'https://localhost:3000/assets/icons/panel-65.png: no such file',
  },
  {
    rule: 'requirements',
    fault: 'more than LTSC 2021 has',
    find: 'MinVersion="1.14"',
    replace: 'MinVersion="1.15"',
    says: 'requires ExcelApi 1.15, SharedRuntime 1.1 instead of ExcelApi 1.14, SharedRuntime 1.1',
  },
  {
    rule: 'requirements',
    fault: 'custom functions as a condition',
    find: '<Set Name="SharedRuntime" MinVersion="1.1"/>',
    replace: '<Set Name="SharedRuntime" MinVersion="1.1"/><Set Name="CustomFunctionsRuntime" MinVersion="1.1"/>',
    says: 'requires ExcelApi 1.14, SharedRuntime 1.1, CustomFunctionsRuntime 1.1 instead of ExcelApi 1.14, SharedRuntime 1.1',
  },
  {
    rule: 'requirements',
    fault: 'a condition that takes the ribbon away',
    find: /(<VersionOverrides[^>]*>)/,
    replace: '$1<Requirements><bt:Sets><bt:Set Name="ExcelApi" MinVersion="1.14"/></bt:Sets></Requirements>',
    says: 'ExcelApi is required inside VersionOverrides',
  },
  {
    rule: 'runtime',
    fault: 'a pane that closes its runtime',
    find: 'lifetime="long"',
    replace: 'lifetime="short"',
    says: 'the runtime is not long-lived',
  },
  {
    rule: 'runtime',
    fault: 'functions on a page of their own',
    find: /(<Page>\s*<SourceLocation resid=")Taskpane.Url/,
    replace: '$1Support.Url',
    says: "SourceLocation Support.Url is another page than the runtime's",
  },
  {
    rule: 'runtime',
    fault: 'two runtimes',
    find: '<Runtime resid="Taskpane.Url" lifetime="long"/>',
    replace: '<Runtime resid="Taskpane.Url" lifetime="long"/><Runtime resid="Support.Url"/>',
    says: '2 runtimes',
  },
  {
    rule: 'runtime',
    fault: 'no page for the ribbon',
    find: '<FunctionFile resid="Taskpane.Url"/>',
    replace: '',
    says: 'no function file',
  },
  {
    rule: 'ribbon',
    fault: 'a button of a command that is gone',
    find: '<FunctionName>prepare<',
    replace: '<FunctionName>start<',
    says: 'start: the page has no such action',
  },
  {
    rule: 'ribbon',
    fault: 'a command without a button',
    find: '<FunctionName>send<',
    replace: '<FunctionName>check<',
    says: 'send: no button runs this action',
  },
  {
    rule: 'ribbon',
    fault: 'an id given twice',
    find: 'id="LKJIP.Button.Send"',
    replace: 'id="LKJIP.Button.Check"',
    says: 'LKJIP.Button.Check: id used twice',
  },
  {
    rule: 'ribbon',
    fault: 'a button without a tooltip',
    find: /<Supertip>[^]*?<\/Supertip>/,
    replace: '',
    says: 'Control LKJIP.Button.Panel: no tooltip',
  },
  {
    rule: 'ribbon',
    fault: 'an empty group',
    find: /(<Group id="LKJIP.Group.Send">[^]*?<\/Icon>)[^]*?(<\/Group>)/,
    replace: '$1$2',
    says: 'Group LKJIP.Group.Send: 0 buttons, 1 to 6',
  },
  {
    rule: 'ribbon',
    fault: 'a second tab',
    find: '</CustomTab>',
    replace: '</CustomTab><CustomTab id="Two"><Label resid="Tab.Label"/></CustomTab>',
    says: 'not one tab of its own',
  },
  {
    rule: 'ribbon',
    fault: 'more groups than Excel shows',
    find: /<CustomTab id="LKJIP.Tab">/,
    replace: `<CustomTab id="LKJIP.Tab">${'<Group id="G"><Control/></Group>'.repeat(5)}`,
    says: '11 groups, at most 10',
  },
  {
    rule: 'identity',
    fault: 'another version than the package',
    find: /<Version>[^<]*/,
    replace: '<Version>9.9.9.9',
    says: `Version 9.9.9.9, the package is ${packageJson.version}`,
  },
  { rule: 'identity', fault: 'no GUID', find: /<Id>[^<]*/, replace: '<Id>lkjip', says: 'Id is not a GUID' },
  {
    rule: 'identity',
    fault: 'less than it needs',
    find: '>ReadWriteDocument<',
    replace: '>ReadDocument<',
    says: 'asks for ReadDocument',
  },
  {
    rule: 'identity',
    fault: 'overrides of Outlook',
    find: 'xsi:type="VersionOverridesV1_0"',
    replace: 'xsi:type="VersionOverridesV1_1"',
    says: 'VersionOverridesV1_1: only Outlook reads another version',
  },
  {
    rule: 'identity',
    fault: 'functions under another name',
    find: 'DefaultValue="LKJIP"/>',
    replace: 'DefaultValue="LAKIP"/>',
    says: 'the namespace of the functions is not LKJIP',
  },
  {
    rule: 'identity',
    fault: 'a content add-in',
    find: 'xsi:type="TaskPaneApp"',
    replace: 'xsi:type="ContentApp"',
    says: 'not a TaskPaneApp',
  },
];

test.each(FAULTS)('$rule refuses $fault', ({ rule, find, replace, says }) => {
  const broken = SOURCE.replace(find, replace);
  expect(broken).not.toBe(SOURCE);
  expect(RULES[rule](parseManifest(broken))).toContain(says);
});

test('every rule is shown to fail', () => {
  expect(new Set(FAULTS.map(({ rule }) => rule))).toEqual(new Set(Object.keys(RULES)));
});

test('what is not XML is no manifest', () => {
  expect(() => parseManifest(SOURCE.replace('</OfficeApp>', ''))).toThrow();
});

describe("Microsoft's schemas", () => {
  // They may not be part of this repository; where somebody has them beside it, they are asked too.
  const folder = process.env['MANIFEST_XSD'] ?? path.join(ROOT, '../shared/manifest-xsd');
  const present = existsSync(path.join(folder, 'OfficeAppManifestV1_1.xsd'));
  const schema = (name: string) => ({ fileName: name, contents: readFileSync(path.join(folder, name), 'utf8') });
  const validate = async (manifest: string): Promise<readonly string[]> => {
    const { errors } = await validateXML({
      xml: [{ fileName: 'manifest.xml', contents: manifest }],
      schema: [schema('OfficeAppManifestV1_1.xsd')],
      preload: [
        'OfficeAppBasicTypesV1_0.xsd',
        'TaskPaneAppVersionOverridesV1_0.xsd',
        'ContentAppVersionOverridesV1_0.xsd',
        'MailAppVersionOverridesV1_0.xsd',
        'MailAppVersionOverridesV1_1.xsd',
      ].map(schema),
    });
    return errors.map(({ message }) => message);
  };

  (present ? test : test.skip)('find nothing wrong with it', async () => {
    expect(await validate(SOURCE)).toEqual([]);
  });

  (present ? test : test.skip)('would find something', async () => {
    expect(await validate(SOURCE.replace(/<Version>.*<\/Version>/, ''))).not.toEqual([]);
  });
});
