/** Elements that start a line of their own. */
export const BREAKING = words(`
  address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol optgroup option p pre section select summary table
  tbody textarea tfoot thead title tr ul`);

/** Elements that share a line with their neighbours, each with a place of its own. */
export const CELLS = words('td th');

/** Elements that show white space as it is written. */
export const KEEPS_SPACE = words('pre textarea');

/** Attributes that hold nothing but words of the language and measures. */
export const STRUCTURE = words(`
  accept accept-charset align allow async autocomplete border charset color cols colspan contenteditable controls
  coords crossorigin defer dir disabled draggable enctype frameborder height hidden http-equiv integrity itemprop
  itemscope itemtype lang language loading loop max maxlength media method min minlength multiple nonce property rel
  role rows rowspan sandbox scope shape sizes span spellcheck step style tabindex target translate type valign width
  wrap xmlns`);

/** Attributes that hold an address. */
export const ADDRESSES = words('action cite data formaction href poster src');

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
