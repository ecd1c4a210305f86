import { Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

/** Title of a page, one line of explanation, and the actions on its right. */
export function PageHeader(props: { readonly title: string; readonly description?: ReactNode; readonly actions?: ReactNode }) {
  return (
    <Group justify="space-between" align="flex-end" wrap="nowrap" mb="md">
      <Stack gap={2} miw={0}>
        <Title order={1} size="h3">
          {props.title}
        </Title>
        {props.description ? (
          <Text size="sm" c="dimmed" component="div">
            {props.description}
          </Text>
        ) : null}
      </Stack>
      {props.actions ? (
        <Group gap="xs" wrap="nowrap" style={{ flex: "none" }}>
          {props.actions}
        </Group>
      ) : null}
    </Group>
  );
}
