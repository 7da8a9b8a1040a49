/** A number that somebody wrote in a sentence. */
export interface NumberInText {
  readonly value: number;
  /** The sign or the word beside it; empty when there is none. */
  readonly unit: string;
  /** The text since the number (and unit) before, as written. */
  readonly before: string;
}

/** Words that follow a number without being its unit. */
const notUnits = new Set(
  `a an and as at before by each every for from in into is of on or out per since than that the then
   through to until we when while with within
   av det eller efter från för före i innan inom med när och om på senast som samt till under var vi
   vid än är över`.split(/\s+/),
);

// Digits with spaces or commas between thousands, then a fraction; not within Q4, 24/7, 10:30 or 3.2.1.
const number =
  /(?<![\p{L}\d.,/:–-])(?<sign>[$€£] ?)?(?<digits>-?(?:[1-9]\d{0,2}(?:[ ,]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?)(?:(?: ?(?<mark>%|‰|°C)|(?<glued>ms|s|min|h|kr|GB|MB))(?![\p{L}\d])| (?<word>\p{L}[\p{L}\d/-]{0,29})|(?![\p{L}\d/:]|[.,]\d))/gu;

/** The numbers of a sentence in order, with English or Swedish separators. Throws nothing. */
export function numbersIn(sentence: string): NumberInText[] {
  const text = sentence.replaceAll('\u2212', '-').replaceAll(/\s/gu, ' ');
  const found: NumberInText[] = [];
  let end = 0;
  for (const { index, 0: whole, groups = {} } of text.matchAll(number)) {
    const { sign, digits = '', mark, glued, word } = groups;
    const isUnit = word !== undefined && !notUnits.has(word.toLowerCase());
    const unit = unitOf(mark ?? glued ?? (isUnit ? word : undefined) ?? sign?.trim() ?? '');
    const value = valueOf(digits, unit);
    if (!Number.isFinite(value)) continue;
    found.push({ value, unit, before: text.slice(end, index) });
    end = index + whole.length - (word === undefined || isUnit ? 0 : word.length);
  }
  return found;
}

function unitOf(text: string): string {
  return /^(?:percent|procent)$/iu.test(text) ? '%' : text;
}

/** `1,500` is fifteen hundred, but `99,999 %` has three decimals. */
function valueOf(digits: string, unit: string): number {
  const plain = digits.replaceAll(' ', '');
  const hasThousands = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) && !plain.startsWith('0,');
  return Number(hasThousands && unit !== '%' ? plain.replaceAll(',', '') : plain.replace(',', '.'));
}
