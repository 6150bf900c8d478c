// Puts the programme of Relais into the page that loads this script, as high as it is; see docs/embedding.md.
(() => {
  const { src, dataset } = document.currentScript;
  const { title, ...choices } = dataset;
  const address = new URL('/programme/embed', src);
  for (const name of Object.keys(choices)) address.searchParams.set(name, choices[name]);
  const frame = document.createElement('iframe');
  frame.src = address.href;
  frame.title = title ?? 'Relais';
  frame.loading = 'lazy';
  Object.assign(frame.style, { display: 'block', inlineSize: '100%', blockSize: '40rem', border: '0' });
  addEventListener('message', ({ source, data }) => {
    const height = Number(data?.relaisHeight);
    if (source === frame.contentWindow && height > 0 && height < 50000) frame.style.blockSize = `${height}px`;
  });
  document.currentScript.after(frame);
})();
