/** A new id, unique and ascending as text with time within one process. */
export type Ids = () => string;
