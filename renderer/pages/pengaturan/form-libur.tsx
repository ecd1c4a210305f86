import { Select, Stack, TextInput } from "@mantine/core";
import { JENIS_LIBUR, type JenisLibur } from "../../../core/abk/kalender";
import { isianPilihan, isianTeks } from "../../../core/draf";
import type { HariLiburTersimpan } from "../../../core/contract/libur";
import { PANJANG_NAMA_LIBUR } from "../../../core/intake/libur";
import { bacaTanggalTeks } from "../../../core/intake/tanggal";
import { formatTanggalPendek } from "../../../core/text/date";
import { TEKS_JENIS_LIBUR, TEKS_KALENDER } from "../../../core/text/libur";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useCommand } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";

type IsianLibur = Readonly<Record<"tanggal" | "nama", string> & Record<"jenis", JenisLibur>>;

const BENTUK = { tanggal: isianTeks, nama: isianTeks, jenis: isianPilihan(JENIS_LIBUR) };

/** Name of the draft of one holiday; null for a new one. */
export const idDrafLibur = (id: string | null): string => `libur/${id ?? "baru"}`;

const { kolom } = TEKS_KALENDER;

/** One holiday: new, or known. */
export function FormLibur(props: { readonly asal: HariLiburTersimpan | null; readonly onSelesai: () => void }) {
  const { asal } = props;
  const ubah = useCommand("libur.save", { toldInPlace: true });
  const tambah = useCommand("libur.add", { toldInPlace: true });
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<IsianLibur>({
    asal: {
      id: idDrafLibur(asal?.id ?? null),
      bentuk: BENTUK,
      baru: asal === null,
      tersimpan: {
        tanggal: asal ? formatTanggalPendek(asal.tanggal) : "",
        nama: asal?.nama ?? "",
        jenis: asal?.jenis ?? "libur",
      },
    },
    validate: {
      tanggal: (teks) => (bacaTanggalTeks(teks) ? null : TEKS_KALENDER.galatTanggal),
      nama: (teks) => (teks.trim() === "" ? TEKS_UMUM.wajibDiisi : null),
    },
  });
  return (
    <form
      noValidate
      onSubmit={kirim((isi) => {
        const { nama, jenis } = isi;
        const tanggal = bacaTanggalTeks(isi.tanggal);
        if (!tanggal) return;
        if (asal) menyimpan(isi, ubah.mutateAsync({ id: asal.id, revision: asal.revision, tanggal, nama, jenis }), props.onSelesai);
        else menyimpan(isi, tambah.mutateAsync({ hari: [{ tanggal, nama, jenis }] }), props.onSelesai);
      })}
    >
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={(isian) => kolom[isian]} kata={kataIsian} />
        <TextInput
          label={kolom.tanggal}
          required
          data-autofocus
          placeholder={TEKS_KALENDER.tanggalContoh}
          {...form.getInputProps("tanggal")}
        />
        <TextInput label={kolom.nama} required maxLength={PANJANG_NAMA_LIBUR} {...form.getInputProps("nama")} />
        <Select
          label={kolom.jenis}
          allowDeselect={false}
          data={JENIS_LIBUR.map((value) => ({ value, label: TEKS_JENIS_LIBUR[value] }))}
          {...form.getInputProps("jenis")}
        />
        <FormActions busy={ubah.isPending || tambah.isPending} draft={draf} refused={ditolak} onCancel={props.onSelesai} />
      </Stack>
    </form>
  );
}

function kataIsian(isian: keyof IsianLibur, nilai: unknown): string {
  const jenis = isian === "jenis" ? JENIS_LIBUR.find((satu) => satu === nilai) : undefined;
  return jenis === undefined ? String(nilai) : TEKS_JENIS_LIBUR[jenis];
}
