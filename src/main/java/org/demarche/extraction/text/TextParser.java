package org.demarche.extraction.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.demarche.article.Article;
import org.demarche.article.Layout;
import org.demarche.article.Span;
import org.demarche.diplomacy.Doubt;

/** Reads an article as language. Thread-safe: the models are shared, the engines are made once per thread. */
public final class TextParser {
    private final ThreadLocal<Engines> engines;
    private final Vocabulary vocabulary;

    private TextParser(LanguageModels models) {
        vocabulary = new Vocabulary(models.tags().getFactory().getTagDictionary());
        engines = ThreadLocal.withInitial(() -> Engines.of(models));
    }

    /** Reads the models from the class path: about half a second. */
    public static TextParser load() {
        return new TextParser(LanguageModels.load());
    }

    /** The common words of English. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The sentences and quotations of an article; no sentences, and a doubt {@code not-english}, where it is not English. */
    public ParsedText parse(Article article, Layout layout) {
        List<Paragraph> all = Paragraphs.of(article, layout);
        List<String> languages = all.stream()
                .map(p -> LanguageIdentifier.of(p.span().of(article)))
                .toList();
        String language = MainLanguage.of(all, languages);
        if (!language.equals(LanguageIdentifier.ENGLISH)) {
            Doubt doubt = Doubt.of("not-english", "The text reads as \"" + language + "\"; only English is read");
            return new ParsedText(article, layout, language, List.of(), List.of(), List.of(doubt));
        }
        return parse(article, layout, MainLanguage.english(all, languages));
    }

    private ParsedText parse(Article article, Layout layout, List<Paragraph> paragraphs) {
        Engines own = engines.get();
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (opennlp.tools.util.Span s : own.splitter.split(paragraph.span().of(article))) {
                sentences.add(own.read(article, paragraph, s, sentences.size()));
            }
        }
        List<Doubt> doubts = new ArrayList<>();
        List<Quotation> quotations = QuotationReader.read(article, paragraphs, doubts);
        return new ParsedText(article, layout, LanguageIdentifier.ENGLISH, sentences, quotations, doubts);
    }

    private record Engines(SentenceSplitter splitter, Tokenizer tokenizer, Tagger tagger) {
        static Engines of(LanguageModels models) {
            return new Engines(
                    new SentenceSplitter(new SentenceDetectorME(models.sentences())),
                    new Tokenizer(new TokenizerME(models.tokens())),
                    new Tagger(models));
        }

        Sentence read(Article article, Paragraph paragraph, opennlp.tools.util.Span at, int index) {
            int offset = paragraph.span().start() + at.getStart();
            Span span =
                    new Span(paragraph.span().field(), offset, paragraph.span().start() + at.getEnd());
            String words = span.of(article);
            List<opennlp.tools.util.Span> cuts = tokenizer.split(words);
            String[] forms =
                    cuts.stream().map(c -> c.getCoveredText(words).toString()).toArray(String[]::new);
            String[] penn = PennForms.of(forms);
            String[] tags = tagger.tag(penn);
            List<Token> tokens = new ArrayList<>(forms.length);
            for (int i = 0; i < forms.length; i++) {
                opennlp.tools.util.Span cut = cuts.get(i);
                tokens.add(new Token(
                        offset + cut.getStart(), offset + cut.getEnd(), PennForms.straight(forms[i]), tags[i]));
            }
            return new Sentence(index, span, paragraph.number(), paragraph.zone(), tokens, tagger.chunk(penn, tags));
        }
    }
}
