import { Group, Progress, Text } from "@mantine/core";
import { Link } from "wouter";
import { BAGIAN_ANJAB, type LuaranAnjab } from "../../../core/anjab/butir";
import { hambatan } from "../../../core/anjab/kelengkapan";
import { ASAL_UNSUR, type AsalUnsur } from "../../../core/anjab/unsur";
import type { BarisAnjab } from "../../../core/contract/anjab";
import { TEKS_DAFTAR_ANJAB } from "../../../core/text/anjab-halaman";
import { TEKS_METER } from "../../../core/text/kelengkapan-anjab";
import { formatAngka } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";
import type { TableColumn } from "../../ui/grouped-table-types";
import { TandaKelas } from "../../ui/tanda-kelas";
import classes from "./anjab.module.css";
import { KOLOM_URUT } from "./saringan-anjab";
import { TandaJabatanBerbeda } from "./tanda-dokumen";

type NamaKolom = keyof typeof TEKS_DAFTAR_ANJAB.kolom;

const SORTABLE = new Set<string>(KOLOM_URUT);
const SEMUA = BAGIAN_ANJAB.length;

function kepala(key: NamaKolom) {
  return { key, title: TEKS_DAFTAR_ANJAB.kolom[key], description: TEKS_DAFTAR_ANJAB.penjelasanKolom[key], sortable: SORTABLE.has(key) };
}

/** Columns of the list; the unit has one of its own when the rows are not grouped by it. */
export function kolomAnjab(denganUnit: boolean): TableColumn<BarisAnjab>[] {
  return [
    {
      ...kepala("nama"),
      width: 230,
      words: ({ nama }) => nama,
      below: { key: "unit", text: ({ unit }) => unit },
      isName: true,
      print: ({ nama }) => nama,
      cell: ({ jabatanId, nama }, focus) => (
        <>
          <Link {...focus} href={`/anjab/${jabatanId}`} className={classes["tautan"]}>
            {nama}
          </Link>{" "}
          <TandaJabatanBerbeda jabatanId={jabatanId} nama={nama} />
        </>
      ),
    },
    ...(denganUnit ? [{ ...kepala("unit"), width: 150, importance: 1, words: unitBaris, print: unitBaris, cell: unitBaris }] : []),
    {
      ...kepala("kelas"),
      width: 62,
      importance: 2,
      align: "right",
      print: ({ kelas }) => kelas,
      decimals: 0,
      cell: ({ jabatanId, kelas }) => (
        <>
          <TandaKelas jabatanId={jabatanId} /> {kelas ?? TEKS_UMUM.kosong}
        </>
      ),
    },
    {
      ...kepala("lengkap"),
      width: 150,
      print: ({ kelengkapan }) => TEKS_DAFTAR_ANJAB.dari(kelengkapan.jumlah.penuh, SEMUA),
      cell: ({ kelengkapan }) => {
        const { penuh, sebagian } = kelengkapan.jumlah;
        return (
          <Group gap={8} wrap="nowrap">
            <Progress.Root size={8} w={76} aria-hidden>
              <Progress.Section value={(100 * penuh) / SEMUA} color="samudra" />
              <Progress.Section value={(100 * sebagian) / SEMUA} color="yellow" />
            </Progress.Root>
            <Text size="sm" span className={classes["angka"] ?? ""} aria-label={TEKS_METER.lengkap(penuh, SEMUA)}>
              {TEKS_DAFTAR_ANJAB.dari(penuh, SEMUA)}
            </Text>
          </Group>
        );
      },
    },
    luaran("siasn", 8),
    luaran("penempatan", 3),
    ...ASAL_UNSUR.toReversed().map(kolomAsal),
  ];
}

/** What goes first where the window is narrow: what nobody has to work on. */
const KEPENTINGAN_ASAL: Readonly<Record<AsalUnsur, number>> = { standar: 4, bawaan: 5, belum: 6, dianalisis: 7 };

function luaran(nama: LuaranAnjab & NamaKolom, importance: number): TableColumn<BarisAnjab> {
  const kata = ({ kelengkapan }: BarisAnjab): string => {
    const banyak = hambatan(kelengkapan, nama).length;
    return banyak === 0 ? TEKS_DAFTAR_ANJAB.siap : TEKS_DAFTAR_ANJAB.kurang(formatAngka(banyak));
  };
  return { ...kepala(nama), width: 92, importance, print: kata, cell: kata };
}

function kolomAsal(asal: AsalUnsur): TableColumn<BarisAnjab> {
  const banyak = ({ kelengkapan }: BarisAnjab): number => kelengkapan.asal[asal];
  return {
    ...kepala(asal),
    width: 92,
    importance: KEPENTINGAN_ASAL[asal],
    align: "right",
    print: banyak,
    decimals: 0,
    cell: (baris) => formatAngka(banyak(baris)),
  };
}

const unitBaris = ({ unit }: BarisAnjab): string => unit;
