import { createContext, type ReactNode, useContext } from 'react';
import { enFirst } from './en-first.ts';
import { createMessages, type Messages } from './messages.ts';

const Context = createContext<Messages>(createMessages('en', enFirst));

export function MessagesProvider({ messages, children }: { messages: Messages; children: ReactNode }) {
  return <Context value={messages}>{children}</Context>;
}

/** The texts and formats of the language in use. */
export function useMessages(): Messages {
  return useContext(Context);
}
