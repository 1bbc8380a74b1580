/** The moment that stands in every file we make: files of the same content are the same bytes. */
export const fixedMoment = "2000-01-01T00:00:00Z";
