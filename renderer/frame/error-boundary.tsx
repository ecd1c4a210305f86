import { Button } from "@mantine/core";
import { Component, type ReactNode } from "react";
import { Link } from "wouter";
import { TEKS_GALAT_HALAMAN } from "../../core/text/umum";
import { noteError } from "../data/error-notes";
import { PageHeader } from "../ui/page-header";

interface Props {
  readonly children: ReactNode;
}

/** Keeps a failing page from taking the window with it: says so in words and offers another try or the way home. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    noteError(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert">
        <PageHeader
          title={TEKS_GALAT_HALAMAN.judul}
          description={TEKS_GALAT_HALAMAN.penjelasan}
          actions={
            <>
              <Button onClick={() => this.setState({ failed: false })}>{TEKS_GALAT_HALAMAN.cobaLagi}</Button>
              <Button component={Link} href="/" variant="default">
                {TEKS_GALAT_HALAMAN.keBeranda}
              </Button>
            </>
          }
        />
      </div>
    );
  }
}
