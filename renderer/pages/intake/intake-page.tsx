import { Overlay, Text } from "@mantine/core";
import { TEKS_IMPOR } from "../../../core/text/impor";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import { Chooser } from "./chooser";
import classes from "./intake.module.css";
import { Failure, Outcome } from "./outcome";
import { Preview } from "./preview";
import { Reading } from "./reading";
import { useFileDrop } from "./use-file-drop";
import { useImport } from "./use-import";

/** Where office files are read, looked at, mended and accepted. */
export default function IntakePage() {
  const work = useImport();
  const dragging = useFileDrop(work.begin);
  const inPreview = work.shown.view === "draft" && work.shown.state.tahap === "siap";
  return (
    <div className={classes["page"]}>
      <PageHeader title={TEKS_IMPOR.judul} description={inPreview ? TEKS_IMPOR.penjelasanPratinjau : TEKS_IMPOR.penjelasan} />
      <Stage work={work} />
      {dragging ? (
        <Overlay fixed zIndex={300} backgroundOpacity={0.86} center>
          <Text c="white" fw={600} size="xl">
            {TEKS_IMPOR.lepaskan}
          </Text>
        </Overlay>
      ) : null}
    </div>
  );
}

function Stage(props: { readonly work: ReturnType<typeof useImport> }) {
  const { shown, begin, apply, applying, cancel, leave } = props.work;
  if (shown.view === "waiting") return <Waiting />;
  if (shown.view === "choose") return <Chooser note={shown.note} onFiles={begin} />;
  if (shown.view === "preparing") return <Reading title={TEKS_IMPOR.menyiapkan} note={TEKS_IMPOR.membacaPenjelasan} percent={0} />;
  const { draf, state } = shown;
  switch (state.tahap) {
    case "membaca":
      return (
        <Reading
          title={TEKS_IMPOR.membaca(state.berkas, state.keBerapa, state.dari)}
          note={TEKS_IMPOR.membacaPenjelasan}
          percent={state.persen}
          onCancel={cancel}
        />
      );
    case "siap":
      return (
        <Preview key={draf} draf={draf} files={state.berkas} dampak={state.dampak} applying={applying} onApply={apply} onDiscard={cancel} />
      );
    case "menerapkan":
      return <Reading title={TEKS_IMPOR.menerapkan} note={TEKS_IMPOR.menerapkanPenjelasan} percent={state.persen} onCancel={cancel} />;
    case "selesai":
      return <Outcome batch={state.batch} dampak={state.dampak} onNext={leave} />;
    case "gagal":
      return <Failure sentence={state.pesan} onNext={leave} />;
  }
}
