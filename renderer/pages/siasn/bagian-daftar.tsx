import { Chip, List, Text } from "@mantine/core";
import { useDeferredValue } from "react";
import type { FormulirSiasn } from "../../../core/contract/siasn";
import type { DaftarSiasn } from "../../../core/siasn/bentuk";
import { DAFTAR_SIASN } from "../../../core/siasn/formulir";
import { daftarDari } from "../../../core/naskah/daftar";
import { kalimatSaringan } from "../../../core/text/daftar";
import { formatAngka } from "../../../core/text/number";
import { TEKS_DAFTAR_SIASN } from "../../../core/text/siasn";
import { TEKS_SIASN } from "../../../core/text/siasn-halaman";
import { useDaftarHalaman } from "../../data/naskah";
import { useShell } from "../../data/query";
import { useRemembered, useSearchText } from "../../data/remembered";
import { kunciTeks } from "../../ui/kunci-baris";
import { LoadError } from "../../ui/load-error";
import { NoMatch } from "../../ui/no-match";
import { SearchField } from "../../ui/search-field";
import { Waiting } from "../../ui/waiting";
import classes from "./siasn.module.css";

/** Values of a list shown at once: more are found by searching. */
const DITAMPILKAN = 200;

/** The reference lists of the form, searched by their words; what none holds finds what is like it. */
export function BagianDaftar(props: { readonly formulir: FormulirSiasn }) {
  const { banyak } = props.formulir;
  const [{ daftar }, ingat] = useRemembered<{ readonly daftar: DaftarSiasn }>("siasn-daftar", { daftar: "rumpunPendidikan" });
  const [kata, setKata] = useSearchText("siasn-daftar");
  const hasil = useShell("siasn.daftar", { daftar, cari: useDeferredValue(kata), jumlah: DITAMPILKAN });
  const nilai = hasil.data?.nilai ?? [];
  // The list of SIASN has some values twice.
  const kunci = kunciTeks(nilai);
  useDaftarHalaman(
    daftarDari({
      judul: TEKS_DAFTAR_SIASN[daftar],
      keterangan: kalimatSaringan(kata),
      kolom: [{ kepala: TEKS_SIASN.nilai, nilai: (satu: string) => satu }],
      baris: nilai,
    }),
  );
  return (
    <>
      <div className={classes["keping"]} role="group" aria-label={TEKS_SIASN.daftar}>
        <Chip.Group
          multiple={false}
          value={daftar}
          onChange={(pilihan) => {
            const dipilih = DAFTAR_SIASN.find((satu) => satu === pilihan);
            if (dipilih) ingat({ daftar: dipilih });
          }}
        >
          {DAFTAR_SIASN.map((satu) => (
            <Chip key={satu} size="xs" value={satu}>
              {`${TEKS_DAFTAR_SIASN[satu]} ${formatAngka(banyak[satu])}`}
            </Chip>
          ))}
        </Chip.Group>
      </div>
      <div className={classes["bilah"]}>
        <SearchField label={TEKS_SIASN.cariDaftar} placeholder={TEKS_SIASN.cariDaftar} value={kata} onChange={setKata} width={320} />
        {hasil.data ? (
          <Text size="sm" c="dimmed" aria-live="polite">
            {hasil.data.mirip && nilai.length > 0 ? TEKS_SIASN.mirip : TEKS_SIASN.tampil(nilai.length, hasil.data.total)}
          </Text>
        ) : null}
      </div>
      {hasil.error ? <LoadError error={hasil.error} onRetry={() => void hasil.refetch()} /> : null}
      {hasil.isPending ? <Waiting /> : null}
      {hasil.data && nilai.length === 0 ? <NoMatch title={TEKS_SIASN.daftarTidakCocok} onClear={() => setKata("")} /> : null}
      <List className={classes["nilai"]} size="sm" listStyleType="none" aria-label={TEKS_DAFTAR_SIASN[daftar]} tabIndex={0}>
        {nilai.map((satu, nomor) => (
          <List.Item key={kunci[nomor]}>{satu}</List.Item>
        ))}
      </List>
    </>
  );
}
