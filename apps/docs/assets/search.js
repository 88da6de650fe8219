// Finds pages by the words of their titles and sections. The index is one small file, fetched on the first use.
const input = document.querySelector('#search');
const list = document.querySelector('#results');
const base = input.dataset.base === '.' ? '' : `${input.dataset.base}/`;
let pages;

input.addEventListener('input', async () => {
  pages ??= fetch(input.dataset.index).then((answer) => answer.json());
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

/** Pages and sections that hold every word, those first that begin with what was typed. */
function find(index, query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = [];
  for (const [path, title, sections] of index) {
    for (const [id, text] of [['', title], ...sections]) {
      const name = id === '' ? title : `${title}: ${text}`;
      const lower = name.toLowerCase();
      if (!words.every((word) => lower.includes(word))) continue;
      const own = (id === '' ? title : text).toLowerCase();
      const rank = (own.startsWith(words[0]) ? 0 : own.includes(words[0]) ? 1 : 2) * 2 + (id === '' ? 0 : 1);
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
