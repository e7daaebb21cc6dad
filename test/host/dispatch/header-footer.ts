import type { PageLayout } from '../model/types';
import { HostObject } from '../wire/host-object';
import { invalidArgument } from '../model/host-error';
import { text } from './arguments';

/** Headers and footers; the same on all pages is what is known here. */
export class HeaderFooterGroupObject extends HostObject {
  readonly className = 'HeaderFooterGroup';

  constructor(private readonly page: PageLayout) {
    super();
  }

  get State(): string {
    return 'Default';
  }
  get DefaultForAllPages(): HostObject {
    return new HeaderFooterObject(this.page);
  }
}

/** Codes such as `&P` stand in the text. Source: documentation of `HeaderFooter`; at most 255 characters. */
class HeaderFooterObject extends HostObject {
  readonly className = 'HeaderFooter';

  constructor(private readonly page: PageLayout) {
    super();
  }

  private part(part: 'header' | 'footer', side: 'left' | 'center' | 'right', value: unknown): void {
    const content = text(value, `${side} ${part}`);
    if (content.length > 255) throw invalidArgument(`A ${part} has at most 255 characters.`);
    this.page[part][side] = content;
  }

  get LeftHeader(): string {
    return this.page.header.left;
  }
  set LeftHeader(value: unknown) {
    this.part('header', 'left', value);
  }
  get CenterHeader(): string {
    return this.page.header.center;
  }
  set CenterHeader(value: unknown) {
    this.part('header', 'center', value);
  }
  get RightHeader(): string {
    return this.page.header.right;
  }
  set RightHeader(value: unknown) {
    this.part('header', 'right', value);
  }
  get LeftFooter(): string {
    return this.page.footer.left;
  }
  set LeftFooter(value: unknown) {
    this.part('footer', 'left', value);
  }
  get CenterFooter(): string {
    return this.page.footer.center;
  }
  set CenterFooter(value: unknown) {
    this.part('footer', 'center', value);
  }
  get RightFooter(): string {
    return this.page.footer.right;
  }
  set RightFooter(value: unknown) {
    this.part('footer', 'right', value);
  }
}
