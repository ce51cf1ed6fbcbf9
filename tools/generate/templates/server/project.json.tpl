{
  "name": "__cap__-server",
  "$schema": "../../../node_modules/nx/schemas/project-schema.json",
  "projectType": "library",
  "sourceRoot": "libs/__cap__/server",
  "tags": ["type:server", "scope:__cap__"]
}
