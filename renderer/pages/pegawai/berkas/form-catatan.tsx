import { Autocomplete, Select, Stack, TextInput } from "@mantine/core";
import { isianTeks } from "../../../../core/draf";
import { bacaTanggalTeks } from "../../../../core/intake/tanggal";
import { parseAngka } from "../../../../core/text/number";
import { TEKS_BERKAS_ORANG as T } from "../../../../core/text/orang-berkas";
import { TEKS_UMUM } from "../../../../core/text/umum";
import { tell } from "../../../data/notice";
import { useDraftForm } from "../../../data/use-draft-form";
import { DraftNotice, sebagaiTeks } from "../../../ui/draft-notice";
import { FormActions } from "../../../ui/form-actions";
import type { BarisCatatan, BidangCatatan, IsianCatatan, JenisCatatan } from "./catatan";

/** Name of the draft of one record of a person; null for a new one. */
export const idDrafCatatan = (pegawaiId: string, kunci: string, id: string | null): string =>
  `catatan/${pegawaiId}/${kunci}/${id ?? "baru"}`;

/** The form of one record, new or known: its fields by the declaration of its kind. */
export function FormCatatan<R extends BarisCatatan>(props: {
  readonly jenis: JenisCatatan<R>;
  readonly pegawaiId: string;
  readonly asal: R | null;
  readonly sibuk: boolean;
  readonly simpan: (isian: IsianCatatan, asal: R | null) => Promise<unknown>;
  readonly onSelesai: () => void;
}) {
  const { jenis, asal } = props;
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Record<string, string>>({
    asal: {
      id: idDrafCatatan(props.pegawaiId, jenis.kunci, asal?.id ?? null),
      bentuk: Object.fromEntries(jenis.bidang.map(({ nama }) => [nama, isianTeks])),
      tersimpan: jenis.isianDari(asal),
      baru: asal === null,
    },
    validate: (isian) => ({ ...jenis.periksa?.(isian), ...galatBidang(jenis.bidang, isian) }),
  });
  return (
    <form
      noValidate
      onSubmit={kirim((isian) =>
        menyimpan({ ...isian }, props.simpan(isian, asal), () => {
          tell({ tone: "done", sentence: T.tersimpan(jenis.hal) });
          props.onSelesai();
        }),
      )}
    >
      <Stack gap="xs">
        <DraftNotice
          draf={draf}
          nama={(nama) => jenis.bidang.find((satu) => satu.nama === nama)?.label ?? ""}
          kata={(nama, nilai) =>
            jenis.bidang.find((satu) => satu.nama === nama)?.pilihan?.find(({ value }) => value === nilai)?.label ??
            sebagaiTeks(nama, nilai)
          }
        />
        {jenis.bidang.map((bidang, nomor) => {
          const umum = {
            label: bidang.label,
            required: bidang.wajib === true,
            ...(bidang.petunjuk === undefined ? {} : { description: bidang.petunjuk }),
            ...(nomor === 0 ? { "data-autofocus": true } : {}),
            ...form.getInputProps(bidang.nama),
          };
          if (bidang.jenis === "pilihan" || bidang.jenis === "cari") {
            const cari = bidang.jenis === "cari" ? { searchable: true, clearable: true, limit: 100 } : { allowDeselect: false };
            const nilai = form.values[bidang.nama] ?? "";
            return (
              <Select
                key={bidang.nama}
                {...umum}
                {...cari}
                data={[...(bidang.pilihan ?? [])]}
                value={nilai === "" ? null : nilai}
                onChange={(pilihan) => form.setFieldValue(bidang.nama, pilihan ?? "")}
              />
            );
          }
          if (bidang.jenis === "saran") {
            return <Autocomplete key={bidang.nama} {...umum} data={(bidang.pilihan ?? []).map(({ value }) => value)} limit={40} />;
          }
          return (
            <TextInput
              key={bidang.nama}
              {...umum}
              {...(bidang.jenis === "tanggal" ? { placeholder: T.tanggalContoh } : {})}
              {...(bidang.jenis === "angka" ? { inputMode: "decimal" as const } : {})}
            />
          );
        })}
        <FormActions busy={props.sibuk} draft={draf} refused={ditolak} onCancel={props.onSelesai} />
      </Stack>
    </form>
  );
}

function galatBidang(bidang: readonly BidangCatatan[], isian: IsianCatatan): IsianCatatan {
  const galat: Record<string, string> = {};
  for (const { nama, jenis, wajib } of bidang) {
    const teks = (isian[nama] ?? "").trim();
    if (teks === "") {
      if (wajib === true) galat[nama] = TEKS_UMUM.wajibDiisi;
    } else if (jenis === "tanggal" && !bacaTanggalTeks(teks)) galat[nama] = T.galatTanggal;
    else if (jenis === "angka" && (parseAngka(teks) ?? -1) < 0) galat[nama] = T.galatJp;
  }
  return galat;
}
