import { Button, Group, Select } from "@mantine/core";
import { useDeferredValue, useMemo } from "react";
import { Link } from "wouter";
import type { ProyeksiKantor } from "../../../core/contract/proyeksi";
import type { Kertas } from "../../../core/formasi/kertas";
import { wordFinder } from "../../../core/name";
import { angkaJabatan } from "../../../core/proyeksi/angka-tahun";
import type { ProyeksiJabatan } from "../../../core/proyeksi/proyeksi";
import { kalimatSaringan } from "../../../core/text/daftar";
import { formatAngka } from "../../../core/text/number";
import { kalimatAndai, TEKS_PROYEKSI as T } from "../../../core/text/proyeksi";
import { useDaftarHalaman, useNaskahHalaman } from "../../data/naskah";
import { useRemembered, useSearchText } from "../../data/remembered";
import { GroupedTable } from "../../ui/grouped-table";
import type { TableColumn } from "../../ui/grouped-table-types";
import { NoMatch } from "../../ui/no-match";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";
import { barisProyeksi, selSemua } from "./baris-proyeksi";
import { daftarProyeksi } from "./daftar-proyeksi";
import classes from "./proyeksi.module.css";
import { SelTahun } from "./sel-tahun";
import type { Andai } from "./use-proyeksi";

const SARINGAN = ["semua", "keluar", "kurang", "lebih", "usul", "takDiketahui"] as const;
type Saringan = (typeof SARINGAN)[number];
const TERLIPAT: { readonly dibuka: readonly string[] } = { dibuka: [] };
const AWAL: { readonly saring: Saringan } = { saring: "semua" };

interface Props {
  readonly proyeksi: ProyeksiKantor;
  readonly andai: Andai;
  readonly kertas: Kertas;
  readonly terbuka: string | null;
  readonly onBuka: (jabatanId: string) => void;
}

/** Every post by unit over the five years, by satuan kerja where there are several; totals are those of the posts that are looked at. */
export function TabelProyeksi({ proyeksi, andai, kertas, terbuka, onBuka }: Props) {
  const [kata, setKata] = useSearchText("proyeksi");
  const [{ saring }, setSaring] = useRemembered("saringan-proyeksi", AWAL);
  const cari = useDeferredValue(kata);
  const tampil = useMemo(() => {
    const memuat = wordFinder(cari);
    return proyeksi.jabatan.filter((satu) => lolos(satu, saring) && memuat(katakan(satu)));
  }, [proyeksi, saring, cari]);
  const { tahun, satker } = proyeksi;
  const [{ dibuka }, setLipatan] = useRemembered("lipatan-proyeksi", TERLIPAT);
  const tersaring = kata !== "" || saring !== "semua";
  const banyakSatker = satker.length > 1;
  const items = useMemo(
    () =>
      barisProyeksi(tampil, {
        tahun,
        satker,
        terbuka: tersaring ? null : new Set(dibuka),
        onLipat: (id) => setLipatan({ dibuka: dibuka.includes(id) ? dibuka.filter((satu) => satu !== id) : [...dibuka, id] }),
      }),
    [tampil, tahun, satker, tersaring, dibuka, setLipatan],
  );
  const jumlah = useMemo(() => selSemua(tampil, tahun), [tampil, tahun]);
  const kolom = useMemo(() => kolomProyeksi(tahun), [tahun]);
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
        {banyakSatker && !tersaring ? (
          <Button variant="default" size="xs" onClick={() => setLipatan({ dibuka: dibuka.length > 0 ? [] : satker.map(({ id }) => id) })}>
            {dibuka.length > 0 ? T.lipatSemua : T.bukaSemua}
          </Button>
        ) : null}
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
          footer={{ nama: T.jumlah, ...jumlah }}
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
