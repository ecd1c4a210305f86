import { Checkbox, ScrollArea, Text } from "@mantine/core";
import { groupBy } from "../../core/group";
import { TEKS_DIALOG_FORMULIR as T } from "../../core/text/formulir";
import classes from "./pilihan-jabatan.module.css";

/** A jabatan that a form can be made of. */
export interface CalonFormulir {
  readonly jabatanId: string;
  readonly nama: string;
  readonly unitId: string;
  readonly unit: string;
}

/** With more jabatan than this only whole units are chosen. */
const SATU_PER_SATU = 400;

/** Which jabatan: all, whole units, or one by one. */
export function PilihanJabatan(props: {
  readonly jabatan: readonly CalonFormulir[];
  readonly terpilih: ReadonlySet<string>;
  readonly onPilih: (terpilih: ReadonlySet<string>) => void;
}) {
  const { jabatan, terpilih, onPilih } = props;
  const ubah = (id: readonly string[], ikut: boolean): void => {
    const sisa = new Set(terpilih);
    for (const satu of id) {
      if (ikut) sisa.add(satu);
      else sisa.delete(satu);
    }
    onPilih(sisa);
  };
  const kotak = (label: string, anggota: readonly CalonFormulir[]) => {
    const id = anggota.map(({ jabatanId }) => jabatanId);
    const banyak = id.filter((satu) => terpilih.has(satu)).length;
    return (
      <Checkbox
        size="sm"
        label={label}
        checked={banyak === id.length}
        indeterminate={banyak > 0 && banyak < id.length}
        onChange={(event) => ubah(id, event.currentTarget.checked)}
      />
    );
  };
  return (
    <fieldset className={classes["pilihan"]}>
      <legend>{T.pilih}</legend>
      {kotak(T.semua(jabatan.length), jabatan)}
      <ScrollArea.Autosize mah={300} mt={8} type="auto" viewportProps={{ tabIndex: 0 }}>
        {Array.from(
          groupBy(jabatan, ({ unitId }) => unitId),
          ([unitId, anggota]) => (
            <div key={unitId} className={classes["unit"]}>
              {kotak(anggota[0]?.unit ?? "", anggota)}
              {jabatan.length > SATU_PER_SATU
                ? null
                : anggota.map((satu) => (
                    <Checkbox
                      key={satu.jabatanId}
                      size="xs"
                      ml={26}
                      mt={4}
                      label={satu.nama}
                      checked={terpilih.has(satu.jabatanId)}
                      onChange={(event) => ubah([satu.jabatanId], event.currentTarget.checked)}
                    />
                  ))}
            </div>
          ),
        )}
      </ScrollArea.Autosize>
      <Text size="xs" c="dimmed" mt={8}>
        {T.dipilih(terpilih.size, jabatan.length)}
      </Text>
    </fieldset>
  );
}
