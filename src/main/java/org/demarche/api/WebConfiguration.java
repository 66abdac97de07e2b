package org.demarche.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.diplomacy.Edtf;
import org.demarche.graph.query.Cursor;
import org.demarche.ingest.Ingest;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches Spring MVC the values of our parameters. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {
    WebConfiguration() {
        // Both are written as strings, in requests and in answers.
        SpringDocUtils.getConfig()
                .replaceWithClass(Edtf.class, String.class)
                .replaceWithClass(Cursor.class, String.class)
                .addSimpleTypesForParameterObject(Edtf.class, Cursor.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Demarche")
                        .version(Ingest.version())
                        .description(
                                "Who met whom, who said what to whom, each with the sentence that says so. Dates are EDTF"
                                        + " (2024-04-09, 2024-04, 2024, a/b), states ISO 3166-1 alpha-3; errors are problems (RFC 9457).")
                        .license(new License().name("Apache-2.0")));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Edtf.class, Edtf::new);
        registry.addConverter(String.class, Cursor.class, Cursor::parse);
        registry.addConverterFactory(new LowerCaseEnums());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new UnknownParameters()).addPathPatterns("/api/**");
    }

    /** Values are written in lower case, as in the findings. */
    private static final class LowerCaseEnums implements ConverterFactory<String, Enum> {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return text -> (T) Arrays.stream(type.getEnumConstants())
                    .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("it is one of "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(value -> value.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", "))));
        }
    }
}
