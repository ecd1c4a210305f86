import { Select, Stack, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { isianTeks } from "../../../core/draf";
import { LABEL_PELINDUNGAN as L } from "../../../core/text/pelindungan";
import { TEKS_PELINDUNGAN as T } from "../../../core/text/pelindungan-halaman";
import { tell } from "../../data/notice";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice, sebagaiTeks } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { periksaBidang, type Bidang, type Isian } from "./bidang";

const CONTOH: Readonly<Partial<Record<Bidang["jenis"], string>>> = { saat: T.contohSaat, hari: T.contohHari };

/** The form of one row, new or known, by its declared fields. */
export function FormIsian(props: {
  /** Name of the draft. */
  readonly draf: string;
  readonly hal: string;
  readonly baru: boolean;
  readonly bidang: readonly Bidang[];
  readonly awal: Isian;
  readonly periksa?: (isian: Isian) => Isian;
  readonly sibuk: boolean;
  readonly simpan: (isian: Isian) => Promise<unknown>;
  readonly onSelesai: () => void;
  /** What is said beside the fields, by what they hold. */
  readonly keterangan?: (isian: Isian) => ReactNode;
}) {
  const { bidang } = props;
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Record<string, string>>({
    asal: {
      id: props.draf,
      bentuk: Object.fromEntries(bidang.map(({ nama }) => [nama, isianTeks])),
      tersimpan: props.awal,
      baru: props.baru,
    },
    validate: (isian) => ({ ...props.periksa?.(isian), ...periksaBidang(bidang, isian) }),
  });
  return (
    <form
      noValidate
      onSubmit={kirim((isian) =>
        menyimpan({ ...isian }, props.simpan(isian), () => {
          tell({ tone: "done", sentence: T.tersimpan(props.hal) });
          props.onSelesai();
        }),
      )}
    >
      <Stack gap="xs">
        <DraftNotice
          draf={draf}
          nama={(nama) => labelBidang(bidang, nama)}
          kata={(nama, nilai) =>
            bidang.find((satu) => satu.nama === nama)?.pilihan?.find(({ value }) => value === nilai)?.label ?? sebagaiTeks(nama, nilai)
          }
        />
        {bidang.map((satu, nomor) => (
          <IsianBidang
            key={satu.nama}
            bidang={satu}
            pertama={nomor === 0}
            isi={form.values[satu.nama] ?? ""}
            masukan={form.getInputProps(satu.nama)}
            pasang={(isi) => form.setFieldValue(satu.nama, isi)}
          />
        ))}
        {props.keterangan?.(form.values)}
        <FormActions busy={props.sibuk} draft={draf} refused={ditolak} onCancel={props.onSelesai} />
      </Stack>
    </form>
  );
}

function labelBidang(bidang: readonly Bidang[], nama: string): string {
  const dikenal = bidang.find((satu) => satu.nama === nama);
  return dikenal === undefined ? "" : L[dikenal.nama];
}

function IsianBidang(props: {
  readonly bidang: Bidang;
  readonly pertama: boolean;
  readonly isi: string;
  readonly masukan: object;
  readonly pasang: (isi: string) => void;
}) {
  const { nama, jenis, wajib = false, pilihan = [], petunjuk } = props.bidang;
  const umum = {
    label: L[nama],
    required: wajib,
    ...(petunjuk === undefined ? {} : { description: petunjuk }),
    ...(props.pertama ? { "data-autofocus": true } : {}),
    ...props.masukan,
  };
  if (jenis === "pilihan" || jenis === "cari") {
    const cari = jenis === "cari" ? { searchable: true, limit: 100, openOnFocus: false } : {};
    return (
      <Select
        {...umum}
        {...cari}
        clearable={!wajib}
        allowDeselect={!wajib}
        data={[...pilihan]}
        value={props.isi === "" ? null : props.isi}
        onChange={(nilai) => props.pasang(nilai ?? "")}
      />
    );
  }
  if (jenis === "panjang") return <Textarea {...umum} autosize minRows={2} maxRows={8} />;
  return <TextInput {...umum} placeholder={CONTOH[jenis]} {...(jenis === "bulat" ? { inputMode: "numeric" as const } : {})} />;
}
