import { Button, Group, Modal, Stack, Table, Text, VisuallyHidden } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { BarisDari } from "../../../core/baris/semua";
import { daftarDari } from "../../../core/naskah/daftar";
import { HARI_JADWAL, JAM_KERJA_BAWAAN, JAM_KERJA_RAMADAN, type HariJadwal } from "../../../core/presensi/jam-kerja";
import { formatTanggalPendek } from "../../../core/text/date";
import { TEKS_PRESENSI } from "../../../core/text/presensi";
import { TEKS_JAM_KERJA as T } from "../../../core/text/presensi-halaman";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useDaftarHalaman } from "../../data/naskah";
import { useCommand, useShell } from "../../data/query";
import { DraftMark } from "../../ui/draft-mark";
import { IconActions } from "../../ui/icon-actions";
import { LoadError } from "../../ui/load-error";
import { Sumber } from "../../ui/sumber";
import { TombolTulis } from "../../ui/tombol-tulis";
import { useUndoNotice } from "../../ui/undo-notice";
import { Waiting } from "../../ui/waiting";
import { FormJamKerja, idDrafJamKerja } from "./form-jam-kerja";

/** Days of the week as they are read: Monday first. */
const URUTAN: readonly HariJadwal[] = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"];

interface Dibuka {
  readonly asal: BarisDari<"jamKerja"> | null;
  readonly awal: Readonly<Record<HariJadwal, string>>;
  readonly nama: string;
}

/** The hours of work: those that the office set for a time, and those of the register outside of them. */
export function BagianJamKerja() {
  const jam = useShell("presensi.jamKerja", {});
  const [dibuka, buka] = useState<Dibuka | null>(null);
  const hapus = useCommand("presensi.jamKerjaHapus");
  const beriTahu = useUndoNotice();
  const semua = jam.data ?? [];
  useDaftarHalaman(
    daftarDari({
      judul: T.judul,
      baris: semua,
      kolom: [
        { kepala: T.nama, nilai: ({ nama }) => nama },
        { kepala: T.sejak, nilai: ({ sejak }) => (sejak === null ? T.terbuka : formatTanggalPendek(sejak)) },
        { kepala: T.sampai, nilai: ({ sampai }) => (sampai === null ? T.terbuka : formatTanggalPendek(sampai)) },
        ...URUTAN.map((hari) => ({ kepala: labelHari(hari), nilai: (baris: BarisDari<"jamKerja">) => baris[hari] || T.libur })),
      ],
    }),
  );
  if (jam.error) return <LoadError error={jam.error} onRetry={() => void jam.refetch()} />;
  if (!jam.data) return <Waiting />;
  return (
    <Stack gap="sm">
      <Group gap={4}>
        <Text size="sm" c="dimmed">
          {T.penjelasan}
        </Text>
        <Sumber id="jadwal-kerja" hal={T.judul} />
      </Group>
      <Group gap="xs">
        <TombolTulis
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => buka({ asal: null, awal: JAM_KERJA_BAWAAN, nama: "" })}
        >
          {T.tambah}
          <DraftMark id={idDrafJamKerja(null)} />
        </TombolTulis>
        <Button size="xs" variant="default" onClick={() => buka({ asal: null, awal: JAM_KERJA_RAMADAN, nama: T.ramadan })}>
          {T.tambahRamadan}
        </Button>
        <Sumber id="jadwal-ramadan" hal={T.ramadan} />
      </Group>
      <div style={{ overflowX: "auto", position: "relative" }}>
        <Table verticalSpacing={4} aria-label={T.judul}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{T.nama}</Table.Th>
              <Table.Th>{T.sejak}</Table.Th>
              <Table.Th>{T.sampai}</Table.Th>
              {URUTAN.map((hari) => (
                <Table.Th key={hari}>{labelHari(hari)}</Table.Th>
              ))}
              <Table.Th>
                <VisuallyHidden>{TEKS_UMUM.tindakan}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Table.Tr>
              <Table.Td>{T.bawaan}</Table.Td>
              <Table.Td>{T.terbuka}</Table.Td>
              <Table.Td>{T.terbuka}</Table.Td>
              {URUTAN.map((hari) => (
                <Table.Td key={hari}>{JAM_KERJA_BAWAAN[hari] || T.libur}</Table.Td>
              ))}
              <Table.Td />
            </Table.Tr>
            {semua.map((satu) => (
              <Table.Tr key={satu.id}>
                <Table.Td>
                  {satu.nama}
                  <DraftMark id={idDrafJamKerja(satu.id)} />
                </Table.Td>
                <Table.Td>{satu.sejak === null ? T.terbuka : formatTanggalPendek(satu.sejak)}</Table.Td>
                <Table.Td>{satu.sampai === null ? T.terbuka : formatTanggalPendek(satu.sampai)}</Table.Td>
                {URUTAN.map((hari) => (
                  <Table.Td key={hari}>{satu[hari] || T.libur}</Table.Td>
                ))}
                <Table.Td>
                  <IconActions
                    edit={{ label: T.ubahSatu(satu.nama), onClick: () => buka({ asal: satu, awal: satu, nama: satu.nama }) }}
                    remove={{
                      label: T.hapusSatu(satu.nama),
                      onClick: () =>
                        hapus.mutate({ id: satu.id, revision: satu.revision }, { onSuccess: () => beriTahu(T.dihapus(satu.nama)) }),
                    }}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {dibuka === null ? null : (
        <Modal opened onClose={() => buka(null)} title={dibuka.asal === null ? T.tambah : T.ubahSatu(dibuka.asal.nama)}>
          <FormJamKerja {...dibuka} onSelesai={() => buka(null)} />
        </Modal>
      )}
    </Stack>
  );
}

function labelHari(hari: HariJadwal): string {
  return TEKS_PRESENSI.hari[HARI_JADWAL.indexOf(hari)] ?? "";
}
