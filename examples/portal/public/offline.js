/*
 * A service worker: pages that were opened before open without a connection, too. It cares for
 * pages only. Scripts and styles are in the browser's own cache for good, since their names carry a
 * hash, and the documents are kept by `localPersistence`.
 */
const PAGES = [
  '/',
  '/lifecycle-plan',
  '/force-field',
  '/theory-of-change',
  '/poll',
  '/poll/control',
  '/poll/screen',
  '/convening',
  '/convening/practise',
  '/settings',
];
const CACHE = 'lakeside-pages';

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(PAGES)));
  self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { mode, url } = event.request;
  // The pages of live polls are the poll server's.
  if (mode !== 'navigate' || new URL(url).pathname.startsWith('/live/')) return;
  event.respondWith(newestPage(event.request));
});

async function newestPage(request) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(request, { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}
