package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {
    private static Draft draft() {
        var draft = new Draft();
        draft.title("Talks end");
        draft.publisher("The Post");
        draft.authors().addAll(List.of("Ada Fisher", "Ben Okoro"));
        return draft;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "ADVERTISEMENT - SCROLL TO CONTINUE",
                "Share this article",
                "Read more: Talks to begin in May",
                "See also",
                "Related stories",
                "Most read this week",
                "Sign up for our daily newsletter.",
                "Get the news straight to your inbox.",
                "Please enable JavaScript to see this page",
                "By Ada Fisher",
                "By Carla M. Mendes and Jo Lind in Geneva",
                "Published: Oct. 18, 2024, 10:30",
                "Updated 18 October 2024 10:30 GMT",
                "18 October 2024",
                "5 min read",
                "12 comments",
                "Photo: A. Fisher/Post",
                "© 2024 The Post",
                "All rights reserved",
                "Tags: talks, Geneva",
                "Back to top",
                "talks END",
                "The Post",
                "Ben Okoro",
                "Ada Fisher and Ben Okoro",
                "The Post is a newspaper. Terms of use Privacy policy",
            })
    void whatIsNotTheArticlesIsKnown(String block) {
        assertThat(Boilerplate.is(block, draft())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday they had left.",
                "By the sea",
                "From Monday on, buses run again.",
                "Published in 2023, the report was wrong.",
                "Copyright law has changed.",
                "Related cases have been found in two towns.",
                "Kremlin dictates terms",
                "More in store",
                "Share prices fell on Friday.",
                "Ada Fisher resigned.",
                "The Post denied that.",
                "On 18 October 2024 they met.",
                "12 comments were found to be false, the office said.",
                "Talks end early",
                "Listen to us, they said.",
            })
    void whatOnlyLooksLikeItIsText(String block) {
        assertThat(Boilerplate.is(block, draft())).isFalse();
    }

    @Test
    void withoutKnownAuthorsNoAddressIsAByline() {
        assertThat(Boilerplate.is("https://example.org/a", new Draft())).isFalse();
        assertThat(Boilerplate.is("https://example.org/a", draft())).isFalse();
    }
}
