import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { TEKS_UMUM } from "../../core/text/umum";
import { latestStepId, useUndo } from "../data/undo";

/** Tells what was just done and offers to undo it there; for removals, in place of a question beforehand. */
export function useUndoNotice(): (sentence: string) => void {
  const { revert } = useUndo();
  return (sentence) => {
    // The step just done is remembered now, so that the button takes back this one and not whatever was done since.
    const step = latestStepId().catch(() => null);
    const id = notifications.show({
      autoClose: 8_000,
      withCloseButton: true,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{sentence}</Text>
          <Button
            variant="light"
            style={{ flex: "none" }}
            onClick={() => {
              notifications.hide(id);
              void step.then((stepId) => (stepId === null ? null : revert(stepId)));
            }}
          >
            {TEKS_UMUM.urungkan}
          </Button>
        </Group>
      ),
    });
  };
}
