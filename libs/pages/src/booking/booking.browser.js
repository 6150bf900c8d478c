// A comfort; the form works without it: people by function are added up, and there are never fewer seats than people.
const total = document.getElementById('functions-total');
const seats = document.getElementById('seats');
const counts = [...document.querySelectorAll('.counts input')];

function addUp() {
  const sum = counts.reduce((all, { value }) => all + (Number.parseInt(value, 10) || 0), 0);
  total.textContent = sum > 0 ? total.dataset.words.replace('#', sum) : '';
  if (sum > Number(seats.value)) seats.value = sum;
}

for (const count of counts) count.addEventListener('input', addUp);
