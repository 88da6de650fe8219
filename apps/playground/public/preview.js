// The fixed runtime of the preview frame. It builds nodes from lists of steps; no text is ever read as HTML here.
(() => {
  const page = document.getElementById('page');
  let keys = [];

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
        parent.append(element);
        parent = element;
      }
    }
    return block;
  };

  /** Replaces only the blocks between the common start and the common end of the old and new lists. */
  const show = (blocks) => {
    let start = 0;
    while (start < keys.length && start < blocks.length && keys[start] === blocks[start].key) start += 1;
    let end = 0;
    while (
      end < keys.length - start &&
      end < blocks.length - start &&
      keys[keys.length - 1 - end] === blocks[blocks.length - 1 - end].key
    )
      end += 1;
    const removed = keys.length - start - end;
    for (let count = 0; count < removed; count += 1) page.childNodes[start].remove();
    const fresh = document.createDocumentFragment();
    for (const { steps } of blocks.slice(start, blocks.length - end)) fresh.append(build(steps));
    page.insertBefore(fresh, page.childNodes[start] ?? null);
    keys = blocks.map(({ key }) => key);
    return blocks.length - start - end;
  };

  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    if (data.theme) document.documentElement.dataset.theme = data.theme;
    if (data.blocks) parent.postMessage({ shown: data.id, patched: show(data.blocks) }, '*');
  });
  // Links never navigate: the page around the frame is told where they point.
  addEventListener('click', (event) => {
    const link = event.target.closest?.('a');
    if (!link) return;
    event.preventDefault();
    parent.postMessage({ link: link.dataset.href ?? '' }, '*');
  });
  parent.postMessage({ ready: true }, '*');
})();
