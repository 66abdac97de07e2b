package org.demarche.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page or feed fetched from its address.
 *
 * @param charset as the server named it; null where it did not
 */
record Download(InputStream stream, @Nullable String charset) {
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    /** @throws BadArticleException when nothing comes in time, or the server refuses */
    static Download of(String address, Reading reading) throws IOException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(reading.timeout())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        CompletableFuture<Download> coming = client.sendAsync(request(address, reading), BodyHandlers.ofInputStream())
                .thenApplyAsync(response -> read(response, reading));
        try {
            return coming.get(reading.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw BadArticleException.because(
                    "no whole answer within %d s; try again later, or save the page and give the file"
                            .formatted(reading.timeout().toSeconds()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw BadArticleException.because("the reading was interrupted");
        } catch (ExecutionException e) {
            throw because(e.getCause());
        }
    }

    private static HttpRequest request(String address, Reading reading) {
        try {
            return HttpRequest.newBuilder(URI.create(address))
                    .timeout(reading.timeout())
                    .header("User-Agent", "Demarche")
                    .header("Accept", "text/html,application/rss+xml,application/atom+xml,application/xml,*/*;q=0.5")
                    .build();
        } catch (IllegalArgumentException e) {
            throw BadArticleException.because("no address (" + e.getMessage() + "); check its spelling");
        }
    }

    private static Download read(HttpResponse<InputStream> response, Reading reading) {
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw BadArticleException.because(
                        "the server answered " + response.statusCode() + "; check the address");
            }
            byte[] bytes = WholeFile.bytes(body, reading);
            return new Download(new ByteArrayInputStream(bytes), charset(response));
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static @Nullable String charset(HttpResponse<?> response) {
        Matcher charset =
                CHARSET.matcher(response.headers().firstValue("Content-Type").orElse(""));
        return charset.find() && isKnown(charset.group(1)) ? charset.group(1) : null;
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static RuntimeException because(@Nullable Throwable cause) {
        if (cause instanceof BadArticleException bad) {
            return bad;
        }
        String what = cause == null || cause.getMessage() == null ? "no connection" : cause.getMessage();
        return BadArticleException.because("cannot be fetched (%s); check the address and the network".formatted(what));
    }
}
