import styles from './departments.module.css';
import type { GridWords } from './grid-words';
import type { GridActions } from './use-grid-actions';

interface LineToolsProps {
  readonly index: number;
  readonly department: string;
  readonly duty: string;
  readonly actions: GridActions;
  readonly words: GridWords;
}

/** What can be done with a line by pointer; by keyboard it is Ctrl+Enter, Alt+Enter and Alt+Delete. */
export function LineTools({ index, department, duty, actions, words }: LineToolsProps) {
  return (
    <>
      <LineTool
        name={words.addDuty(department)}
        drawing="M12 5v14M5 12h14"
        onClick={() => actions.insertDuty(index)}
      />
      <LineTool
        name={words.addOutcome(duty)}
        drawing="M12 4a8 8 0 1 0 8 8M12 9a3 3 0 1 0 3 3M12 12l8-8M17 3v4h4"
        onClick={() => actions.insertOutcome(index)}
      />
      <LineTool
        name={words.removeRow(index + 1)}
        drawing="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5"
        onClick={() => actions.remove(index)}
      />
    </>
  );
}

interface LineToolProps {
  readonly name: string;
  readonly drawing: string;
  readonly onClick: () => void;
}

/** As few nodes as a button can have: hundreds of lines have three each. Tab runs on to the next line. */
function LineTool({ name, drawing, onClick }: LineToolProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.tool}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <svg viewBox="0 0 24 24">
        <path d={drawing} />
      </svg>
    </button>
  );
}
