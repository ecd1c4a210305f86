import { Button, Center, Group, Progress, Stack, Text } from "@mantine/core";
import { TEKS_IMPOR } from "../../../core/text/intake";
import { formatAngka } from "../../../core/text/number";

/** Work under way: what is being done, how far it has come, and the way to stop it. */
export function Reading(props: {
  readonly title: string;
  readonly note: string;
  readonly percent: number;
  readonly onCancel?: () => void;
}) {
  const percent = Math.max(0, Math.min(100, Math.floor(props.percent)));
  return (
    <Center py={72}>
      <Stack w={460} gap="xs">
        <Group justify="space-between" wrap="nowrap" aria-live="polite">
          <Text fw={600}>{props.title}</Text>
          <Text size="sm" style={{ flex: "none" }}>
            {formatAngka(percent)}%
          </Text>
        </Group>
        <Progress value={percent} size="sm" aria-label={props.title} transitionDuration={150} />
        <Text size="sm" c="dimmed">
          {props.note}
        </Text>
        {props.onCancel ? (
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onCancel}>
              {TEKS_IMPOR.batalkan}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Center>
  );
}
