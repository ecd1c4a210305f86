import { Badge, Checkbox, Group, Stack, Text } from "@mantine/core";
import {
  bagianTersalin,
  type BagianRincian,
  type CalonRincian,
  type NilaiRincian,
  type SalinanRincian,
} from "../../../core/anjab/salin-rincian";
import { TEKS_SALIN_ANJAB, TEKS_SALIN_RINCIAN } from "../../../core/text/anjab-halaman";
import classes from "./anjab.module.css";

interface Props {
  readonly salinan: SalinanRincian;
  /** Whether what stands here may be taken the place of. */
  readonly ganti: boolean;
  readonly onGanti: (ganti: boolean) => void;
  /** Tasks here whose pair is ticked. */
  readonly dipilih: readonly string[];
  readonly onPilih: (tugasId: readonly string[]) => void;
}

/** Which hasil kerja and tahapan come over, pair by pair, and the tasks that have no partner. */
export function SalinRincian({ salinan, ganti, onGanti, dipilih, onPilih }: Props) {
  const { calon, hanyaDiSana, hanyaDiSini } = salinan;
  if (calon.length + hanyaDiSana.length === 0) return null;
  return (
    <Stack gap={6} component="section" aria-label={TEKS_SALIN_RINCIAN.judul}>
      <Text fw={600} size="sm">
        {TEKS_SALIN_RINCIAN.judul}
      </Text>
      <Text size="sm" c="dimmed">
        {TEKS_SALIN_RINCIAN.penjelasan}
      </Text>
      {calon.some(({ menggantikan }) => menggantikan.length > 0) ? (
        <Checkbox size="xs" label={TEKS_SALIN_RINCIAN.ganti} checked={ganti} onChange={(event) => onGanti(event.currentTarget.checked)} />
      ) : null}
      <Checkbox.Group value={[...dipilih]} onChange={onPilih}>
        <Stack gap={6}>
          {calon.map((satu) => (
            <Pasangan key={satu.tujuan.id} calon={satu} ganti={ganti} />
          ))}
        </Stack>
      </Checkbox.Group>
      <TanpaPadanan judul={TEKS_SALIN_RINCIAN.hanyaDiSana(hanyaDiSana.length)} tugas={hanyaDiSana} />
      <TanpaPadanan judul={TEKS_SALIN_RINCIAN.hanyaDiSini(hanyaDiSini.length)} tugas={hanyaDiSini} />
    </Stack>
  );
}

function Pasangan({ calon, ganti }: { readonly calon: CalonRincian; readonly ganti: boolean }) {
  const { sumber, tujuan, sebab, mengisi, menggantikan } = calon;
  const tersalin = bagianTersalin(calon, ganti);
  const tampil = tersalin.length > 0 ? tersalin : menggantikan;
  return (
    <div className={classes["calon"]}>
      <Group gap={8} wrap="nowrap" align="flex-start">
        <Checkbox size="xs" value={tujuan.id} label={tujuan.uraian} disabled={tersalin.length === 0} />
        <Badge size="xs" flex="none" color={ganti && menggantikan.length > 0 ? "orange" : "gray"}>
          {ganti && menggantikan.length > 0
            ? TEKS_SALIN_ANJAB.menggantikan
            : mengisi.length > 0
              ? TEKS_SALIN_ANJAB.mengisi
              : TEKS_SALIN_RINCIAN.sudahAda}
        </Badge>
      </Group>
      <dl className={classes["banding"]} data-lebar>
        {sebab === "sama" ? null : (
          <>
            <dt>{TEKS_SALIN_RINCIAN.tugasDiSana}</dt>
            <dd>
              {sumber.uraian}
              <Text span inherit c="orange.8" display="block">
                {TEKS_SALIN_RINCIAN.sebab[sebab]}
              </Text>
            </dd>
          </>
        )}
        {tampil.map((bagian) => (
          <Bagian key={bagian} bagian={bagian} calon={calon} />
        ))}
      </dl>
    </div>
  );
}

function Bagian({ bagian, calon }: { readonly bagian: BagianRincian; readonly calon: CalonRincian }) {
  const sebutan = TEKS_SALIN_RINCIAN.bagian[bagian];
  return (
    <>
      {calon.menggantikan.includes(bagian) ? (
        <>
          <dt>{TEKS_SALIN_RINCIAN.kini(sebutan)}</dt>
          <dd>{kata(calon.kini, bagian)}</dd>
        </>
      ) : null}
      <dt>{TEKS_SALIN_RINCIAN.disana(sebutan)}</dt>
      <dd>{kata(calon.disana, bagian)}</dd>
    </>
  );
}

function kata(nilai: NilaiRincian, bagian: BagianRincian): string {
  return bagian === "hasilKerja" ? nilai.hasilKerja : TEKS_SALIN_RINCIAN.tahapan(nilai.tahapan);
}

function TanpaPadanan({
  judul,
  tugas,
}: {
  readonly judul: string;
  readonly tugas: readonly { readonly id: string; readonly uraian: string }[];
}) {
  if (tugas.length === 0) return null;
  return (
    <Text size="sm" component="div">
      {judul}
      <ul className={classes["tanpaPadanan"]}>
        {tugas.map(({ id, uraian }) => (
          <li key={id}>{uraian}</li>
        ))}
      </ul>
    </Text>
  );
}
