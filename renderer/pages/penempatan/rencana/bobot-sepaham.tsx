import { Button, List, Text } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { useLocation } from "wouter";
import type { BobotMenurutKeputusan } from "../../../../core/penempatan/bobot-sepaham";
import { BAGIAN_SKOR, type BobotSkor } from "../../../../core/penempatan/skor";
import { tulisBagian } from "../../../../core/peraturan/ubah-nilai";
import {
  kalimatBobotSepaham,
  kalimatTakSepaham,
  kalimatTanpaTimbangan,
  TEKS_BOBOT_SEPAHAM as T,
} from "../../../../core/text/bobot-sepaham";
import { formatAngka, formatSelisih } from "../../../../core/text/number";
import { TEKS_BAGIAN_SKOR } from "../../../../core/text/penempatan";
import { useJobAnswer } from "../../../data/job";
import { useUsulNilaiKantor } from "../../../data/usul-nilai-kantor";
import { JobAnswer } from "../../../ui/job-answer";
import { Section } from "../../../ui/section";
import { WhyNot } from "../../../ui/why-not";
import classes from "./rencana.module.css";

/** What the weights would have to be to agree with what was decided, and which decisions none agree with. */
export function BobotSepahamDenganKeputusan() {
  const jawaban = useJobAnswer("rencanaPenempatan.bobot", {});
  return (
    <Section title={T.judul}>
      <div className={classes["isiBagian"]}>
        <JobAnswer answer={jawaban}>{(isi) => <Isi isi={isi} />}</JobAnswer>
      </div>
    </Section>
  );
}

function Isi({ isi }: { readonly isi: BobotMenurutKeputusan }) {
  const nol = BAGIAN_SKOR.every((bagian) => isi.sekarang[bagian] === 0);
  const pesan = isi.ditimbang === 0 ? [T.tanpaDasar] : nol ? [T.nol] : kalimatBobotSepaham(isi);
  return (
    <>
      <Text size="sm">{pesan.join(" ")}</Text>
      <Text size="xs" c="dimmed">
        {T.arti}
      </Text>
      {isi.bobot === null ? null : <Usulan isi={isi} bobot={isi.bobot} />}
      {nol ? null : (
        <Butir
          judul={isi.bobot === null ? T.tidakJudulTetap : T.tidakJudul}
          baris={isi.tidakSepaham.map((satu) => [satu.id, kalimatTakSepaham(isi, satu)])}
        />
      )}
      <Butir judul={T.tanpaJudul} baris={isi.tanpaTimbangan.map((satu) => [satu.id, kalimatTanpaTimbangan(isi, satu)])} />
    </>
  );
}

function Usulan({ isi, bobot }: { readonly isi: BobotMenurutKeputusan; readonly bobot: BobotSkor }) {
  const [, navigate] = useLocation();
  const { lain, usulkan } = useUsulNilaiKantor("penempatan-bobot", {
    bagian: tulisBagian(bobot),
    alasan: T.alasan(isi.nanti, isi.ditimbang),
    sejak: "",
  });
  return (
    <>
      <table className={classes["kisi"]} aria-label={T.tabel}>
        <thead>
          <tr>
            <th scope="col">{T.kolom.bagian}</th>
            {[T.kolom.sekarang, T.kolom.usul, T.kolom.ubahan].map((kepala) => (
              <th key={kepala} scope="col" data-align="end">
                {kepala}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {BAGIAN_SKOR.map((bagian) => (
            <tr key={bagian}>
              <th scope="row">{TEKS_BAGIAN_SKOR[bagian]}</th>
              <td data-align="end">{formatAngka(isi.sekarang[bagian])}</td>
              <td data-align="end">{formatAngka(bobot[bagian])}</td>
              <td data-align="end">{formatSelisih(bobot[bagian] - isi.sekarang[bagian])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes["tindakan"]}>
        <WhyNot reason={lain ? T.adaDraf : null}>
          <Button
            variant="default"
            size="xs"
            rightSection={<IconArrowRight size={15} aria-hidden />}
            onClick={() => {
              usulkan();
              navigate("/peraturan/penempatan-bobot");
            }}
          >
            {T.bawa}
          </Button>
        </WhyNot>
        <Text size="xs" c="dimmed">
          {T.bawaArti}
        </Text>
      </div>
    </>
  );
}

function Butir({ judul, baris }: { readonly judul: string; readonly baris: readonly (readonly [id: string, kalimat: string])[] }) {
  if (baris.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={600}>
        {judul}
      </Text>
      <List size="sm">
        {baris.map(([id, kalimat]) => (
          <List.Item key={id}>{kalimat}</List.Item>
        ))}
      </List>
    </>
  );
}
