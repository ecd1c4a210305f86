import { SimpleGrid, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useEffect } from "react";
import type { Kantor } from "../../../core/kantor";
import { TEKS_KANTOR, TEKS_PENGATURAN } from "../../../core/text/pengaturan";
import { SURAT_KOSONG } from "../../../core/surat/templat";
import { useCommand, useShell } from "../../data/query";
import { FormSection } from "../../ui/form-section";
import { PratinjauKop } from "./pratinjau-kop";
import { SaveChanges } from "../../ui/save-changes";

/** Identity of the office with a preview of the letterhead that moves as it is typed. */
export function BagianKantor(props: { readonly kantor: Kantor }) {
  const simpan = useCommand("office.saveIdentity");
  const form = useForm<Kantor>({ initialValues: props.kantor });
  const { setInitialValues, setValues } = form;
  // What is stored may change under the form (undo, another data file): then the form follows.
  useEffect(() => {
    setInitialValues(props.kantor);
    setValues(props.kantor);
  }, [props.kantor, setInitialValues, setValues]);
  const templat = useShell("surat.templat", {});
  const surat = templat.data ? { kop: templat.data.kop, logo: templat.data.logo, pejabat: null, tembusan: [] } : SURAT_KOSONG;
  const teks = (nama: keyof Kantor) => ({
    label: TEKS_KANTOR.isian[nama],
    placeholder: TEKS_KANTOR.contoh[nama],
    ...form.getInputProps(nama),
  });
  return (
    <SimpleGrid cols={2} spacing="xl">
      <form
        onSubmit={form.onSubmit((kantor) =>
          simpan.mutate(kantor, { onSuccess: () => notifications.show({ message: TEKS_PENGATURAN.tersimpan }) }),
        )}
      >
        <Text size="sm" c="dimmed" mb="md">
          {TEKS_KANTOR.penjelasan}
        </Text>
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
        <SaveChanges busy={simpan.isPending} changed={form.isDirty()} onCancel={form.reset} />
      </form>
      <PratinjauKop kantor={form.values} surat={surat} />
    </SimpleGrid>
  );
}
