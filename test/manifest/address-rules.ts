/** Addresses: https, one origin, and pictures that exist in the size they are named for. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attribute, below, nameOf } from './manifest-document';

const ADDRESSES = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image', 'AppDomain'];
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Every address in the manifest, with the element it stands in. */
const addresses = (manifest: Document): readonly (readonly [element: Element, address: string])[] =>
  ADDRESSES.flatMap((name) => below(manifest, name)).flatMap((element) => [
    ...(element.hasAttribute('DefaultValue') ? [[element, attribute(element, 'DefaultValue')] as const] : []),
    ...below(element, 'Override').map((each) => [element, attribute(each, 'Value')] as const),
    ...(element.localName === 'AppDomain' ? [[element, element.textContent] as const] : []),
  ]);

export function insecureAddresses(manifest: Document): readonly string[] {
  return addresses(manifest).flatMap(([element, address]) =>
    URL.canParse(address) && new URL(address).protocol === 'https:'
      ? []
      : [`${nameOf(element)}: ${address} is not https`],
  );
}

/** Custom functions need page, script and metadata from one origin; the rest has no reason to come from elsewhere. */
export function foreignAddresses(manifest: Document): readonly string[] {
  const all = addresses(manifest).filter(([, address]) => URL.canParse(address));
  const origin = new URL(attribute(below(manifest, 'SourceLocation')[0], 'DefaultValue')).origin;
  return all.flatMap(([element, address]) =>
    new URL(address).origin === origin ? [] : [`${nameOf(element)}: ${address} is not at ${origin}`],
  );
}

/** Icons whose file is missing or has another size, and buttons that lack one of the sizes. */
export function faultyIcons(manifest: Document, root: string): readonly string[] {
  const files = new Map(
    below(manifest, 'Images')
      .flatMap((list) => [...list.children])
      .map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]),
  );
  const sized = below(manifest, 'Icon').flatMap((icon) => {
    const images = [...icon.children].map((image) => ({
      size: Number(attribute(image, 'size')),
      address: files.get(attribute(image, 'resid')) ?? '',
    }));
    const lacking = SIZES.filter((size) => !images.some((image) => image.size === size));
    return [
      ...lacking.map((size) => `${nameOf(icon.parentElement ?? icon)}: no icon of ${size} px`),
      ...images.flatMap(({ size, address }) => wrongSize(root, address, size)),
    ];
  });
  const named = { IconUrl: 32, HighResolutionIconUrl: 64 };
  const own = Object.entries(named).flatMap(([name, size]) =>
    wrongSize(root, attribute(below(manifest, name)[0], 'DefaultValue'), size),
  );
  return [...new Set([...own, ...sized])];
}

function wrongSize(root: string, address: string, size: number): readonly string[] {
  if (!URL.canParse(address)) return [];
  const file = path.join(root, new URL(address).pathname);
  if (!existsSync(file)) return [`${address}: no such file`];
  // PNG: signature, then the IHDR chunk with width and height.
  const header = readFileSync(file);
  const found = header.toString('latin1', 1, 4) === 'PNG' ? [header.readUInt32BE(16), header.readUInt32BE(20)] : [0, 0];
  return found.every((side) => side === size) ? [] : [`${address}: ${found.join(' x ')} px, named as ${size}`];
}
