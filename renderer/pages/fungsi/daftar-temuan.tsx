import { Anchor, Chip, Group, SegmentedControl, Text } from "@mantine/core";
import { useDeferredValue, useMemo, useState } from "react";
import { Link } from "wouter";
import type { HasilOrganisasi, TemuanOrganisasiDinilai } from "../../../core/contract/organisasi";
import { JENIS_TEMUAN_ORGANISASI, type JenisTemuanOrganisasi } from "../../../core/fungsi/temuan";
import { groupBy } from "../../../core/group";
import { kalimatSaringan } from "../../../core/text/daftar";
import { formatAngka } from "../../../core/text/number";
import { PENJELASAN_ORGANISASI, TEKS_JENIS_ORGANISASI, TEKS_ORGANISASI as T } from "../../../core/text/organisasi";
import { TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
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
import { countJenis, saringOrganisasi, tempatTemuan, type AcuanOrganisasi } from "./acuan";
import classes from "./fungsi.module.css";
import { RincianTemuan } from "./rincian-temuan";
import { usePembenaranOrganisasi } from "./use-pembenaran";

const SEMUA = "semua";
const SARINGAN_AWAL: { readonly keadaan: KeadaanTemuan; readonly jenis: JenisTemuanOrganisasi | null } = {
  keadaan: "terbuka",
  jenis: null,
};

/** The findings by kind, justified in place. */
export function DaftarTemuan(props: { readonly hasil: HasilOrganisasi; readonly acuan: AcuanOrganisasi }) {
  const { hasil, acuan } = props;
  const [{ keadaan, jenis }, saring] = useRemembered("saringan-organisasi", SARINGAN_AWAL);
  const [kata, setKata] = useSearchText("organisasi");
  const cari = useDeferredValue(kata);
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const suntingan = usePembenaranOrganisasi();
  const dalamKeadaan = useMemo(() => hasil.temuan.filter((satu) => keadaanTemuan(satu) === keadaan), [hasil, keadaan]);
  const pilihan = useMemo(() => countJenis(dalamKeadaan), [dalamKeadaan]);
  // A kind whose last finding was justified must not leave an empty list behind.
  const jenisAda = pilihan.some((satu) => satu.jenis === jenis) ? jenis : null;
  const tampil = useMemo(
    () => saringOrganisasi(hasil.temuan, { keadaan, jenis: jenisAda, cari }, acuan),
    [hasil, keadaan, jenisAda, cari, acuan],
  );
  const items = useMemo(() => itemPerJenis(tampil), [tampil]);
  const tersaring = jenisAda !== null || cari.trim() !== "";
  const hapusSaringan = (): void => {
    setKata("");
    saring({ jenis: null });
  };
  return (
    <>
      <Group gap="xs" mb={8}>
        <SearchField label={T.cari} placeholder={T.cari} value={kata} onChange={setKata} width={240} />
        <SegmentedControl<KeadaanTemuan>
          size="xs"
          aria-label={TEKS_PERIKSA_NORMA.keadaan}
          data={KEADAAN_TEMUAN.map((value) => ({
            value,
            label: `${TEKS_PERIKSA_NORMA[value]} ${formatAngka(hasil.temuan.filter((satu) => keadaanTemuan(satu) === value).length)}`,
          }))}
          value={keadaan}
          onChange={(nilai) => saring({ keadaan: nilai })}
        />
        <ShownCount shown={tampil.length} total={dalamKeadaan.length} what={T.hal} narrowed={tersaring} onClear={hapusSaringan} />
      </Group>
      <div className={classes["keping"]} role="group" aria-label={T.saringan}>
        <Chip.Group
          multiple={false}
          value={jenisAda ?? SEMUA}
          onChange={(nilai) => saring({ jenis: JENIS_TEMUAN_ORGANISASI.find((satu) => satu === nilai) ?? null })}
        >
          <Chip size="xs" value={SEMUA}>{`${TEKS_PERIKSA_NORMA.semua} ${formatAngka(dalamKeadaan.length)}`}</Chip>
          {pilihan.map((satu) => (
            <Chip key={satu.jenis} size="xs" value={satu.jenis} title={PENJELASAN_ORGANISASI[satu.jenis]}>
              {`${TEKS_JENIS_ORGANISASI[satu.jenis]} ${formatAngka(satu.jumlah)}`}
            </Chip>
          ))}
        </Chip.Group>
      </div>
      {tampil.length === 0 ? (
        <TidakAda adaSaringan={tersaring && dalamKeadaan.length > 0} tanpaJabatan={hasil.jabatan.length === 0} onHapus={hapusSaringan} />
      ) : (
        <GroupedTable
          label={T.namaTabel}
          name="organisasi"
          columns={kolomTemuan(acuan, suntingan, setTerbuka)}
          items={items}
          onRowClick={({ kunci }) => setTerbuka(kunci)}
          print={{
            title: T.cetakan.judul,
            notes: kalimatSaringan(cari, [
              [TEKS_PERIKSA_NORMA.keadaan, TEKS_PERIKSA_NORMA[keadaan]],
              [T.kolom.temuan, jenisAda === null ? null : TEKS_JENIS_ORGANISASI[jenisAda]],
            ]),
          }}
        />
      )}
      <Kaki hasil={hasil} acuan={acuan} />
      <RincianTemuan
        temuan={hasil.temuan.find((satu) => satu.kunci === terbuka) ?? null}
        acuan={acuan}
        suntingan={suntingan}
        onTutup={() => setTerbuka(null)}
      />
      <DialogPembenaran
        semua={hasil.temuan}
        suntingan={suntingan}
        sebutan={{ jenis: (temuan) => TEKS_JENIS_ORGANISASI[temuan.jenis], tempat: (temuan) => tempatTemuan(temuan, acuan) }}
      />
    </>
  );
}

/** What was not examined and why, and where the same task in two jabatan is asked about. */
function Kaki(props: { readonly hasil: HasilOrganisasi; readonly acuan: AcuanOrganisasi }) {
  const tanpa = props.hasil.unit.filter(({ id }) => !props.acuan.fungsi.has(id)).length;
  return (
    <Text size="xs" c="dimmed" mt={8} component="div">
      {tanpa === 0 ? null : (
        <>
          {T.tanpaFungsi(formatAngka(tanpa))}{" "}
          <Anchor component={Link} href="/fungsi/unit" inherit underline="always">
            {T.isiFungsi}
          </Anchor>
          {". "}
        </>
      )}
      {T.tumpangTindihTugas}{" "}
      <Anchor component={Link} href="/norma" inherit underline="always">
        {T.bukaNorma}
      </Anchor>
      {"."}
    </Text>
  );
}

function TidakAda(props: { readonly adaSaringan: boolean; readonly tanpaJabatan: boolean; readonly onHapus: () => void }) {
  return props.adaSaringan ? (
    <NoMatch title={T.tidakCocokJudul} onClear={props.onHapus}>
      {T.tidakCocok}
    </NoMatch>
  ) : (
    <EmptyState title={T.kosongJudul} action={props.tanpaJabatan ? <ToImport /> : null}>
      {props.tanpaJabatan ? T.kosongTanpaJabatan : T.kosong}
    </EmptyState>
  );
}

function kolomTemuan(
  acuan: AcuanOrganisasi,
  suntingan: SuntinganPembenaran<TemuanOrganisasiDinilai>,
  buka: (kunci: string) => void,
): TableColumn<TemuanOrganisasiDinilai>[] {
  const { kolom } = T;
  const tempat = (temuan: TemuanOrganisasiDinilai): string => tempatTemuan(temuan, acuan);
  return [
    {
      key: "tempat",
      title: kolom.tempat,
      width: 220,
      words: tempat,
      isName: true,
      print: tempat,
      cell: (temuan, focus) => (
        <button type="button" {...focus} className={classes["tombol"]} onClick={() => buka(temuan.kunci)}>
          {tempat(temuan)}
        </button>
      ),
    },
    {
      key: "bukti",
      title: kolom.bukti,
      width: 320,
      words: ({ kalimat }) => kalimat,
      print: ({ kalimat }) => kalimat,
      cell: (temuan) => (
        <span data-figures title={temuan.kalimat}>
          {temuan.kalimat}
        </span>
      ),
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

function itemPerJenis(temuan: readonly TemuanOrganisasiDinilai[]): TableItem<TemuanOrganisasiDinilai>[] {
  return [...groupBy(temuan, (satu) => satu.jenis)].flatMap(([jenis, sama]) => [
    {
      kind: "group" as const,
      id: `jenis-${jenis}`,
      title: TEKS_PERIKSA_NORMA.jenis(TEKS_JENIS_ORGANISASI[jenis], formatAngka(sama.length), PENJELASAN_ORGANISASI[jenis]),
      cells: { tindakan: null },
    },
    ...sama.map((row): TableItem<TemuanOrganisasiDinilai> => ({ kind: "row", id: row.kunci, row })),
  ]);
}
