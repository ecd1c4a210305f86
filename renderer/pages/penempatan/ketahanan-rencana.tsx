import { Text } from "@mantine/core";
import { daftarDari } from "../../../core/naskah/daftar";
import type { TelaahKantor } from "../../../core/penempatan/rencana-tercetak";
import type { Usul } from "../../../core/penempatan/usul";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PEMERATAAN } from "../../../core/text/pemerataan";
import { penyebut, TEKS_HALAMAN_PENEMPATAN } from "../../../core/text/penempatan-halaman";
import { sebutanRencanaLain } from "../../../core/text/selisih-penempatan";
import { kalimatHargaAturan, kalimatHargaKunci, kalimatKelonggaran } from "../../../core/text/telaah-penempatan";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useJobAnswer } from "../../data/job";
import { useDaftarHalaman } from "../../data/naskah";
import { JobAnswer } from "../../ui/job-answer";
import { Section } from "../../ui/section";
import classes from "./penempatan.module.css";
import type { RencanaTerhitung, useRencana } from "./use-rencana";

const T = TEKS_HALAMAN_PENEMPATAN.ketahanan;

interface Props {
  readonly isi: RencanaTerhitung;
}

/** How firm the plan is: each move under other weights, the plans that come next, and what rules and locks cost. */
export function KetahananRencana({ rencana, isi }: Props & { readonly rencana: ReturnType<typeof useRencana> }) {
  const { kunci, coret, penting } = rencana.pilihan;
  const jawaban = useJobAnswer("penempatan.telaah", { kunci: [...kunci], coret: [...coret], penting: [...penting] }, { keepBefore: true });
  // Until both are of the limits on screen, the one does not speak of the other.
  const lama = jawaban.isFetching || rencana.jawaban.isFetching;
  return <JobAnswer answer={jawaban}>{(telaah) => (telaah === null ? null : <Telaah isi={isi} telaah={telaah} lama={lama} />)}</JobAnswer>;
}

function Telaah({ isi, telaah, lama }: Props & { readonly telaah: TelaahKantor; readonly lama: boolean }) {
  const sebut = penyebut(isi.nama, isi.jabatan);
  const undian = formatAngka(telaah.undian);
  const tetap = ({ pegawaiId }: Usul): string => {
    const banyak = telaah.ketahanan[pegawaiId];
    return lama || banyak === undefined ? TEKS_UMUM.sedangDihitung : T.dari(formatAngka(banyak), undian);
  };
  const daftar = daftarDari<Usul>({
    judul: T.judul,
    keterangan: [kalimatKelonggaran(telaah), T.penjelasan(undian)],
    kolom: [
      { kepala: T.kolom.pegawai, nilai: ({ pegawaiId }) => sebut(pegawaiId) },
      { kepala: T.kolom.ke, nilai: ({ ke }) => sebut(ke) },
      { kepala: T.kolom.tetap, nilai: tetap },
    ],
    baris: isi.usul,
  });
  useDaftarHalaman(lama ? null : daftar);
  const harga = [...telaah.hargaAturan.map(kalimatHargaAturan), ...telaah.hargaKunci.map((satu) => kalimatHargaKunci(satu, sebut))];
  return (
    <div className={classes["sisa"]} role="region" tabIndex={0} aria-label={T.judul}>
      <div className={classes["lebar"]}>
        {lama ? (
          <Text size="sm" role="status">
            {T.dihitungUlang}
          </Text>
        ) : (
          <Text size="sm" fw={600}>
            {kalimatKelonggaran(telaah)}
          </Text>
        )}
      </div>
      <div className={classes["tumpuk"]}>
        <Section title={T.perpindahan}>
          <div className={classes["isi"]}>
            <Text size="sm" c="dimmed">
              {T.penjelasan(undian)}
            </Text>
            {isi.usul.length === 0 ? (
              <Text size="sm">{T.tanpaPerpindahan}</Text>
            ) : (
              <Tabel
                label={T.perpindahan}
                judul={[T.kolom.pegawai, T.kolom.ke, T.kolom.tetap]}
                baris={isi.usul.map((satu) => [sebut(satu.pegawaiId), sebut(satu.ke), tetap(satu)])}
              />
            )}
          </div>
        </Section>
        <Section title={TEKS_PEMERATAAN.judul}>
          <div className={classes["isi"]}>
            <Text size="sm" c="dimmed">
              {TEKS_PEMERATAAN.penjelasan}
            </Text>
            <Tabel
              label={TEKS_PEMERATAAN.judul}
              judul={Object.values(TEKS_PEMERATAAN.kolom)}
              baris={telaah.pemerataan.map(({ segi, nama, berhak, diusulkan }) => [
                TEKS_PEMERATAAN.kelompok(segi, nama),
                formatAngka(berhak),
                formatAngka(diusulkan),
              ])}
            />
          </div>
        </Section>
      </div>
      <Section title={T.harga}>
        <div className={classes["isi"]}>
          <Text size="sm" c="dimmed" mb={4}>
            {T.hargaPenjelasan}
          </Text>
          {harga.length === 0 ? <Text size="sm">{T.tanpaHarga}</Text> : null}
          <ul className={classes["alasan"]}>
            {harga.map((kalimat) => (
              <li key={kalimat}>{kalimat}</li>
            ))}
          </ul>
        </div>
      </Section>
      <div className={classes["lebar"]}>
        <Section title={T.berikut}>
          <div className={classes["isi"]}>
            <Berikut telaah={telaah} sebut={sebut} />
          </div>
        </Section>
      </div>
    </div>
  );
}

function Berikut({ telaah, sebut }: { readonly telaah: TelaahKantor; readonly sebut: (id: string) => string }) {
  if (telaah.berikut.length === 0) return <Text size="sm">{T.tanpaBerikut}</Text>;
  const K = T.kolomBerikut;
  const tempat = (id: string | null): string => (id === null ? TEKS_HALAMAN_PENEMPATAN.tanpaJabatan : sebut(id));
  return (
    <Tabel
      label={T.berikut}
      judul={[K.nomor, K.kehilangan, K.beda]}
      baris={telaah.berikut.map(({ selisih, beda }, nomor) => [
        formatAngka(nomor + 1),
        sebutanRencanaLain(selisih),
        beda.map(({ pegawaiId, lain }) => T.ke(sebut(pegawaiId), tempat(lain))).join("; "),
      ])}
    />
  );
}

/** A short table of words; the first cell names its row. */
function Tabel(props: { readonly label: string; readonly judul: readonly string[]; readonly baris: readonly (readonly string[])[] }) {
  return (
    <table className={classes["kisi"]} aria-label={props.label}>
      <thead>
        <tr>
          {props.judul.map((judul) => (
            <th key={judul} scope="col">
              {judul}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.baris.map(([pertama = "", ...lain], baris) => (
          <tr key={`${String(baris)} ${pertama}`}>
            <th scope="row">{pertama}</th>
            {lain.map((sel, nomor) => (
              <td key={props.judul[nomor + 1]}>{sel}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
