import { Button, Group, Text } from "@mantine/core";

/** Where a file lies, with the ways to it. */
export function SavedNotice(props: {
  readonly sentences: readonly string[];
  readonly actions: readonly { readonly label: string; readonly act: () => void }[];
}) {
  return (
    <>
      {props.sentences.map((sentence) => (
        <Text key={sentence} size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
          {sentence}
        </Text>
      ))}
      {props.actions.length === 0 ? null : (
        <Group gap={8} mt={6}>
          {props.actions.map(({ label, act }) => (
            <Button key={label} variant="default" size="compact-sm" onClick={act}>
              {label}
            </Button>
          ))}
        </Group>
      )}
    </>
  );
}
