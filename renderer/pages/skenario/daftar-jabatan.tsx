import { Switch, Text, UnstyledButton } from "@mantine/core";
import { useMemo } from "react";
import { nameKey } from "../../../core/name";
import type { BandingJabatan, BandingSkenario } from "../../../core/skenario/banding";
import type { UbahanTugas } from "../../../core/skenario/skenario";
import { formatAngka } from "../../../core/text/number";
import { TEKS_SUNTING_SKENARIO } from "../../../core/text/skenario";
import { SearchField } from "../../ui/search-field";
import { useRemembered, useSearchText } from "../../data/remembered";
import classes from "./skenario.module.css";

const teks = TEKS_SUNTING_SKENARIO;
const SEMUA = { hanyaDiubah: false };

interface Props {
  readonly banding: BandingSkenario;
  readonly ubahan: readonly UbahanTugas[];
  readonly dipilih: string | null;
  readonly onPilih: (jabatanId: string) => void;
}

/** The jabatan of the office, each with its need before and under the scenario. */
export function DaftarJabatan({ banding, ubahan, dipilih, onPilih }: Props) {
  const [cari, setCari] = useSearchText("skenario");
  const [{ hanyaDiubah }, saring] = useRemembered("skenario-jabatan", SEMUA);
  const tersentuh = useMemo(
    () => new Set(ubahan.flatMap(({ asal, jabatanId }) => [asal.jabatanId, jabatanId ?? asal.jabatanId])),
    [ubahan],
  );
  const kata = nameKey(cari).split(" ").filter(Boolean);
  const tampil = banding.jabatan.filter((satu) => {
    if (hanyaDiubah && !satu.berubah && !tersentuh.has(satu.jabatanId)) return false;
    const kunci = nameKey(`${satu.nama} ${satu.unit}`);
    return kata.every((bagian) => kunci.includes(bagian));
  });
  return (
    <div className={classes["kiri"]}>
      <SearchField label={teks.cariJabatan} placeholder={teks.cariJabatan} value={cari} onChange={setCari} width={240} />
      <Switch
        size="sm"
        my={8}
        label={teks.hanyaDiubah}
        checked={hanyaDiubah}
        onChange={(event) => saring({ hanyaDiubah: event.currentTarget.checked })}
      />
      <ul className={classes["pilihan"]} aria-label={teks.daftarJabatan}>
        {tampil.map((satu) => (
          <li key={satu.jabatanId}>
            <UnstyledButton
              className={classes["jabatan"]}
              aria-current={satu.jabatanId === dipilih || undefined}
              onClick={() => onPilih(satu.jabatanId)}
            >
              <span className={classes["nama"]}>
                <span title={satu.nama}>{satu.nama}</span>
                <Text span size="xs" c="dimmed">
                  {satu.unit}
                </Text>
              </span>
              <span className={classes["geser"]} data-berubah={satu.berubah || undefined}>
                {kebutuhan(satu)}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {tampil.length === 0 ? (
        <Text size="sm" c="dimmed">
          {teks.tidakCocok}
        </Text>
      ) : null}
    </div>
  );
}

function kebutuhan({ asal, skenario }: BandingJabatan): string {
  const baru = skenario[0]?.angka.kebutuhan ?? asal.kebutuhan;
  return teks.dariKe(formatAngka(asal.kebutuhan, 2, 0), formatAngka(baru, 2, 0));
}
