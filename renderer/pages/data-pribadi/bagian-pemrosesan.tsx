import { Badge, Group, Modal, Stack, Table, Text } from "@mantine/core";
import { IconArrowBackUp, IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { KegiatanTampil } from "../../../core/contract/pelindungan";
import { DASAR_PEMROSESAN } from "../../../core/pelindungan/jenis";
import { LABEL_PELINDUNGAN as L, TEKS_DASAR_PEMROSESAN } from "../../../core/text/pelindungan";
import { TEKS_PELINDUNGAN } from "../../../core/text/pelindungan-halaman";
import { useNaskahHalaman } from "../../data/naskah";
import { useCommand, useShell } from "../../data/query";
import { DraftMark } from "../../ui/draft-mark";
import { LoadError } from "../../ui/load-error";
import { Section } from "../../ui/section";
import classes from "../../ui/small-table.module.css";
import { Sumber } from "../../ui/sumber";
import { useUndoNotice } from "../../ui/undo-notice";
import { Waiting } from "../../ui/waiting";
import { IkonTulis, TombolTulis } from "../../ui/tombol-tulis";
import { kodeBidang, pilihanDari, type Bidang, type Isian } from "./bidang";
import { FormIsian } from "./form-isian";

const T = TEKS_PELINDUNGAN.pemrosesan;

const BIDANG: readonly Bidang[] = [
  { nama: "kegiatan", jenis: "teks", wajib: true },
  { nama: "tujuan", jenis: "panjang" },
  { nama: "dasar", jenis: "pilihan", wajib: true, pilihan: pilihanDari(DASAR_PEMROSESAN, TEKS_DASAR_PEMROSESAN) },
  { nama: "jenisData", jenis: "panjang" },
  { nama: "subjek", jenis: "panjang" },
  { nama: "penerima", jenis: "panjang" },
  { nama: "retensi", jenis: "panjang" },
  { nama: "pengamanan", jenis: "panjang" },
];

const idDraf = (id: string | null): string => `kegiatan-pemrosesan/${id ?? "baru"}`;

/** What is done with personal data, why, for whom and how it is guarded. [pdp-rekaman-pemrosesan] */
export function BagianPemrosesan() {
  const daftar = useShell("kegiatanPemrosesan.daftar", {});
  const [dialog, setDialog] = useState<{ readonly asal: KegiatanTampil | null } | null>(null);
  useNaskahHalaman({ judul: T.judul, naskah: { jenis: "registerPdp" }, kertas: "f4" });
  if (daftar.error) return <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} />;
  if (!daftar.data) return <Waiting />;
  const semua = daftar.data;
  const tutup = (): void => setDialog(null);
  return (
    <Section title={T.judul}>
      <Stack gap={8} p="md">
        <Group justify="space-between">
          <Group gap={4}>
            <Text size="sm" c="dimmed">
              {T.penjelasan}
            </Text>
            <Sumber id="pdp-rekaman-pemrosesan" hal={T.judul} />
            <Sumber id="pdp-dasar-pemrosesan" hal={L.dasar} />
            <Sumber id="pdp-data-spesifik" hal={L.jenisData} />
          </Group>
          <TombolTulis variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDialog({ asal: null })}>
            {T.tambah}
            <DraftMark id={idDraf(null)} />
          </TombolTulis>
        </Group>
        <TabelKegiatan semua={semua} onUbah={(asal) => setDialog({ asal })} />
      </Stack>
      <Modal opened={dialog !== null} onClose={tutup} size={640} closeOnClickOutside={false} title={dialog?.asal ? T.ubah : T.baru}>
        {dialog === null ? null : <FormKegiatan asal={semua.find(({ id }) => id === dialog.asal?.id) ?? null} onSelesai={tutup} />}
      </Modal>
    </Section>
  );
}

function TabelKegiatan(props: { readonly semua: readonly KegiatanTampil[]; readonly onUbah: (satu: KegiatanTampil) => void }) {
  return (
    <Table className={classes["table"]} aria-label={T.judul}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="24%">{L.kegiatan}</Table.Th>
          <Table.Th w="20%">{L.dasar}</Table.Th>
          <Table.Th>{L.jenisData}</Table.Th>
          <Table.Th w="22%">{L.penerima}</Table.Th>
          <Table.Th w={76}>{TEKS_PELINDUNGAN.tindakan}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {props.semua.map((satu) => (
          <Table.Tr key={satu.id}>
            <Table.Td>
              <strong>{satu.nama}</strong>
              <DraftMark id={idDraf(satu.id)} />
              <Text size="xs" c="dimmed">
                {satu.tujuan}
              </Text>
              <Badge variant="light" color="gray" tt="none" size="sm">
                {satu.revision === null ? T.bawaan : satu.bawaan ? T.diubah : T.sendiri}
              </Badge>
            </Table.Td>
            <Table.Td>{TEKS_DASAR_PEMROSESAN[satu.dasar]}</Table.Td>
            <Table.Td>{satu.jenisData}</Table.Td>
            <Table.Td>{satu.penerima}</Table.Td>
            <Table.Td>
              <TindakanKegiatan satu={satu} onUbah={() => props.onUbah(satu)} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** Change; and remove, which gives an activity of the program its own words back. */
function TindakanKegiatan({ satu, onUbah }: { readonly satu: KegiatanTampil; readonly onUbah: () => void }) {
  const hapus = useCommand("pelindungan.hapus");
  const beriTahu = useUndoNotice();
  const { id, revision, nama, bawaan } = satu;
  return (
    <Group gap={2} wrap="nowrap" justify="flex-end">
      <IkonTulis aria-label={TEKS_PELINDUNGAN.ubahSatu(nama)} onClick={onUbah}>
        <IconPencil size={16} />
      </IkonTulis>
      {revision === null ? null : (
        <IkonTulis
          aria-label={bawaan ? T.kembalikan(nama) : TEKS_PELINDUNGAN.hapusSatu(nama)}
          onClick={() =>
            hapus.mutate(
              { tabel: "kegiatanPemrosesan", id, revision },
              { onSuccess: () => beriTahu(bawaan ? T.dikembalikan(nama) : TEKS_PELINDUNGAN.dihapus(L.tabel.kegiatan, nama)) },
            )
          }
        >
          {bawaan ? <IconArrowBackUp size={16} /> : <IconTrash size={16} />}
        </IkonTulis>
      )}
    </Group>
  );
}

function FormKegiatan({ asal, onSelesai }: { readonly asal: KegiatanTampil | null; readonly onSelesai: () => void }) {
  const simpan = useCommand("kegiatanPemrosesan.simpan", { toldInPlace: true });
  const kirim = (isian: Isian): Promise<unknown> => {
    const ambil = (nama: string): string => isian[nama] ?? "";
    return simpan.mutateAsync({
      ...(asal === null ? {} : { id: asal.id }),
      revision: asal?.revision ?? null,
      nama: ambil("kegiatan"),
      tujuan: ambil("tujuan"),
      dasar: kodeBidang(ambil("dasar"), DASAR_PEMROSESAN) ?? DASAR_PEMROSESAN[0],
      jenisData: ambil("jenisData"),
      subjek: ambil("subjek"),
      penerima: ambil("penerima"),
      retensi: ambil("retensi"),
      pengamanan: ambil("pengamanan"),
    });
  };
  return (
    <FormIsian
      draf={idDraf(asal?.id ?? null)}
      hal={L.tabel.kegiatan}
      baru={asal === null}
      bidang={BIDANG}
      awal={{
        kegiatan: asal?.nama ?? "",
        tujuan: asal?.tujuan ?? "",
        dasar: asal?.dasar ?? "kewajibanHukum",
        jenisData: asal?.jenisData ?? "",
        subjek: asal?.subjek ?? "",
        penerima: asal?.penerima ?? "",
        retensi: asal?.retensi ?? "",
        pengamanan: asal?.pengamanan ?? "",
      }}
      sibuk={simpan.isPending}
      simpan={kirim}
      onSelesai={onSelesai}
    />
  );
}
