import { useEffect, useState } from 'react';

/** A download that has just begun still reads the file. */
const stillReadMs = 60_000;

/** An address under which the browser downloads a text as a file; it lasts as long as the view that made it. */
export function useFileAddress(text: string, type: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type }));
    setAddress(made);
    return () => void setTimeout(() => URL.revokeObjectURL(made), stillReadMs);
  }, [text, type]);
  return address;
}
