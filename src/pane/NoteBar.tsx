import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Note } from "./state";
import { words } from "./words";

interface Props {
  readonly note: Note | undefined;
  readonly onClose: () => void;
  readonly onUndo: (() => void) | undefined;
}

/** What has just been done, at the foot of the pane; its place is there only while there is something to say. */
export function NoteBar({ note, onClose, onUndo }: Props) {
  return (
    <div aria-live="polite" style={{ flexShrink: 0 }}>
      {note && (
        <MessageBar intent={note.intent} layout="multiline" style={{ borderRadius: 0 }}>
          <MessageBarBody>{note.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button appearance="transparent" icon={<DismissRegular />} aria-label="Zamknij" onClick={onClose} />
            }
          >
            {onUndo && <Button onClick={onUndo}>{words.undo}</Button>}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
