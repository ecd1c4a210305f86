import { NumberInput, Select, SimpleGrid, TextInput } from "@mantine/core";
import { BATAS_UNSUR, JENIS_KELAMIN_SYARAT, type IsiKondisiFisik } from "../../../core/anjab/unsur";
import { TEKS_JENIS_KELAMIN_SYARAT } from "../../../core/text/anjab";
import { TEKS_ANJAB } from "../../../core/text/anjab-halaman";
import { ARTI_MEDAN, TEKS_BANTUAN } from "../../../core/text/bantuan-anjab";
import { TEKS_UMUM } from "../../../core/text/umum";
import { TipIstilah } from "../../ui/kata";
import { PilihKode } from "./pilih-kode";

const { kondisi } = TEKS_ANJAB;
const TEKS = ["umur", "tinggi", "berat", "postur", "penampilan", "keadaan"] as const;
const UMUR_TERTINGGI = 120;

/** What the body of whoever holds the jabatan must be like. */
export function IsianKondisiFisik(props: {
  readonly isi: IsiKondisiFisik;
  readonly onUbah: (isi: IsiKondisiFisik) => void;
  readonly onSelesai: () => void;
}) {
  const { isi } = props;
  const ubah = (bagian: Partial<IsiKondisiFisik>): void => props.onUbah({ ...isi, ...bagian });
  const pilih = (bagian: Partial<IsiKondisiFisik>): void => {
    ubah(bagian);
    props.onSelesai();
  };
  return (
    <>
      <SimpleGrid cols={{ base: 2, lg: 3 }} spacing="sm" verticalSpacing="xs">
        <Select
          label={kondisi.jenisKelamin}
          placeholder={TEKS_ANJAB.pilih}
          data={JENIS_KELAMIN_SYARAT.map((value) => ({ value, label: TEKS_JENIS_KELAMIN_SYARAT[value] }))}
          value={isi.jenisKelamin}
          onChange={(nilai) => pilih({ jenisKelamin: JENIS_KELAMIN_SYARAT.find((satu) => satu === nilai) ?? null })}
          clearable
        />
        {TEKS.map((kolom) => (
          <TipIstilah key={kolom} teks={kondisi[kolom]} hint={TEKS_BANTUAN.artiMedan(ARTI_MEDAN[`kondisiFisik.${kolom}`])}>
            <TextInput
              label={kondisi[kolom]}
              maxLength={BATAS_UNSUR.pendek}
              value={isi[kolom]}
              onChange={(event) => ubah({ [kolom]: event.currentTarget.value })}
            />
          </TipIstilah>
        ))}
        <NumberInput
          label={kondisi.umurMaksimal}
          value={isi.umurMaksimal ?? ""}
          min={0}
          max={UMUR_TERTINGGI}
          clampBehavior="strict"
          allowDecimal={false}
          onChange={(nilai) => ubah({ umurMaksimal: typeof nilai === "number" ? nilai : null })}
        />
        <Select
          label={kondisi.disabilitas}
          placeholder={TEKS_ANJAB.pilih}
          data={[
            { value: "ya", label: TEKS_UMUM.ya },
            { value: "tidak", label: TEKS_UMUM.tidak },
          ]}
          value={isi.disabilitas === null ? null : isi.disabilitas ? "ya" : "tidak"}
          onChange={(nilai) =>
            pilih({
              disabilitas: nilai === null ? null : nilai === "ya",
              // Kinds are asked only of a jabatan that takes people with a disability.
              ...(nilai === "ya" ? {} : { jenisDisabilitas: [] }),
            })
          }
          clearable
        />
      </SimpleGrid>
      {isi.disabilitas === true ? (
        <PilihKode
          daftar="disabilitas"
          label={kondisi.jenisDisabilitas}
          tampilLabel
          kode={isi.jenisDisabilitas}
          onPilih={(jenisDisabilitas) => pilih({ jenisDisabilitas })}
        />
      ) : null}
    </>
  );
}
