// Two comforts; the page works without them. An address holds only what was chosen, and a page that frames us learns our height.
document.getElementById('filters')?.addEventListener('formdata', ({ formData }) => {
  for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
});

if (parent !== window) {
  const tell = () => parent.postMessage({ relaisHeight: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
  new ResizeObserver(tell).observe(document.body);
}
