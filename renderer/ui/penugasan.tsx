import { ActionIcon, Button, Group, Select, Text } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { JENIS_PENUGASAN, type JenisPenugasan } from "../../core/pegawai/penugasan";
import { TEKS_PEGAWAI, TEKS_PENUGASAN } from "../../core/text/pegawai";

const { penugasan: teks } = TEKS_PEGAWAI;

/** Acting and second posts of one person, or of one jabatan: each can be removed, and one added by its kind and its other side. */
export function DaftarPenugasan(props: {
  readonly baris: readonly { readonly id: string; readonly jenis: JenisPenugasan; readonly nama: string; readonly isi: ReactNode }[];
  readonly onHapus: (id: string) => void;
  /** Label and choices of the other side: a jabatan for a person, a person for a jabatan. */
  readonly pilihan: { readonly label: string; readonly data: readonly { readonly value: string; readonly label: string }[] };
  readonly onTambah: (jenis: JenisPenugasan, pilihan: string) => void;
  readonly sibuk: boolean;
}) {
  const [jenis, setJenis] = useState<JenisPenugasan>("plt");
  const [terpilih, setTerpilih] = useState<string | null>(null);
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
      <Group gap={6} mt={6} align="end" wrap="nowrap">
        <Select
          label={teks.jenis}
          w={110}
          allowDeselect={false}
          data={JENIS_PENUGASAN.map((value) => ({ value, label: TEKS_PENUGASAN[value] }))}
          value={jenis}
          onChange={(value) => setJenis(JENIS_PENUGASAN.find((satu) => satu === value) ?? jenis)}
        />
        <Select
          label={props.pilihan.label}
          style={{ flex: 1 }}
          data={props.pilihan.data}
          value={terpilih}
          onChange={setTerpilih}
          {...{ searchable: true, clearable: true, limit: 100 }}
        />
        <Button
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          disabled={terpilih === null}
          loading={props.sibuk}
          onClick={() => {
            if (terpilih === null) return;
            props.onTambah(jenis, terpilih);
            setTerpilih(null);
          }}
        >
          {teks.tambah}
        </Button>
      </Group>
    </section>
  );
}
