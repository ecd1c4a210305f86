import { ActionIcon, Button, Group, Select, Text } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { isianPilihan, isianTeksAtauKosong } from "../../core/draf";
import { JENIS_PENUGASAN, type JenisPenugasan } from "../../core/pegawai/penugasan";
import { TEKS_PEGAWAI, TEKS_PENUGASAN } from "../../core/text/pegawai";
import { useDraftState } from "../data/use-draft";
import { DraftNotice } from "./draft-notice";
import { WhyNot } from "./why-not";

const { penugasan: teks } = TEKS_PEGAWAI;

interface Isian {
  readonly jenis: JenisPenugasan;
  readonly terpilih: string | null;
}

const KOSONG: Isian = { jenis: "plt", terpilih: null };
const BENTUK = { jenis: isianPilihan(JENIS_PENUGASAN), terpilih: isianTeksAtauKosong };

/** Acting and second posts of one person, or of one jabatan: each can be removed, and one added by its kind and its other side. */
export function DaftarPenugasan(props: {
  readonly baris: readonly { readonly id: string; readonly jenis: JenisPenugasan; readonly nama: string; readonly isi: ReactNode }[];
  readonly onHapus: (id: string) => void;
  /** Label and choices of the other side: a jabatan for a person, a person for a jabatan. */
  readonly pilihan: { readonly label: string; readonly data: readonly { readonly value: string; readonly label: string }[] };
  readonly onTambah: (jenis: JenisPenugasan, pilihan: string) => Promise<unknown>;
  readonly sibuk: boolean;
  /** Id of the person or the jabatan whose posts they are. */
  readonly milik: string;
}) {
  const { nilai, ubah, draf } = useDraftState<Isian>({
    id: `penugasan/${props.milik}`,
    bentuk: BENTUK,
    tersimpan: KOSONG,
    baru: true,
  });
  const { jenis, terpilih } = nilai;
  return (
    <section aria-label={teks.judul}>
      <Text component="h3" fw={600} size="sm" mt="md" mb={4}>
        {teks.judul}
      </Text>
      {props.baris.length === 0 ? (
        <Text size="sm" c="dimmed">
          {teks.kosong}
        </Text>
      ) : null}
      {props.baris.map((satu) => (
        <Group key={satu.id} gap={6} wrap="nowrap">
          <Text size="sm">
            {`${TEKS_PENUGASAN[satu.jenis]}: `}
            {satu.isi}
          </Text>
          <ActionIcon
            ml="auto"
            disabled={props.sibuk}
            aria-label={teks.hapus(TEKS_PENUGASAN[satu.jenis], satu.nama)}
            onClick={() => props.onHapus(satu.id)}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
      <DraftNotice draf={draf} nama={() => teks.judul} />
      <Group gap={6} mt={6} align="end" wrap="nowrap">
        <Select
          label={teks.jenis}
          w={110}
          allowDeselect={false}
          data={JENIS_PENUGASAN.map((value) => ({ value, label: TEKS_PENUGASAN[value] }))}
          value={jenis}
          onChange={(value) => ubah({ jenis: JENIS_PENUGASAN.find((satu) => satu === value) ?? jenis })}
        />
        <Select
          label={props.pilihan.label}
          style={{ flex: 1 }}
          data={props.pilihan.data}
          value={terpilih}
          onChange={(id) => ubah({ terpilih: id })}
          {...{ searchable: true, clearable: true, limit: 100 }}
        />
        <WhyNot reason={terpilih === null ? teks.pilihDahulu(props.pilihan.label.toLowerCase()) : null}>
          <Button
            variant="default"
            leftSection={<IconPlus size={15} aria-hidden />}
            loading={props.sibuk}
            onClick={() => {
              if (terpilih === null) return;
              void props.onTambah(jenis, terpilih).then(
                () => {
                  draf.tersimpan(nilai);
                  ubah(KOSONG);
                },
                () => null,
              );
            }}
          >
            {teks.tambah}
          </Button>
        </WhyNot>
      </Group>
    </section>
  );
}
