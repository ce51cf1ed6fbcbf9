{
  "name": "__cap__-domain",
  "$schema": "../../../node_modules/nx/schemas/project-schema.json",
  "projectType": "library",
  "sourceRoot": "libs/__cap__/domain",
  "tags": ["type:domain", "scope:__cap__"]
}
