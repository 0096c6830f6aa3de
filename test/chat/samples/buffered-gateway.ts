import { type CodecSamples, type FieldTable, SAMPLE } from 'deid-core/testing';
import { paths } from '../support/paths.ts';

/** Every field that the documentation of the format has. `[]` is an item, `(image)` an object of that type. */
const REQUEST: FieldTable = {
  text: paths(`
    messages[].content
    messages[].content[].text
    toolConfig.tools[].toolSpec.description
    systemPrompt stopSequences[]
    messages[].content[].title
    {messages[].content[].image,messages[].content[].video,messages[].content[].document}.name
  `),
  image: paths(`
    messages[].content[].image.source.{bytes,data,url}
    messages[].content[].image_url
    messages[].content[].image_url.url
  `),
  video: paths(`
    messages[].content[].video.source.{bytes,data,url}
    messages[].content[].video_url
    messages[].content[].video_url.url
  `),
  file: paths(`
    {messages[].content[].document.source,messages[].content[].source}.{bytes,data,url}
  `),
  schema: paths(`
    toolConfig.tools[].toolSpec.inputSchema.json
    responseFormat.jsonSchema
  `),
  structure: paths(`
    toolConfig.tools[].toolSpec.name
    toolConfig.allowedTools
    {responseFormat,messages[].content[]}.type
    messages[].role
    {messages[].content[].image,messages[].content[].video,messages[].content[].document}.format
    {messages[].content[].image.source,messages[].content[].video.source}.{type,media_type}
    {messages[].content[].document.source,messages[].content[].source}.{type,media_type}
    modelId temperature maxTokens topP
  `),
};

/** Text is restored wherever it stands; what else there is has to be known. */
const ANSWER: FieldTable = {
  text: ['response.content'],
  image: ['response.toolUse.images[]'],
  structure: paths(`
    model requestId finishReason response.role
    response.toolUse.{toolUseId,executionId,status,name,s3Urls[]}
  `),
};

export const bufferedGatewaySamples: CodecSamples = {
  prompt: 'messages[].content',
  request: REQUEST,
  answer: ANSWER,
  order: paths(`
    toolConfig.tools[].toolSpec.description responseFormat.jsonSchema systemPrompt
    messages[].content[].title stopSequences[]
  `),
  parts: ['messages[].content[]'],
  typed: [
    ...['image', 'video', 'document'].flatMap((kind) => [
      {
        data: `messages[].content[].${kind}.source.bytes`,
        type: `messages[].content[].${kind}.format`,
      },
      {
        data: `messages[].content[].${kind}.source.data`,
        type: `messages[].content[].${kind}.source.media_type`,
      },
    ]),
    {
      data: 'messages[].content[].source.data',
      type: 'messages[].content[].source.media_type',
    },
  ],
  toolInputs: ['response.toolUse', 'response.toolUse[]'].map((use) => ({
    input: `${use}.input`,
    name: `${use}.name`,
  })),
  // Its answers are buffered.
  streams: [],
  requests: [
    {
      modelId: 'echo',
      maxTokens: 1024,
      systemPrompt: `Answer ${SAMPLE.name}`,
      stopSequences: [SAMPLE.quoted],
      toolConfig: {
        tools: [
          {
            toolSpec: {
              name: 'find',
              description: SAMPLE.name,
              inputSchema: {
                json: { type: 'object', properties: { name: { enum: [SAMPLE.name] } } },
              },
            },
          },
        ],
        autoExecute: true,
        allowedTools: ['find'],
      },
      messages: [
        { role: 'user', content: SAMPLE.quoted },
        {
          role: 'user',
          content: [
            { type: 'text', text: SAMPLE.name },
            {
              document: {
                format: 'csv',
                name: SAMPLE.name,
                source: { bytes: 'TWFyaWEgRGVsZ2Fkbyw0NDcxOTAy' },
              },
            },
          ],
        },
      ],
    },
  ],
  echo(request) {
    const { messages, systemPrompt } = request as {
      readonly messages: readonly { readonly content: unknown }[];
      readonly systemPrompt: string;
    };
    const texts = messages.map(({ content }) => content).filter((it) => typeof it === 'string');
    return {
      response: {
        role: 'assistant',
        content: systemPrompt,
        // Its answers hold no documents.
        toolUse: texts.map((content, index) => ({
          toolUseId: `use_${index}`,
          name: 'find',
          input: { said: content },
          result: [content],
          s3Urls: ['https://example.com/signed'],
        })),
      },
      finishReason: 'tool_use',
      usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
    };
  },
};
