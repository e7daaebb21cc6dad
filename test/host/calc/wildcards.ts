/** `*`, `?` and `~` as MATCH, COUNTIF and SEARCH read them. */
export function hasWildcard(text: string): boolean {
  return /[*?~]/.test(text);
}

const patterns = new Map<string, RegExp>();

export function wildcardPattern(text: string, place: 'whole' | 'anywhere'): RegExp {
  const key = `${place} ${text}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    const body = text.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\/]|~/g, (found, escaped?: string, wild?: string) => {
      if (escaped) return `\\${escaped}`;
      if (wild) return wild === '*' ? '[\\s\\S]*' : '[\\s\\S]';
      return found === '~' ? found : `\\${found}`;
    });
    pattern = new RegExp(place === 'whole' ? `^${body}$` : body.replaceAll('[\\s\\S]*', '[\\s\\S]*?'), 'iu');
    patterns.set(key, pattern);
  }
  return pattern;
}
