import { Button, Group, List, Select, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconCalendar } from "@tabler/icons-react";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PROFIL } from "../../../core/text/pengaturan";
import { langkahPerhitungan } from "../../../core/text/profil";
import { useShell } from "../../data/query";
import { Sumber } from "../../ui/sumber";
import { bacaPerhitungan, HARI_ISIAN, hariDariKalender, tahunIsian } from "./isian-perhitungan";
import { turunanSetahun, type IsianProfil } from "./isian-profil";
import { WhyNot } from "../../ui/why-not";
import { TEKS_UMUM } from "../../../core/text/umum";

const { isian } = TEKS_PROFIL;

/** Rules behind the days that are taken off the year; the others are counted. */
const KETENTUAN_HARI = { hariLibur: "libur-tetap", cutiTahunan: "cuti-tahunan" } as const;

function sumberHari(nama: (typeof HARI_ISIAN)[number]) {
  return nama === "hariLibur" || nama === "cutiTahunan" ? <Sumber id={KETENTUAN_HARI[nama]} hal={isian[nama]} tautan={false} /> : null;
}

/** The effective time of a year computed from days, hours and allowance, its steps in words below. */
export function BagianPerhitungan(props: { readonly form: UseFormReturnType<IsianProfil> }) {
  const { form } = props;
  const kalender = useShell("libur.list", {});
  const tahun = tahunIsian(form.values.tahun);
  const libur = (kalender.data ?? []).filter(({ tanggal }) => tahun !== null && tanggal.startsWith(String(tahun)));
  const perhitungan = bacaPerhitungan(form.values);
  return (
    <Stack gap="xs">
      <SimpleGrid cols={3} spacing="sm">
        <TextInput label={isian.tahun} inputMode="numeric" {...form.getInputProps("tahun")} />
        <Select
          label={isian.hariKerjaSeminggu}
          allowDeselect={false}
          data={(["5", "6"] as const).map((value) => ({ value, label: TEKS_PROFIL.seminggu[value] }))}
          {...form.getInputProps("hariKerjaSeminggu")}
        />
        <Stack gap={0} justify="flex-end">
          <WhyNot reason={tahun === null ? TEKS_PROFIL.isiTahunDahulu : kalender.data ? null : TEKS_UMUM.memuat}>
            <Button
              variant="default"
              leftSection={<IconCalendar size={16} aria-hidden />}
              onClick={() => {
                const dihitung = { ...form.values, ...hariDariKalender(form.values, libur) };
                form.setValues({ ...dihitung, ...turunanSetahun(dihitung) });
              }}
            >
              {TEKS_PROFIL.ambilKalender}
            </Button>
          </WhyNot>
        </Stack>
        {HARI_ISIAN.map((nama) => (
          <TextInput
            key={nama}
            label={isian[nama]}
            required
            inputMode="numeric"
            rightSection={sumberHari(nama)}
            {...form.getInputProps(nama)}
          />
        ))}
        <TextInput
          label={isian.jamPerHari}
          required
          inputMode="decimal"
          rightSection={<Sumber id="jam-formal-sehari" hal={isian.jamPerHari} tautan={false} />}
          description={TEKS_PROFIL.jamPerpres}
          inputWrapperOrder={["label", "input", "description", "error"]}
          {...form.getInputProps("jamPerHari")}
        />
        <TextInput
          label={isian.kelonggaranPersen}
          required
          inputMode="decimal"
          rightSection={<Sumber id="kelonggaran-30" hal={isian.kelonggaranPersen} tautan={false} />}
          {...form.getInputProps("kelonggaranPersen")}
        />
      </SimpleGrid>
      <Group gap={4}>
        <Text size="xs" c="dimmed">
          {TEKS_PROFIL.rumusWke} {tahun === null ? "" : TEKS_PROFIL.liburTercatat(formatAngka(libur.length), String(tahun))}
        </Text>
      </Group>
      {perhitungan ? (
        <List size="sm" type="ordered" aria-live="polite">
          {langkahPerhitungan(perhitungan).map((langkah) => (
            <List.Item key={langkah}>{langkah}</List.Item>
          ))}
        </List>
      ) : null}
    </Stack>
  );
}
