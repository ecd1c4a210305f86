import { Alert, List, UnstyledButton } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { bacaIsian, kekuranganBaris, KOLOM_ISIAN, uraianKembar, type KolomIsian } from "../../../core/abk/isian-tugas";
import { kalimatGalatIsian, TEKS_KISI } from "../../../core/text/abk-halaman";
import { kalimatKekuranganTugas } from "../../../core/text/kelengkapan";
import type { BarisTugas } from "../../data/tugas-merge";

/** One thing about the grid that the analyst should look at, with the cell where it stands. */
interface Masalah {
  readonly baris: number;
  readonly kolom: KolomIsian;
  readonly kalimat: string;
  readonly galat: boolean;
}

const TAMPIL_TERBANYAK = 3;

/** Wrong cells first, then tasks that say the same. */
function masalahIsian(baris: readonly BarisTugas[]): Masalah[] {
  const galat = baris.flatMap((satu, nomor) => {
    const salah = bacaIsian(satu).galat;
    return KOLOM_ISIAN.flatMap((kolom): Masalah[] => {
      const kode = salah[kolom];
      return kode === undefined ? [] : [{ baris: nomor, kolom, kalimat: kalimatGalatIsian(kolom, kode, satu[kolom]), galat: true }];
    });
  });
  const kembar = uraianKembar(baris).map((nomor): Masalah => {
    const sebutan = nomor.map((satu) => satu + 1);
    return {
      baris: nomor[1] ?? 0,
      kolom: "uraian",
      kalimat: TEKS_KISI.kembar(`${sebutan.slice(0, -1).join(", ")} dan ${sebutan.at(-1) ?? ""}`),
      galat: false,
    };
  });
  return [...galat, ...baris.flatMap(belumLengkap), ...kembar];
}

/** A row that lacks something, at the first cell to be filled in. Cells that are refused are told as such. */
function belumLengkap(satu: BarisTugas, baris: number): readonly Masalah[] {
  const [kolom, ...lain] = kekuranganBaris(satu);
  return kolom === undefined ? [] : [{ baris, kolom, kalimat: kalimatKekuranganTugas([kolom, ...lain]), galat: false }];
}

/** How many cells hold what cannot be stored. */
export function countGalat(baris: readonly BarisTugas[]): number {
  return baris.reduce((banyak, satu) => banyak + Object.keys(bacaIsian(satu).galat).length, 0);
}

/** What is wrong or doubtful in the grid, each with a way to its cell. Nothing when all is well. */
export function DaftarMasalah(props: {
  readonly baris: readonly BarisTugas[];
  readonly onPergi: (baris: number, kolom: KolomIsian) => void;
}) {
  const masalah = masalahIsian(props.baris);
  const jumlahGalat = masalah.filter(({ galat }) => galat).length;
  if (masalah.length === 0) return null;
  return (
    <Alert
      mt={8}
      p={8}
      style={{ flex: "none" }}
      color={jumlahGalat > 0 ? "red" : "yellow"}
      icon={<IconAlertTriangle size={16} aria-hidden />}
      title={jumlahGalat > 0 ? TEKS_KISI.tidakDihitung(jumlahGalat) : TEKS_KISI.masalah}
    >
      <List size="sm" listStyleType="none">
        {masalah.slice(0, TAMPIL_TERBANYAK).map((satu) => (
          <List.Item key={`${satu.baris}-${satu.kolom}-${satu.kalimat}`}>
            <UnstyledButton
              fz="sm"
              td="underline"
              mr={6}
              onClick={(event) => {
                event.currentTarget.blur();
                props.onPergi(satu.baris, satu.kolom);
              }}
            >
              {TEKS_KISI.pergi(satu.baris + 1)}
            </UnstyledButton>
            {satu.kalimat}
          </List.Item>
        ))}
        {masalah.length > TAMPIL_TERBANYAK ? <List.Item>{TEKS_KISI.lainnya(masalah.length - TAMPIL_TERBANYAK)}</List.Item> : null}
      </List>
    </Alert>
  );
}
