import { FileSpreadsheet } from 'lucide-react';
import './file-field.css';

interface FileFieldProps {
  readonly label: string;
  readonly invitation: string;
  /** Name of the file that was chosen. */
  readonly name: string | undefined;
  readonly onChoose: (file: File) => void;
}

/** Takes one CSV file, by click, key or drop; the same file again once it was corrected. */
export function FileField({ label, invitation, name, onChoose }: FileFieldProps) {
  return (
    <label className="file-field">
      <FileSpreadsheet size={28} aria-hidden="true" />
      <span className="visually-hidden">{label}</span>
      {name !== undefined && <span className="file-field-name">{name}</span>}
      <span className="hint">{invitation}</span>
      <input
        type="file"
        accept=".csv,.txt,text/csv"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
