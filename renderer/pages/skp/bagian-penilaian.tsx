import { Group, Select, Text, TextInput } from "@mantine/core";
import { Fragment } from "react";
import { NILAI_SKP, PREDIKAT, predikatBertentangan, predikatMatriks } from "../../../core/skp/predikat";
import { LABEL_SKP, TEKS_NILAI_SKP, TEKS_PREDIKAT } from "../../../core/text/skp";
import { TEKS_SKP as T } from "../../../core/text/skp-halaman";
import { Sumber } from "../../ui/sumber";
import type { IsianSkp } from "./isian-skp";
import classes from "./skp.module.css";

const BARIS = NILAI_SKP.toReversed();

/** The rating on the picture of the 3 x 3 matrix: a cell is chosen, and its predikat is what the matrix says. */
export function BagianPenilaian({ nilai, ubah }: { readonly nilai: IsianSkp; readonly ubah: (bagian: Partial<IsianSkp>) => void }) {
  const { nilaiHasil, nilaiPerilaku, predikatLuar } = nilai;
  return (
    <>
      <Group gap={6} mb={6}>
        <Text fw={600} size="sm">
          {T.matriks}
        </Text>
        <Sumber id="predikat-matriks" hal={T.matriks} />
        <Text size="sm" c="dimmed">
          {T.usulan}
        </Text>
      </Group>
      <div className={classes["kotak"]} role="group" aria-label={T.matriks}>
        <div className={classes["kepala"]}>{`${T.hasilKerja} / ${T.perilakuKerja}`}</div>
        {NILAI_SKP.map((perilaku) => (
          <div key={perilaku} className={classes["kepala"]}>
            {TEKS_NILAI_SKP[perilaku]}
          </div>
        ))}
        {BARIS.map((hasil) => (
          <Fragment key={hasil}>
            <div className={classes["kepala"]}>{TEKS_NILAI_SKP[hasil]}</div>
            {NILAI_SKP.map((perilaku) => {
              const dipilih = nilaiHasil === hasil && nilaiPerilaku === perilaku;
              const predikat = TEKS_PREDIKAT[predikatMatriks(hasil, perilaku)];
              return (
                <button
                  key={perilaku}
                  type="button"
                  className={classes["sel"]}
                  aria-pressed={dipilih}
                  aria-label={`${T.hasilKerja} ${TEKS_NILAI_SKP[hasil]}, ${T.perilakuKerja} ${TEKS_NILAI_SKP[perilaku]}: ${predikat}`}
                  onClick={() =>
                    ubah(
                      dipilih
                        ? { nilaiHasil: null, nilaiPerilaku: null }
                        : { nilaiHasil: hasil, nilaiPerilaku: perilaku, keadaan: "dinilai" },
                    )
                  }
                >
                  {dipilih ? `✓ ${predikat}` : predikat}
                </button>
              );
            })}
          </Fragment>
        ))}
      </div>
      <Group mt="md" align="flex-end">
        <Select
          w={260}
          clearable
          label={LABEL_SKP.predikatLuar}
          data={PREDIKAT.map((value) => ({ value, label: TEKS_PREDIKAT[value] }))}
          value={predikatLuar}
          onChange={(pilihan) => ubah({ predikatLuar: PREDIKAT.find((satu) => satu === pilihan) ?? null })}
        />
        <TextInput
          w={260}
          label={LABEL_SKP.asalPredikat}
          maxLength={200}
          value={nilai.asalPredikat}
          onChange={(event) => ubah({ asalPredikat: event.currentTarget.value })}
        />
      </Group>
      {predikatLuar !== null && predikatBertentangan({ nilaiHasil, nilaiPerilaku, predikatLuar }) ? (
        <Text size="sm" c="orange" mt={6} role="status">
          {T.bertentangan(TEKS_PREDIKAT[predikatLuar])}
        </Text>
      ) : null}
    </>
  );
}
