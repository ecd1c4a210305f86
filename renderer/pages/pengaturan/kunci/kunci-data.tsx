import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { IconLockOpen, IconRefresh } from "@tabler/icons-react";
import { useState, type SyntheticEvent } from "react";
import { TEKS_HALAMAN_KUNCI as T, TEKS_PERLINDUNGAN } from "../../../../core/text/perlindungan";
import { TEKS_UMUM } from "../../../../core/text/umum";
import { tell } from "../../../data/notice";
import { sentenceOf, useCommand } from "../../../data/query";
import { IsianSandi } from "../../../kunci/isian-sandi";
import { Section } from "../../../ui/section";

/** The key of the data itself: another one in its place, or none at all. */
export function KunciData() {
  const [dialog, setDialog] = useState<"ganti" | "lepas" | null>(null);
  const tutup = (): void => setDialog(null);
  return (
    <Section title={T.gantiKunci}>
      <Stack gap="sm" p="md" align="flex-start">
        <Text size="sm" c="dimmed">
          {T.gantiKunciArti}
        </Text>
        <Group gap="xs">
          <Button variant="default" leftSection={<IconRefresh size={16} aria-hidden />} onClick={() => setDialog("ganti")}>
            {T.gantiKunciTombol}
          </Button>
          <Button variant="subtle" color="red" leftSection={<IconLockOpen size={16} aria-hidden />} onClick={() => setDialog("lepas")}>
            {T.lepas}
          </Button>
        </Group>
      </Stack>
      <Modal opened={dialog === "ganti"} onClose={tutup} title={T.gantiKunciTombol} size={480} closeOnClickOutside={false}>
        <Ganti onTutup={tutup} />
      </Modal>
      <Modal opened={dialog === "lepas"} onClose={tutup} title={T.lepas} size={460} closeOnClickOutside={false}>
        <Lepas onTutup={tutup} />
      </Modal>
    </Section>
  );
}

function Ganti(props: { readonly onTutup: () => void }) {
  const ganti = useCommand("kunci.gantiKunci", { toldInPlace: true });
  const selesai = (): void => {
    props.onTutup();
    tell({ tone: "done", sentence: T.gantiKunciSelesai });
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{T.gantiKunciArti}</Text>
      <Kabar kalimat={ganti.isPending ? T.gantiKunciBerjalan : null} galat={ganti.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={props.onTutup}>
          {TEKS_UMUM.batal}
        </Button>
        <Button loading={ganti.isPending} onClick={() => ganti.mutate({}, { onSuccess: selesai })}>
          {T.gantiKunciYa}
        </Button>
      </Group>
    </Stack>
  );
}

function Lepas(props: { readonly onTutup: () => void }) {
  const lepas = useCommand("kunci.lepas", { toldInPlace: true });
  const [sandi, setSandi] = useState("");
  const kirim = (event: SyntheticEvent): void => {
    event.preventDefault();
    lepas.mutate(
      { sandi },
      {
        onSuccess: () => {
          props.onTutup();
          tell({ tone: "kept", sentence: T.lepasSelesai });
        },
      },
    );
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="sm">
        <Text size="sm">{T.lepasArti}</Text>
        <IsianSandi label={TEKS_PERLINDUNGAN.isian.sandiLama} nilai={sandi} onUbah={setSandi} baru={false} fokus />
        <Kabar kalimat={null} galat={lepas.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onTutup}>
            {TEKS_UMUM.batal}
          </Button>
          <Button type="submit" color="red" loading={lepas.isPending}>
            {T.lepasYa}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What is under way, or why it was refused. */
function Kabar(props: { readonly kalimat: string | null; readonly galat: unknown }) {
  return (
    <>
      {props.kalimat === null ? null : (
        <Text size="sm" role="status">
          {props.kalimat}
        </Text>
      )}
      {props.galat ? (
        <Text size="sm" c="red" role="alert">
          {sentenceOf(props.galat)}
        </Text>
      ) : null}
    </>
  );
}
