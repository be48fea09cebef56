import type { OperationPaths } from './options.ts';

type Json = { readonly [key: string]: unknown };

/** The OpenAPI 3.1 document of the three operations at the given paths. */
export function openApiDocument(
  paths: OperationPaths,
  address: string,
  maxBodyBytes: number,
): Json {
  const operations = [
    { path: paths.listRepositories, method: 'get', operation: listRepositories },
    { path: paths.pushFile, method: 'post', operation: pushFile },
    { path: paths.pushData, method: 'post', operation: pushData },
  ];
  const items: Record<string, Json> = {};
  for (const { path, method, operation } of operations) {
    items[path] = { ...items[path], [method]: operation };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ignite Procurement Data API (sandbox)',
      version: '1.0.0',
      description: `A local Ignite that keeps what it is sent. A request body is at most ${maxBodyBytes} bytes.`,
    },
    servers: [{ url: address }],
    paths: items,
  };
}

function authorization(example: string): readonly Json[] {
  return [
    {
      name: 'Authorization',
      in: 'header',
      required: true,
      description: 'Ignite API Token',
      schema: { type: 'string' },
      example,
    },
  ];
}

const refusal = {
  description: 'Why it was refused',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        required: ['message'],
        properties: { message: { type: 'string' } },
      },
    },
  },
};

const accepted = {
  description: 'Kept',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        properties: {
          message: { type: 'string' },
          importId: { type: 'integer' },
          rowCount: { type: 'integer' },
        },
      },
    },
  },
};

const uuid = { type: 'string', format: 'uuid' };

const listRepositories = {
  summary: 'List all available repositories',
  operationId: 'listRepositories',
  parameters: authorization('Bearer ABCDE1234567890'),
  responses: {
    '200': {
      description: 'The repositories',
      content: {
        'application/json': {
          schema: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'name', 'fields'],
              properties: {
                id: uuid,
                name: { type: 'string' },
                fields: { type: 'array', items: { type: 'string' } },
              },
            },
          },
        },
      },
    },
    default: refusal,
  },
};

const pushFile = {
  summary: 'Pushing files',
  operationId: 'pushFile',
  parameters: authorization('Bearer ABCDE1234567890'),
  requestBody: {
    required: true,
    content: {
      'multipart/form-data': {
        schema: {
          type: 'object',
          required: ['dataRepositoryId', 'file'],
          properties: {
            dataRepositoryId: {
              ...uuid,
              description: 'The UUID of the data repository to push data to.',
            },
            file: {
              type: 'string',
              format: 'binary',
              description: 'Valid types: .xlsx, .csv, .json, .ndjson; gzip, or a zip of one file.',
            },
            fileConfig: {
              type: 'string',
              description: 'A JSON string; required for .csv files only.',
              example:
                '{"delimiter":",","quoteCharacter":"DOUBLE_QUOTE","escapeCharacter":"BACKSLASH","encoding":"UTF-8"}',
            },
            compressed: {
              type: 'string',
              enum: ['true', 'false'],
              default: 'false',
              description: 'Whether the file is compressed with gzip.',
            },
            deleteQueryId: {
              ...uuid,
              description: 'The UUID of the Ignite created Delete Query.',
            },
          },
        },
      },
    },
  },
  responses: { '200': accepted, default: refusal },
};

const pushData = {
  summary: 'Pushing data',
  operationId: 'pushData',
  parameters: authorization('Bearer ABCDE1234567890'),
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: {
          type: 'object',
          required: ['dataRepositoryId', 'data'],
          properties: {
            dataRepositoryId: uuid,
            importName: {
              type: 'string',
              description: 'Optional name for the import. If not provided, a timestamp is used.',
            },
            data: {
              type: 'array',
              description: 'Every row is a flat object.',
              items: {
                type: 'object',
                additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
              },
            },
            deleteQueryId: uuid,
          },
        },
      },
    },
  },
  responses: { '200': accepted, default: refusal },
};
