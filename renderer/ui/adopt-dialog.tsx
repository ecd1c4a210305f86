import { Button, Modal, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { TEKS_UMUM } from "../../core/text/umum";
import { ActionsFoot } from "./actions-foot";

/** A question before something is put into use, with what that writes in words. */
export function AdoptDialog(props: {
  /** The question; null while it is not asked. */
  readonly title: string | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Modal opened={props.title !== null} onClose={props.onClose} size={520} title={props.title ?? ""}>
      {props.title === null ? null : props.children}
    </Modal>
  );
}

/** What the question says, why it was refused, and its two buttons. */
export function AdoptDialogBody(props: {
  readonly sentences: readonly string[];
  /** Why it was refused, where that is told here. */
  readonly refusal?: string | null;
  readonly confirm: string;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}) {
  return (
    <Stack gap="sm">
      {props.sentences.map((sentence) => (
        <Text key={sentence} size="sm">
          {sentence}
        </Text>
      ))}
      {props.refusal ? (
        <Text size="sm" c="red" role="alert">
          {props.refusal}
        </Text>
      ) : null}
      <ActionsFoot>
        <Button variant="default" onClick={props.onClose}>
          {TEKS_UMUM.batal}
        </Button>
        <Button data-autofocus loading={props.isPending} onClick={props.onConfirm}>
          {props.confirm}
        </Button>
      </ActionsFoot>
    </Stack>
  );
}
