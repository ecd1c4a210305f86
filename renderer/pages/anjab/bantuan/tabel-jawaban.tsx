import { Button, Select, TextInput } from "@mantine/core";
import { PERIODE } from "../../../../core/abk/tugas";
import type { KecocokanTugas } from "../../../../core/anjab/cocok-responden";
import type { TugasBaris } from "../../../../core/contract/abk";
import { nameKey } from "../../../../core/name";
import { TEKS_PERIODE } from "../../../../core/text/abk";
import { TEKS_KECOCOKAN, TEKS_RESPONDEN } from "../../../../core/text/responden";
import { useKunciBaris } from "../../../ui/kunci-baris";
import { angkaSalah, type BarisJawaban } from "./isian-responden";
import classes from "./responden.module.css";

const T = TEKS_RESPONDEN.jawaban;

const BARIS_LAIN: BarisJawaban = { uraian: "", tugasId: null, satuanHasil: "", volume: "", periode: "tahun", norma: "", alasan: "" };

/** The answers of one respondent, row by row; a row in the words of its task needs no matching. */
export function TabelJawaban(props: {
  readonly jawaban: readonly BarisJawaban[];
  readonly tugas: readonly TugasBaris[];
  /** How the rows of a sheet were matched; empty for typed ones. */
  readonly cocok: readonly KecocokanTugas[];
  readonly onUbah: (jawaban: readonly BarisJawaban[]) => void;
}) {
  const { jawaban, tugas, cocok, onUbah } = props;
  const kunci = useKunciBaris(jawaban);
  const ganti = (nomor: number, bagian: Partial<BarisJawaban>): void =>
    onUbah(jawaban.map((satu, ke) => (ke === nomor ? { ...satu, ...bagian } : satu)));
  return (
    <div className={classes["gulir"]}>
      <table className={classes["tabel"]} aria-label={T.tabel}>
        <thead>
          <tr>
            <th scope="col">{T.uraian}</th>
            <th scope="col">{T.tugas}</th>
            <th scope="col">{T.volume}</th>
            <th scope="col">{T.periode}</th>
            <th scope="col">{T.norma}</th>
            <th scope="col">{T.alasan}</th>
          </tr>
        </thead>
        <tbody>
          {jawaban.map((satu, nomor) => {
            const isi = { nomor, isi: satu, tugas, cocok: cocok[nomor] ?? null };
            return <Baris key={kunci(nomor)} {...isi} onUbah={(bagian) => ganti(nomor, bagian)} />;
          })}
        </tbody>
      </table>
      <Button variant="subtle" size="compact-sm" mt={4} onClick={() => onUbah([...jawaban, BARIS_LAIN])}>
        {T.tambahBaris}
      </Button>
    </div>
  );
}

interface PropsBaris {
  readonly nomor: number;
  readonly isi: BarisJawaban;
  readonly tugas: readonly TugasBaris[];
  readonly cocok: KecocokanTugas | null;
  readonly onUbah: (bagian: Partial<BarisJawaban>) => void;
}

function Baris(props: PropsBaris) {
  const { nomor, isi, onUbah } = props;
  const label = (kolom: string): string => T.sel(kolom, nomor + 1);
  return (
    <tr>
      <Tugas {...props} />
      <td>
        <IsianAngka label={label(T.volume)} nilai={isi.volume} onUbah={(volume) => onUbah({ volume })} />
      </td>
      <td>
        <Select
          size="xs"
          w={124}
          aria-label={label(T.periode)}
          allowDeselect={false}
          data={PERIODE.map((value) => ({ value, label: TEKS_PERIODE[value] }))}
          value={isi.periode}
          onChange={(nilai) => onUbah({ periode: PERIODE.find((periode) => periode === nilai) ?? isi.periode })}
        />
      </td>
      <td>
        <IsianAngka label={label(T.norma)} nilai={isi.norma} onUbah={(norma) => onUbah({ norma })} />
      </td>
      <td>
        <TextInput
          size="xs"
          aria-label={label(T.alasan)}
          maxLength={500}
          value={isi.alasan}
          onChange={(event) => onUbah({ alasan: event.currentTarget.value })}
        />
      </td>
    </tr>
  );
}

/** What was answered for, and which task of the ABK that is. */
function Tugas({ nomor, isi, tugas, cocok, onUbah }: PropsBaris) {
  const milik = tugas.find(({ id }) => id === isi.tugasId);
  if (milik && nameKey(milik.uraian) === nameKey(isi.uraian))
    return (
      <th scope="row" colSpan={2} className={classes["lebar"]}>
        {isi.uraian}
      </th>
    );
  return (
    <>
      <td className={classes["lebar"]}>
        <TextInput
          size="xs"
          aria-label={T.sel(T.uraian, nomor + 1)}
          value={isi.uraian}
          onChange={(event) => onUbah({ uraian: event.currentTarget.value })}
        />
      </td>
      <td className={classes["lebar"]}>
        <Select
          size="xs"
          aria-label={T.sel(T.tugas, nomor + 1)}
          placeholder={TEKS_KECOCOKAN[cocok?.jenis === "tanya" ? "tanya" : "tidakAda"]}
          description={cocok === null || cocok.jenis === "sama" ? null : TEKS_KECOCOKAN[cocok.jenis]}
          inputWrapperOrder={["label", "input", "description", "error"]}
          data={menurutCalon(tugas, cocok).map(({ id, uraian }) => ({ value: id, label: uraian }))}
          value={isi.tugasId}
          onChange={(tugasId) => onUbah({ tugasId })}
          searchable
          clearable
        />
      </td>
    </>
  );
}

/** The tasks that the row may mean before all others. */
function menurutCalon(tugas: readonly TugasBaris[], cocok: KecocokanTugas | null): readonly TugasBaris[] {
  if (cocok?.jenis !== "tanya") return tugas;
  const tempat = (id: string): number => (cocok.calon.includes(id) ? cocok.calon.indexOf(id) : cocok.calon.length);
  return tugas.toSorted((a, b) => tempat(a.id) - tempat(b.id));
}

function IsianAngka(props: { readonly label: string; readonly nilai: string; readonly onUbah: (nilai: string) => void }) {
  return (
    <TextInput
      size="xs"
      w={84}
      inputMode="decimal"
      aria-label={props.label}
      value={props.nilai}
      error={angkaSalah(props.nilai) ? T.bukanAngka : null}
      onChange={(event) => props.onUbah(event.currentTarget.value)}
      styles={{ input: { textAlign: "right" } }}
    />
  );
}
