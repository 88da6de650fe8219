// The script of the preview frame. It builds nodes from lists of steps and never parses text as HTML.
(() => {
  const page = document.getElementById('page');
  /** Data URLs of images, by their path on the site. */
  const images = new Map();

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
        const image = images.get(element.dataset.siteImage);
        if (image) element.src = image;
        parent.append(element);
        parent = element;
      }
    }
    return block;
  };

  /** Replaces the blocks that changed. Returns the number of new blocks. */
  const show = ({ whole, start, removed, blocks }) => {
    if (whole) page.replaceChildren();
    for (let count = 0; count < removed; count += 1) page.children[start]?.remove();
    const added = document.createDocumentFragment();
    for (const { steps } of blocks) added.append(build(steps));
    page.insertBefore(added, page.children[start] ?? null);
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

  let highlighted;
  // Scrolling that the page requested is not reported back, or the panes would keep scrolling each other.
  let quietUntil = 0;
  const highlight = (index) => {
    highlighted?.classList.remove('counterpart');
    highlighted = page.children[index];
    highlighted?.classList.add('counterpart');
    if (!highlighted) return;
    const { top, bottom } = highlighted.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) return;
    quietUntil = performance.now() + 200;
    highlighted.scrollIntoView({ block: 'center' });
  };

  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    if (data.theme) document.documentElement.dataset.theme = data.theme;
    if (data.clearImages) images.clear();
    if (data.image) {
      const [path, url] = data.image;
      images.set(path, url);
      for (const image of page.querySelectorAll('img')) if (image.dataset.siteImage === path) image.src = url;
    }
    if (data.patch) parent.postMessage({ patched: show(data.patch) }, '*');
    if (typeof data.highlight === 'number') highlight(data.highlight);
    if (typeof data.scrollTo === 'number') {
      quietUntil = performance.now() + 200;
      page.children[data.scrollTo]?.scrollIntoView({ block: 'start' });
    }
  });
  // Links never navigate. Report their target to the page around the frame.
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
