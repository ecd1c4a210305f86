import { Group, Text } from "@mantine/core";
import { useState, type ClipboardEvent } from "react";
import type { JabatanKompetensi, KompetensiKantor } from "../../../core/contract/kompetensi";
import type { Input } from "../../../core/contract/procedures";
import { parsePlainDate } from "../../../core/date";
import { bacaLevel } from "../../../core/kompetensi/ejaan";
import { nameKey } from "../../../core/name";
import { daftarDari } from "../../../core/naskah/daftar";
import { TEKS_HALAMAN_KOMPETENSI as T, TEKS_STANDAR as S } from "../../../core/text/kompetensi-halaman";
import { formatAngka } from "../../../core/text/number";
import { useDaftarHalaman } from "../../data/naskah";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { useSearchText } from "../../data/remembered";
import { DateField } from "../../ui/date-field";
import { textRows } from "../../ui/grid/clipboard-text";
import { LembarIsian } from "../../ui/lembar-isian";
import { SearchField } from "../../ui/search-field";
import { Sumber } from "../../ui/sumber";
import classes from "./kompetensi.module.css";
import { pindahKisi } from "./pindah-kisi";

type SelStandar = Input<"kompetensi.standar">["sel"][number];

/** Most jabatan that stand in the sheet at one time; others are reached by searching. */
const JABATAN_TERBANYAK = 150;

/** Standards of every jabatan as a sheet: type a level, go by arrows, paste from Excel. */
export function KisiStandar({ kantor }: { readonly kantor: KompetensiKantor }) {
  const [kata, setKata] = useSearchText("standar-kompetensi");
  const [sejak, setSejak] = useState<string | null>(null);
  const simpan = useCommand("kompetensi.standar");
  const cari = nameKey(kata).split(" ");
  const cocok = kantor.jabatan.filter(({ nama, unit }) => cari.every((satu) => nameKey(`${nama} ${unit}`).includes(satu)));
  const jabatan = cocok.slice(0, JABATAN_TERBANYAK);
  const { kamus } = kantor;
  useDaftarHalaman(
    daftarDari<JabatanKompetensi>({
      judul: S.nama,
      kolom: [
        { kepala: T.jabatan, nilai: ({ nama }) => nama },
        { kepala: T.unit, nilai: ({ unit }) => unit },
        ...kamus.map(({ kunci, nama }) => ({
          kepala: nama,
          desimal: 0 as const,
          nilai: ({ syarat }: JabatanKompetensi) => syarat.find((satu) => satu.kunci === kunci)?.level ?? null,
        })),
      ],
      baris: cocok,
    }),
  );
  const selDari = (satu: JabatanKompetensi, kunci: string, level: number | null): SelStandar => {
    const baris = satu.syarat.find((milik) => milik.kunci === kunci)?.baris ?? null;
    return { jabatanId: satu.id, kunci, level, lama: baris && { id: baris.id, revision: baris.revision } };
  };
  const kirim = (sel: readonly SelStandar[]): void => {
    if (sel.length === 0) return;
    const hari = sejak === null ? null : parsePlainDate(sejak);
    simpan.mutate({ sejak: hari, sel }, { onSuccess: () => tell({ tone: "done", sentence: S.tersimpan(formatAngka(sel.length)) }) });
  };
  const tempel = (event: ClipboardEvent, dariBaris: number, dariKolom: number): void => {
    const { rows } = textRows(event.clipboardData.getData("text/plain"));
    if (rows.length <= 1 && (rows[0]?.length ?? 0) <= 1) return;
    event.preventDefault();
    const sel: SelStandar[] = [];
    for (const [b, isi] of rows.entries())
      for (const [k, { text }] of isi.entries()) {
        const satu = jabatan[dariBaris + b];
        const kompetensi = kamus[dariKolom + k];
        if (!satu || !kompetensi || text.trim() === "") continue;
        const level = bacaLevel(text);
        if (level === null) {
          tell({ tone: "error", sentence: S.keliru(text) });
          return;
        }
        if (level !== satu.syarat.find(({ kunci }) => kunci === kompetensi.kunci)?.level) sel.push(selDari(satu, kompetensi.kunci, level));
      }
    kirim(sel);
  };
  return (
    <>
      <Group gap="xs" mb={6}>
        <SearchField label={T.cari} placeholder={T.cari} value={kata} onChange={setKata} width={240} />
        <DateField size="xs" w={190} clearable aria-label={S.sejak} placeholder={S.sejakPetunjuk} value={sejak} onChange={setSejak} />
        <Sumber id="standar-tingkat-jenis" hal={S.nama} />
        <Text size="xs" c="dimmed" flex={1} miw={260}>
          {jabatan.length < cocok.length ? S.sebagian(formatAngka(jabatan.length), formatAngka(cocok.length)) : S.petunjuk}
        </Text>
      </Group>
      <div className={classes["gulung"]}>
        <table className={classes["kisi"]} aria-label={S.nama} onKeyDown={pindahKisi}>
          <thead>
            <tr>
              <th scope="col">{T.jabatan}</th>
              {kamus.map(({ kunci, nama, arti }) => (
                <th key={kunci} scope="col" title={arti.map((satu, nomor) => `${nomor + 1}. ${satu}`).join("\n")}>
                  {nama}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {jabatan.map((satu, nomor) => (
              <tr key={satu.id}>
                <th scope="row">
                  {satu.nama}
                  <div className={classes["unit"]}>{satu.syarat.length === 0 ? `${satu.unit} · ${S.tanpa}` : satu.unit}</div>
                </th>
                {kamus.map(({ kunci, nama, arti }, kolom) => {
                  const syarat = satu.syarat.find((milik) => milik.kunci === kunci);
                  return (
                    <td key={kunci}>
                      <SelLevel
                        key={`${syarat?.baris?.id ?? ""} ${syarat?.level ?? ""}`}
                        nama={S.sel(satu.nama, nama)}
                        arti={arti[(syarat?.level ?? 0) - 1] ?? ""}
                        level={syarat?.level ?? null}
                        bawaan={syarat !== undefined && syarat.baris === null}
                        tempat={`${nomor}-${kolom}`}
                        onUbah={(level) => kirim([selDari(satu, kunci, level)])}
                        onTempel={(event) => tempel(event, nomor, kolom)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** One level that is typed into; kept on leaving the field, given up with Escape. */
function SelLevel(props: {
  readonly nama: string;
  readonly arti: string;
  readonly level: number | null;
  readonly bawaan: boolean;
  readonly tempat: string;
  readonly onUbah: (level: number | null) => void;
  readonly onTempel: (event: ClipboardEvent) => void;
}) {
  const tersimpan = props.level === null ? "" : String(props.level);
  const [teks, setTeks] = useState(tersimpan);
  const level = teks.trim() === "" ? null : bacaLevel(teks);
  const keliru = level === null && teks.trim() !== "";
  return (
    <LembarIsian>
      <input
        className={classes["isian"]}
        aria-label={props.nama}
        aria-invalid={keliru || undefined}
        title={keliru ? S.keliru(teks) : props.arti}
        data-tempat={props.tempat}
        data-bawaan={props.bawaan || undefined}
        value={teks}
        onChange={(event) => setTeks(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onPaste={props.onTempel}
        onKeyDown={(event) => {
          if (event.key === "Escape") setTeks(tersimpan);
        }}
        onBlur={() => {
          if (!keliru && level !== props.level) props.onUbah(level);
        }}
      />
    </LembarIsian>
  );
}
