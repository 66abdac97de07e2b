package org.demarche.article;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A Markdown file: the fields between two lines {@code ---} on top, if any, and the text that follows, its marks kept.
 *
 * @param fields keys and values as written, no value read as a date or number
 */
record FrontMatter(Map<?, ?> fields, String text) {
    private static final Pattern BLOCK = Pattern.compile(
            "\\A---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("\\A\\s*[\\w-]+\\s*:");

    FrontMatter {
        fields = Map.copyOf(fields);
    }

    static FrontMatter of(String file) {
        Matcher block = BLOCK.matcher(file);
        if (!block.find() || !KEY.matcher(block.group(1)).find()) {
            return new FrontMatter(Map.of(), file);
        }
        Object yaml = load(block.group(1));
        return yaml instanceof Map<?, ?> fields
                ? new FrontMatter(withoutNulls(fields), file.substring(block.end()))
                : new FrontMatter(Map.of(), file);
    }

    Article toArticle() {
        String title = Optional.ofNullable(field("title")).orElse("");
        String key = fields.containsKey("publishedOn") ? "publishedOn" : "date";
        String written = field(key);
        LocalDate day = written == null ? null : Days.ofField(key, written);
        String id = Optional.ofNullable(field("id")).orElseGet(() -> Article.idOf(title, text));
        return new Article(id, title, text, field("url"), field("source"), day, field("language"), false);
    }

    private @Nullable String field(String key) {
        Object value = fields.get(key);
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        if (!(value instanceof String)) {
            throw BadArticleException.inField(key, "it is a list or map; give one value on one line");
        }
        return value.toString();
    }

    private static Map<Object, Object> withoutNulls(Map<?, ?> fields) {
        Map<Object, Object> some = new java.util.HashMap<>();
        fields.forEach((key, value) -> {
            if (key != null && value != null) {
                some.put(key, value);
            }
        });
        return some;
    }

    private static @Nullable Object load(String block) {
        try {
            return yaml().load(block);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            int line = mark == null ? 2 : mark.getLine() + 2;
            throw BadArticleException.inLine(
                    line,
                    "broken front matter (%s); put values with a colon in quotation marks".formatted(e.getProblem()));
        } catch (YAMLException e) {
            throw BadArticleException.because("broken front matter: " + e.getMessage());
        }
    }

    /** Without resolvers every value stays the string it is: YAML would make 2024-02-30 the first of March. */
    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        Resolver strings = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // none
            }
        };
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, strings);
    }
}
