// Makes the course installable and keeps it for use offline, where the browser can (https, or this very machine).
// Not being able to is no fault: the course then needs the network.
navigator.serviceWorker?.register('./service-worker.js', { updateViaCache: 'none' }).catch(() => undefined);
