import { Alert, Text, UnstyledButton } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useRef } from "react";
import { jenisDibaca } from "../../../core/intake/jenis-lembar";
import type { KeadaanImpor } from "../../../core/contract/intake";
import type { RingkasanLembar } from "../../../core/intake/pratinjau";
import { TEKS_IMPOR } from "../../../core/text/impor";
import { TEKS_PRATINJAU } from "../../../core/text/pratinjau-impor";
import type { DraftChanges } from "../../data/draft-changes";
import decisions from "./decisions.module.css";
import classes from "./intake.module.css";
import { PreviewFooter } from "./preview-footer";
import { usePreviewPlace, type PreviewPlace } from "./preview-place";
import { ProblemGroups } from "./problem-groups";
import { isOpen, QuestionList } from "./question-list";
import { SheetTree } from "./sheet-tree";
import { SheetView } from "./sheet-view";

interface Props {
  readonly draf: string;
  readonly state: Extract<KeadaanImpor, { readonly tahap: "siap" }>;
  readonly changes: DraftChanges;
  readonly onDiscard: () => void;
}

/**
 * The finished reading: on the left the files with their sheets and everything that needs a decision, on the right the chosen sheet,
 * below what accepting would write.
 */
export function Preview(props: Props) {
  const { draf, state, changes } = props;
  const { berkas: files, pertanyaan: questions } = state;
  const asked = questions.find((question) => isOpen(question) && question.lembar !== null);
  const view = usePreviewPlace(draf, files, asked ? { berkas: asked.berkas, lembar: asked.lembar ?? 0 } : null);
  const { place } = view;
  const file = files[place.berkas];
  const sheet = file?.lembar[place.lembar];
  const sheets = files.flatMap(({ lembar }) => lembar);
  const calm = questions.length === 0 && sheets.every(({ kelompok, dikecualikan }) => kelompok.length === 0 && dikecualikan === 0);
  return (
    <div className={classes["preview"]}>
      <div className={classes["side"]} data-calm={calm || undefined}>
        <SheetTree files={files} place={place} onPlace={view.showSheet} />
        <Decisions {...props} sheet={sheet} view={view} />
      </div>
      <section className={classes["sheet"]} aria-label={sheet?.nama ?? file?.nama}>
        {file && sheet ? (
          <SheetView
            key={`${place.berkas}-${place.lembar}`}
            sheet={sheet}
            at={{ draf, ...place }}
            changes={changes}
            choice={view.rows}
            target={view.target}
            onRows={view.showRows}
            mapsAtFirst={sheets.length === 1 && !jenisDibaca(sheet.jenis)}
          />
        ) : (
          <Alert color="red" icon={<IconAlertTriangle size={18} />} title={TEKS_IMPOR.tidakTerbacaJudul}>
            <Text size="sm">{file?.galat}</Text>
            {files.length > 1 ? <Text size="sm">{TEKS_IMPOR.berkasLainIkut}</Text> : null}
          </Alert>
        )}
      </section>
      <PreviewFooter state={state} changes={changes} onDiscard={props.onDiscard} />
    </div>
  );
}

/** Everything that needs the analyst: the questions of all files, then the problems of the chosen sheet. */
function Decisions(props: Props & { readonly sheet: RingkasanLembar | undefined; readonly view: PreviewPlace }) {
  const { draf, state, changes, sheet, view } = props;
  const { berkas: files, pertanyaan: questions } = state;
  const problems = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLDivElement>(null);
  const empty = !sheet || (sheet.kelompok.length === 0 && sheet.dikecualikan === 0);
  if (!sheet && questions.length === 0) return null;
  return (
    <div className={decisions["frame"]}>
      {questions.length > 0 && sheet && !empty ? (
        <div className={decisions["jumps"]}>
          <UnstyledButton className={decisions["link"]} onClick={() => first.current?.scrollIntoView({ block: "start" })}>
            {TEKS_PRATINJAU.kePertanyaan(questions.length)}
          </UnstyledButton>
          <UnstyledButton className={decisions["link"]} onClick={() => problems.current?.scrollIntoView({ block: "start" })}>
            {TEKS_PRATINJAU.keMasalah(sheet.kelompok.length)}
          </UnstyledButton>
        </div>
      ) : null}
      <div className={decisions["panel"]} role="region" aria-label={TEKS_PRATINJAU.keputusan} tabIndex={0}>
        <div ref={first} className={decisions["part"]}>
          <QuestionList
            questions={questions}
            files={files}
            changes={changes}
            onGo={({ berkas, lembar, sel }) => void view.goTo({ berkas, lembar: lembar ?? 0 }, sel)}
          />
        </div>
        <div ref={problems} className={decisions["part"]}>
          {sheet ? (
            <ProblemGroups
              sheet={sheet}
              at={{ draf, ...view.place }}
              changes={changes}
              questions={questions}
              shownGroup={view.rows.kelompok}
              onRows={view.showRows}
              onGo={(sel) => void view.goTo(view.place, sel)}
            />
          ) : null}
          {sheet && empty ? (
            <Text size="sm" c="dimmed">
              {questions.length === 0 ? TEKS_PRATINJAU.tanpaPertanyaan : TEKS_PRATINJAU.tanpaKeputusan}
            </Text>
          ) : null}
        </div>
      </div>
    </div>
  );
}
