import { useEffect, useRef, type ReactNode } from 'react';

/** The page's name: in the browser's title too, and focused when somebody comes from another page. */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Relais`;
  }, [title]);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header className="page-heading">
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h1>
      {children !== undefined && <div className="button-row no-print">{children}</div>}
    </header>
  );
}
