import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useUptake } from '../provider/context.ts';
import { useOnDemand } from './on-demand.ts';
import { ui } from './ui.anatomy.ts';
import { uiOnDemand } from './ui.on-demand.ts';

/** The props of an {@link ErrorBoundary}. */
export interface ErrorBoundaryProps {
  /** Told what went wrong, for the host's own log. */
  readonly onError?: ((error: unknown, info: ErrorInfo) => void) | undefined;
  /** The text of the document, so that a person can take it to safety. */
  readonly documentText?: (() => string) | undefined;
  readonly children?: ReactNode;
}

interface ErrorBoundaryState {
  readonly error?: unknown;
  readonly failed: boolean;
}

/**
 * Keeps an error inside its widget: the page goes on, and the document can be taken along. Every
 * widget root has one; a ready-made widget stands in another one, for a document it refuses.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error, failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Failure
        error={this.state.error}
        documentText={this.props.documentText}
        onRetry={() => this.setState({ failed: false })}
      />
    );
  }
}

/** The props of what stands in the place of a widget that failed. */
export interface FailureProps extends Pick<ErrorBoundaryProps, 'documentText'> {
  readonly error: unknown;
  readonly onRetry: () => void;
}

function Failure(props: FailureProps) {
  const { translator, locale, dir, theme } = useUptake();
  const code = useOnDemand(uiOnDemand);
  return (
    <section
      lang={locale}
      dir={dir}
      data-uptake-root=""
      data-uptake-theme={theme}
      {...ui.part('root')}
    >
      <div role="alert" {...ui.part('notice', { 'data-kind': 'danger' })}>
        {code ? <code.FailureDetails {...props} /> : <p>{translator.t('common.failure.text')}</p>}
      </div>
    </section>
  );
}
