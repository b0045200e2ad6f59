import type { ActivityExample } from '../define-activity-type.ts';
import { closing, moveOf } from './moves.ts';

const channels = [
  { id: 'stop-payment', name: 'Stop request to police', group: 'From police to police', minutes: 15 },
  { id: 'message', name: 'Message to an NCB', group: 'From police to police', minutes: 20 },
  { id: 'preserve', name: '24/7 contact: preserve', group: 'Under a treaty', minutes: 15 },
  { id: 'formal', name: 'Formal request', group: 'Under a treaty', minutes: 90, formal: true },
  { id: 'notice', name: 'Notice on a wanted person', group: 'Notices', minutes: 60, formal: true },
  { id: 'refuse', name: 'Do not handle, ask the lawyer', group: 'Neither', minutes: 10, refuses: true },
] as const;

const model = {
  paid: '06:00',
  opens: '10:00',
  sum: 60_000,
  restHours: 5,
  halfLifeHours: 10,
  floor: 0.1,
  logDays: 3,
  wrongFormalHours: 6,
  unlawfulTrust: 25,
  tries: 2,
  again: 0.5,
  weights: { money: 40, evidence: 30, lawful: 30 },
} as const;

const needs = [
  {
    id: 'farm',
    name: 'The farm’s payment',
    country: 'belmare',
    text: 'A farm paid a false seller of machines at 06:00. The account is in Belmare.',
    pace: 'rests until 11:00, then halves every 10 hours',
    day: 1,
    time: '10:00',
    counts: 'money',
    right: {
      'stop-payment': {
        reply: 'Police in Belmare ask the bank to hold the sum, as their law allows.',
        beside: ['the bank’s own recall'],
      },
    },
    wrong: {
      formal: {
        reply: 'A ministry answers in months. The account is emptied in hours.',
        misconception: 'O-m1',
      },
      notice: { reply: 'A notice looks for a person. You know an account.', plausible: 'it is the strongest word' },
    },
    otherwise: { reply: 'It reaches nobody who can have a payment held.' },
  },
  {
    id: 'seller',
    name: 'The seller’s page',
    country: 'corvin',
    text: 'The false shop ran on a server in Corvin. The host deletes its logs after three days.',
    pace: 'gone after day 3',
    day: 1,
    time: '10:00',
    counts: 'logs',
    right: { preserve: { reply: 'The host keeps the logs unchanged. Nobody has handed them over yet.' } },
    wrong: {
      formal: {
        reply: 'It is needed for the content, and it arrives when the logs are gone.',
        misconception: 'O-m1',
      },
    },
    otherwise: { reply: 'It keeps no data. Ask which treaty the two countries share.' },
  },
  {
    id: 'court',
    name: 'Orders for the trial',
    country: 'corvin',
    text: 'The prosecutor wants the customers’ orders, kept by the host, read out in court.',
    day: 1,
    time: '10:30',
    counts: 'evidence',
    right: { formal: { reply: 'Evidence under compulsion takes a formal request, which names the kept data.' } },
    wrong: {
      message: { reply: 'What comes back is information for police, not evidence.', misconception: 'M6' },
    },
    otherwise: { reply: 'No order reaches a court this way.' },
  },
  {
    id: 'journalist',
    name: 'The journalist',
    country: 'belmare',
    text: 'A service in Belmare wants to know where a journalist sleeps who wrote about the shop and about a minister.',
    day: 2,
    time: '09:00',
    counts: 'lawful',
    right: { refuse: { reply: 'No crime is named, and the question is about politics. Nothing is searched or kept.' } },
    wrong: {
      message: {
        reply: 'The address has left, and cannot be called back.',
        unlawful: true,
        final: true,
        misconception: 'O-m6',
      },
    },
    otherwise: { reply: 'Any channel that carries the name handles the request.', unlawful: true, final: true },
  },
] as const;

const move = (need: string, channel: string) => moveOf({ channels, needs }, need, channel);

export const examples: readonly ActivityExample[] = [
  {
    name: 'four needs, one of them to be refused',
    source: {
      id: 'example-channel-desk',
      type: 'channel-desk',
      title: 'A quiet desk',
      minutes: 4,
      intro: 'You are on duty in Drenn. Choose a channel for each need, and the order.',
      objective: 'O2',
      also: ['O3'],
      level: 'analyse',
      role: 'Duty officer, Drenn',
      law: 'Follow your national law and your procedure. Delays and half-life are a model for this exercise.',
      countries: [
        { id: 'belmare', name: 'Belmare', note: 'holds the account' },
        { id: 'corvin', name: 'Corvin', note: 'hosts the shop, and shares a treaty with Drenn' },
      ],
      channels,
      model,
      needs,
      closing: {
        question: 'Do you close the day while needs are open?',
        why: 'What stays open is answered by nobody.',
      },
      realCase: {
        title: 'An invented case to compare with, March 2025',
        paid: '2025-03-03',
        noticed: '2025-03-04',
        heldFrom: '2025-03-05',
        heldUntil: '2025-03-05',
        sum: 80_000,
        held: 44_000,
        text: 'A mill in Corvin paid a false seller, noticed it a day later, and half of the sum was held the day after.',
        caution: 'One case shows what can happen, not what will.',
      },
    },
    rounds: {
      best: {
        moves: [
          move('seller', 'preserve'),
          move('farm', 'stop-payment'),
          move('court', 'formal'),
          move('journalist', 'refuse'),
        ],
        share: 1,
      },
      poor: {
        moves: [move('farm', 'formal'), move('seller', 'formal'), move('court', 'message'), closing],
        share: 0,
      },
    },
  },
];
