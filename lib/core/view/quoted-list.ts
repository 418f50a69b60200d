/** Words of a draft as a list in a sentence of the interface. */

/** Guillemets read well in German and English, and beside apostrophes: »hätten«, »prüfen«. */
export const quotedList = (words: readonly string[]): string => words.map((word) => `»${word}«`).join(', ');
