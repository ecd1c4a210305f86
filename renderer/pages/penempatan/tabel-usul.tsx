import { Anchor, Group } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useDeferredValue, useEffect, useMemo, useRef, type RefObject } from "react";
import { Link } from "wouter";
import { wordFinder } from "../../../core/name";
import type { Langkah } from "../../../core/penempatan/rantai";
import type { JabatanAcuan } from "../../../core/penempatan/unit-rencana";
import type { Usul } from "../../../core/penempatan/usul";
import { hilangTanpa } from "../../../core/text/alasan-penempatan";
import { kalimatSaringan } from "../../../core/text/daftar";
import { formatTanggalPendek } from "../../../core/text/date";
import { formatAngka } from "../../../core/text/number";
import { judulRangkaian, sebutanTempat, TEKS_HALAMAN_PENEMPATAN as T } from "../../../core/text/penempatan-halaman";
import { TOMBOL } from "../../../core/text/tombol";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useSearchText } from "../../data/remembered";
import { GroupedTable } from "../../ui/grouped-table";
import type { TableColumn, TableItem } from "../../ui/grouped-table-types";
import { NoMatch } from "../../ui/no-match";
import { isPressed } from "../../ui/pressed";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";
import { MenuUsul } from "./menu-usul";
import classes from "./penempatan.module.css";
import { TombolAlasan } from "./tombol-alasan";
import { TanpaUsul } from "./tanpa-usul";
import type { RencanaTerhitung, useRencana } from "./use-rencana";

interface Baris {
  readonly usul: Usul;
  readonly langkah: Langkah;
  readonly nama: string;
  readonly nip: string;
  readonly dari: JabatanAcuan | undefined;
  readonly ke: JabatanAcuan | undefined;
  readonly cadangan: string;
  readonly terkunci: boolean;
}

interface Props {
  readonly rencana: ReturnType<typeof useRencana>;
  readonly isi: RencanaTerhitung;
  readonly terbuka: string | null;
  readonly onBuka: (pegawaiId: string) => void;
}

/** The proposed moves, those that hang together under one heading in the order in which they are done. */
export function TabelUsul(props: Props) {
  const { isi, rencana } = props;
  const [kata, setKata] = useSearchText("penempatan");
  const cari = useDeferredValue(kata);
  const items = useMemo(() => barisUsul(isi, cari, rencana.pilihan.kunci), [isi, cari, rencana.pilihan.kunci]);
  const kolom = useMemo(() => kolomUsul(props), [props]);
  const ruang = useFokusBaris(isi);
  if (isi.usul.length === 0) return <TanpaUsul isi={isi} />;
  const { kunci, coret, penting } = rencana.pilihan;
  const tampil = items.filter(({ kind }) => kind === "row").length;
  return (
    <>
      <Group gap="xs" mb={8}>
        <SearchField label={T.cari} placeholder={T.cari} value={kata} onChange={setKata} width={320} />
        <ShownCount shown={tampil} total={isi.usul.length} what={T.hal} narrowed={kata !== ""} onClear={() => setKata("")} />
        {rencana.jawaban.isPlaceholderData ? null : (
          <TombolAlasan batasan={{ kunci: [...kunci], coret: [...coret], penting: [...penting] }} />
        )}
      </Group>
      {tampil === 0 ? (
        <NoMatch title={T.tidakCocok} onClear={() => setKata("")} />
      ) : (
        <div ref={ruang} className={classes["ruang"]}>
          <GroupedTable
            label={T.tabel}
            name="usul-penempatan"
            columns={kolom}
            items={items}
            startId={props.terbuka}
            onRowClick={({ usul }) => props.onBuka(usul.pegawaiId)}
            onRowKey={(event, { usul }) => {
              const { pegawaiId, ke } = usul;
              if (isPressed(event, TOMBOL.penempatan.kunci)) rencana.batasi({ jenis: "kunci", pegawaiId, jabatanId: ke });
              else if (isPressed(event, TOMBOL.penempatan.tetap)) rencana.batasi({ jenis: "kunci", pegawaiId, jabatanId: null });
              else if (isPressed(event, TOMBOL.penempatan.coret)) rencana.batasi({ jenis: "coret", pegawaiId, jabatanId: ke });
              else if (isPressed(event, TOMBOL.penempatan.penting)) rencana.batasi({ jenis: "penting", jabatanId: ke });
              else return;
              event.preventDefault();
            }}
            {...(kata === "" ? {} : { print: { title: T.tabel, notes: [...kalimatSaringan(kata), T.wewenang] } })}
          />
        </div>
      )}
    </>
  );
}

/** Where a limit takes the row away on which it was pressed, the keyboard goes on in the row that the table stands on, and not from nowhere. */
function useFokusBaris(isi: RencanaTerhitung): RefObject<HTMLDivElement | null> {
  const ruang = useRef<HTMLDivElement>(null);
  const adaFokus = useRef(false);
  const terakhir = useRef(isi);
  useEffect(() => {
    const kini = ruang.current;
    if (kini === null) return undefined;
    const catat = (event: FocusEvent): void => {
      adaFokus.current = event.target instanceof Node && kini.contains(event.target);
    };
    document.addEventListener("focusin", catat);
    return () => document.removeEventListener("focusin", catat);
  }, []);
  useEffect(() => {
    if (terakhir.current === isi) return;
    terakhir.current = isi;
    if (!adaFokus.current || document.activeElement !== document.body) return;
    const baris = ruang.current?.querySelector("[data-row-focus][tabindex='0']");
    if (baris instanceof HTMLElement) baris.focus({ preventScroll: true });
  }, [isi]);
  return ruang;
}

/** Rows under their headings; what stands by itself comes last, under one heading of its own. */
function barisUsul(isi: RencanaTerhitung, cari: string, kunci: readonly { readonly pegawaiId: string }[]): readonly TableItem<Baris>[] {
  const usul = new Map(isi.usul.map((satu) => [satu.pegawaiId, satu]));
  const dikunci = new Set(kunci.map(({ pegawaiId }) => pegawaiId));
  const cocok = wordFinder(cari);
  const baris = (langkah: Langkah): readonly TableItem<Baris>[] => {
    const satu = usul.get(langkah.pegawaiId);
    if (satu === undefined) return [];
    const row: Baris = {
      usul: satu,
      langkah,
      nama: isi.nama[satu.pegawaiId] ?? "",
      nip: isi.nip[satu.pegawaiId] ?? "",
      dari: isi.jabatan[satu.dari ?? ""],
      ke: isi.jabatan[satu.ke],
      cadangan: satu.cadangan === null ? "" : (isi.nama[satu.cadangan] ?? ""),
      terkunci: dikunci.has(satu.pegawaiId),
    };
    const teks = [row.nama, row.nip, sebutanTempat(row.dari), sebutanTempat(row.ke)].join(" ");
    return cocok(teks) ? [{ kind: "row", id: satu.pegawaiId, row }] : [];
  };
  const nomor = { rantai: 0, tukar: 0, putaran: 0, tunggal: 0 };
  const terikat = isi.rangkaian.flatMap((satu) => {
    if (satu.jenis === "tunggal") return [];
    nomor[satu.jenis] += 1;
    return berjudul(`${satu.jenis} ${nomor[satu.jenis]}`, judulRangkaian(satu, nomor[satu.jenis]), satu.langkah.flatMap(baris));
  });
  const sendiri = isi.rangkaian.flatMap(({ jenis, langkah }) => (jenis === "tunggal" ? langkah.flatMap(baris) : []));
  return [...terikat, ...berjudul("tunggal", T.tunggal, sendiri)];
}

function berjudul(id: string, title: string, baris: readonly TableItem<Baris>[]): readonly TableItem<Baris>[] {
  return baris.length === 0 ? [] : [{ kind: "group", id, title, cells: {} }, ...baris];
}

function Tempat({ jabatan }: { readonly jabatan: JabatanAcuan | undefined }) {
  if (jabatan === undefined) return T.tanpaJabatan;
  return (
    <>
      {jabatan.nama}
      <span className={classes["kecil"]}>{rincianTempat(jabatan)}</span>
    </>
  );
}

const rincianTempat = ({ unit, kelas }: JabatanAcuan): string => (kelas === null ? unit : `${unit} · ${T.kelas(kelas)}`);
const skor = ({ usul }: Baris): number | null => usul.pasangan.skor.skor;
const hilang = ({ usul }: Baris): string => hilangTanpa(usul);

function kolomUsul({ rencana, onBuka }: Props): readonly TableColumn<Baris>[] {
  return [
    {
      key: "nama",
      title: T.kolom.nama,
      width: 170,
      words: ({ nama }) => nama,
      isName: true,
      print: ({ nama }) => nama,
      cell: ({ nama, usul, terkunci }, focus) => (
        <>
          <button type="button" {...focus} className={classes["nama"]} title={T.bukaUsul(nama)} onClick={() => onBuka(usul.pegawaiId)}>
            {nama}
          </button>
          {terkunci ? (
            <span className={classes["tanda"]}>
              <IconLock size={13} aria-hidden /> {T.terkunci}
            </span>
          ) : null}
        </>
      ),
    },
    {
      key: "nip",
      title: T.kolom.nip,
      width: 150,
      importance: 1,
      print: ({ nip }) => nip,
      cell: ({ nip, nama, usul }) => (
        <Anchor
          component={Link}
          href={`/pegawai/${usul.pegawaiId}/berkas`}
          size="xs"
          tabIndex={-1}
          aria-label={`${T.bukaBerkas(nama)} ${nip}`}
        >
          {nip === "" ? T.bukaOrang : nip}
        </Anchor>
      ),
    },
    {
      key: "dari",
      title: T.kolom.dari,
      width: 195,
      importance: 5,
      words: ({ dari }) => dari?.nama ?? "",
      print: ({ dari }) => sebutanTempat(dari),
      cell: ({ dari }) => <Tempat jabatan={dari} />,
    },
    {
      key: "ke",
      title: T.kolom.ke,
      width: 195,
      words: ({ ke }) => ke?.nama ?? "",
      print: ({ ke }) => sebutanTempat(ke),
      cell: ({ ke }) => <Tempat jabatan={ke} />,
    },
    {
      key: "hari",
      title: T.kolom.hari,
      description: T.penjelasanKolom.hari,
      width: 100,
      importance: 4,
      print: ({ langkah }) => formatTanggalPendek(langkah.hari),
      cell: ({ langkah }) => <span className={classes["hari"]}>{formatTanggalPendek(langkah.hari)}</span>,
    },
    {
      key: "skor",
      title: T.kolom.skor,
      width: 66,
      align: "right",
      decimals: 2,
      print: (baris) => {
        const nilai = skor(baris);
        return nilai === null ? T.tanpaNilai : nilai / 100;
      },
      cell: (baris) => {
        const nilai = skor(baris);
        return nilai === null ? T.tanpaNilai : formatAngka(nilai / 100, 2);
      },
    },
    {
      key: "selisih",
      title: T.kolom.selisih,
      description: T.penjelasanKolom.selisih,
      width: 112,
      importance: 3,
      align: "right",
      print: hilang,
      cell: hilang,
    },
    {
      key: "cadangan",
      title: T.kolom.cadangan,
      description: T.penjelasanKolom.cadangan,
      width: 140,
      importance: 2,
      print: ({ cadangan }) => cadangan,
      cell: ({ cadangan }) => (cadangan === "" ? TEKS_UMUM.kosong : cadangan),
    },
    {
      key: "tindakan",
      title: T.kolom.tindakan,
      width: 92,
      align: "right",
      cell: ({ usul, nama }) => <MenuUsul rencana={rencana} usul={usul} nama={nama} />,
    },
  ];
}
