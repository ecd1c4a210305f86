import { Button, Checkbox, Group, Select, Text, Textarea } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useEffect, useRef, type ClipboardEvent, type KeyboardEvent } from "react";
import type { IsiSkp } from "../../../core/contract/skp-hasil";
import { PANJANG_SKP } from "../../../core/contract/skp";
import { JENIS_RHK, type JenisRhk } from "../../../core/skp/skp";
import { formatAngka } from "../../../core/text/number";
import { LABEL_SKP } from "../../../core/text/skp";
import { kalimatTemuanBerjenjang, TEKS_SKP as T } from "../../../core/text/skp-halaman";
import { indikatorBaru, rhkBaru, rhkDariTempelan, type IsianSkp, type RhkIsian } from "./isian-skp";
import { SelIndikator } from "./sel-indikator";
import { hasilTombol } from "./tombol-rhk";
import classes from "./skp.module.css";
import { IkonTulis, TombolTulis } from "../../ui/tombol-tulis";

interface Props {
  readonly isi: IsiSkp;
  readonly nilai: IsianSkp;
  readonly ubah: (bagian: Partial<IsianSkp>) => void;
}

/** The planned results with their indicators: typed as in a sheet, pasted from one, or taken from the ABK tasks. */
export function BagianRencana(props: Props) {
  const { isi, nilai, ubah } = props;
  const wadah = useRef<HTMLDivElement>(null);
  const fokus = useRef<string | null>(null);
  useEffect(() => {
    if (fokus.current === null) return;
    const tujuan = wadah.current?.querySelector(`[data-isian="${fokus.current}"]`);
    fokus.current = null;
    if (tujuan instanceof HTMLElement) tujuan.focus();
  });
  const pasang = (rhk: readonly RhkIsian[], ke: string | null = null): void => {
    fokus.current = ke;
    ubah({ rhk });
  };
  const terpakai = new Set(nilai.rhk.flatMap(({ tugasId }) => tugasId ?? []));
  const sisaTugas = isi.tugas.filter(({ id }) => !terpakai.has(id));
  const ambil = (): void =>
    pasang([
      ...nilai.rhk,
      ...sisaTugas.map(({ id, uraian, satuanHasil, volume }) =>
        rhkBaru("utama", {
          uraian,
          tugasId: id,
          indikator: [
            indikatorBaru({
              uraian: satuanHasil === "" ? "" : `Jumlah ${satuanHasil}`,
              target: formatAngka(volume, 2, 0),
              targetAngka: volume,
              satuan: satuanHasil,
            }),
          ],
        }),
      ),
    ]);
  const tambah = (jenis: JenisRhk): void => {
    const baru = rhkBaru(jenis);
    pasang([...nilai.rhk, baru], baru.id);
  };
  return (
    <div ref={wadah}>
      <Group gap="xs" mb="xs">
        <TombolTulis size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => tambah("utama")}>
          {T.tambahRhk}
        </TombolTulis>
        <Button size="compact-sm" variant="default" onClick={() => tambah("tambahan")}>
          {T.tambahTambahan}
        </Button>
        {sisaTugas.length > 0 ? (
          <Button size="compact-sm" variant="default" onClick={ambil}>
            {T.ambilTugas(formatAngka(sisaTugas.length))}
          </Button>
        ) : null}
      </Group>
      {nilai.rhk.length === 0 ? (
        <Text size="sm" c="dimmed">
          {T.tanpaRhk}
        </Text>
      ) : (
        <div className={classes["gulir"]}>
          <table className={classes["tabel"]}>
            <thead>
              <tr>
                <th style={{ width: "21%" }}>{LABEL_SKP.rhkAtasan}</th>
                <th>{LABEL_SKP.rhk}</th>
                <th style={{ width: 128, minWidth: 128 }}>{nilai.pendekatan === "jpt" ? LABEL_SKP.perspektif : LABEL_SKP.aspek}</th>
                <th style={{ width: "22%" }}>{LABEL_SKP.indikator}</th>
                <th style={{ width: 92, minWidth: 92 }}>{LABEL_SKP.target}</th>
                <th style={{ width: 110, minWidth: 110 }}>{LABEL_SKP.satuan}</th>
                <th style={{ width: 44 }} />
              </tr>
            </thead>
            <tbody>
              {JENIS_RHK.map((jenis) => (
                <Kelompok key={jenis} jenis={jenis} isi={isi} nilai={nilai} pasang={pasang} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Text size="xs" c="dimmed" mt={6}>
        {T.petunjuk}
      </Text>
    </div>
  );
}

interface BagianTabel {
  readonly isi: IsiSkp;
  readonly nilai: IsianSkp;
  readonly pasang: (rhk: readonly RhkIsian[], ke?: string | null) => void;
}

function Kelompok({ jenis, ...lain }: BagianTabel & { readonly jenis: JenisRhk }) {
  const milik = lain.nilai.rhk.filter((satu) => satu.jenis === jenis);
  if (milik.length === 0) return null;
  return (
    <>
      <tr className={classes["bagianBaris"]}>
        <td colSpan={7}>{T[jenis]}</td>
      </tr>
      {milik.map((satu, nomor) => (
        <BarisRhk key={satu.id} rhk={satu} nomor={`${jenis === "utama" ? "A" : "B"}${nomor + 1}`} {...lain} />
      ))}
    </>
  );
}

function BarisRhk({ rhk, nomor, isi, nilai, pasang }: BagianTabel & { readonly rhk: RhkIsian; readonly nomor: string }) {
  const ganti = (bagian: Partial<RhkIsian>): void => pasang(nilai.rhk.map((satu) => (satu.id === rhk.id ? { ...satu, ...bagian } : satu)));
  const tekan = (event: KeyboardEvent): void => {
    const hasil = hasilTombol(event, nilai.rhk, rhk);
    if (hasil === null) return;
    event.preventDefault();
    pasang(...hasil);
  };
  const tempel = (event: ClipboardEvent): void => {
    const teks = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/u.test(teks.trim())) return;
    event.preventDefault();
    const baru = rhkDariTempelan(teks, rhk.jenis);
    const di = nilai.rhk.findIndex(({ id }) => id === rhk.id);
    pasang(nilai.rhk.toSpliced(rhk.uraian.trim() === "" ? di : di + 1, rhk.uraian.trim() === "" ? 1 : 0, ...baru), baru.at(-1)?.id ?? null);
  };
  const baris = Math.max(1, rhk.indikator.length);
  const temuan = isi.temuan.filter(({ rhkId }) => rhkId === rhk.id);
  const jpt = nilai.pendekatan === "jpt";
  return (
    <>
      {(rhk.indikator.length === 0 ? [null] : rhk.indikator).map((ukuran, urutan) => (
        <tr key={ukuran?.id ?? rhk.id}>
          {urutan === 0 ? (
            <>
              <td rowSpan={baris}>
                {rhk.jenis === "utama" ? (
                  <>
                    <Select
                      size="xs"
                      variant="unstyled"
                      searchable
                      clearable
                      placeholder={T.belumTertaut}
                      aria-label={T.atasanRhk(nomor)}
                      data={isi.rhkAtasan.map(({ id, uraian }) => ({ value: id, label: uraian }))}
                      value={isi.rhkAtasan.some(({ id }) => id === rhk.rhkAtasanId) ? rhk.rhkAtasanId : null}
                      onChange={(pilihan) => ganti({ rhkAtasanId: pilihan })}
                    />
                    <Checkbox
                      size="xs"
                      label={T.sendiri}
                      checked={rhk.dikerjakanSendiri}
                      onChange={(event) => ganti({ dikerjakanSendiri: event.currentTarget.checked })}
                    />
                  </>
                ) : null}
              </td>
              <td rowSpan={baris}>
                <Textarea
                  size="xs"
                  variant="unstyled"
                  autosize
                  aria-label={T.uraianRhk(nomor)}
                  data-isian={rhk.id}
                  maxLength={PANJANG_SKP.uraian}
                  value={rhk.uraian}
                  onChange={(event) => ganti({ uraian: event.currentTarget.value })}
                  onKeyDown={tekan}
                  onPaste={tempel}
                />
                <Group gap={6}>
                  <Button size="compact-xs" variant="subtle" onClick={() => ganti({ indikator: [...rhk.indikator, indikatorBaru()] })}>
                    {T.tambahIndikator(nomor)}
                  </Button>
                  {rhk.tugasId === null ? null : (
                    <Text size="xs" c="dimmed">
                      {T.dariTugas}
                    </Text>
                  )}
                </Group>
                {temuan.map((satu) => (
                  <Text key={satu.jenis} size="xs" c="orange">
                    {kalimatTemuanBerjenjang(satu)}
                  </Text>
                ))}
              </td>
            </>
          ) : null}
          {ukuran === null ? (
            <td colSpan={4} />
          ) : (
            <SelIndikator
              ukuran={ukuran}
              label={`${nomor}.${urutan + 1}`}
              jpt={jpt}
              onGanti={(bagian) =>
                ganti({ indikator: rhk.indikator.map((satu) => (satu.id === ukuran.id ? { ...satu, ...bagian } : satu)) })
              }
            />
          )}
          <td>
            <IkonTulis
              size={26}
              variant="subtle"
              aria-label={urutan === 0 ? T.hapusRhk(nomor) : T.hapusIndikator(`${nomor}.${urutan + 1}`)}
              title={urutan === 0 ? T.hapusRhk(nomor) : T.hapusIndikator(`${nomor}.${urutan + 1}`)}
              onClick={() =>
                urutan === 0
                  ? pasang(nilai.rhk.filter(({ id }) => id !== rhk.id))
                  : ganti({ indikator: rhk.indikator.filter(({ id }) => id !== ukuran?.id) })
              }
            >
              <IconTrash size={15} aria-hidden />
            </IkonTulis>
          </td>
        </tr>
      ))}
    </>
  );
}
