/** Where a document is opened as PDF. */
export const documentFile = (id: string): string => `/api/v1/documents/${id}.pdf`;
