// How much there is, for the greeting at start.
RETURN { articles: COUNT { (:Article) }, people: COUNT { (:Person) }, countries: COUNT { (:Country) },
         organisations: COUNT { (:Organisation) }, meetings: COUNT { (:Meeting) }, statements: COUNT { (:Statement) } } AS answer
