import { Badge, Select, Table, Text, Tooltip, VisuallyHidden } from "@mantine/core";
import { IconRestore } from "@tabler/icons-react";
import { useMemo } from "react";
import { bacaAngkaIsian } from "../../../core/abk/isian-tugas";
import { NORMA_TERBESAR_MENIT, VOLUME_TERBESAR } from "../../../core/abk/tugas";
import type { TugasSkenario } from "../../../core/contract/skenario";
import type { BandingSkenario } from "../../../core/skenario/banding";
import type { NilaiUbahan } from "../../../core/skenario/skenario";
import { TEKS_PERIODE } from "../../../core/text/abk";
import { TEKS_METODE } from "../../../core/text/metode";
import { formatAngka } from "../../../core/text/number";
import { TEKS_SUNTING_SKENARIO } from "../../../core/text/skenario";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useTugasSkenario } from "../../data/skenario";
import { LoadError } from "../../ui/load-error";
import { NumberCell } from "../../ui/number-cell";
import { IkonTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import classes from "./skenario.module.css";

const teks = TEKS_SUNTING_SKENARIO;
const TANPA_UBAHAN: NilaiUbahan = { volume: null, normaWaktuMenit: null, jabatanId: null };

interface Props {
  readonly skenarioId: string;
  readonly jabatanId: string;
  readonly banding: BandingSkenario;
}

/** The tasks of one jabatan: old values beside the new ones, and the jabatan where each task stands. */
export function TabelTugas({ skenarioId, jabatanId, banding }: Props) {
  const { tugas, ubah } = useTugasSkenario(skenarioId, jabatanId);
  const jabatan = banding.jabatan.find((satu) => satu.jabatanId === jabatanId);
  const pilihan = useMemo(
    () => banding.jabatan.map(({ jabatanId: value, nama, unit }) => ({ value, label: `${nama} · ${unit}` })),
    [banding.jabatan],
  );
  if (tugas.error) return <LoadError error={tugas.error} onRetry={() => void tugas.refetch()} />;
  if (!tugas.data || !jabatan) return <Waiting />;
  const mentah = (nilai = 0): string => formatAngka(nilai, 4);
  const bulat = (nilai = 0): string => formatAngka(nilai, 4, 0);
  const [versi] = jabatan.skenario;
  return (
    <div className={classes["kanan"]}>
      <Text size="sm" mb={6} aria-live="polite">
        <b>{jabatan.nama}</b>
        {teks.hitunganJabatan(mentah(jabatan.asal.kebutuhanMentah), mentah(versi?.angka.kebutuhanMentah))}
        {teks.kebutuhanJabatan(bulat(jabatan.asal.kebutuhan), bulat(versi?.angka.kebutuhan))}
      </Text>
      {jabatan.metode === "tugasPerTugas" ? null : (
        <Text size="sm" mb={6}>
          {teks.metodeLain(TEKS_METODE[jabatan.metode])}
        </Text>
      )}
      {tugas.data.length === 0 ? <Text c="dimmed">{teks.tanpaTugas}</Text> : null}
      {tugas.data.length > 0 ? (
        <Table className={classes["table"]} aria-label={teks.namaTabel(jabatan.nama)} stickyHeader verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{teks.kolom.uraian}</Table.Th>
              <Table.Th w={72} ta="right">
                {teks.kolom.volume}
              </Table.Th>
              <Table.Th w={96} ta="right">
                {teks.kolom.volumeBaru}
              </Table.Th>
              <Table.Th w={76} ta="right">
                {teks.kolom.norma}
              </Table.Th>
              <Table.Th w={96} ta="right">
                {teks.kolom.normaBaru}
              </Table.Th>
              <Table.Th w={190}>{teks.kolom.jabatan}</Table.Th>
              <Table.Th w={40}>
                <VisuallyHidden>{TEKS_UMUM.tindakan}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tugas.data.map((baris) => (
              <BarisTugas key={baris.tugas.id} baris={baris} jabatanId={jabatanId} pilihan={pilihan} onUbah={ubah} />
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </div>
  );
}

interface PropsBaris {
  readonly baris: TugasSkenario;
  readonly jabatanId: string;
  readonly pilihan: readonly { readonly value: string; readonly label: string }[];
  readonly onUbah: (tugasId: string, nilai: Partial<NilaiUbahan>) => Promise<boolean>;
}

function BarisTugas({ baris, jabatanId, pilihan, onUbah }: PropsBaris) {
  const { tugas, nilai, jabatanAsal } = baris;
  const angka = (satu: number): string => formatAngka(satu, 3, 0);
  const tempat = nilai.jabatanId ?? tugas.jabatanId;
  return (
    <Table.Tr>
      <Table.Td>
        <span className={tempat === jabatanId ? undefined : classes["keluar"]}>{tugas.uraian}</span>
        <Text span size="xs" c="dimmed">{` · ${TEKS_PERIODE[tugas.periode]}`}</Text>
        {tugas.jabatanId === jabatanId ? null : (
          <Badge ml={8} size="sm">
            {teks.masukDari(jabatanAsal)}
          </Badge>
        )}
      </Table.Td>
      <Table.Td ta="right">{angka(tugas.volume)}</Table.Td>
      <Table.Td>
        <NumberCell
          label={teks.volumeBaru(tugas.uraian)}
          value={nilai.volume}
          placeholder={angka(tugas.volume)}
          maximum={VOLUME_TERBESAR}
          wrong={teks.bukanAngka}
          onCommit={(volume) => onUbah(tugas.id, { volume })}
        />
      </Table.Td>
      <Table.Td ta="right">{angka(tugas.normaWaktuMenit)}</Table.Td>
      <Table.Td>
        <NumberCell
          label={teks.normaBaru(tugas.uraian)}
          value={nilai.normaWaktuMenit}
          placeholder={angka(tugas.normaWaktuMenit)}
          maximum={NORMA_TERBESAR_MENIT}
          read={(isian) => bacaAngkaIsian("normaWaktuMenit", isian, "koma")}
          unit={TEKS_UMUM.menit}
          wrong={teks.bukanAngka}
          onCommit={(normaWaktuMenit) => onUbah(tugas.id, { normaWaktuMenit })}
        />
      </Table.Td>
      <Table.Td>
        <Select
          aria-label={teks.pindah(tugas.uraian)}
          data={pilihan}
          value={tempat}
          searchable
          openOnFocus={false}
          allowDeselect={false}
          limit={100}
          onChange={(id) => void onUbah(tugas.id, { jabatanId: id })}
        />
      </Table.Td>
      <Table.Td>
        {baris.revision === null ? null : (
          <Tooltip label={teks.pulihkan(tugas.uraian)}>
            <IkonTulis aria-label={teks.pulihkan(tugas.uraian)} onClick={() => void onUbah(tugas.id, TANPA_UBAHAN)}>
              <IconRestore size={16} />
            </IkonTulis>
          </Tooltip>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
