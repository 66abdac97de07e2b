// The page of a first look: search an actor, read its meetings and statements, each with its sentence.
const main = document.querySelector('main')
const form = document.querySelector('form')

const element = (name, attributes = {}, ...children) => {
  const made = Object.assign(document.createElement(name), attributes)
  made.append(...children)
  return made
}
const quiet = text => element('span', { className: 'quiet' }, text)
const link = actor => element('a', { href: '#' + encodeURIComponent(actor.id) }, actor.name)
const among = parties => parties.flatMap((party, i) => i === 0 ? [link(party)] : [', ', link(party)])

async function ask(path) {
  const answer = await fetch('api/' + path)
  const body = await answer.json()
  if (!answer.ok) throw new Error(body.detail ?? body.title ?? answer.statusText)
  return body
}

const sentence = source => element('blockquote', {}, source.quote, element('br'),
  quiet([source.article.source, source.article.publishedOn, source.article.title].filter(Boolean).join(' · ')))

// A link (a dateline, whom a pronoun means) is evidence too, but no sentence to read on its own.
const sentences = evidence => evidence.filter(source => !source.rule.startsWith('link:'))

const meeting = m => element('li', {},
  quiet([m.date ?? 'undated', m.kind, m.status === 'held' ? null : m.status, m.place].filter(Boolean).join(' · ')),
  element('div', {}, ...among(m.participants)), ...sentences(m.evidence).slice(0, 3).map(sentence))

const statement = s => element('li', {},
  quiet([s.date ?? 'undated', s.act, s.kind].join(' · ')),
  element('div', {}, ...among(s.speakers), ': ', s.text), ...sentences(s.evidence).slice(0, 1).map(sentence))

const section = (title, items, draw, none) => [element('h2', {}, title),
  items.length ? element('ul', {}, ...items.map(draw)) : element('p', { className: 'quiet' }, none)]

async function showSearch(q) {
  const { items } = await ask('actors?q=' + encodeURIComponent(q))
  const found = actor => element('li', {}, link(actor), ' ',
    quiet([actor.type, actor.office, actor.country ?? actor.iso3, actor.articleCount + ' articles'].filter(Boolean).join(' · ')))
  main.replaceChildren(...section(`“${q}”`, items, found, 'Nobody of that name is in the graph. Try a surname or another spelling.'))
}

async function showActor(id) {
  const at = 'actors/' + encodeURIComponent(id)
  const [actor, meetings, statements] = await Promise.all([ask(at), ask(at + '/meetings?limit=50'), ask(at + '/statements?limit=50')])
  document.title = actor.name + ' · Demarche'
  main.replaceChildren(element('h2', {}, actor.name), quiet([actor.office, actor.country].filter(Boolean).join(' · ')),
    ...section('Meetings', meetings.items, meeting, 'No meetings in the articles read so far.'),
    ...section('Statements', statements.items, statement, 'No statements in the articles read so far.'))
}

const guarded = action => action.catch(error => main.replaceChildren(element('p', { role: 'alert' }, error.message)))
const route = () => { if (location.hash.length > 1) guarded(showActor(decodeURIComponent(location.hash.slice(1)))) }

form.addEventListener('submit', event => {
  event.preventDefault()
  history.replaceState(null, '', location.pathname)
  guarded(showSearch(form.elements.q.value))
})
addEventListener('hashchange', route)
route()
