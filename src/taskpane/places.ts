/** The places of the pane, in the order of the ribbon's groups. */
export const PLACES = ['start', 'fill', 'build', 'check', 'send', 'help'] as const;
export type Place = (typeof PLACES)[number];

/** The three parts of Isi. */
export const FILL_PARTS = ['indicators', 'budget', 'identity'] as const;
export type FillPart = (typeof FILL_PARTS)[number];
