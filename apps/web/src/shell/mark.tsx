import { shell } from "../words/shell.ts";

/** The sign of the house: an open book under a lamp; leads home. */
export const Mark = () => (
  <a class="mark" href="/">
    <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true">
      <rect width="34" height="34" rx="9" fill="#14506b" />
      <path d="M8 12c4-2 7-1 9 1.5C19 11 22 10 26 12v11c-4-2-7-1-9 1.5C15 22 12 21 8 23z" fill="#fff" />
      <circle cx="17" cy="8.6" r="2.2" fill="#f2c879" />
    </svg>
    <span>
      {shell.name}
      <small>{shell.motto}</small>
    </span>
  </a>
);
