import { Button, Group } from "@mantine/core";
import { tindakanUsul, type PasanganDipilih } from "./menu-usul";
import type { useRencana } from "./use-rencana";

/** What can be insisted on about a person and a post, as buttons. */
export function TombolBatasan(props: {
  readonly rencana: ReturnType<typeof useRencana>;
  readonly usul: PasanganDipilih;
  readonly onSesudah: () => void;
}) {
  return (
    <Group gap={6}>
      {tindakanUsul(props.rencana, props.usul).map(({ batasan, label, Gambar }) => (
        <Button
          key={label}
          size="xs"
          variant="default"
          leftSection={<Gambar size={15} aria-hidden />}
          onClick={() => {
            props.rencana.batasi(batasan);
            props.onSesudah();
          }}
        >
          {label}
        </Button>
      ))}
    </Group>
  );
}
