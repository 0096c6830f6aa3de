import { wrapChat } from 'deid-core/chat';
import { safeHarbor } from 'deid-rules';
import * as lite from 'deid-rules/lite';

const note = 'Patient: Maria Delgado. SSN 536-22-8714, seen on 03/14/2024, call (212) 555-0142.';

/** What is sent and what comes back, with each of the presets. */
export function roundTrips() {
  return Promise.all([safeHarbor(), lite.safeHarbor()].map(roundTrip));
}

/**
 * What a chat call sends and what its caller receives, with a model that repeats what it is asked.
 * @param {import('deid-core').Engine} engine
 */
async function roundTrip(engine) {
  /** @type {string[]} */
  const sent = [];
  /** @param {{ model: string, messages: { role: 'user', content: string }[] }} request */
  const echo = async ({ messages }) => {
    // Behind the note to the model that the wrapper puts first.
    const content = messages.at(-1)?.content ?? '';
    sent.push(content);
    return { choices: [{ index: 0, message: { role: 'assistant', content } }] };
  };
  const chat = wrapChat(echo, { engine });
  const answer = await chat({ model: 'echo', messages: [{ role: 'user', content: note }] });
  return { sent, received: answer.choices[0]?.message.content };
}
