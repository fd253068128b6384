/**
 * The key under which the server knows a sending again. The same text keeps its key, so that a repeat after
 * a lost answer does nothing twice; changed text is another command, or the old one would be taken for it.
 */
export function createOnce(newKey: () => string): (body: string) => string {
  let last: { readonly body: string; readonly key: string } | null = null;
  return (body) => {
    if (last?.body !== body) last = { body, key: newKey() };
    return last.key;
  };
}
