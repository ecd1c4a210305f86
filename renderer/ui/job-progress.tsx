import { Button, Group, Progress, Text } from "@mantine/core";
import { TEKS_JOB } from "../../core/text/job";
import type { Running } from "../data/job";

/** How far a job is, in words and as a bar, and the way to stop it. Nothing while none runs, nor in its first moment. */
export function JobProgress(props: { readonly running: Running | null }) {
  const status = props.running?.status;
  if (!props.running || !status) return null;
  const { sentence, done, total } = status;
  return (
    <Group gap="sm" my="sm" wrap="nowrap">
      <div style={{ flex: 1, minWidth: 180 }}>
        <Text size="sm">{sentence}</Text>
        <Progress value={total === 0 ? 0 : (done / total) * 100} aria-label={sentence} mt={4} />
      </div>
      <Button variant="subtle" size="compact-sm" onClick={props.running.cancel}>
        {TEKS_JOB.batalkan}
      </Button>
    </Group>
  );
}
