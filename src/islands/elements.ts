/** Elements from names, attributes and children; text stays text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** One element for each item. */
export function elements<Name extends keyof HTMLElementTagNameMap, Item>(
  name: Name,
  items: readonly Item[],
  make: (item: Item) => [Readonly<Record<string, string>>, ...(string | Node)[]],
): HTMLElementTagNameMap[Name][] {
  return items.map((item) => {
    const [attributes, ...children] = make(item);
    return element(name, attributes, ...children);
  });
}
