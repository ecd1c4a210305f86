import { Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { TombolCetak } from "../surat/tombol-cetak";
import classes from "./page-header.module.css";

/**
 * Title of a page, one line of explanation, and the actions on its right, or below where the window is too narrow for both. Print and
 * export of what the page shows stand last.
 */
export function PageHeader(props: { readonly title: string; readonly description?: ReactNode; readonly actions?: ReactNode }) {
  return (
    <Group justify="space-between" align="flex-end" gap="xs" mb="md">
      <Stack gap={2} className={classes["words"]}>
        <Title order={1} size="h3">
          {props.title}
        </Title>
        {props.description ? (
          <Text size="sm" c="dimmed" component="div">
            {props.description}
          </Text>
        ) : null}
      </Stack>
      <Group gap="xs" className={classes["actions"]}>
        {props.actions}
        <TombolCetak />
      </Group>
    </Group>
  );
}
