import { Autocomplete, Select, SimpleGrid, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Pegawai } from "../../../core/pegawai/pegawai";
import { JENIS_KELAMIN, namaLengkap, STATUS_PEGAWAI } from "../../../core/pegawai/pegawai";
import { GOLONGAN_PNS, GOLONGAN_PPPK } from "../../../core/pegawai/golongan";
import { TEKS_JENIS_KELAMIN, TEKS_PEGAWAI } from "../../../core/text/pegawai";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { FormActions } from "../../ui/form-actions";
import { FormSection } from "../../ui/form-section";
import { isianDari, masukanDari, nipBertentangan, periksaIsian, type IsianPegawai } from "./isian";
import { usePilihanJabatan } from "./use-pilihan-jabatan";

const { isian, kelompok } = TEKS_PEGAWAI;
const SEMUA_GOLONGAN = [...GOLONGAN_PNS.map((satu) => satu.kode), ...GOLONGAN_PPPK];

/** The form of one person, new or known. */
export function FormPegawai(props: {
  readonly pegawai: Pegawai | null;
  readonly onBatal: () => void;
  readonly onSelesai: (id: string) => void;
}) {
  const simpan = useCommand("pegawai.save");
  const form = useForm<IsianPegawai>({ initialValues: isianDari(props.pegawai), validate: periksaIsian, validateInputOnBlur: true });
  const jabatan = usePilihanJabatan();
  const teks = (nama: Exclude<keyof IsianPegawai, "jabatanId">) => ({ label: isian[nama], ...form.getInputProps(nama) });
  const tanggal = (nama: "tanggalLahir" | "tmtGolongan" | "tmtJabatan") => ({ ...teks(nama), placeholder: TEKS_PEGAWAI.formatTanggal });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((nilai) => {
        const masukan = masukanDari(nilai, props.pegawai);
        if (!masukan) return;
        simpan.mutate(masukan, {
          onSuccess: (tersimpan) => {
            tell({ tone: "done", sentence: TEKS_PEGAWAI.tersimpan(namaLengkap(tersimpan)) });
            props.onSelesai(tersimpan.id);
          },
        });
      })}
    >
      <FormSection title={kelompok.pribadi}>
        <TextInput {...teks("nip")} description={TEKS_PEGAWAI.petunjukNip} inputMode="numeric" data-autofocus />
        {nipBertentangan(form.values) ? <TextInput {...teks("catatanNip")} description={TEKS_PEGAWAI.petunjukCatatanNip} /> : null}
        <TextInput {...teks("nama")} required />
        <SimpleGrid cols={2} spacing="sm">
          <TextInput {...teks("gelarDepan")} />
          <TextInput {...teks("gelarBelakang")} />
          <TextInput {...teks("tempatLahir")} />
          <TextInput {...tanggal("tanggalLahir")} />
          <Select
            {...teks("jenisKelamin")}
            clearable
            data={JENIS_KELAMIN.map((satu) => ({ value: satu, label: TEKS_JENIS_KELAMIN[satu] }))}
          />
        </SimpleGrid>
      </FormSection>
      <FormSection title={kelompok.jabatan}>
        <Select label={isian.jabatan} {...form.getInputProps("jabatanId")} data={jabatan} searchable clearable limit={100} />
        <SimpleGrid cols={2} spacing="sm">
          <TextInput {...tanggal("tmtJabatan")} />
        </SimpleGrid>
      </FormSection>
      <FormSection title={kelompok.kepegawaian}>
        <SimpleGrid cols={2} spacing="sm">
          <Select {...teks("status")} required data={STATUS_PEGAWAI} allowDeselect={false} />
          <TextInput {...teks("kedudukanHukum")} />
          <Autocomplete {...teks("golongan")} size="xs" data={SEMUA_GOLONGAN} />
          <TextInput {...tanggal("tmtGolongan")} />
          <TextInput {...teks("masaKerjaTahun")} inputMode="numeric" />
          <TextInput {...teks("masaKerjaBulan")} inputMode="numeric" />
        </SimpleGrid>
      </FormSection>
      <FormSection title={kelompok.pendidikan}>
        <SimpleGrid cols={2} spacing="sm">
          <TextInput {...teks("tingkatPendidikan")} />
          <TextInput {...teks("tahunLulus")} inputMode="numeric" />
        </SimpleGrid>
        <TextInput {...teks("pendidikan")} />
      </FormSection>
      <FormActions busy={simpan.isPending} onCancel={props.onBatal} />
    </form>
  );
}
