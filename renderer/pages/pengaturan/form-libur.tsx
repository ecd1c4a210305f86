import { Select, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { JENIS_LIBUR, type JenisLibur } from "../../../core/abk/kalender";
import type { HariLiburTersimpan } from "../../../core/contract/libur";
import { PANJANG_NAMA_LIBUR } from "../../../core/intake/libur";
import { bacaTanggalTeks } from "../../../core/intake/tanggal";
import { formatTanggalPendek } from "../../../core/text/date";
import { TEKS_JENIS_LIBUR, TEKS_KALENDER } from "../../../core/text/libur";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useCommand } from "../../data/query";
import { FormActions } from "../../ui/form-actions";

interface IsianLibur {
  readonly tanggal: string;
  readonly nama: string;
  readonly jenis: JenisLibur;
}

const { kolom } = TEKS_KALENDER;

/** One holiday: new, or known. */
export function FormLibur(props: { readonly asal: HariLiburTersimpan | null; readonly onSelesai: () => void }) {
  const { asal } = props;
  const ubah = useCommand("libur.save");
  const tambah = useCommand("libur.add");
  const form = useForm<IsianLibur>({
    initialValues: {
      tanggal: asal ? formatTanggalPendek(asal.tanggal) : "",
      nama: asal?.nama ?? "",
      jenis: asal?.jenis ?? "libur",
    },
    validate: {
      tanggal: (teks) => (bacaTanggalTeks(teks) ? null : TEKS_KALENDER.galatTanggal),
      nama: (teks) => (teks.trim() === "" ? TEKS_UMUM.wajibDiisi : null),
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ tanggal: teks, nama, jenis }) => {
        const tanggal = bacaTanggalTeks(teks);
        if (!tanggal) return;
        const selesai = { onSuccess: props.onSelesai };
        if (asal) ubah.mutate({ id: asal.id, revision: asal.revision, tanggal, nama, jenis }, selesai);
        else tambah.mutate({ hari: [{ tanggal, nama, jenis }] }, selesai);
      })}
    >
      <Stack gap="sm">
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
        <FormActions busy={ubah.isPending || tambah.isPending} onCancel={props.onSelesai} />
      </Stack>
    </form>
  );
}
