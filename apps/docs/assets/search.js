// Searches titles and section headings. The index is a small file, fetched on first use.
const input = document.querySelector('#search');
const list = document.querySelector('#results');
const base = input.dataset.base === '.' ? '' : `${input.dataset.base}/`;
let pages;

input.addEventListener('input', async () => {
  pages ??= fetch(input.dataset.index).then((response) => response.json());
  show(find(await pages, input.value));
});
input.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') input.value = '';
  if (event.key === 'Escape') show([]);
  if (event.key === 'Enter') list.querySelector('a')?.click();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  input.focus();
});
if (matchMedia('(max-width: 60rem)').matches) document.querySelector('.menu').open = false;

/** Pages and sections that contain every word; those that start with the query come first. */
function find(index, query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = [];
  for (const [path, title, sections] of index) {
    for (const [id, text] of [['', title], ...sections]) {
      const name = id === '' ? title : `${title}: ${text}`;
      const lower = name.toLowerCase();
      if (!words.every((word) => lower.includes(word))) continue;
      const heading = (id === '' ? title : text).toLowerCase();
      const rank = (heading.startsWith(words[0]) ? 0 : heading.includes(words[0]) ? 1 : 2) * 2 + (id === '' ? 0 : 1);
      found.push({ name, href: base + path + (id === '' ? '' : `#${id}`), rank });
    }
  }
  return found.sort((a, b) => a.rank - b.rank).slice(0, 20);
}

function show(found) {
  list.hidden = found.length === 0;
  list.replaceChildren(
    ...found.map(({ name, href }) => {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = name;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
}
