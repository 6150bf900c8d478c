const readAsFormula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const escaped = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet takes for a formula (OWASP, CSV injection): an apostrophe before what could begin one. */
export function safeCell(text: string): string {
  return readAsFormula.test(text) ? `'${text}` : text;
}

/** The text of a cell: without the apostrophe of `safeCell`, without control characters and blanks around it. */
export function cellText(cell: string): string {
  const text = cell.replace(/\p{Cc}+/gu, ' ').trim();
  return escaped.test(text) ? text.slice(1) : text;
}

/** The parts of a cell that lists several things: `nl|fr`, `nl, fr`, `nl; fr` or `nl/fr`. */
export function cellParts(text: string): string[] {
  return text.split(/[|,;/]/).map((part) => part.trim()).filter((part) => part !== '');
}
