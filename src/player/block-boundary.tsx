import { Component, type ReactNode } from 'react';

interface BlockBoundaryProps {
  readonly children: ReactNode;
  readonly message: string;
}

/** One broken block does not take the lesson: its place says so, everything else goes on. */
export class BlockBoundary extends Component<BlockBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <p className="notice warn">{this.props.message}</p> : this.props.children;
  }
}
