import { Select, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { isianPilihan, isianTeks } from "../../../core/draf";
import { barisJabatan, CARA_TANDA_TANGAN, isianJabatan, isianPejabatKosong, type Pejabat } from "../../../core/surat/pejabat";
import type { PejabatTersimpan } from "../../../core/surat/templat";
import { LABEL_SURAT, TEKS_CARA, TEKS_TEMPLAT as T } from "../../../core/text/surat";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useCommand } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";

const KOSONG: Pejabat = { cara: "an", atasNama: "", perantara: "", jabatan: "", nama: "", pangkat: "", nip: "" };

const BENTUK = {
  cara: isianPilihan(CARA_TANDA_TANGAN),
  atasNama: isianTeks,
  perantara: isianTeks,
  jabatan: isianTeks,
  nama: isianTeks,
  pangkat: isianTeks,
  nip: isianTeks,
};

const KETERANGAN = { atasNama: T.atasNamaContoh, perantara: T.perantaraContoh, jabatan: T.jabatanContoh } as const;

/** One signer: new, or known. Fields that the way of signing does not print are not shown, and keep what was typed. */
export function FormPejabat(props: { readonly asal: PejabatTersimpan | null; readonly onSelesai: () => void }) {
  const simpan = useCommand("surat.simpanPejabat", { toldInPlace: true });
  const { id, ...awal } = props.asal ?? { ...KOSONG, id: null };
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<{ [K in keyof Pejabat]: Pejabat[K] }>({
    asal: { id: idDrafPejabat(id), bentuk: BENTUK, tersimpan: awal, baru: id === null },
    validate: (isi) => Object.fromEntries(isianPejabatKosong(rapi(isi)).map((isian) => [isian, TEKS_UMUM.wajibDiisi])),
  });
  const { cara } = form.values;
  const wajib = isianPejabatKosong({ ...KOSONG, cara });
  return (
    <form
      noValidate
      onSubmit={kirim((isi) =>
        menyimpan(isi, simpan.mutateAsync({ id, pejabat: tercetak(rapi(isi)), dilihat: id === null ? null : awal }), props.onSelesai),
      )}
    >
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={(isian) => LABEL_SURAT[isian]} kata={kataIsian} />
        <Select
          label={LABEL_SURAT.cara}
          allowDeselect={false}
          data-autofocus
          data={CARA_TANDA_TANGAN.map((value) => ({ value, label: TEKS_CARA[value] }))}
          {...form.getInputProps("cara")}
        />
        {isianJabatan(cara).map((isian) => (
          <TextInput
            key={isian}
            label={LABEL_SURAT[isian]}
            placeholder={KETERANGAN[isian]}
            required={wajib.includes(isian)}
            maxLength={200}
            {...form.getInputProps(isian)}
          />
        ))}
        <TextInput label={LABEL_SURAT.nama} required maxLength={200} {...form.getInputProps("nama")} />
        <SimpleGrid cols={2} spacing="sm">
          <TextInput label={LABEL_SURAT.pangkat} maxLength={100} {...form.getInputProps("pangkat")} />
          <TextInput label={LABEL_SURAT.nip} maxLength={30} inputMode="numeric" {...form.getInputProps("nip")} />
        </SimpleGrid>
        <Text size="sm" c="dimmed" style={{ whiteSpace: "pre-line" }}>
          {[T.barisTercetak, ...barisJabatan(rapi(form.values))].join("\n")}
        </Text>
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={props.onSelesai} />
      </Stack>
    </form>
  );
}

/** Name of the draft of one signer; null for a new one. */
export const idDrafPejabat = (id: string | null): string => id ?? "pejabat/baru";

function kataIsian(isian: keyof Pejabat, nilai: unknown): string {
  const cara = isian === "cara" ? CARA_TANDA_TANGAN.find((satu) => satu === nilai) : undefined;
  return cara === undefined ? String(nilai) : TEKS_CARA[cara];
}

function rapi(isi: Pejabat): Pejabat {
  const { cara, ...teks } = isi;
  return { cara, ...(Object.fromEntries(Object.entries(teks).map(([nama, nilai]) => [nama, nilai.trim()])) as Omit<Pejabat, "cara">) };
}

/** What the way of signing does not print is not kept. */
function tercetak(isi: Pejabat): Pejabat {
  const dicetak = isianJabatan(isi.cara);
  return {
    ...isi,
    atasNama: dicetak.includes("atasNama") ? isi.atasNama : "",
    perantara: dicetak.includes("perantara") ? isi.perantara : "",
  };
}
