{
  "name": "__cap__-web",
  "$schema": "../../../node_modules/nx/schemas/project-schema.json",
  "projectType": "library",
  "sourceRoot": "libs/__cap__/web",
  "tags": ["type:web", "scope:__cap__"]
}
