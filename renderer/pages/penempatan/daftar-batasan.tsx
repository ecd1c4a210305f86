import { Button, Pill, Text } from "@mantine/core";
import { BANYAK_BATASAN, batasanPenuh, kunciBatasan, semuaBatasan } from "../../../core/penempatan/pilihan";
import { kalimatBatasan, TEKS_HALAMAN_PENEMPATAN as T } from "../../../core/text/penempatan-halaman";
import classes from "./penempatan.module.css";
import type { useRencana } from "./use-rencana";

/** What the analyst insists on, each with the way to take it back. Nothing while there is none. */
export function DaftarBatasan(props: { readonly rencana: ReturnType<typeof useRencana>; readonly nama: (id: string) => string }) {
  const { pilihan, batasi, hapusBatasan } = props.rencana;
  const semua = semuaBatasan(pilihan);
  if (semua.length === 0) return null;
  return (
    <section className={classes["batasan"]} aria-label={T.batasan.judul}>
      <Text size="sm" fw={600}>
        {T.batasan.judul}
      </Text>
      {semua.map((satu) => {
        const kalimat = kalimatBatasan(satu, props.nama);
        return (
          <Pill
            key={kunciBatasan(satu)}
            size="md"
            withRemoveButton
            onRemove={() => batasi(satu)}
            removeButtonProps={{ "aria-label": T.batasan.hapus(kalimat), "aria-hidden": false, tabIndex: 0 }}
          >
            {kalimat}
          </Pill>
        );
      })}
      <Button variant="subtle" size="compact-sm" onClick={hapusBatasan}>
        {T.batasan.hapusSemua}
      </Button>
      {batasanPenuh(pilihan).map((jenis) => (
        <Text key={jenis} size="sm" role="status">
          {T.batasan.penuh(BANYAK_BATASAN[jenis], jenis)}
        </Text>
      ))}
    </section>
  );
}
