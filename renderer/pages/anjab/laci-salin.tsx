import { Badge, Checkbox, Drawer, Group, Select, Stack, Text } from "@mantine/core";
import { useMemo, useState, type FormEvent } from "react";
import { salinUnsur, type CalonSalinan, type SumberSalin } from "../../../core/anjab/salin";
import { bagianTersalin, rincianTersalin, salinRincian, type NilaiRincian } from "../../../core/anjab/salin-rincian";
import {
  anjabPerJabatan,
  UNSUR_KOSONG,
  type AnjabJabatan,
  type IsiUnsur,
  type RincianTugas,
  type UnsurAnjab,
} from "../../../core/anjab/unsur";
import type { AbkJabatan } from "../../../core/contract/abk";
import { isianDaftarTeks, isianTeksAtauKosong, isianYaTidak, type BentukIsian } from "../../../core/draf";
import { kalimatIsiUnsur, TEKS_UNSUR } from "../../../core/text/anjab";
import { TEKS_SALIN_ANJAB } from "../../../core/text/anjab-halaman";
import { namaDokumenAnjab } from "../../../core/text/keadaan-dokumen";
import { sentenceOf, useCommand, useShell } from "../../data/query";
import { useDraftState } from "../../data/use-draft";
import { FormActions } from "../../ui/form-actions";
import { useUndoNotice } from "../../ui/undo-notice";
import { Waiting } from "../../ui/waiting";
import classes from "./anjab.module.css";
import { SalinRincian } from "./salin-rincian";

interface Isian {
  readonly sumberId: string | null;
  /** Elements that are copied; those that would take the place of something are never ticked by themselves. */
  readonly unsur: readonly string[];
  /** Whether the analyst has ticked or unticked one. */
  readonly disentuh: string | null;
  /** Tasks of this jabatan to which hasil kerja and tahapan come over; a pair that is not certain is never ticked by itself. */
  readonly tugas: readonly string[];
  readonly tugasDisentuh: string | null;
  /** Whether hasil kerja and tahapan that stand here give way. */
  readonly ganti: boolean;
}

const BENTUK: BentukIsian<Isian> = {
  sumberId: isianTeksAtauKosong,
  unsur: isianDaftarTeks,
  disentuh: isianTeksAtauKosong,
  tugas: isianDaftarTeks,
  tugasDisentuh: isianTeksAtauKosong,
  ganti: isianYaTidak,
};
const KOSONG: Isian = { sumberId: null, unsur: [], disentuh: null, tugas: [], tugasDisentuh: null, ganti: false };

interface Props {
  readonly abk: AbkJabatan;
  readonly terbuka: boolean;
  readonly onTutup: () => void;
}

/** Copies elements from another jabatan, after showing what each would take the place of. */
export function LaciSalin(props: Props) {
  return (
    <Drawer
      opened={props.terbuka}
      onClose={props.onTutup}
      position="right"
      size={620}
      title={<Text fw={600}>{TEKS_SALIN_ANJAB.judul}</Text>}
    >
      {props.terbuka ? <Form {...props} /> : null}
    </Drawer>
  );
}

function Form(props: Props) {
  const { abk, onTutup } = props;
  const { nilai, ubah, draf } = useDraftState<Isian>({
    id: `anjab-salin/${abk.jabatan.id}`,
    bentuk: BENTUK,
    tersimpan: KOSONG,
    baru: true,
  });
  const rekap = useShell("anjab.rekap", {}).data ?? [];
  const dokumen = (useShell("dokumenAnjab.list", {}).data ?? [])
    .filter(({ keadaan }) => keadaan === "diajukan" || keadaan === "ditetapkan")
    .map((satu) => ({ value: `${SUMBER_DOKUMEN}${satu.id}`, label: namaDokumenAnjab(satu) }));
  const sendiri = useShell("anjab.get", { jabatanId: abk.jabatan.id }).data;
  const { sumber, error } = useSumber(nilai.sumberId, abk.jabatan.id);
  const calon = useMemo(
    () => (sumber && sendiri ? salinUnsur(sumber, { unsur: perUnsur(sendiri.unsur, abk.jabatan.id), tugas: abk.tugas }) : null),
    [sumber, sendiri, abk],
  );
  const pilihan =
    nilai.disentuh === nilai.sumberId ? nilai.unsur : (calon ?? []).filter((satu) => !satu.menggantikan).map((satu) => satu.unsur);
  const dipilih = (calon ?? []).filter(({ unsur }) => pilihan.includes(unsur));
  const rincian = useMemo(
    () => (sumber && sendiri ? salinRincian(sumber, { tugas: abk.tugas, rincian: perTugas(sendiri.rincian) }) : null),
    [sumber, sendiri, abk],
  );
  const calonTugas = (rincian?.calon ?? []).filter((satu) => bagianTersalin(satu, nilai.ganti).length > 0);
  const pilihanTugas =
    nilai.tugasDisentuh === nilai.sumberId
      ? nilai.tugas
      : calonTugas.filter(({ sebab }) => sebab !== "ragu").map(({ tujuan }) => tujuan.id);
  const tugasDipilih = calonTugas.filter(({ tujuan }) => pilihanTugas.includes(tujuan.id));
  const [ditolak, setDitolak] = useState<string | null>(null);
  const salin = useCommand("anjab.salin", { toldInPlace: true });
  const beriTahu = useUndoNotice();
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    if (nilai.sumberId === null) return setDitolak(TEKS_SALIN_ANJAB.belumBersumber);
    if (!sumber || !sendiri || dipilih.length + tugasDipilih.length === 0) return setDitolak(TEKS_SALIN_ANJAB.belumDipilih);
    const revisi = new Map(sendiri.unsur.map(({ unsur, revision }) => [unsur, revision]));
    const ubahan = dipilih.map(({ unsur, nilai: { isi, ...asal } }) => ({ unsur, isi, asal, revision: revisi.get(unsur) ?? null }));
    const revisiTugas = new Map(sendiri.rincian.map(({ id, revision }) => [id, revision]));
    const ubahanTugas = tugasDipilih.map((satu) => ({
      tugasId: satu.tujuan.id,
      ...rincianTersalin(satu, nilai.ganti),
      revision: revisiTugas.get(satu.tujuan.id) ?? null,
    }));
    salin.mutateAsync({ jabatanId: abk.jabatan.id, dari: sumber.nama, ubahan, rincian: ubahanTugas }).then(
      () => {
        draf.tersimpan(nilai);
        beriTahu(TEKS_SALIN_ANJAB.selesai(ubahan.length, ubahanTugas.length, sumber.nama));
        onTutup();
      },
      (galat: unknown) => setDitolak(sentenceOf(galat)),
    );
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {TEKS_SALIN_ANJAB.penjelasan}
        </Text>
        <Select
          label={TEKS_SALIN_ANJAB.sumber}
          data={[
            { group: TEKS_SALIN_ANJAB.tahunLalu, items: dokumen },
            {
              group: TEKS_SALIN_ANJAB.jabatanLain,
              items: rekap
                .filter(({ jabatanId }) => jabatanId !== abk.jabatan.id)
                .map(({ jabatanId, nama, unit }) => ({ value: jabatanId, label: TEKS_SALIN_ANJAB.namaSumber(nama, unit) })),
            },
          ]}
          value={nilai.sumberId}
          onChange={(sumberId) => ubah({ ...KOSONG, sumberId })}
          data-autofocus
          searchable
          limit={100}
        />
        {error === null ? null : <Text c="red">{sentenceOf(error)}</Text>}
        {nilai.sumberId !== null && calon === null && error === null ? <Waiting /> : null}
        {calon?.length === 0 && rincian?.calon.length === 0 ? <Text size="sm">{TEKS_SALIN_ANJAB.tidakAda}</Text> : null}
        {calon && calon.length > 0 && sendiri ? (
          <Checkbox.Group value={[...pilihan]} onChange={(unsur) => ubah({ unsur, disentuh: nilai.sumberId })}>
            <Stack gap={6}>
              {calon.map((satu) => (
                <PilihanUnsur key={satu.unsur} calon={satu} kini={perUnsur(sendiri.unsur, abk.jabatan.id)} />
              ))}
            </Stack>
          </Checkbox.Group>
        ) : null}
        {rincian ? (
          <SalinRincian
            salinan={rincian}
            ganti={nilai.ganti}
            onGanti={(ganti) => ubah({ ganti })}
            dipilih={tugasDipilih.map(({ tujuan }) => tujuan.id)}
            onPilih={(tugas) => ubah({ tugas, tugasDisentuh: nilai.sumberId })}
          />
        ) : null}
        <FormActions
          busy={salin.isPending}
          draft={draf}
          onCancel={onTutup}
          label={TEKS_SALIN_ANJAB.salinBanyak(dipilih.length, tugasDipilih.length)}
          refused={ditolak}
        />
      </Stack>
    </form>
  );
}

function PilihanUnsur(props: { readonly calon: CalonSalinan; readonly kini: AnjabJabatan }) {
  const { unsur, nilai, menggantikan } = props.calon;
  const kata = (isi: IsiUnsur[UnsurAnjab]): string => kalimatIsiUnsur(unsur, isi);
  return (
    <div className={classes["calon"]}>
      <Group gap={8}>
        <Checkbox size="xs" value={unsur} label={TEKS_UNSUR[unsur]} />
        <Badge size="xs" color={menggantikan ? "orange" : "gray"}>
          {menggantikan ? TEKS_SALIN_ANJAB.menggantikan : TEKS_SALIN_ANJAB.mengisi}
        </Badge>
      </Group>
      <dl className={classes["banding"]}>
        {menggantikan ? (
          <>
            <dt>{TEKS_SALIN_ANJAB.kini}</dt>
            <dd>{kata(props.kini[unsur]?.isi ?? UNSUR_KOSONG[unsur])}</dd>
          </>
        ) : null}
        <dt>{TEKS_SALIN_ANJAB.disana}</dt>
        <dd>{kata(nilai.isi)}</dd>
      </dl>
    </div>
  );
}

/** Begins the name of a source that is a document of this jabatan, and not another jabatan. */
const SUMBER_DOKUMEN = "dokumen:";

/** What is copied from, once it has been read: another jabatan as it is, or this one as a document froze it. */
function useSumber(sumberId: string | null, jabatanId: string): { readonly sumber: SumberSalin | null; readonly error: unknown } {
  const dokumenId = sumberId?.startsWith(SUMBER_DOKUMEN) === true ? sumberId.slice(SUMBER_DOKUMEN.length) : null;
  const lainId = dokumenId === null ? sumberId : null;
  const dibaca = { enabled: lainId !== null };
  const abk = useShell("abk.get", { jabatanId: lainId ?? jabatanId }, dibaca);
  const anjab = useShell("anjab.get", { jabatanId: lainId ?? jabatanId }, dibaca);
  const dokumen = useShell("dokumenAnjab.list", {}, { enabled: dokumenId !== null }).data?.find(({ id }) => id === dokumenId);
  const beku = useShell("dokumenAnjab.unsur", { id: dokumenId ?? "", jabatanId }, { enabled: dokumenId !== null });
  const sumber = useMemo((): SumberSalin | null => {
    if (dokumenId !== null) {
      if (!dokumen || beku.data === undefined || beku.isPlaceholderData) return null;
      const { anjab: unsur = {}, tugas = [], rincian = {} } = beku.data ?? {};
      return { nama: namaDokumenAnjab(dokumen), jabatanSama: true, unsur, tugas, rincian };
    }
    if (lainId === null || !abk.data || !anjab.data || abk.data.jabatan.id !== lainId || anjab.isPlaceholderData) return null;
    const nama = TEKS_SALIN_ANJAB.namaSumber(abk.data.jabatan.nama, abk.data.unit);
    const unsur = perUnsur(anjab.data.unsur, lainId);
    return { nama, jabatanSama: false, unsur, tugas: abk.data.tugas, rincian: perTugas(anjab.data.rincian) };
  }, [dokumenId, dokumen, beku.data, beku.isPlaceholderData, lainId, abk.data, anjab.data, anjab.isPlaceholderData]);
  return { sumber, error: dokumenId === null ? (abk.error ?? anjab.error) : beku.error };
}

function perTugas(rincian: readonly RincianTugas[]): Readonly<Record<string, NilaiRincian>> {
  return Object.fromEntries(rincian.map(({ id, hasilKerja, tahapan }) => [id, { hasilKerja, tahapan }]));
}

function perUnsur(unsur: Parameters<typeof anjabPerJabatan>[0], jabatanId: string): AnjabJabatan {
  return anjabPerJabatan(unsur).get(jabatanId) ?? {};
}
