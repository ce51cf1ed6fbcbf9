{
  "loading": "Carico",
  "mine": {
    "heading": "__it_many__",
    "words": "__it_one__",
    "add": "Aggiungi",
    "remove": "Togli",
    "empty": "Ancora niente",
    "emptyText": "Quello che aggiungi resta qui finché non lo togli."
  }
}
