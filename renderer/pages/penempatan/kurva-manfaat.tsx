import { Text } from "@mantine/core";
import type { TitikManfaat } from "../../../core/penempatan/manfaat-kurva";
import { kurangi } from "../../../core/penempatan/selisih";
import { formatAngka, formatSelisih, nilaiPoin } from "../../../core/text/number";
import { kalimatManfaat, TEKS_HALAMAN_PENEMPATAN as T } from "../../../core/text/penempatan-halaman";
import { TEKS_UMUM } from "../../../core/text/umum";
import { GainByMoves } from "../../charts/gain-by-moves";
import { useDaftarHalaman } from "../../data/naskah";
import { daftarDari } from "../../../core/naskah/daftar";
import { Section } from "../../ui/section";
import classes from "./penempatan.module.css";

const K = T.kurva;

/** How many moves the plan is worth: the picture and the same figures as a table, with what each further move brings. */
export function KurvaManfaat({ titik }: { readonly titik: readonly TitikManfaat[] }) {
  useDaftarHalaman(
    daftarDari<TitikManfaat>({
      judul: K.judul,
      keterangan: [K.penjelasan],
      kolom: [
        { kepala: K.perpindahan, desimal: 0, nilai: ({ perpindahan }) => perpindahan },
        { kepala: K.penting, desimal: 0, nilai: ({ penting }) => penting },
        { kepala: K.lain, desimal: 0, nilai: ({ kursi }) => kursi },
        { kepala: K.poin, desimal: 2, nilai: ({ poin }) => poin / 100 },
        { kepala: K.tambahan, nilai: (satu) => tambahan(titik, satu) },
      ],
      baris: titik,
    }),
  );
  if (titik.length < 2) return <Text size="sm">{K.hanyaSatu}</Text>;
  return (
    <div className={classes["kurva"]} role="region" tabIndex={0} aria-label={T.pilihanTampilan.kurva}>
      <GainByMoves points={titik} />
      <div style={{ height: 14 }} />
      <Section title={K.tabel}>
        <div className={classes["isi"]}>
          <table className={classes["kisi"]} aria-label={K.tabel}>
            <thead>
              <tr>
                {[K.perpindahan, K.penting, K.lain, K.poin].map((judul) => (
                  <th key={judul} scope="col" data-align="end">
                    {judul}
                  </th>
                ))}
                <th scope="col">{K.tambahan}</th>
              </tr>
            </thead>
            <tbody>
              {titik.map((satu) => (
                <tr key={satu.perpindahan}>
                  <th scope="row" data-align="end">
                    {formatAngka(satu.perpindahan)}
                  </th>
                  <td data-align="end">{formatSelisih(satu.penting)}</td>
                  <td data-align="end">{formatSelisih(satu.kursi)}</td>
                  <td data-align="end">{nilaiPoin(satu.poin)}</td>
                  <td>{tambahan(titik, satu)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
    </div>
  );
}

/** What a corner brings over the one before it. */
function tambahan(titik: readonly TitikManfaat[], satu: TitikManfaat): string {
  const sebelum = titik[titik.indexOf(satu) - 1];
  return sebelum === undefined ? TEKS_UMUM.kosong : kalimatManfaat(kurangi(satu, sebelum));
}
