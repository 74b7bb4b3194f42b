import { Component, type ErrorInfo, type ReactNode } from 'react';
import { UptakeContext } from '../provider/context.ts';
import { Button } from './Button.tsx';
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

interface State {
  readonly failed: boolean;
}

/** Keeps an error inside its widget: the page goes on, and the document can be taken along. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  static override contextType = UptakeContext;
  declare context: React.ContextType<typeof UptakeContext>;
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { t } = this.context.translator;
    const { documentText } = this.props;
    return (
      <div role="alert" {...ui.part('notice', { 'data-kind': 'danger' })}>
        <p>{t('common.failure.text')}</p>
        <Button onClick={() => this.setState({ failed: false })}>{t('common.retry')}</Button>
        {documentText && (
          <Button
            kind="quiet"
            onClick={() => download('uptake.json', 'application/json', documentText())}
          >
            {t('common.failure.download')}
          </Button>
        )}
      </div>
    );
  }
}
