import { Button, Drawer, Group, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { KompetensiKantor, OrangKompetensi } from "../../../core/contract/kompetensi";
import { datePartsOf } from "../../../core/date";
import { kunciKompetensi } from "../../../core/kompetensi/kamus";
import type { ButirKesenjangan } from "../../../core/kompetensi/kesenjangan";
import { BUKTI_PENILAIAN, type Penilaian } from "../../../core/kompetensi/penilaian";
import { formatTanggal, formatTanggalPendek } from "../../../core/text/date";
import { TEKS_BARIS_KOMPETENSI, TEKS_KEADAAN_RENCANA, TEKS_SKALA_JPM } from "../../../core/text/kompetensi";
import { TEKS_HALAMAN_KOMPETENSI as T, TEKS_PENILAIAN as P, TEKS_RENCANA as R } from "../../../core/text/kompetensi-halaman";
import { formatAngka } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useNaskahHalaman } from "../../data/naskah";
import { tell } from "../../data/notice";
import { useCommand, useShell } from "../../data/query";
import { KepalaKolom } from "../../ui/kepala-kolom";
import { EmptyState } from "../../ui/empty-state";
import { TombolTulis } from "../../ui/tombol-tulis";
import { teksJpm, teksKategori, type AcuanKompetensi } from "./acuan";
import { FormPenilaian } from "./form-penilaian";
import classes from "./kompetensi.module.css";

/** One person: each competency of her post against what was found, every assessment, and what is planned. */
export function HalamanOrang(props: { readonly kantor: KompetensiKantor; readonly acuan: AcuanKompetensi; readonly pegawaiId: string }) {
  const { kantor, acuan, pegawaiId } = props;
  const orang = kantor.orang.find(({ id }) => id === pegawaiId);
  const [buka, setBuka] = useState<{ readonly penilaian: Penilaian | null; readonly kunci: string } | null>(null);
  useNaskahHalaman({
    judul: orang?.nama ?? "",
    kertas: "f4",
    naskah: { jenis: "kesenjanganKompetensi", pegawaiId, per: kantor.per },
  });
  if (!orang) return <EmptyState title={T.tidakCocok} />;
  const jabatan = acuan.jabatan.get(orang.jabatanId ?? "");
  return (
    <div className={classes["tulis"]}>
      <Group justify="space-between">
        <div>
          <Text fw={600}>{orang.nama}</Text>
          <Text size="sm" c="dimmed">
            {jabatan ? `${jabatan.nama} · ${jabatan.unit}` : T.tanpaJabatan}
          </Text>
        </div>
        <Group gap="lg">
          <Text size="sm">{`${T.jpm} ${teksJpm(orang.hasil)} · ${teksKategori(orang.hasil, kantor.pilihan.skala)} (${TEKS_SKALA_JPM[kantor.pilihan.skala]})`}</Text>
          <TombolTulis leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setBuka({ penilaian: null, kunci: "" })}>
            {P.tambah}
          </TombolTulis>
        </Group>
      </Group>
      {jabatan?.syarat.length === 0 ? <Text size="sm">{T.tanpaStandar}</Text> : null}
      <TabelButir orang={orang} acuan={acuan} onBuka={(penilaian, kunci) => setBuka({ penilaian, kunci })} />
      <Pengembangan kantor={kantor} acuan={acuan} orang={orang} />
      <SemuaPenilaian orang={orang} acuan={acuan} onBuka={(penilaian) => setBuka({ penilaian, kunci: kunciKompetensi(penilaian) })} />
      <Drawer
        opened={buka !== null}
        onClose={() => setBuka(null)}
        position="right"
        size={460}
        title={buka?.penilaian ? P.ubah : P.tambah}
        closeOnClickOutside={false}
      >
        {buka === null ? null : (
          <FormPenilaian
            key={buka.penilaian?.id ?? buka.kunci}
            kantor={kantor}
            pegawaiId={pegawaiId}
            penilaian={buka.penilaian}
            kunci={buka.kunci}
            onSelesai={() => setBuka(null)}
          />
        )}
      </Drawer>
    </div>
  );
}

function TabelButir(props: {
  readonly orang: OrangKompetensi;
  readonly acuan: AcuanKompetensi;
  readonly onBuka: (penilaian: Penilaian | null, kunci: string) => void;
}) {
  const { orang, acuan } = props;
  return (
    <table className={classes["kisi"]} aria-label={T.senjang}>
      <KepalaKolom judul={[T.kompetensi, TEKS_BARIS_KOMPETENSI.levelStandar, T.dinilai, T.senjang, P.bukti, P.tanggal, P.sumber]} />
      <tbody>
        {orang.hasil.butir.map((butir) => {
          const kompetensi = acuan.kompetensi.get(butir.kunci);
          const dinilai = butir.dinilai?.penilaian ?? null;
          return (
            <tr key={butir.kunci}>
              <th scope="row" title={kompetensi?.arti[butir.standar.level - 1] ?? ""}>
                <button type="button" className={classes["sel"]} onClick={() => props.onBuka(dinilai, butir.kunci)}>
                  {kompetensi?.nama ?? ""}
                </button>
              </th>
              <td title={kompetensi?.arti[butir.standar.level - 1] ?? ""}>{formatAngka(butir.standar.level)}</td>
              <td title={dinilai === null ? "" : (kompetensi?.arti[dinilai.level - 1] ?? "")}>
                {dinilai === null ? T.belumDinilai : formatAngka(dinilai.level)}
              </td>
              <td>{butir.kesenjangan === null ? TEKS_UMUM.kosong : formatAngka(butir.kesenjangan)}</td>
              <td>{dinilai === null ? TEKS_UMUM.kosong : BUKTI_PENILAIAN[dinilai.bukti]}</td>
              <td>{dinilai === null ? TEKS_UMUM.kosong : formatTanggalPendek(dinilai.tanggal)}</td>
              <td>{catatanButir(butir)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Source of an assessment, and what is to be said of it: too old, or later than stronger evidence that says otherwise. */
function catatanButir({ dinilai }: ButirKesenjangan): string {
  if (dinilai === null) return "";
  const { penilaian, usang, mengalahkan: lain } = dinilai;
  const catatan = [
    penilaian.sumber,
    usang ? P.usang : "",
    lain ? P.mengalahkan(formatAngka(lain.level), BUKTI_PENILAIAN[lain.bukti], formatTanggalPendek(lain.tanggal)) : "",
  ];
  return catatan.filter((satu) => satu !== "").join("; ");
}

function Pengembangan(props: { readonly kantor: KompetensiKantor; readonly acuan: AcuanKompetensi; readonly orang: OrangKompetensi }) {
  const { kantor, acuan, orang } = props;
  const tahun = datePartsOf(kantor.per).year;
  const { data } = useShell("kompetensi.pengembangan", { tahun });
  const rencanakan = useCommand("kompetensi.rencanakan");
  const keadaan = useCommand("kompetensi.rencanaKeadaan");
  const hapus = useCommand("kompetensi.rencanaHapus");
  if (!data) return null;
  const milik = data.rencana.filter(({ pegawaiId }) => pegawaiId === orang.id);
  const jp = data.jp.find(({ pegawaiId }) => pegawaiId === orang.id);
  const direncanakan = new Set(milik.filter((satu) => satu.keadaan !== "batal").map(({ kunci }) => kunci));
  const kurang = orang.hasil.butir.filter(({ kesenjangan, kunci }) => (kesenjangan ?? 0) > 0 && !direncanakan.has(kunci));
  const nama = (kunci: string): string => acuan.kompetensi.get(kunci)?.nama ?? "";
  const susun = (): void => {
    const baris = kurang.map(({ kunci, standar, dinilai }) => {
      const dari = dinilai?.penilaian.level ?? 0;
      // The shortest training that takes her on from where she is.
      const cocok = data.katalog
        .flatMap((satu) =>
          satu.sasaran
            .filter((milikSasaran) => milikSasaran.kunci === kunci && milikSasaran.dariLevel <= dari && milikSasaran.keLevel > dari)
            .map(() => satu),
        )
        .toSorted((a, b) => a.jp - b.jp)[0];
      return {
        pegawaiId: orang.id,
        kunci,
        keLevel: standar.level,
        pelatihanId: cocok?.id ?? null,
        kegiatan: cocok?.nama ?? P.tanpaPelatihan,
        jp: cocok?.jp ?? 0,
      };
    });
    rencanakan.mutate({ tahun, baris }, { onSuccess: () => tell({ tone: "done", sentence: P.direncanakan(formatAngka(baris.length)) }) });
  };
  return (
    <section>
      <Group gap="md" mb={4}>
        <Text fw={600} size="sm">{`${R.orang} ${tahun}`}</Text>
        <Text size="sm" c="dimmed">
          {`${R.ditempuh} ${formatAngka(jp?.ditempuh ?? 0)}, ${R.direncanakan} ${formatAngka(jp?.direncanakan ?? 0)} · ${data.tanpaKewajiban.includes(orang.id) ? R.tanpaKewajiban : R.batas(formatAngka(data.jpSetahun))}`}
        </Text>
        {kurang.length === 0 ? (
          <Text size="sm" c="dimmed">
            {P.sudahDirencanakan}
          </Text>
        ) : (
          <Button size="xs" variant="default" loading={rencanakan.isPending} onClick={susun}>
            {P.rencanakan}
          </Button>
        )}
      </Group>
      {milik.length === 0 ? null : (
        <table className={classes["kisi"]} aria-label={R.orang}>
          <KepalaKolom judul={[T.kompetensi, P.tingkat, R.kegiatan, R.jp, R.keadaan, T.ubah]} />
          <tbody>
            {milik.map((satu) => (
              <tr key={satu.id}>
                <th scope="row">{nama(satu.kunci)}</th>
                <td>{formatAngka(satu.keLevel)}</td>
                <td>{satu.kegiatan}</td>
                <td>{formatAngka(satu.jp)}</td>
                <td>{TEKS_KEADAAN_RENCANA[satu.keadaan]}</td>
                <td>
                  <Group gap={2} wrap="nowrap">
                    {(["berjalan", "selesai", "batal"] as const)
                      .filter((lain) => lain !== satu.keadaan)
                      .map((lain) => (
                        <TombolTulis
                          key={lain}
                          size="compact-xs"
                          variant="subtle"
                          onClick={() => keadaan.mutate({ id: satu.id, revision: satu.revision, keadaan: lain })}
                        >
                          {TEKS_KEADAAN_RENCANA[lain]}
                        </TombolTulis>
                      ))}
                    <TombolTulis size="compact-xs" variant="subtle" onClick={() => hapus.mutate({ id: satu.id, revision: satu.revision })}>
                      {T.hapus}
                    </TombolTulis>
                  </Group>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function SemuaPenilaian(props: {
  readonly orang: OrangKompetensi;
  readonly acuan: AcuanKompetensi;
  readonly onBuka: (penilaian: Penilaian) => void;
}) {
  const { orang, acuan } = props;
  const { data } = useShell("kompetensi.penilaian", { pegawaiId: orang.id });
  if (!data) return null;
  const dipakai = new Set(orang.hasil.butir.map(({ dinilai }) => dinilai?.penilaian.id));
  if (data.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {P.kosong}
      </Text>
    );
  return (
    <section>
      <Text fw={600} size="sm" mb={4}>
        {P.riwayat}
      </Text>
      <table className={classes["kisi"]} aria-label={P.riwayat}>
        <tbody>
          {data.map((satu) => (
            <tr key={satu.id}>
              <th scope="row">
                <button type="button" className={classes["sel"]} onClick={() => props.onBuka(satu)}>
                  {acuan.kompetensi.get(kunciKompetensi(satu))?.nama ?? ""}
                </button>
              </th>
              <td>{formatAngka(satu.level)}</td>
              <td>{formatTanggal(satu.tanggal)}</td>
              <td>{BUKTI_PENILAIAN[satu.bukti]}</td>
              <td>{satu.sampai === null ? "" : `${P.sampai} ${formatTanggalPendek(satu.sampai)}`}</td>
              <td>{satu.sumber}</td>
              <td>{dipakai.has(satu.id) ? P.dipakai : P.lewat}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
