/** What `GET /api/v1/me` says of who is reading. */
export interface Me {
  person: { id: string; givenName: string; familyName: string };
  roles: readonly { role: string; centreId: string | null }[];
  permissions: readonly string[];
}
