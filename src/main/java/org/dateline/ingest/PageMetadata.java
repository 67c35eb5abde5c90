package org.dateline.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.ingest.PageFields.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article. JSON-LD is trusted first, then meta elements and microdata, then what stands on the page itself. */
final class PageMetadata {
    private static final Pattern SITE_SUFFIX = Pattern.compile("\\s+[|–—·»-]\\s+[^|–—·»]{2,40}$");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Document page;
    private final PageFields fields;
    private final JsonLd.@Nullable Entry article;

    private PageMetadata(Document page) {
        this.page = page;
        this.fields = new PageFields(page);
        this.article = chooseArticle(JsonLd.read(page).listArticles());
    }

    static PageMetadata read(Document page) {
        return new PageMetadata(page);
    }

    void fill(Draft draft) {
        draft.url(url());
        draft.publisher(publisher());
        draft.title(title(draft.publisher()));
        draft.published(published());
        draft.authors().addAll(authors());
        Element html = page.selectFirst("html[lang]");
        draft.language(html == null ? null : html.attr("lang"));
    }

    /** The text of the article as stated in JSON-LD, which few pages do. */
    Optional<String> body() {
        return article().flatMap(JsonLd.Entry::body);
    }

    private Optional<JsonLd.Entry> article() {
        return Optional.ofNullable(article);
    }

    /** A page may describe the articles that it links to as well: its own is the one with its address or its headline, or else the only one. */
    private JsonLd.@Nullable Entry chooseArticle(List<JsonLd.Entry> described) {
        if (described.size() <= 1) {
            return described.isEmpty() ? null : described.get(0);
        }
        var addresses = fields.list(Field.URL)
                .flatMap(url -> CanonicalUrl.find(url).stream())
                .toList();
        var headlines = Stream.concat(headings(), fields.list(Field.TITLE))
                .map(PageMetadata::letters)
                .toList();
        return Stream.concat(
                        described.stream()
                                .filter(entry -> entry.urls().stream()
                                        .flatMap(url -> CanonicalUrl.find(url).stream())
                                        .anyMatch(addresses::contains)),
                        described.stream()
                                .filter(entry -> entry.headline()
                                        .map(PageMetadata::letters)
                                        .filter(headlines::contains)
                                        .isPresent()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String url() {
        // Relative and home addresses are common here and say nothing; only when no address will do is the first one
        // worth a warning.
        List<String> written = Stream.concat(
                        fields.list(Field.URL), article().stream().flatMap(a -> a.urls().stream()))
                .toList();
        return written.stream()
                .filter(url -> CanonicalUrl.find(url).isPresent())
                .findFirst()
                .orElse(written.isEmpty() ? null : written.get(0));
    }

    private @Nullable String publisher() {
        return Stream.concat(article().flatMap(JsonLd.Entry::publisher).stream(), fields.list(Field.PUBLISHER))
                .findFirst()
                .orElse(null);
    }

    private List<String> authors() {
        return Stream.concat(article().map(JsonLd.Entry::authors).stream(), fields.listByPlace(Field.AUTHOR))
                .map(PageMetadata::names)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> names(List<String> bylines) {
        return bylines.stream()
                .flatMap(byline -> Authors.parse(byline).stream())
                .distinct()
                .toList();
    }

    private @Nullable String published() {
        List<String> stated = Stream.concat(
                        article().flatMap(JsonLd.Entry::published).stream(), fields.list(Field.DATE))
                .toList();
        return stated.stream()
                .filter(date -> PublicationDate.find(date).isPresent())
                .findFirst()
                .or(() -> PageTimes.find(page).map(LocalDate::toString))
                .orElse(stated.isEmpty() ? null : stated.get(0));
    }

    private @Nullable String title(@Nullable String publisher) {
        List<String> stated = Stream.concat(
                        article().flatMap(JsonLd.Entry::headline).stream(), fields.list(Field.TITLE))
                .toList();
        List<String> headings = headings().toList();
        // Readers see the heading; what machines are told is often cut short or has the site's name at its end.
        return headings.stream()
                .filter(heading -> stated.stream().anyMatch(title -> isSame(title, heading)))
                .findFirst()
                .or(() -> stated.stream().findFirst().map(title -> withoutSite(title, publisher)))
                .or(() -> headings.size() == 1 ? Optional.of(headings.get(0)) : Optional.empty())
                .orElseGet(() -> page.title().isBlank()
                        ? null
                        : SITE_SUFFIX.matcher(page.title()).replaceFirst(""));
    }

    private Stream<String> headings() {
        return page.select("h1").stream().map(Element::text).filter(text -> !text.isBlank());
    }

    /** Whether one begins with the other and is most of it: a site's name, which some pages set as a heading, is less. */
    private static boolean isSame(String stated, String heading) {
        String a = letters(stated);
        String b = letters(heading);
        return !b.isEmpty()
                && (a.startsWith(b) || b.startsWith(a))
                && Math.min(a.length(), b.length()) * 2 > Math.max(a.length(), b.length());
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String withoutSite(String title, @Nullable String publisher) {
        var suffix = SITE_SUFFIX.matcher(title);
        boolean isSite =
                publisher != null && suffix.find() && letters(suffix.group()).equals(letters(publisher));
        return isSite ? title.substring(0, suffix.start()) : title;
    }
}
