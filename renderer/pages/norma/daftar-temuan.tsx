import { Chip, Group, SegmentedControl, Text } from "@mantine/core";
import { useDeferredValue, useMemo, useState } from "react";
import { Link } from "wouter";
import type { HasilNorma, TemuanDinilai } from "../../../core/contract/norma";
import { groupBy } from "../../../core/group";
import { JENIS_TEMUAN, type JenisTemuan } from "../../../core/norma/temuan";
import { kalimatSaringan } from "../../../core/text/daftar";
import { formatAngka } from "../../../core/text/number";
import { PENJELASAN_TEMUAN, TEKS_JENIS_TEMUAN, TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import { useNaskahHalaman } from "../../data/naskah";
import { useRemembered, useSearchText } from "../../data/remembered";
import { EmptyState } from "../../ui/empty-state";
import { GroupedTable } from "../../ui/grouped-table";
import type { TableColumn, TableItem } from "../../ui/grouped-table-types";
import { NoMatch } from "../../ui/no-match";
import { DialogPembenaran } from "../../ui/pembenaran/dialog-pembenaran";
import { SelPembenaran } from "../../ui/pembenaran/sel-pembenaran";
import { KEADAAN_TEMUAN, keadaanTemuan, type KeadaanTemuan, type SuntinganPembenaran } from "../../ui/pembenaran/suntingan";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";
import { ToImport } from "../../ui/to-import";
import classes from "./norma.module.css";
import { RincianTemuan } from "./rincian-temuan";
import { countJenis, jabatanTemuan, saringTemuan, tugasTemuan, type Acuan } from "./saringan-norma";
import { alamatTugas, ringkasJabatan } from "./sebutan";
import { usePembenaran } from "./use-pembenaran";

const NASKAH_NORMA = { judul: TEKS_PERIKSA_NORMA.cetakan.judul, naskah: { jenis: "norma" }, kertas: "a4" } as const;
const SEMUA = "semua";

interface SaringanTersimpan {
  readonly keadaan: KeadaanTemuan;
  readonly jenis: JenisTemuan | null;
}

const SARINGAN_AWAL: SaringanTersimpan = { keadaan: "terbuka", jenis: null };

/** The findings by kind, justified in place. */
export function DaftarTemuan(props: { readonly hasil: HasilNorma; readonly acuan: Acuan }) {
  const { hasil, acuan } = props;
  const [{ keadaan, jenis }, saring] = useRemembered<SaringanTersimpan>("saringan-norma", SARINGAN_AWAL);
  const setKeadaan = (nilai: KeadaanTemuan): void => saring({ keadaan: nilai });
  const setJenis = (nilai: JenisTemuan | null): void => saring({ jenis: nilai });
  const [kata, setKata] = useSearchText("norma");
  const hapusSaringan = (): void => {
    setKata("");
    setJenis(null);
  };
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const suntingan = usePembenaran();
  const cari = useDeferredValue(kata);
  const dalamKeadaan = useMemo(() => hasil.temuan.filter((satu) => keadaanTemuan(satu) === keadaan), [hasil, keadaan]);
  const pilihan = useMemo(() => countJenis(dalamKeadaan), [dalamKeadaan]);
  // A kind whose last finding was justified must not leave an empty list behind.
  const jenisAda = pilihan.some((satu) => satu.jenis === jenis) ? jenis : null;
  const tampil = useMemo(
    () => saringTemuan(hasil.temuan, { keadaan, jenis: jenisAda, cari }, acuan),
    [hasil, keadaan, jenisAda, cari, acuan],
  );
  // Unnarrowed, the verifier's document stands for the list: open findings, then justified ones with their notes.
  const utuh = jenisAda === null && cari.trim() === "";
  useNaskahHalaman(utuh && hasil.temuan.length > 0 ? NASKAH_NORMA : null);
  const items = useMemo(() => itemPerJenis(tampil), [tampil]);
  return (
    <>
      <Group gap="xs" mb={8}>
        <SearchField label={TEKS_PERIKSA_NORMA.cari} placeholder={TEKS_PERIKSA_NORMA.cari} value={kata} onChange={setKata} width={220} />
        <SegmentedControl<KeadaanTemuan>
          size="xs"
          aria-label={TEKS_PERIKSA_NORMA.keadaan}
          data={KEADAAN_TEMUAN.map((value) => ({
            value,
            label: `${TEKS_PERIKSA_NORMA[value]} ${formatAngka(hasil.temuan.filter((satu) => keadaanTemuan(satu) === value).length)}`,
          }))}
          value={keadaan}
          onChange={setKeadaan}
        />
        <ShownCount
          shown={tampil.length}
          total={dalamKeadaan.length}
          what={TEKS_PERIKSA_NORMA.hal}
          narrowed={!utuh}
          onClear={hapusSaringan}
        />
      </Group>
      <div className={classes["keping"]} role="group" aria-label={TEKS_PERIKSA_NORMA.saringan}>
        <Chip.Group
          multiple={false}
          value={jenisAda ?? SEMUA}
          onChange={(nilai) => setJenis(JENIS_TEMUAN.find((satu) => satu === nilai) ?? null)}
        >
          <Chip size="xs" value={SEMUA}>{`${TEKS_PERIKSA_NORMA.semua} ${formatAngka(dalamKeadaan.length)}`}</Chip>
          {pilihan.map((satu) => (
            <Chip key={satu.jenis} size="xs" value={satu.jenis} title={PENJELASAN_TEMUAN[satu.jenis]}>
              {`${TEKS_JENIS_TEMUAN[satu.jenis]} ${formatAngka(satu.jumlah)}`}
            </Chip>
          ))}
        </Chip.Group>
      </div>
      {tampil.length === 0 ? (
        <TidakAda adaSaringan={dalamKeadaan.length > 0} tanpaTugas={hasil.jumlahTugas === 0} onHapus={hapusSaringan} />
      ) : (
        <GroupedTable
          label={TEKS_PERIKSA_NORMA.namaTabel}
          name="norma"
          columns={kolomTemuan(acuan, suntingan, setTerbuka)}
          items={items}
          onRowClick={({ kunci }) => setTerbuka(kunci)}
          {...(utuh
            ? {}
            : {
                print: {
                  title: TEKS_PERIKSA_NORMA.cetakan.judul,
                  notes: kalimatSaringan(cari, [
                    [TEKS_PERIKSA_NORMA.keadaan, TEKS_PERIKSA_NORMA[keadaan]],
                    [TEKS_PERIKSA_NORMA.kolom.temuan, jenisAda === null ? null : TEKS_JENIS_TEMUAN[jenisAda]],
                  ]),
                },
              })}
        />
      )}
      {tampil.length === 0 ? null : (
        <Text size="xs" c="dimmed" mt={8}>
          {TEKS_PERIKSA_NORMA.petunjuk}
        </Text>
      )}
      <RincianTemuan
        temuan={hasil.temuan.find((satu) => satu.kunci === terbuka) ?? null}
        acuan={acuan}
        suntingan={suntingan}
        onTutup={() => setTerbuka(null)}
      />
      <DialogPembenaran
        semua={hasil.temuan}
        suntingan={suntingan}
        sebutan={{
          jenis: (temuan) => TEKS_JENIS_TEMUAN[temuan.jenis],
          tempat: (temuan) => ringkasJabatan(jabatanTemuan(temuan, acuan)),
        }}
      />
    </>
  );
}

function TidakAda(props: { readonly adaSaringan: boolean; readonly tanpaTugas: boolean; readonly onHapus: () => void }) {
  return props.adaSaringan ? (
    <NoMatch title={TEKS_PERIKSA_NORMA.tidakCocokJudul} onClear={props.onHapus}>
      {TEKS_PERIKSA_NORMA.tidakCocok}
    </NoMatch>
  ) : (
    <EmptyState title={TEKS_PERIKSA_NORMA.kosongJudul} action={props.tanpaTugas ? <ToImport /> : null}>
      {props.tanpaTugas ? TEKS_PERIKSA_NORMA.tanpaTugas : TEKS_PERIKSA_NORMA.kosong}
    </EmptyState>
  );
}

function kolomTemuan(
  acuan: Acuan,
  suntingan: SuntinganPembenaran<TemuanDinilai>,
  buka: (kunci: string) => void,
): TableColumn<TemuanDinilai>[] {
  const { kolom } = TEKS_PERIKSA_NORMA;
  return [
    {
      key: "jabatan",
      title: kolom.jabatan,
      width: 180,
      words: (temuan) => ringkasJabatan(jabatanTemuan(temuan, acuan)),
      isName: true,
      print: (temuan) => ringkasJabatan(jabatanTemuan(temuan, acuan)),
      cell: (temuan, focus) => {
        const nama = ringkasJabatan(jabatanTemuan(temuan, acuan));
        return (
          <button type="button" {...focus} className={classes["tombol"]} onClick={() => buka(temuan.kunci)}>
            {nama}
          </button>
        );
      },
    },
    {
      key: "tugas",
      title: kolom.tugas,
      width: 190,
      words: (temuan) => tugasTemuan(temuan, acuan)[0]?.uraian ?? "",
      print: (temuan) => [...new Set(tugasTemuan(temuan, acuan).map(({ uraian }) => uraian))].join("; "),
      cell: (temuan) => <SelTugas temuan={temuan} acuan={acuan} />,
    },
    {
      key: "angka",
      title: kolom.angka,
      width: 220,
      words: ({ kalimat }) => kalimat,
      print: ({ kalimat }) => kalimat,
      cell: (temuan) => <span data-figures>{temuan.kalimat}</span>,
    },
    {
      key: "tindakan",
      title: kolom.tindakan,
      width: 250,
      print: ({ pembenaran }) => pembenaran?.catatan ?? null,
      cell: (temuan) => <SelPembenaran temuan={temuan} suntingan={suntingan} />,
    },
  ];
}

function SelTugas(props: { readonly temuan: TemuanDinilai; readonly acuan: Acuan }) {
  const tugas = tugasTemuan(props.temuan, props.acuan);
  const [pertama] = tugas;
  const jabatanId = props.temuan.jabatanId[0] ?? "";
  const sebutan = pertama?.uraian ?? TEKS_PERIKSA_NORMA.bukaJabatan("");
  const label = pertama
    ? TEKS_PERIKSA_NORMA.bukaTugas(pertama.uraian)
    : TEKS_PERIKSA_NORMA.bukaJabatan(props.acuan.jabatan.get(jabatanId)?.nama ?? "");
  return (
    <Link href={pertama ? alamatTugas(pertama) : `/abk/${jabatanId}`} className={classes["tautan"]} title={label}>
      {tugas.length > 1 ? TEKS_PERIKSA_NORMA.banyakTugas(sebutan, formatAngka(tugas.length)) : pertama ? sebutan : label}
    </Link>
  );
}

function itemPerJenis(temuan: readonly TemuanDinilai[]): TableItem<TemuanDinilai>[] {
  return [...groupBy(temuan, (satu) => satu.jenis)].flatMap(([jenis, sama]) => [
    {
      kind: "group" as const,
      id: `jenis-${jenis}`,
      title: TEKS_PERIKSA_NORMA.jenis(TEKS_JENIS_TEMUAN[jenis], formatAngka(sama.length), PENJELASAN_TEMUAN[jenis]),
      cells: { tindakan: null },
    },
    ...sama.map((row): TableItem<TemuanDinilai> => ({ kind: "row", id: row.kunci, row })),
  ]);
}
