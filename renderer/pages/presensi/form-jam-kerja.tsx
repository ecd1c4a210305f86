import { SimpleGrid, Stack, TextInput } from "@mantine/core";
import type { BarisDari } from "../../../core/baris/semua";
import { isianTeks } from "../../../core/draf";
import { bacaTanggalTeks } from "../../../core/intake/tanggal";
import { bacaJadwal, HARI_JADWAL, type HariJadwal } from "../../../core/presensi/jam-kerja";
import { formatTanggalPendek } from "../../../core/text/date";
import { TEKS_KALENDER } from "../../../core/text/libur";
import { TEKS_PRESENSI } from "../../../core/text/presensi";
import { TEKS_JAM_KERJA as T, TEKS_PRESENSI_HALAMAN } from "../../../core/text/presensi-halaman";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useCommand } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";

type Isian = Readonly<Record<HariJadwal | "nama" | "sejak" | "sampai", string>>;

const BENTUK = {
  nama: isianTeks,
  sejak: isianTeks,
  sampai: isianTeks,
  minggu: isianTeks,
  senin: isianTeks,
  selasa: isianTeks,
  rabu: isianTeks,
  kamis: isianTeks,
  jumat: isianTeks,
  sabtu: isianTeks,
};

/** Name of the draft of working hours; null for new ones. */
export const idDrafJamKerja = (id: string | null): string => `jam-kerja/${id ?? "baru"}`;

/** Working hours for a time: new, or known. */
export function FormJamKerja(props: {
  readonly asal: BarisDari<"jamKerja"> | null;
  readonly awal: Readonly<Record<HariJadwal, string>>;
  readonly nama: string;
  readonly onSelesai: () => void;
}) {
  const { asal, awal } = props;
  const tambah = useCommand("presensi.jamKerjaTambah", { toldInPlace: true });
  const ubah = useCommand("presensi.jamKerjaUbah", { toldInPlace: true });
  const { minggu, senin, selasa, rabu, kamis, jumat, sabtu } = awal;
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: {
      id: idDrafJamKerja(asal?.id ?? null),
      bentuk: BENTUK,
      baru: asal === null,
      tersimpan: {
        nama: props.nama,
        sejak: asal?.sejak ? formatTanggalPendek(asal.sejak) : "",
        sampai: asal?.sampai ? formatTanggalPendek(asal.sampai) : "",
        minggu,
        senin,
        selasa,
        rabu,
        kamis,
        jumat,
        sabtu,
      },
    },
    validate: {
      nama: (teks) => (teks.trim() === "" ? TEKS_UMUM.wajibDiisi : null),
      sejak: galatHari,
      sampai: galatHari,
      ...Object.fromEntries(HARI_JADWAL.map((hari) => [hari, galatJadwal])),
    },
  });
  return (
    <form
      noValidate
      onSubmit={kirim((isi) => {
        const tulis = { ...isi, sejak: bacaTanggalTeks(isi.sejak), sampai: bacaTanggalTeks(isi.sampai) };
        menyimpan(
          isi,
          asal ? ubah.mutateAsync({ id: asal.id, revision: asal.revision, ...tulis }) : tambah.mutateAsync(tulis),
          props.onSelesai,
        );
      })}
    >
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={labelIsian} kata={(_isian, nilai) => String(nilai)} />
        <TextInput label={T.nama} required data-autofocus maxLength={100} {...form.getInputProps("nama")} />
        <SimpleGrid cols={2} spacing="sm">
          <TextInput label={T.sejak} placeholder={TEKS_KALENDER.tanggalContoh} {...form.getInputProps("sejak")} />
          <TextInput label={T.sampai} placeholder={TEKS_KALENDER.tanggalContoh} {...form.getInputProps("sampai")} />
          {HARI_JADWAL.map((hari) => (
            <TextInput key={hari} label={labelIsian(hari)} placeholder={T.contoh} {...form.getInputProps(hari)} />
          ))}
        </SimpleGrid>
        <FormActions busy={tambah.isPending || ubah.isPending} draft={draf} refused={ditolak} onCancel={props.onSelesai} />
      </Stack>
    </form>
  );
}

function galatHari(teks: string): string | null {
  return teks.trim() === "" || bacaTanggalTeks(teks) !== null ? null : TEKS_KALENDER.galatTanggal;
}

function galatJadwal(teks: string): string | null {
  return teks === "" || bacaJadwal(teks) !== null ? null : TEKS_PRESENSI_HALAMAN.jadwalTidakSah;
}

function labelIsian(isian: keyof Isian): string {
  const hari = HARI_JADWAL.findIndex((satu) => satu === isian);
  return isian === "nama" || isian === "sejak" || isian === "sampai" ? T[isian] : (TEKS_PRESENSI.hari[hari] ?? "");
}
