package org.demarche.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the service as curl would. */
final class Client {
    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    Client(int port) {
        this.address = "http://localhost:" + port;
    }

    record Answer(int status, JsonNode body, HttpResponse<String> raw) {
        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET().build());
    }

    Answer post(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** An article as a request has it. */
    static String article(String id, String title, String text, String day) {
        return JSON.createObjectNode()
                .put("id", id)
                .put("title", title)
                .put("text", text)
                .put("publishedOn", day)
                .toString();
    }

    private static boolean isJson(HttpResponse<String> raw) {
        return raw.headers().firstValue("Content-Type").orElse("").contains("json");
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> raw = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(raw.statusCode(), JSON.readTree(isJson(raw) ? raw.body() : "null"), raw);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
