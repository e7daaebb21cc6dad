import { HostObject } from '../wire/host-object';
import type { Session } from './session';
import { text } from './arguments';

/** Title, author and the like, kept by the names that the client uses. */
export class DocumentPropertiesObject extends HostObject {
  readonly className = 'DocumentProperties';

  constructor(private readonly session: Session) {
    super();
  }

  private read(name: string): string {
    return this.session.workbook.properties[name] ?? '';
  }
  private write(name: string, value: unknown): void {
    this.session.workbook.properties[name] = text(value, name);
  }

  get Title(): string {
    return this.read('title');
  }
  set Title(value: unknown) {
    this.write('title', value);
  }
  get Subject(): string {
    return this.read('subject');
  }
  set Subject(value: unknown) {
    this.write('subject', value);
  }
  get Author(): string {
    return this.read('author');
  }
  set Author(value: unknown) {
    this.write('author', value);
  }
  get Keywords(): string {
    return this.read('keywords');
  }
  set Keywords(value: unknown) {
    this.write('keywords', value);
  }
  get Comments(): string {
    return this.read('comments');
  }
  set Comments(value: unknown) {
    this.write('comments', value);
  }
  get Category(): string {
    return this.read('category');
  }
  set Category(value: unknown) {
    this.write('category', value);
  }
  get Manager(): string {
    return this.read('manager');
  }
  set Manager(value: unknown) {
    this.write('manager', value);
  }
  get Company(): string {
    return this.read('company');
  }
  set Company(value: unknown) {
    this.write('company', value);
  }
  get LastAuthor(): string {
    return this.read('lastAuthor');
  }
}
