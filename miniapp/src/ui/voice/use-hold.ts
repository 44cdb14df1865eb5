import { useEffect, useRef, useState } from 'react';
import { now } from '@/platform/clock';
import { stopSound } from '@/platform/play-sound';
import { recordVoice } from '@/platform/record-voice';
import type { VoiceOutcome, VoiceRecording } from '@/platform/voice-recording';
import { type Hold, type HoldEvent, IDLE, stepOf } from './hold';

export interface HoldHandle {
  hold: Hold;
  send: (event: HoldEvent) => void;
}

/** Joins the button to the microphone. Leaving the page throws away what was not let go. */
export function useHold(mostMs: number, onOutcome: (outcome: VoiceOutcome) => void): HoldHandle {
  const [hold, setHold] = useState(IDLE);
  const current = useRef(IDLE);
  const recording = useRef<VoiceRecording | null>(null);
  const listener = useRef(onOutcome);
  listener.current = onOutcome;
  useEffect(() => () => recording.current?.discard(), []);

  const send = (event: HoldEvent) => {
    const step = stepOf(current.current, event);
    current.current = step.hold;
    setHold(step.hold);
    if (step.order === 'start') void record();
    else if (step.order !== undefined) recording.current?.[step.order]();
  };
  const record = async () => {
    // It would be heard in the recording.
    stopSound();
    recording.current = recordVoice({ mostMs, onOpened: () => send({ name: 'opened', at: now() }) });
    const outcome = await recording.current.outcome;
    recording.current = null;
    send({ name: 'ended' });
    listener.current(outcome);
  };
  return { hold, send };
}
