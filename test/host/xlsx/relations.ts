import { part, tag } from './xml';

const BASE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** What a part of the file refers to; a target is given relative to it. */
export class Relations {
  private readonly items: { id: string; type: string; target: string; external: boolean }[] = [];

  /** @returns the id by which the part names the target */
  add(type: string, target: string, external = false): string {
    const id = `rId${this.items.length + 1}`;
    this.items.push({ id, type: type.includes('/') ? type : BASE + type, target, external });
    return id;
  }

  get empty(): boolean {
    return this.items.length === 0;
  }

  xml(): string {
    const items = this.items.map(({ id, type, target, external }) =>
      tag('Relationship', { Id: id, Type: type, Target: target, TargetMode: external ? 'External' : null }),
    );
    return part(
      tag('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, ...items),
    );
  }
}
