import { Button, Group, Text } from "@mantine/core";
import { TEKS_UMUM } from "../../core/text/umum";
import { sentenceOf } from "../data/query";

/**
 * Why an act on the keys was refused, and at the foot of its dialog: leave, or do it. Nothing typed here is kept as a draft, because it is
 * a password. Without `onYa` the second button sends the form that stands around it.
 */
export function KakiIsian(props: {
  readonly galat: Error | null;
  readonly sibuk: boolean;
  readonly label: string;
  readonly onTutup: () => void;
  readonly onYa?: () => void;
  /** It takes something away. */
  readonly bahaya?: boolean;
}) {
  const { galat, sibuk, label, onTutup, onYa, bahaya = false } = props;
  return (
    <>
      {galat ? (
        <Text size="sm" c="red" role="alert">
          {sentenceOf(galat)}
        </Text>
      ) : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={onTutup}>
          {TEKS_UMUM.batal}
        </Button>
        <Button
          type={onYa ? "button" : "submit"}
          loading={sibuk}
          {...(bahaya ? { color: "red" } : {})}
          {...(onYa ? { onClick: onYa } : {})}
        >
          {label}
        </Button>
      </Group>
    </>
  );
}
