import type { DescriptionSource } from '../contract/connection.ts';
import { describeDocument } from './description.ts';

const authorization = {
  name: 'Authorization',
  in: 'header',
  required: true,
  schema: { type: 'string' },
  example: 'Bearer ABCDE1234567890',
  description: 'Ignite API Token',
} as const;

const accepted = { '2XX': { description: 'Received' } } as const;

/**
 * The API as the vendor's page describes it, in OpenAPI 3.1. The page does not show the paths:
 * these are a guess, which the server's own document replaces as soon as it can be had.
 */
export const shippedOpenApi = {
  openapi: '3.1.0',
  info: { title: 'Ignite Procurement Data API', version: '1' },
  paths: {
    '/repositories': {
      get: {
        summary: 'List all available repositories',
        parameters: [authorization],
        responses: {
          '200': {
            description: 'All data repositories that the token gives access to',
            content: {
              'application/json': {
                schema: { type: 'array', items: { $ref: '#/components/schemas/Repository' } },
              },
            },
          },
        },
      },
    },
    '/files': {
      post: {
        summary: 'Pushing files',
        parameters: [authorization],
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['dataRepositoryId', 'file'],
                properties: {
                  dataRepositoryId: { type: 'string', format: 'uuid' },
                  file: { type: 'string', format: 'binary' },
                  fileConfig: { type: 'string' },
                  compressed: { type: 'string', default: 'false' },
                  deleteQueryId: { type: 'string' },
                },
              },
            },
          },
        },
        responses: accepted,
      },
    },
    '/data': {
      post: {
        summary: 'Pushing data',
        parameters: [authorization],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['dataRepositoryId', 'data'],
                properties: {
                  dataRepositoryId: { type: 'string', format: 'uuid' },
                  importName: { type: 'string' },
                  data: { type: 'array', items: { type: 'object' } },
                  deleteQueryId: { type: 'string' },
                },
              },
            },
          },
        },
        responses: accepted,
      },
    },
  },
  components: {
    schemas: {
      Repository: {
        type: 'object',
        required: ['id', 'name', 'fields'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          name: { type: 'string' },
          fields: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
} as const;

/** The description in use until the server's own has been found or loaded. */
export const shippedDescription: DescriptionSource = describeDocument(shippedOpenApi, {
  kind: 'shipped',
  place: '',
  address: null,
});
