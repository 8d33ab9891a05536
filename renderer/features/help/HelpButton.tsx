import { useState } from 'react';
import { useInterface } from '../../app/session-context';
import { HelpDialog } from './HelpDialog';
import { OpenHelp } from './OpenHelp';

/** Opens the help, by button and by `?`. */
export function HelpButton() {
  const [isOpen, setOpen] = useState(false);
  // What is to be noted at once goes before what is to be read.
  const isNoting = useInterface((state) => state.openNoteList !== null);
  return (
    <>
      <OpenHelp onOpen={() => setOpen(true)} />
      <HelpDialog isOpen={isOpen && !isNoting} onClose={() => setOpen(false)} />
    </>
  );
}
