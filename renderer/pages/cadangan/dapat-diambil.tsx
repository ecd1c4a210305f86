import { Button, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import { tabelDari } from "../../../core/baris/semua";
import type { BarisBedaTampak } from "../../../core/contract/cadangan";
import { nameKey } from "../../../core/name";
import { TEKS_CADANGAN } from "../../../core/text/cadangan";
import { SearchField } from "../../ui/search-field";
import classes from "./cadangan.module.css";

const T = TEKS_CADANGAN.rincian;

/** Rows of a snapshot that are gone or changed today, to be fetched back one at a time. */
export function DapatDiambil(props: { readonly baris: readonly BarisBedaTampak[]; readonly onAmbil: (baris: BarisBedaTampak) => void }) {
  const { baris, onAmbil } = props;
  const [cari, setCari] = useState("");
  const kunci = nameKey(cari);
  const tampil = useMemo(
    () => (kunci === "" ? baris : baris.filter(({ tabel, sebutan }) => nameKey(`${tabelDari(tabel).nama} ${sebutan}`).includes(kunci))),
    [baris, kunci],
  );
  if (baris.length === 0) return <Text size="sm">{T.tidakAdaDiambil}</Text>;
  return (
    <>
      <SearchField label={T.cari} placeholder={T.cari} value={cari} onChange={setCari} width={320} />
      <div className={classes["barisDaftar"]}>
        {tampil.map((satu) => (
          <div key={`${satu.tabel} ${satu.id}`} className={classes["baris"]}>
            <span className={classes["barisKata"]}>
              {`${tabelDari(satu.tabel).nama} ${satu.sebutan} `}
              <Text span size="xs" c="dimmed">
                {satu.sejakItu === "hapus" ? T.hilangSejakItu : T.berubahSejakItu}
              </Text>
            </span>
            <Button size="compact-sm" variant="default" aria-label={`${T.ambilIni} ${satu.sebutan}`} onClick={() => onAmbil(satu)}>
              {T.ambilIni}
            </Button>
          </div>
        ))}
      </div>
    </>
  );
}
