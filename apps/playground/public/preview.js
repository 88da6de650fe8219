// The fixed runtime of the preview frame. It builds nodes from lists of steps; no text is ever read as HTML here.
(() => {
  const page = document.getElementById('page');
  /** Pictures that were brought, as data addresses by their path on the site. */
  const pictures = new Map();

  /** Builds one block from its steps: a string is text, an object opens an element, 0 closes it. */
  const build = (steps) => {
    const block = document.createDocumentFragment();
    let parent = block;
    for (const step of steps) {
      if (typeof step === 'string') parent.append(step);
      else if (step === 0) parent = parent.parentNode;
      else {
        const element = document.createElement(step.name);
        for (const [name, value] of step.attributes) element.setAttribute(name, value);
        const picture = pictures.get(element.dataset.picture);
        if (picture) element.src = picture;
        parent.append(element);
        parent = element;
      }
    }
    return block;
  };

  /** Replaces the blocks that changed; returns how many are new. */
  const show = ({ whole, start, removed, blocks }) => {
    if (whole) page.replaceChildren();
    for (let count = 0; count < removed; count += 1) page.children[start]?.remove();
    const fresh = document.createDocumentFragment();
    for (const { steps } of blocks) fresh.append(build(steps));
    page.insertBefore(fresh, page.children[start] ?? null);
    return blocks.length;
  };

  const blockOf = (node) => {
    let block = node;
    while (block && block.parentNode !== page) block = block.parentNode;
    return block ? Array.prototype.indexOf.call(page.children, block) : -1;
  };

  const topBlock = () => {
    let low = 0;
    let high = page.children.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (page.children[middle].getBoundingClientRect().bottom > 0) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  let lit;
  // A scroll that was asked for is not told back, else two panes would push each other.
  let quietUntil = 0;
  const light = (index) => {
    lit?.classList.remove('counterpart');
    lit = page.children[index];
    lit?.classList.add('counterpart');
    if (!lit) return;
    const { top, bottom } = lit.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) return;
    quietUntil = performance.now() + 200;
    lit.scrollIntoView({ block: 'center' });
  };

  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    if (data.theme) document.documentElement.dataset.theme = data.theme;
    if (data.forget) pictures.clear();
    for (const [path, address] of data.pictures ?? []) {
      pictures.set(path, address);
      for (const image of page.querySelectorAll('img')) if (image.dataset.picture === path) image.src = address;
    }
    if (data.patch) parent.postMessage({ patched: show(data.patch) }, '*');
    if (typeof data.light === 'number') light(data.light);
    if (typeof data.scrollTo === 'number') {
      quietUntil = performance.now() + 200;
      page.children[data.scrollTo]?.scrollIntoView({ block: 'start' });
    }
  });
  // Links never navigate: the page around the frame is told where they point.
  addEventListener('click', (event) => {
    const link = event.target.closest?.('a');
    if (link) {
      event.preventDefault();
      parent.postMessage({ link: link.dataset.href ?? '' }, '*');
      return;
    }
    const block = blockOf(event.target);
    if (block >= 0) parent.postMessage({ clicked: block }, '*');
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches?.('a')) event.target.click();
  });
  addEventListener(
    'scroll',
    () => {
      if (performance.now() > quietUntil) parent.postMessage({ top: topBlock() }, '*');
    },
    { passive: true },
  );
  parent.postMessage({ ready: true }, '*');
})();
