import { Checkbox, Group, SegmentedControl, Select, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { KETENTUAN_PROFIL, PEMBULATAN } from "../../../core/abk/profil";
import { KEYAKINAN } from "../../../core/peraturan/keyakinan";
import { keluargaProfil } from "../../../core/peraturan/ubahan-kantor";
import { PENJELASAN_KEYAKINAN, TEKS_KEYAKINAN, TEKS_PEMBULATAN } from "../../../core/text/abk";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PROFIL } from "../../../core/text/pengaturan";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { FormSection } from "../../ui/form-section";
import { Sumber } from "../../ui/sumber";
import { BagianPerhitungan } from "./bagian-perhitungan";
import { BagianPeriode } from "./bagian-periode";
import {
  BENTUK_PROFIL,
  idDrafProfil,
  isianProfilDari,
  masukanProfil,
  periksaProfil,
  wkeIsian,
  type IsianProfil,
  type ProfilAsal,
} from "./isian-profil";

const { isian } = TEKS_PROFIL;

/** The form of one profile: new, a copy, or known. */
export function FormProfil(props: { readonly asal: ProfilAsal; readonly onSelesai: () => void }) {
  const simpan = useCommand("profil.save", { toldInPlace: true });
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<IsianProfil>({
    asal: {
      id: idDrafProfil(props.asal),
      bentuk: BENTUK_PROFIL,
      tersimpan: isianProfilDari(props.asal),
      baru: props.asal.id === undefined,
    },
    validate: periksaProfil,
  });
  const menit = wkeIsian(form.values);
  const aturan = KETENTUAN_PROFIL[keluargaProfil({ id: props.asal.id, waktuKerjaEfektifMenit: menit ?? 0 })];
  return (
    <form
      noValidate
      onSubmit={kirim((nilai) => {
        const masukan = masukanProfil(nilai, props.asal);
        if (!masukan) return;
        menyimpan(nilai, simpan.mutateAsync(masukan), (tersimpan) => {
          tell({ tone: "done", sentence: TEKS_PROFIL.tersimpan(tersimpan.nama) });
          props.onSelesai();
        });
      })}
    >
      <DraftNotice draf={draf} nama={(nama) => isian[nama]} />
      <Stack gap="sm" mb="sm">
        <TextInput label={isian.nama} required data-autofocus {...form.getInputProps("nama")} />
        <Textarea label={isian.dasar} autosize minRows={2} {...form.getInputProps("dasar")} />
        <SimpleGrid cols={2} spacing="sm">
          <TextInput label={isian.berlakuSejak} required placeholder={TEKS_PROFIL.formatTanggal} {...form.getInputProps("berlakuSejak")} />
          <Select
            label={isian.keyakinan}
            allowDeselect={false}
            data={KEYAKINAN.map((satu) => ({ value: satu, label: TEKS_KEYAKINAN[satu] }))}
            description={PENJELASAN_KEYAKINAN[form.values.keyakinan]}
            inputWrapperOrder={["label", "input", "description", "error"]}
            {...form.getInputProps("keyakinan")}
          />
        </SimpleGrid>
      </Stack>
      <FormSection
        title={isian.cara}
        aside={form.values.cara === "dihitung" ? <Sumber id="hari-efektif" hal={isian.cara} tautan={false} /> : null}
      >
        <SegmentedControl
          aria-label={isian.cara}
          data={(["tetap", "dihitung"] as const).map((value) => ({ value, label: TEKS_PROFIL.cara[value] }))}
          {...form.getInputProps("cara")}
        />
        {form.values.cara === "dihitung" ? (
          <BagianPerhitungan form={form} />
        ) : (
          <TextInput
            label={isian.waktuKerjaEfektifMenit}
            required
            inputMode="numeric"
            rightSection={<Sumber id={aturan.waktuKerjaEfektifMenit} hal={isian.waktuKerjaEfektifMenit} tautan={false} />}
            description={menit === null ? undefined : TEKS_PROFIL.setaraJam(formatAngka(menit / 60, 2, 0))}
            inputWrapperOrder={["label", "input", "description", "error"]}
            {...form.getInputProps("waktuKerjaEfektifMenit")}
          />
        )}
      </FormSection>
      <FormSection title={isian.konversi} aside={<Sumber id="konversi-periode" hal={isian.konversi} tautan={false} />}>
        <BagianPeriode form={form} aturan={aturan} />
      </FormSection>
      <FormSection title={isian.pembulatan} aside={<Sumber id="pembulatan-kebutuhan" hal={isian.pembulatan} tautan={false} />}>
        <Select
          aria-label={isian.pembulatan}
          allowDeselect={false}
          data={PEMBULATAN.map((satu) => ({ value: satu, label: TEKS_PEMBULATAN[satu] }))}
          {...form.getInputProps("pembulatan")}
        />
        <Group gap={6}>
          <Checkbox label={isian.minimumSatu} size="sm" {...form.getInputProps("minimumSatu", { type: "checkbox" })} />
          <Sumber id="minimum-satu" hal={isian.minimumSatu} tautan={false} />
        </Group>
      </FormSection>
      <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={props.onSelesai} />
    </form>
  );
}
