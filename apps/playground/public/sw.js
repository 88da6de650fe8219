// Caches the built files, so that the page works offline after the first visit. The build fills in the list.
const version = 'VERSION';
const files = ['FILES'];
const cacheName = `macrowright-${version}`;
const cached = new Set(files.map((file) => new URL(file, registration.scope).href));

addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(files))
      .then(() => skipWaiting()),
  );
});

addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith('macrowright-') && name !== cacheName))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  );
});

// Load the page itself from the network if possible, to notice a new build. Load its files from the cache.
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const url = new URL(request.url);
  url.hash = '';
  url.search = '';
  const isPage = request.mode === 'navigate' && url.href === registration.scope;
  if (isPage)
    event.respondWith(fetch(request).catch(() => caches.match(new URL('index.html', registration.scope).href)));
  else if (cached.has(url.href)) event.respondWith(caches.match(url.href).then((found) => found ?? fetch(request)));
});
