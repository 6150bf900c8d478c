import { useEffect, useState } from 'react';

interface SearchBoxProps {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly onChange: (words: string) => void;
}

const pauseMs = 250;

/** Searches a moment after the last key. */
export function SearchBox({ value, label, hint, onChange }: SearchBoxProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <label className="search-box">
      <span>{label}</span>
      <input type="search" value={typed} placeholder={hint} onChange={(event) => setTyped(event.target.value)} />
    </label>
  );
}
