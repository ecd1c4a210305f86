import { Alert, Button, Group, SegmentedControl, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { KONVERSI_PERIODE, type KeluargaProfil, type KETENTUAN_PROFIL, type ProfilPeriode } from "../../../core/abk/profil";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PROFIL } from "../../../core/text/pengaturan";
import { kalimatKonversi, kalimatPeriodeTakSama, TEKS_KONVERSI } from "../../../core/text/profil";
import { Sumber } from "../../ui/sumber";
import { bilangan, hasilPerhitungan, turunanSetahun, wkeIsian, type BilanganProfil, type IsianProfil } from "./isian-profil";
import { WhyNot } from "../../ui/why-not";

const { isian } = TEKS_PROFIL;
/** Fields that each conversion divides or multiplies by; the others keep their values unseen. */
const KOLOM = {
  setahunkan: ["hariPerTahun", "mingguPerTahun"],
  perPeriode: ["wkeHariMenit", "wkeMingguMenit", "wkeBulanMenit"],
} as const satisfies Readonly<Record<ProfilPeriode["konversi"], readonly BilanganProfil[]>>;
const PETUNJUK: Readonly<Partial<Record<BilanganProfil, string>>> = {
  hariPerTahun: TEKS_PROFIL.petunjukHari,
  mingguPerTahun: TEKS_PROFIL.petunjukMinggu,
  wkeBulanMenit: TEKS_PROFIL.setaraBulan,
};

/** How daily, weekly and monthly volumes meet the year: the two ways, their figures, and in words what will be divided by what. */
export function BagianPeriode(props: {
  readonly form: UseFormReturnType<IsianProfil>;
  readonly aturan: (typeof KETENTUAN_PROFIL)[KeluargaProfil];
}) {
  const { form } = props;
  const profil = profilPeriode(form.values);
  const peringatan = profil ? kalimatPeringatan(form.values, profil) : "";
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label={isian.konversi}
        data={KONVERSI_PERIODE.map((value) => ({ value, label: TEKS_KONVERSI[value] }))}
        {...form.getInputProps("konversi")}
      />
      <SimpleGrid cols={3} spacing="sm">
        {KOLOM[form.values.konversi].map((nama) => (
          <TextInput
            key={nama}
            label={isian[nama]}
            required
            inputMode="numeric"
            description={PETUNJUK[nama]}
            rightSection={<Sumber id={props.aturan[nama]} hal={isian[nama]} tautan={false} />}
            inputWrapperOrder={["label", "input", "description", "error"]}
            {...form.getInputProps(nama)}
          />
        ))}
      </SimpleGrid>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text size="xs" c="dimmed">
          {profil ? kalimatKonversi(profil) : ""}
        </Text>
        <WhyNot reason={wkeIsian(form.values) === null ? TEKS_PROFIL.isiWkeDahulu : null}>
          <Button variant="default" size="xs" style={{ flex: "none" }} onClick={() => form.setValues(turunanSetahun(form.values))}>
            {TEKS_PROFIL.isiPeriode}
          </Button>
        </WhyNot>
      </Group>
      {peringatan === "" ? null : (
        <Alert color="orange" p="xs">
          <Text size="xs">{peringatan}</Text>
        </Alert>
      )}
    </Stack>
  );
}

/** The part of the profile that the form stands for, when all of it can be read. */
function profilPeriode(nilai: IsianProfil): ProfilPeriode | null {
  const waktuKerjaEfektifMenit = wkeIsian(nilai);
  const hariPerTahun = bilangan(nilai, "hariPerTahun");
  const mingguPerTahun = bilangan(nilai, "mingguPerTahun");
  const wkeHariMenit = bilangan(nilai, "wkeHariMenit");
  const wkeMingguMenit = bilangan(nilai, "wkeMingguMenit");
  const wkeBulanMenit = bilangan(nilai, "wkeBulanMenit");
  if (!waktuKerjaEfektifMenit || !hariPerTahun || !mingguPerTahun || !wkeHariMenit || !wkeMingguMenit || !wkeBulanMenit) return null;
  return { konversi: nilai.konversi, waktuKerjaEfektifMenit, hariPerTahun, mingguPerTahun, wkeHariMenit, wkeMingguMenit, wkeBulanMenit };
}

/** What does not fit together: periods that do not make up the year (B), or days other than those computed (A). Empty when all fits. */
function kalimatPeringatan(nilai: IsianProfil, profil: ProfilPeriode): string {
  if (profil.konversi === "perPeriode") {
    const takSama = kalimatPeriodeTakSama(profil);
    return takSama.length === 0 ? "" : [TEKS_PROFIL.takSama, ...takSama].join(" ");
  }
  const hariKerja = hasilPerhitungan(nilai)?.hariKerja ?? profil.hariPerTahun;
  return hariKerja === profil.hariPerTahun ? "" : TEKS_PROFIL.hariTakSama(formatAngka(hariKerja), formatAngka(profil.hariPerTahun));
}
