package org.demarche.graph.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.demarche.Neo4jForTests;
import org.demarche.graph.GraphDigest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

class GraphWriterIT {
    private static final int ARTICLES = 60;

    private final Driver driver = Neo4jForTests.driver();
    private final GraphWriter writer = new GraphWriter(driver);

    @BeforeEach
    void clear() {
        Neo4jForTests.clear();
    }

    @Test
    void everyOrderBatchSizeAndNumberOfWritersGivesTheSameGraph() throws Exception {
        List<Report> news = GeneratedNews.dense(1, ARTICLES);
        writer.write(news);
        List<String> expected = GraphDigest.lines(driver);
        for (int run = 0; run < 20; run++) {
            Random random = new Random(run);
            Neo4jForTests.clear();
            writeInBatches(shuffled(news, random), 1 + random.nextInt(ARTICLES), 1 + random.nextInt(4));
            assertThat(GraphDigest.lines(driver)).as("run " + run).isEqualTo(expected);
        }
    }

    @Test
    void twiceTheSameAddsNothing() {
        List<Report> news = GeneratedNews.dense(2, ARTICLES);
        assertThat(writer.write(news).added()).isEqualTo(ARTICLES);
        String digest = GraphDigest.of(driver);
        assertThat(writer.write(news)).isEqualTo(WriteSummary.ofArticles(0, 0, ARTICLES, 0));
        assertThat(GraphDigest.of(driver)).isEqualTo(digest);
    }

    @Test
    void ofOneArticleTwiceInABatchTheLastCounts() {
        List<Report> news = GeneratedNews.dense(3, 10);
        List<Report> twice = new ArrayList<>(
                news.stream().map(r -> GeneratedNews.rewritten(r, 7)).toList());
        twice.addAll(news);
        assertThat(writer.write(twice).added()).isEqualTo(10);
        assertThat(GraphDigest.lines(driver)).isEqualTo(linesOf(news));
    }

    @Test
    void aReplacedArticleLeavesTheGraphOfTheFinalTexts() throws Exception {
        List<Report> before = GeneratedNews.dense(4, ARTICLES);
        List<Report> after = new ArrayList<>(before);
        for (int i = 0; i < ARTICLES; i += 3) {
            after.set(i, GeneratedNews.rewritten(before.get(i), 100 + i));
        }
        writer.write(before);
        WriteSummary summary = writeInBatches(after, 7, 3);
        assertThat(summary.replaced()).isEqualTo(20);
        assertThat(summary.unchanged()).isEqualTo(40);
        assertThat(GraphDigest.lines(driver)).isEqualTo(linesOf(after));
    }

    @Test
    void aNewVersionOfExtractionReplaces() {
        Report report = GeneratedNews.dense(5, 1).get(0);
        writer.write(List.of(report));
        Report again = new Report(report.article(), report.findings(), "test-2");
        assertThat(writer.write(List.of(again)).replaced()).isEqualTo(1);
        assertThat(GraphDigest.lines(driver)).isEqualTo(linesOf(List.of(again)));
    }

    @Test
    void aRetractedArticleLeavesTheGraphOfTheOthers() {
        List<Report> news = GeneratedNews.dense(6, ARTICLES);
        writer.write(news);
        for (int i = 0; i < ARTICLES; i += 2) {
            assertThat(writer.retract("article:" + i).retracted()).isEqualTo(1);
        }
        assertThat(writer.retract("article:0")).isEqualTo(WriteSummary.NOTHING);
        assertThat(writer.retract("article:unknown")).isEqualTo(WriteSummary.NOTHING);
        List<Report> left = IntStream.range(0, ARTICLES)
                .filter(i -> i % 2 == 1)
                .mapToObj(news::get)
                .toList();
        List<String> lines = withoutRetracted();
        assertThat(lines).isEqualTo(linesOf(left));
    }

    @Test
    void allRetractedLeaveNothing() {
        List<Report> news = GeneratedNews.dense(7, 20);
        writer.write(news);
        news.forEach(report -> writer.retract(report.article().id()));
        assertThat(withoutRetracted()).isEmpty();
    }

    @Test
    void aRetractedArticleCanBeGivenAgain() {
        List<Report> news = GeneratedNews.dense(8, 20);
        writer.write(news);
        writer.retract("article:3");
        assertThat(writer.write(news).added()).isEqualTo(1);
        assertThat(GraphDigest.lines(driver)).isEqualTo(linesOf(news));
    }

    @Test
    void writersOfTheSameArticlesAtOnceAgree() throws Exception {
        List<Report> news = GeneratedNews.dense(9, ARTICLES);
        List<Callable<WriteSummary>> work = IntStream.range(0, 4)
                .<Callable<WriteSummary>>mapToObj(i -> () -> writeInBatches(shuffled(news, new Random(i)), 9, 1))
                .toList();
        WriteSummary summary = inThreads(work, 4);
        assertThat(summary.added()).isEqualTo(ARTICLES);
        assertThat(summary.unchanged()).isEqualTo(3 * ARTICLES);
        assertThat(GraphDigest.lines(driver)).isEqualTo(linesOf(news));
    }

    @Test
    void replacingAndRetractingAtOnceEndsInTheGraphOfTheFinalTexts() throws Exception {
        List<Report> before = GeneratedNews.dense(10, ARTICLES);
        writer.write(before);
        List<Callable<WriteSummary>> work = new ArrayList<>();
        List<Report> after = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            Report report = before.get(i);
            Report rewritten = GeneratedNews.rewritten(report, 500 + i);
            if (i % 3 == 0) {
                work.add(() -> writer.retract(report.article().id()));
            } else {
                after.add(rewritten);
                work.add(() -> writer.write(List.of(rewritten)));
            }
        }
        inThreads(work, 4);
        assertThat(withoutRetracted()).isEqualTo(linesOf(after));
    }

    private WriteSummary writeInBatches(List<Report> news, int size, int threads) throws Exception {
        List<Callable<WriteSummary>> work = new ArrayList<>();
        for (int from = 0; from < news.size(); from += size) {
            List<Report> batch = news.subList(from, Math.min(news.size(), from + size));
            work.add(() -> writer.write(batch));
        }
        return inThreads(work, threads);
    }

    private static WriteSummary inThreads(List<Callable<WriteSummary>> work, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            WriteSummary summary = WriteSummary.NOTHING;
            for (Future<WriteSummary> done : pool.invokeAll(work)) {
                summary = summary.plus(done.get());
            }
            return summary;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<String> linesOf(List<Report> news) {
        Neo4jForTests.clear();
        writer.write(news);
        return GraphDigest.lines(driver);
    }

    private List<String> withoutRetracted() {
        return GraphDigest.lines(driver).stream()
                .filter(line -> !line.contains("retracted=true"))
                .toList();
    }

    private static List<Report> shuffled(List<Report> news, Random random) {
        List<Report> shuffled = new ArrayList<>(news);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
