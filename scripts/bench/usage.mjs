// Loaded into the process that is measured (node --import): answers what it has used so far.
if (process.send) {
  process.on('message', (message) => {
    if (message === 'usage') process.send({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() });
  });
  process.once('disconnect', () => process.exit());
  process.channel?.unref();
}
