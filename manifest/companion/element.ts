import { XMLBuilder } from 'fast-xml-parser';

/** An XML element: attributes begin with `@`, a list is the element repeated. Names keep their order. */
export interface Element {
  readonly [name: string]: string | number | boolean | Element | readonly Element[];
}

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** The document whose root this element holds. */
export const xml = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(root)}`;
