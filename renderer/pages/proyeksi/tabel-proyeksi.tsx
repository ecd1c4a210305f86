import { Group, Select } from "@mantine/core";
import { useDeferredValue, useMemo } from "react";
import { Link } from "wouter";
import type { ProyeksiKantor } from "../../../core/contract/proyeksi";
import type { Kertas } from "../../../core/formasi/kertas";
import { groupBy } from "../../../core/group";
import { wordFinder } from "../../../core/name";
import { angkaJabatan, angkaJumlah, type AngkaTahun } from "../../../core/proyeksi/angka-tahun";
import { jumlahProyeksi } from "../../../core/proyeksi/jumlah";
import type { ProyeksiJabatan } from "../../../core/proyeksi/proyeksi";
import { kalimatSaringan } from "../../../core/text/daftar";
import { formatAngka } from "../../../core/text/number";
import { kalimatAndai, TEKS_PROYEKSI as T } from "../../../core/text/proyeksi";
import { useDaftarHalaman, useNaskahHalaman } from "../../data/naskah";
import { useRemembered, useSearchText } from "../../data/remembered";
import { GroupedTable } from "../../ui/grouped-table";
import type { TableColumn, TableItem } from "../../ui/grouped-table-types";
import { NoMatch } from "../../ui/no-match";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";
import { daftarProyeksi } from "./daftar-proyeksi";
import classes from "./proyeksi.module.css";
import { SelTahun } from "./sel-tahun";
import type { Andai } from "./use-proyeksi";

const SARINGAN = ["semua", "keluar", "kurang", "lebih", "usul", "takDiketahui"] as const;
type Saringan = (typeof SARINGAN)[number];
const AWAL: { readonly saring: Saringan } = { saring: "semua" };

interface Props {
  readonly proyeksi: ProyeksiKantor;
  readonly andai: Andai;
  readonly kertas: Kertas;
  readonly terbuka: string | null;
  readonly onBuka: (jabatanId: string) => void;
}

/** Every post by unit over the five years; totals are those of the rows that are shown. */
export function TabelProyeksi({ proyeksi, andai, kertas, terbuka, onBuka }: Props) {
  const [kata, setKata] = useSearchText("proyeksi");
  const [{ saring }, setSaring] = useRemembered("saringan-proyeksi", AWAL);
  const cari = useDeferredValue(kata);
  const tampil = useMemo(() => {
    const memuat = wordFinder(cari);
    return proyeksi.jabatan.filter((satu) => lolos(satu, saring) && memuat(katakan(satu)));
  }, [proyeksi, saring, cari]);
  const { tahun } = proyeksi;
  const items = useMemo(() => perUnit(tampil, tahun), [tampil, tahun]);
  const kolom = useMemo(() => kolomProyeksi(tahun), [tahun]);
  const tersaring = kata !== "" || saring !== "semua";
  const hapus = (): void => {
    setKata("");
    setSaring(AWAL);
  };
  // All posts are printed as the signed document, a part of them as the list on screen.
  useNaskahHalaman(tersaring ? null : { judul: T.judul, naskah: { jenis: "proyeksi", ...andai }, kertas });
  useDaftarHalaman(
    tersaring
      ? {
          kosong: tampil.length === 0,
          ambil: () =>
            daftarProyeksi(tampil, tahun, [
              ...kalimatSaringan(kata, [[T.saring, saring === "semua" ? null : T.pilihanSaring[saring]]]),
              ...(kalimatAndai(proyeksi) === "" ? [] : [T.andai.aktif(kalimatAndai(proyeksi))]),
            ]),
        }
      : null,
  );
  return (
    <>
      <Group gap="xs" mb={8}>
        <SearchField label={T.cari} placeholder={T.cari} value={kata} onChange={setKata} width={260} />
        <Select
          w={190}
          aria-label={T.saring}
          allowDeselect={false}
          data={SARINGAN.map((value) => ({ value, label: T.pilihanSaring[value] }))}
          value={saring}
          onChange={(nilai) => setSaring({ saring: SARINGAN.find((satu) => satu === nilai) ?? "semua" })}
        />
        <ShownCount shown={tampil.length} total={proyeksi.jabatan.length} what={T.satuan} narrowed={tersaring} onClear={hapus} />
      </Group>
      {tampil.length === 0 ? (
        <NoMatch title={T.tidakCocok} onClear={hapus} />
      ) : (
        <GroupedTable
          label={T.namaTabel}
          name="proyeksi"
          columns={kolom}
          items={items}
          startId={terbuka}
          onRowClick={({ jabatanId }) => onBuka(jabatanId)}
          footer={{ nama: T.jumlah, ...selJumlah(tampil, tahun) }}
        />
      )}
    </>
  );
}

/** What a post is found by: its name, its unit, and the names of who leaves. */
function katakan({ nama, unit, tahun, takDiketahui }: ProyeksiJabatan): string {
  const orang = [...tahun.flatMap(({ keluar, masuk }) => [...keluar, ...masuk]), ...takDiketahui].map((satu) => satu.nama);
  return [nama, unit, ...orang].join(" ");
}

function lolos({ tahun, takDiketahui }: ProyeksiJabatan, saring: Saringan): boolean {
  switch (saring) {
    case "semua":
      return true;
    case "keluar":
      return tahun.some(({ keluar }) => keluar.length > 0);
    case "kurang":
      return tahun.some(({ selisih }) => selisih < 0);
    case "lebih":
      return tahun.some(({ selisih }) => selisih > 0);
    case "usul":
      return tahun.some(({ dariDalam, usul, ditunda }) => dariDalam + usul + ditunda > 0);
    case "takDiketahui":
      return takDiketahui.length > 0;
  }
}

const LEBAR_TAHUN = 138;

function kolomProyeksi(tahun: readonly number[]): TableColumn<ProyeksiJabatan>[] {
  const angka = (key: "pns" | "pppk", importance: number): TableColumn<ProyeksiJabatan> => ({
    key,
    title: T.kolom[key],
    description: T.penjelasanKolom[key],
    width: 56,
    importance,
    align: "right",
    cell: (satu) => formatAngka(satu[key]),
  });
  return [
    {
      key: "nama",
      title: T.kolom.jabatan,
      width: 170,
      isName: true,
      words: ({ nama }) => nama,
      cell: (satu, focus) => (
        <Link {...focus} href={`/proyeksi/${satu.jabatanId}`} className={classes["tautan"]}>
          {satu.nama}
        </Link>
      ),
    },
    angka("pns", 2),
    angka("pppk", 1),
    ...tahun.map((satu, ke): TableColumn<ProyeksiJabatan> => ({
      key: String(satu),
      title: String(satu),
      description: T.penjelasanKolom.tahun,
      width: LEBAR_TAHUN,
      cell: ({ tahun: milik }) => {
        const setahun = milik[ke];
        return setahun ? <SelTahun angka={angkaJabatan(setahun)} /> : null;
      },
    })),
  ];
}

function perUnit(jabatan: readonly ProyeksiJabatan[], tahun: readonly number[]): TableItem<ProyeksiJabatan>[] {
  return [...groupBy(jabatan, ({ unitId }) => unitId)].flatMap(([unitId, milik]) => [
    { kind: "group" as const, id: `unit-${unitId}`, title: milik[0]?.unit ?? "", cells: selJumlah(milik, tahun) },
    ...milik.map((row): TableItem<ProyeksiJabatan> => ({ kind: "row", id: row.jabatanId, row })),
  ]);
}

/** The sums of some rows, year by year. */
function selJumlah(jabatan: readonly ProyeksiJabatan[], tahun: readonly number[]) {
  const jumlah = (ambil: (satu: ProyeksiJabatan) => number): string => formatAngka(jabatan.reduce((semua, satu) => semua + ambil(satu), 0));
  const angka: readonly AngkaTahun[] = jumlahProyeksi(jabatan, tahun).map(angkaJumlah);
  return {
    pns: jumlah(({ pns }) => pns),
    pppk: jumlah(({ pppk }) => pppk),
    ...Object.fromEntries(angka.map((satu) => [String(satu.tahun), <SelTahun key={satu.tahun} angka={satu} />])),
  };
}
