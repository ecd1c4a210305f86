import { Table, Text, VisuallyHidden } from "@mantine/core";
import { isAkhirPekan } from "../../../core/abk/kalender";
import type { HariLiburTersimpan } from "../../../core/contract/libur";
import { dayOfWeek } from "../../../core/date";
import { daftarDari, type KolomNilai } from "../../../core/naskah/daftar";
import { formatTanggalPendek } from "../../../core/text/date";
import { TEKS_JENIS_LIBUR, TEKS_KALENDER } from "../../../core/text/libur";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useDaftarHalaman } from "../../data/naskah";
import { useCommand } from "../../data/query";
import { DraftMark } from "../../ui/draft-mark";
import { IconActions } from "../../ui/icon-actions";
import { useUndoNotice } from "../../ui/undo-notice";
import classes from "./bagian-profil.module.css";
import { idDrafLibur } from "./form-libur";

const { kolom } = TEKS_KALENDER;

const KOLOM_CETAK: readonly KolomNilai<HariLiburTersimpan>[] = [
  { kepala: kolom.tanggal, nilai: ({ tanggal }) => formatTanggalPendek(tanggal) },
  { kepala: kolom.hari, nilai: ({ tanggal }) => TEKS_KALENDER.hari[dayOfWeek(tanggal)] ?? null },
  { kepala: kolom.nama, nilai: ({ nama }) => nama },
  { kepala: kolom.jenis, nilai: ({ jenis }) => TEKS_JENIS_LIBUR[jenis] },
  { kepala: kolom.akhirPekan, nilai: (hari) => keterangan(hari) },
];

/** The holidays of one year; what falls on a weekend says so. */
export function TabelLibur(props: {
  readonly tahun: number;
  readonly libur: readonly HariLiburTersimpan[];
  readonly onUbah: (hari: HariLiburTersimpan) => void;
}) {
  const hapus = useCommand("libur.remove");
  const beriTahu = useUndoNotice();
  useDaftarHalaman(daftarDari({ judul: TEKS_KALENDER.daftar(String(props.tahun)), kolom: KOLOM_CETAK, baris: props.libur }));
  if (props.libur.length === 0) return <Text size="sm">{TEKS_KALENDER.kosong(String(props.tahun))}</Text>;
  return (
    <Table className={classes["table"]} verticalSpacing={4} aria-label={TEKS_KALENDER.daftar(String(props.tahun))}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={100}>{kolom.tanggal}</Table.Th>
          <Table.Th w={80}>{kolom.hari}</Table.Th>
          <Table.Th>{kolom.nama}</Table.Th>
          <Table.Th w={130}>{kolom.jenis}</Table.Th>
          <Table.Th>{kolom.akhirPekan}</Table.Th>
          <Table.Th w={76}>
            <VisuallyHidden>{TEKS_UMUM.tindakan}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {props.libur.map((hari) => (
          <Table.Tr key={hari.id}>
            <Table.Td>{formatTanggalPendek(hari.tanggal)}</Table.Td>
            <Table.Td>{TEKS_KALENDER.hari[dayOfWeek(hari.tanggal)]}</Table.Td>
            <Table.Td>
              {hari.nama}
              <DraftMark id={idDrafLibur(hari.id)} />
            </Table.Td>
            <Table.Td>{TEKS_JENIS_LIBUR[hari.jenis]}</Table.Td>
            <Table.Td>{keterangan(hari)}</Table.Td>
            <Table.Td>
              <IconActions
                align="end"
                edit={{ label: TEKS_KALENDER.ubahSatu(hari.nama), onClick: () => props.onUbah(hari) }}
                remove={{
                  label: TEKS_KALENDER.hapusSatu(hari.nama),
                  onClick: () =>
                    hapus.mutate(
                      { hari: [{ id: hari.id, revision: hari.revision }] },
                      { onSuccess: () => beriTahu(TEKS_KALENDER.dihapus(hari.nama)) },
                    ),
                }}
              />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function keterangan({ tanggal }: HariLiburTersimpan): string {
  if (isAkhirPekan(tanggal, 6)) return TEKS_KALENDER.jatuhAkhirPekan;
  return isAkhirPekan(tanggal, 5) ? TEKS_KALENDER.jatuhSabtu : "";
}
