import { Group, SegmentedControl, Text } from "@mantine/core";
import { useDeferredValue, useMemo } from "react";
import { useLocation } from "wouter";
import type { PlainDate } from "../../../core/date";
import type { HitunganOrang } from "../../../core/contract/presensi";
import { mendekatiAmbang } from "../../../core/disiplin/hitungan";
import { wordFinder } from "../../../core/name";
import { kalimatSaringan } from "../../../core/text/daftar";
import { formatTanggal } from "../../../core/text/date";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PRESENSI_HALAMAN as T } from "../../../core/text/presensi-halaman";
import { useRemembered, useSearchText } from "../../data/remembered";
import { useShell } from "../../data/query";
import { DataTable } from "../../ui/data-table";
import { LoadError } from "../../ui/load-error";
import { NoMatch } from "../../ui/no-match";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";
import { Sumber } from "../../ui/sumber";
import { Waiting } from "../../ui/waiting";
import { kolomHitungan } from "./kolom-hitungan";
import { PilihTahun } from "./pilih-tahun";
import { TanpaPresensi } from "./tanpa-presensi";
import { useTahun } from "./use-tahun";

const SARINGAN = ["semua", "usulan", "dekat"] as const;
type Saringan = (typeof SARINGAN)[number];
const LULUS: Readonly<Record<Saringan, (baris: HitunganOrang) => boolean>> = {
  semua: () => true,
  usulan: ({ usulan }) => usulan !== null,
  dekat: mendekatiAmbang,
};

/** The counter of everybody for a year: days, the proposed kind, what comes next and when at the earliest. */
export function BagianHitungan({ hariIni }: { readonly hariIni: PlainDate }) {
  const { tahun, pilihan, pilih, kosong } = useTahun(hariIni);
  const hitungan = useShell("presensi.hitungan", { tahun });
  const [{ saring }, ingat] = useRemembered<{ readonly saring: Saringan }>("presensi-hitungan", { saring: "semua" });
  const [cari, setCari] = useSearchText("presensi");
  const kata = useDeferredValue(cari);
  const [, navigate] = useLocation();
  // Most absences first, until the analyst sorts otherwise.
  const semua = useMemo(
    () => (hitungan.data?.orang ?? []).toSorted((a, b) => b.tanpaKeterangan.length - a.tanpaKeterangan.length),
    [hitungan.data],
  );
  const tampil = useMemo(() => {
    const cocok = wordFinder(kata);
    return semua.filter((baris) => LULUS[saring](baris) && cocok(`${baris.nama} ${baris.nip ?? ""} ${baris.unit}`));
  }, [semua, saring, kata]);
  const kolom = useMemo(() => kolomHitungan(), []);
  if (hitungan.error) return <LoadError error={hitungan.error} onRetry={() => void hitungan.refetch()} />;
  if (!hitungan.data) return <Waiting />;
  if (kosong) return <TanpaPresensi />;
  const bersihkan = (): void => {
    setCari("");
    ingat({ saring: "semua" });
  };
  return (
    <>
      <Group gap="xs" mb={8}>
        <PilihTahun tahun={tahun} pilihan={pilihan} onPilih={pilih} />
        <SearchField label={T.cari} placeholder={T.cari} value={cari} onChange={setCari} width={220} />
        <SegmentedControl<Saringan>
          size="xs"
          aria-label={T.saring}
          data={SARINGAN.map((value) => ({ value, label: `${T.pilihanSaring[value]} ${formatAngka(semua.filter(LULUS[value]).length)}` }))}
          value={saring}
          onChange={(baru) => ingat({ saring: baru })}
        />
        <ShownCount
          shown={tampil.length}
          total={semua.length}
          what={T.orang}
          narrowed={saring !== "semua" || cari !== ""}
          onClear={bersihkan}
        />
      </Group>
      <Group gap={4} mb={6}>
        <Text size="sm" c="dimmed">
          {T.sampaiHari(formatTanggal(hitungan.data.per))}
        </Text>
        <Sumber id="tanpa-keterangan-pns" hal={T.kolom.hari} />
        <Sumber id="berturut-turut" hal={T.kolom.berturut} />
      </Group>
      <DataTable
        label={T.hitunganTabel}
        name="presensi-hitungan"
        rows={tampil}
        columns={kolom}
        rowId={({ pegawaiId }) => pegawaiId}
        onOpen={({ pegawaiId }) => navigate(`/presensi/${pegawaiId}`)}
        empty={<NoMatch title={T.tidakCocok} onClear={bersihkan} />}
        print={{
          title: `${T.hitunganJudul} ${tahun}`,
          notes: [
            T.sampaiHari(formatTanggal(hitungan.data.per)),
            ...kalimatSaringan(kata, [[T.saring, saring === "semua" ? null : T.pilihanSaring[saring]]]),
          ],
        }}
      />
    </>
  );
}
