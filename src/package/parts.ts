/** A workbook file as parts by path, with the relationships that hold them together. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { attributesOf, edited, elementsOf, XmlError, type Element } from './xml';

export interface Relation {
  readonly id: string;
  /** The last word of the type: `worksheet`, `table`, `webextensiontaskpanes`. */
  readonly type: string;
  /** A path in the file; `null` for something outside. */
  readonly target: string | null;
}

const CONTENT_TYPES = '[Content_Types].xml';
/** A file unpacks to at most this much: what grows beyond any workbook of ours is refused before it fills the memory. */
const MOST_BYTES = 512 * 1024 * 1024;
/** Equal parts give equal files. */
const MODIFIED = new Date(2020, 0, 1);

export class Parts {
  private readonly files: Map<string, Uint8Array>;

  /** @throws XmlError where the bytes are no workbook file, or one that is too large. */
  constructor(bytes: Uint8Array) {
    let total = 0;
    try {
      const files = unzipSync(bytes, {
        filter: ({ originalSize }) => {
          total += originalSize;
          return total <= MOST_BYTES;
        },
      });
      this.files = new Map(Object.entries(files));
    } catch (error) {
      throw new XmlError(error instanceof Error ? error.message : String(error));
    }
    if (total > MOST_BYTES) throw new XmlError(`The file unpacks to more than ${MOST_BYTES} bytes.`);
    if (!this.files.has(CONTENT_TYPES)) throw new XmlError('The file has no list of content types.');
  }

  get paths(): readonly string[] {
    return [...this.files.keys()];
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  /** @throws XmlError for a part that is missing or not in UTF-8. */
  text(path: string): string {
    const bytes = this.files.get(path);
    if (bytes === undefined) throw new XmlError(`The file has no part ${path}.`);
    if ((bytes[0] ?? 0) >= 0xfe) throw new XmlError(`${path} is not in UTF-8.`);
    return strFromU8(bytes).replace(/^\uFEFF/, '');
  }

  set(path: string, text: string): void {
    this.files.set(path, strToU8(text));
  }

  /** A new part and its content type. */
  add(path: string, contentType: string, text: string): void {
    this.set(path, text);
    const types = this.text(CONTENT_TYPES);
    const override = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
    this.set(
      CONTENT_TYPES,
      types.replace(/<\/(\w+:)?Types>\s*$/, (close) => `${override}${close}`),
    );
  }

  /** `''` for the relationships of the file itself. */
  relations(path: string): readonly Relation[] {
    const file = relationsPath(path);
    if (!this.files.has(file)) return [];
    const xml = this.text(file);
    return elementsOf(xml, 'Relationship').map((element) => relation(xml, element, path));
  }

  /** Takes relationships away; the parts they led to go with `prune`. */
  unrelate(path: string, unwanted: (relation: Relation) => boolean): void {
    const file = relationsPath(path);
    if (!this.files.has(file)) return;
    const xml = this.text(file);
    const gone = elementsOf(xml, 'Relationship').filter((element) => unwanted(relation(xml, element, path)));
    this.set(
      file,
      edited(
        xml,
        gone.map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
  }

  /** Removes the parts that nothing leads to any more, and what is said of them. */
  prune(): void {
    const reached = new Set<string>();
    const waiting = [''];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      for (const { target } of this.relations(path)) {
        if (target === null || reached.has(target)) continue;
        reached.add(target);
        waiting.push(target);
      }
    }
    for (const path of this.paths) {
      const of = ownerOf(path);
      const kept = path === CONTENT_TYPES || reached.has(path) || of === '' || (of !== null && reached.has(of));
      if (!kept) this.files.delete(path);
    }
    const types = this.text(CONTENT_TYPES);
    const orphans = elementsOf(types, 'Override').filter(({ open }) => {
      const name = attributesOf(types, open).get('PartName') ?? '';
      return !this.files.has(name.replace(/^\//, ''));
    });
    this.set(
      CONTENT_TYPES,
      edited(
        types,
        orphans.map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
  }

  save(): Uint8Array {
    const types = this.files.get(CONTENT_TYPES);
    const others = [...this.files].filter(([path]) => path !== CONTENT_TYPES);
    const ordered = types === undefined ? others : [[CONTENT_TYPES, types] as const, ...others];
    return zipSync(Object.fromEntries(ordered), { level: 6, mtime: MODIFIED });
  }
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** The part whose relationships these are; `null` for another kind of part. */
function ownerOf(path: string): string | null {
  const [, folder, name] = /^(.*?)_rels\/([^/]*)\.rels$/.exec(path) ?? [];
  return folder === undefined || name === undefined ? null : `${folder}${name}`;
}

function relation(xml: string, { open }: Element, path: string): Relation {
  const attributes = attributesOf(xml, open);
  const target = attributes.get('Target') ?? '';
  const outside = attributes.get('TargetMode') === 'External';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return {
    id: attributes.get('Id') ?? '',
    type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
    target: outside ? null : resolved(folder, target),
  };
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const segment of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (segment === '..') path.pop();
    else if (segment !== '' && segment !== '.') path.push(segment);
  }
  return path.join('/');
}
