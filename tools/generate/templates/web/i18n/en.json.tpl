{
  "loading": "Loading",
  "mine": {
    "heading": "__en_many__",
    "words": "__en_one__",
    "add": "Add",
    "remove": "Take away",
    "empty": "Nothing yet",
    "emptyText": "What you add stays here until you take it away."
  }
}
