import { Alert, Button, Group, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { TEKS_GALAT_HALAMAN } from "../../core/text/umum";
import { isStopped, sentenceOf } from "../data/query";

/** What stands where data could not be read: the reason in words, and another try. What the analyst stopped herself has not failed. */
export function LoadError(props: { readonly error: unknown; readonly onRetry: () => void }) {
  const look = isStopped(props.error)
    ? { color: "gray" }
    : { color: "red", icon: <IconAlertTriangle size={18} />, title: TEKS_GALAT_HALAMAN.gagalMemuat };
  return (
    <Alert {...look} role="alert">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{sentenceOf(props.error)}</Text>
        <Button variant="default" onClick={props.onRetry}>
          {TEKS_GALAT_HALAMAN.cobaLagi}
        </Button>
      </Group>
    </Alert>
  );
}
