import { SimpleGrid, Text, TextInput } from "@mantine/core";
import { isianTeks } from "../../../core/draf";
import type { Kantor } from "../../../core/kantor";
import { TEKS_KANTOR, TEKS_PENGATURAN } from "../../../core/text/pengaturan";
import { suratKeluar, SURAT_KOSONG } from "../../../core/surat/templat";
import { tell } from "../../data/notice";
import { useCommand, useShell } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice } from "../../ui/draft-notice";
import { FormSection } from "../../ui/form-section";
import { SaveChanges } from "../../ui/save-changes";
import { PratinjauKop } from "./pratinjau-kop";

const BENTUK = {
  namaInstansi: isianTeks,
  namaKantor: isianTeks,
  alamat: isianTeks,
  kota: isianTeks,
  penandatanganJabatan: isianTeks,
  penandatanganNama: isianTeks,
  penandatanganNip: isianTeks,
  penandatanganPangkat: isianTeks,
};

/** Identity of the office with a preview of the letterhead that moves as it is typed. */
export function BagianKantor(props: { readonly kantor: Kantor }) {
  const simpan = useCommand("office.saveIdentity", { toldInPlace: true });
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Record<keyof Kantor, string>>({
    asal: { id: "kantor", bentuk: BENTUK, tersimpan: { ...props.kantor } },
  });
  const templat = useShell("surat.templat", {});
  const surat = templat.data ? suratKeluar(templat.data, null) : SURAT_KOSONG;
  const teks = (nama: keyof Kantor) => ({
    label: TEKS_KANTOR.isian[nama],
    placeholder: TEKS_KANTOR.contoh[nama],
    ...form.getInputProps(nama),
  });
  return (
    <SimpleGrid cols={2} spacing="xl">
      <form
        onSubmit={kirim((kantor) =>
          menyimpan(kantor, simpan.mutateAsync({ ...kantor, dilihat: props.kantor }), () =>
            tell({ tone: "done", sentence: TEKS_PENGATURAN.tersimpan }),
          ),
        )}
      >
        <Text size="sm" c="dimmed" mb="md">
          {TEKS_KANTOR.penjelasan}
        </Text>
        <DraftNotice draf={draf} nama={(isian) => TEKS_KANTOR.isian[isian]} />
        <FormSection title={TEKS_KANTOR.kop}>
          <TextInput {...teks("namaInstansi")} />
          <TextInput {...teks("namaKantor")} />
          <TextInput {...teks("alamat")} />
        </FormSection>
        <FormSection title={TEKS_KANTOR.penandatangan}>
          <TextInput {...teks("kota")} />
          <TextInput {...teks("penandatanganJabatan")} />
          <TextInput {...teks("penandatanganNama")} />
          <SimpleGrid cols={2} spacing="sm">
            <TextInput {...teks("penandatanganPangkat")} />
            <TextInput {...teks("penandatanganNip")} inputMode="numeric" />
          </SimpleGrid>
        </FormSection>
        <SaveChanges busy={simpan.isPending} changed={draf.berubah} refused={ditolak} onCancel={draf.buang} />
      </form>
      <PratinjauKop kantor={form.values} surat={surat} />
    </SimpleGrid>
  );
}
