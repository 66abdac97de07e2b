// Articles, newest first, undated ones last; ($afterDate, $afterId) is the last one of the page before.
MATCH (article:Article)
WITH article, coalesce(toString(article.publishedOn), '') AS published
WHERE ($source IS NULL OR article.source = $source)
  AND ($afterId IS NULL OR published < $afterDate OR (published = $afterDate AND article.id > $afterId))
WITH article, published ORDER BY published DESC, article.id LIMIT $limit
RETURN article { .id, .title, .url, .source, .retracted, publishedOn: toString(article.publishedOn) } AS answer
