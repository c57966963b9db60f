/** A word that stands only in what is not published: it may be in no file of a site. */
export const secret = 'СЕКРЕТНОЕСЛОВО';
