/** The languages of the add-on: of the panel, and of each plan by itself. */
export type Language = 'en' | 'es';
