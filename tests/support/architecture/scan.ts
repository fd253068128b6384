/** One import of a source text; `specifier` is null when it is computed, so that nobody can tell what it loads. */
export type Import = { readonly specifier: string | null; readonly line: number };

/** What the checks read of one source text. */
export type Scan = {
  readonly imports: readonly Import[];
  /** The text with comments and the insides of strings blanked; lines keep their numbers. */
  readonly code: string;
};

const pieces = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
const leadsToSpecifier =
  /(?:(?:^|[;\n}])\s*(?:import|export)\b[^;]*\bfrom|(?:^|[;\n}])\s*import|\b(?:import|require)\s*\()\s*$/;

/**
 * Finds the imports of a TypeScript text: static, `export … from`, side-effect and dynamic, types included.
 * It reads text, not a syntax tree, because TypeScript 7 offers no stable programming interface; a template
 * with a template inside it may hide what follows on the same line, and nothing else is known to escape.
 */
export function scan(source: string): Scan {
  const imports: Import[] = [];
  let code = '';
  let from = 0;
  for (const piece of source.matchAll(pieces)) {
    code += source.slice(from, piece.index);
    const text = piece[0];
    if (text.startsWith('/')) code += blank(text);
    else {
      const specifier = text.slice(1, -1);
      if (leadsToSpecifier.test(code.slice(-4000)))
        imports.push({ specifier, line: lineOf(code, code.length) });
      code += text[0] + blank(specifier) + text[0];
    }
    from = piece.index + text.length;
  }
  code += source.slice(from);
  for (const computed of code.matchAll(/\b(?:import|require)\s*\(\s*(?!['"`\s])/g))
    imports.push({ specifier: null, line: lineOf(code, computed.index) });
  return { imports, code };
}

/** The number of the line on which a position lies, from 1. */
export function lineOf(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
