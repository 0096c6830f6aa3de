import {
  bufferedGateway,
  chatCompletions,
  type Codec,
  messages,
  messagingGateway,
  reIdentifyingGateway,
  responses,
} from 'deid-core/chat';
import type { CodecSamples } from 'deid-core/testing';
import { bufferedGatewaySamples } from './buffered-gateway.ts';
import { chatCompletionsSamples } from './chat-completions.ts';
import { messagesSamples } from './messages.ts';
import { messagingGatewaySamples } from './messaging-gateway.ts';
import { reIdentifyingGatewaySamples } from './re-identifying-gateway.ts';
import { responsesSamples } from './responses.ts';

export interface Sampled {
  readonly codec: Codec;
  readonly samples: CodecSamples;
}

/** Every codec, with what its format's documentation says. */
export const CODECS: readonly Sampled[] = [
  { codec: chatCompletions, samples: chatCompletionsSamples },
  { codec: responses, samples: responsesSamples },
  { codec: messages, samples: messagesSamples },
  { codec: bufferedGateway, samples: bufferedGatewaySamples },
  { codec: messagingGateway, samples: messagingGatewaySamples },
  { codec: reIdentifyingGateway, samples: reIdentifyingGatewaySamples },
];
