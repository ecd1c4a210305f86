import { Center, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { DAFTAR_KOSONG, useDaftarHalaman } from "../data/naskah";

/** What stands where there is nothing yet: why it is empty and the next step. The page has nothing to print meanwhile. */
export function EmptyState(props: { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode }) {
  useDaftarHalaman(DAFTAR_KOSONG);
  return (
    <Center py={64}>
      <Stack align="center" gap="xs" maw={460}>
        <Text fw={600}>{props.title}</Text>
        <Text size="sm" c="dimmed" ta="center" component="div">
          {props.children}
        </Text>
        {props.action}
      </Stack>
    </Center>
  );
}
