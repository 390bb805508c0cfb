import type {ComponentChildren} from 'preact';

export interface CheckProps {
  /** With a name it is one of a group of which only one holds. */
  radio?: string;
  label: ComponentChildren;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A tick box or radio button with its label and, where need be, a sentence on what it does. */
export function Check({radio, label, hint, checked, onChange}: CheckProps) {
  return (
    <label class="check">
      <input
        type={radio === undefined ? 'checkbox' : 'radio'}
        name={radio}
        checked={checked}
        onChange={({currentTarget}) => onChange(currentTarget.checked)}
      />
      <span>
        {label}
        {hint && <span class="hint">{hint}</span>}
      </span>
    </label>
  );
}
