export interface SwitchProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A switch with its label in front. Its state shows by the knob's place and a filled or hollow track. */
export function Switch({label, checked, onChange}: SwitchProps) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={checked} onClick={() => onChange(!checked)}>
      <span>{label}</span>
      <i aria-hidden="true" />
    </button>
  );
}
