import { Alert, Group, List, Modal, Select, Stack, Text, Title } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { isianTeksAtauKosong } from "../../../core/draf";
import type { RingkasanGabung } from "../../../core/jabatan/rencana-gabung";
import { kalimatKehilangan, kalimatPindah, TEKS_GABUNG } from "../../../core/text/gabung";
import { sentenceOf, useCommand, useShell } from "../../data/query";
import { useDraftState } from "../../data/use-draft";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { useUndoNotice } from "../../ui/undo-notice";
import type { Penggabungan } from "./calon-gabung";

/** Asks with which other one a jabatan or a unit is to be joined, and says what moves and what is lost before it is done. */
export function DialogGabung(props: {
  readonly isi: Penggabungan | null;
  readonly onTutup: () => void;
  readonly onSelesai: (keId: string) => void;
}) {
  const { isi } = props;
  return (
    <Modal opened={isi !== null} onClose={props.onTutup} size={560} title={isi ? TEKS_GABUNG.judul(isi.dari.nama) : ""}>
      {isi ? <Pilihan key={isi.dari.id} isi={isi} onTutup={props.onTutup} onSelesai={props.onSelesai} /> : null}
    </Modal>
  );
}

function Pilihan(props: { readonly isi: Penggabungan; readonly onTutup: () => void; readonly onSelesai: (keId: string) => void }) {
  const { jenis, dari, calon } = props.isi;
  const { nilai, ubah, draf } = useDraftState<{ readonly terpilih: string | null }>({
    id: `gabung/${dari.id}`,
    bentuk: { terpilih: isianTeksAtauKosong },
    tersimpan: { terpilih: null },
    baru: true,
  });
  const { terpilih } = nilai;
  const gabungJabatan = useCommand("jabatan.join");
  const gabungUnit = useCommand("unit.join");
  const beriTahu = useUndoNotice();
  const ke = calon.find((satu) => satu.id === terpilih);
  const gabung = jenis === "jabatan" ? gabungJabatan : gabungUnit;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!ke) return;
        const pasangan = { dari: { id: dari.id, revision: dari.revision }, ke: { id: ke.id, revision: ke.revision } };
        gabung.mutateAsync(pasangan).then(
          () => {
            draf.tersimpan(nilai);
            beriTahu(TEKS_GABUNG.selesai(dari.nama, ke.nama));
            props.onSelesai(ke.id);
          },
          () => null,
        );
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{TEKS_GABUNG.penjelasan}</Text>
        <DraftNotice draf={draf} nama={() => TEKS_GABUNG.gabungkan} />
        <Select
          label={jenis === "jabatan" ? TEKS_GABUNG.pilihJabatan : TEKS_GABUNG.pilihUnit}
          data={calon.map(({ id, sebutan }) => ({ value: id, label: sebutan }))}
          value={terpilih}
          onChange={(id) => ubah({ terpilih: id })}
          required
          data-autofocus
          {...{ searchable: true, limit: 100 }}
        />
        {ke ? <Akibat jenis={jenis} dari={dari.id} ke={ke.id} /> : null}
        <FormActions busy={gabung.isPending} draft={draf} onCancel={props.onTutup} label={TEKS_GABUNG.lakukan} />
      </Stack>
    </form>
  );
}

function Akibat(props: { readonly jenis: Penggabungan["jenis"]; readonly dari: string; readonly ke: string }) {
  const { jenis, dari, ke } = props;
  const jabatan = useShell("jabatan.joinPreview", { dari, ke }, { enabled: jenis === "jabatan" });
  const unit = useShell("unit.joinPreview", { dari, ke }, { enabled: jenis === "unit" });
  const akibat = jenis === "jabatan" ? jabatan : unit;
  if (akibat.error) return <Peringatan>{sentenceOf(akibat.error)}</Peringatan>;
  return akibat.data && !akibat.isPlaceholderData ? <Ringkasan ringkasan={akibat.data} /> : null;
}

function Ringkasan(props: { readonly ringkasan: RingkasanGabung }) {
  const { ringkasan } = props;
  return (
    <Stack gap={6} aria-live="polite">
      <Group gap={6} align="baseline">
        <Title order={3} size="h6">
          {TEKS_GABUNG.yangPindah}
        </Title>
        <Text size="sm">{kalimatPindah(ringkasan)}</Text>
      </Group>
      {ringkasan.kehilangan.length === 0 ? null : (
        <Peringatan>
          <Title order={3} size="h6">
            {TEKS_GABUNG.yangHilang}
          </Title>
          <List size="sm">
            {ringkasan.kehilangan.map(kalimatKehilangan).map((kalimat) => (
              <List.Item key={kalimat}>{kalimat}</List.Item>
            ))}
          </List>
        </Peringatan>
      )}
      <Text size="xs" c="dimmed">
        {TEKS_GABUNG.dokumen}
      </Text>
    </Stack>
  );
}

function Peringatan(props: { readonly children: ReactNode }) {
  return (
    <Alert color="orange" p="xs" icon={<IconAlertTriangle size={18} aria-hidden />}>
      {props.children}
    </Alert>
  );
}
