import { Component, type ContextType, type ErrorInfo, type ReactNode } from 'react';
import { standalone } from '../provider/context.ts';
import { UptakeContext } from '../provider/uptake-context.ts';
import { Button } from './Button.tsx';
import { describeDocumentError } from './document-error.ts';
import { download } from './download.ts';
import { ui } from './ui.anatomy.ts';

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
  static override readonly contextType = UptakeContext;
  declare context: ContextType<typeof UptakeContext>;
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error, failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { documentText } = this.props;
    const { translator, locale, dir, theme } = this.context ?? standalone;
    const { t } = translator;
    return (
      <section
        lang={locale}
        dir={dir}
        data-uptake-root=""
        data-uptake-theme={theme}
        {...ui.part('root')}
      >
        <div role="alert" {...ui.part('notice', { 'data-kind': 'danger' })}>
          <p>{describeDocumentError(this.state.error, translator) ?? t('common.failure.text')}</p>
          <div {...ui.part('actions')}>
            <Button onClick={() => this.setState({ failed: false })}>{t('common.retry')}</Button>
            {documentText && (
              <Button onClick={() => download('uptake.json', 'application/json', documentText())}>
                {t('common.failure.download')}
              </Button>
            )}
          </div>
        </div>
      </section>
    );
  }
}
