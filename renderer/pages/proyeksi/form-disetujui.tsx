import { Select, Stack, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import {
  BATAS_USUL_TERBESAR,
  TAHUN_FORMASI_TERAKHIR,
  TAHUN_FORMASI_TERAWAL,
  type FormasiDisetujuiBaris,
} from "../../../core/contract/proyeksi";
import { isianPilihan, isianTeks } from "../../../core/draf";
import { bacaTanggalTeks } from "../../../core/intake/tanggal";
import { KELOMPOK_ASN } from "../../../core/proyeksi/keluar";
import type { ProyeksiJabatan } from "../../../core/proyeksi/proyeksi";
import { formatTanggalPendek } from "../../../core/text/date";
import { TEKS_FORMASI_DISETUJUI as T } from "../../../core/text/formasi-disetujui";
import { TEKS_KALENDER } from "../../../core/text/libur";
import { TEKS_KELOMPOK_ASN } from "../../../core/text/proyeksi";
import { TEKS_UMUM } from "../../../core/text/umum";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { TombolTulis } from "../../ui/tombol-tulis";

type Isian = Readonly<
  Record<"jabatanId" | "tahun" | "jumlah" | "nomor" | "tanggal", string> & Record<"kelompok", (typeof KELOMPOK_ASN)[number]>
>;

const BENTUK = {
  jabatanId: isianTeks,
  tahun: isianTeks,
  kelompok: isianPilihan(KELOMPOK_ASN),
  jumlah: isianTeks,
  nomor: isianTeks,
  tanggal: isianTeks,
};
const LABEL: Readonly<Record<keyof Isian, string>> = {
  jabatanId: T.jabatan,
  tahun: T.tahun,
  kelompok: T.kelompok,
  jumlah: T.jumlah,
  nomor: T.nomor,
  tanggal: T.tanggal,
};

/** A whole number within bounds that a text says; null where it says none. */
function bilangan(teks: string, terkecil: number, terbesar: number): number | null {
  const nilai = /^\d{1,5}$/u.test(teks.trim()) ? Number(teks) : Number.NaN;
  return nilai >= terkecil && nilai <= terbesar ? nilai : null;
}

const bacaTahun = (teks: string): number | null => bilangan(teks, TAHUN_FORMASI_TERAWAL, TAHUN_FORMASI_TERAKHIR);
const bacaJumlah = (teks: string): number | null => bilangan(teks, 1, BATAS_USUL_TERBESAR);

/** One approval: new, or known. */
export function FormDisetujui(props: {
  readonly asal: FormasiDisetujuiBaris | null;
  readonly jabatan: readonly ProyeksiJabatan[];
  readonly onSelesai: () => void;
}) {
  const { asal, jabatan } = props;
  const simpan = useCommand("formasiDisetujui.save", { toldInPlace: true });
  const hapus = useCommand("formasiDisetujui.remove");
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: {
      id: `formasi-disetujui/${asal?.id ?? "baru"}`,
      bentuk: BENTUK,
      baru: asal === null,
      tersimpan: {
        jabatanId: asal?.jabatanId ?? "",
        tahun: asal ? String(asal.tahun) : "",
        kelompok: asal?.kelompok ?? "pns",
        jumlah: asal ? String(asal.jumlah) : "",
        nomor: asal?.nomor ?? "",
        tanggal: asal ? formatTanggalPendek(asal.tanggal) : "",
      },
    },
    validate: {
      jabatanId: (teks) => (teks === "" ? TEKS_UMUM.wajibDiisi : null),
      tahun: (teks) => (bacaTahun(teks) === null ? T.tahunKeliru : null),
      jumlah: (teks) => (bacaJumlah(teks) === null ? T.jumlahKeliru : null),
      nomor: (teks) => (teks.trim() === "" ? TEKS_UMUM.wajibDiisi : null),
      tanggal: (teks) => (bacaTanggalTeks(teks) ? null : TEKS_KALENDER.galatTanggal),
    },
  });
  const sebutan = new Map(jabatan.map(({ jabatanId, nama, unit }) => [jabatanId, `${nama} · ${unit}`]));
  const kata = (isian: keyof Isian, nilai: unknown): string => {
    if (isian === "jabatanId") return sebutan.get(String(nilai)) ?? "";
    if (isian === "kelompok") return TEKS_KELOMPOK_ASN[KELOMPOK_ASN.find((satu) => satu === nilai) ?? "pns"];
    return String(nilai);
  };
  return (
    <form
      noValidate
      onSubmit={kirim((isi) => {
        const [tahun, jumlah, tanggal] = [bacaTahun(isi.tahun), bacaJumlah(isi.jumlah), bacaTanggalTeks(isi.tanggal)];
        if (tahun === null || jumlah === null || !tanggal) return;
        const { jabatanId, kelompok, nomor } = isi;
        const baris = asal === null ? {} : { id: asal.id, revision: asal.revision };
        menyimpan(isi, simpan.mutateAsync({ ...baris, jabatanId, tahun, kelompok, jumlah, nomor, tanggal }), () => {
          tell({ tone: "done", sentence: T.tersimpan });
          props.onSelesai();
        });
      })}
    >
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={(isian) => LABEL[isian]} kata={kata} />
        <Select
          label={LABEL.jabatanId}
          required
          searchable
          data-autofocus
          placeholder={T.pilihJabatan}
          data={[...sebutan].map(([value, label]) => ({ value, label }))}
          {...form.getInputProps("jabatanId")}
          onChange={(nilai) => form.setFieldValue("jabatanId", nilai ?? "")}
        />
        <TextInput label={LABEL.tahun} required inputMode="numeric" maxLength={4} {...form.getInputProps("tahun")} />
        <Select
          label={LABEL.kelompok}
          allowDeselect={false}
          data={KELOMPOK_ASN.map((value) => ({ value, label: TEKS_KELOMPOK_ASN[value] }))}
          {...form.getInputProps("kelompok")}
        />
        <TextInput label={LABEL.jumlah} required inputMode="numeric" maxLength={5} {...form.getInputProps("jumlah")} />
        <TextInput label={LABEL.nomor} required maxLength={100} {...form.getInputProps("nomor")} />
        <TextInput label={LABEL.tanggal} required placeholder={TEKS_KALENDER.tanggalContoh} {...form.getInputProps("tanggal")} />
        {asal === null ? null : (
          <TombolTulis
            variant="subtle"
            color="red"
            loading={hapus.isPending}
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() =>
              hapus.mutate(
                { id: asal.id, revision: asal.revision },
                {
                  onSuccess: () => {
                    tell({ tone: "done", sentence: T.dihapus });
                    props.onSelesai();
                  },
                },
              )
            }
          >
            {T.hapus}
          </TombolTulis>
        )}
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={props.onSelesai} />
      </Stack>
    </form>
  );
}
