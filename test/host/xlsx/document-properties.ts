import { child, children, contents, part, tag, text } from './xml';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

/** The API's document properties and the elements that hold them in `docProps/core.xml` and `docProps/app.xml`. */
const CORE: readonly (readonly [string, string])[] = [
  ['title', 'dc:title'],
  ['subject', 'dc:subject'],
  ['author', 'dc:creator'],
  ['keywords', 'cp:keywords'],
  ['comments', 'dc:description'],
  ['lastAuthor', 'cp:lastModifiedBy'],
  ['revisionNumber', 'cp:revision'],
  ['category', 'cp:category'],
];
const APP: readonly (readonly [string, string])[] = [
  ['manager', 'Manager'],
  ['company', 'Company'],
];

export type Properties = Readonly<Record<string, string>>;

export function corePropertiesXml(properties: Properties): string {
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const created = properties['creationDate'];
  const date = created === undefined ? '' : tag('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, text(created));
  return part(tag('cp:coreProperties', namespaces, ...known(CORE, properties), date));
}

export function appPropertiesXml(properties: Properties): string {
  const namespace = { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' };
  // The schema's order: Manager, then Company, behind the application.
  return part(tag('Properties', namespace, tag('Application', {}, 'Microsoft Excel'), ...known(APP, properties)));
}

/** What has no place of its own becomes a custom property, a text; null when there is none. */
export function customPropertiesXml(properties: Properties): string | null {
  const standard = new Set([...CORE, ...APP].map(([key]) => key).concat('creationDate'));
  const names = Object.keys(properties).filter((key) => !standard.has(key));
  if (names.length === 0) return null;
  const namespaces = {
    xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  };
  const items = names.map((name, at) =>
    tag(
      'property',
      { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: at + 2, name },
      tag('vt:lpwstr', {}, text(properties[name] ?? '')),
    ),
  );
  return part(tag('Properties', namespaces, ...items));
}

function known(list: readonly (readonly [string, string])[], properties: Properties): string[] {
  return list.map(([key, element]) => {
    const value = properties[key];
    return value === undefined ? '' : tag(element, {}, text(value));
  });
}

export function readProperties(
  core: XmlElement | undefined,
  app: XmlElement | undefined,
  custom: XmlElement | undefined,
): Record<string, string> {
  const properties: Record<string, string> = {};
  const take = (key: string, root: XmlElement | undefined, name: string) => {
    const element = child(root, name.slice(name.indexOf(':') + 1));
    if (element) properties[key] = contents(element);
  };
  for (const [key, name] of CORE) take(key, core, name);
  take('creationDate', core, 'dcterms:created');
  for (const [key, name] of APP) take(key, app, name);
  for (const property of children(custom, 'property')) {
    const name = property.attributes['name'];
    if (name !== undefined) properties[name] = contents(property);
  }
  return properties;
}
