// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapport.api.codebook.IndicatorCheck;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.codebooks.internal.report.Position;
import org.rapport.codebooks.internal.report.Shown;
import org.rapport.model.codebook.Indicator;

/** Reads the indicators of one code after the other, and has each of them checked. */
final class IndicatorReader {

    private static final Keys KINDS = Keys.optional("lemmas", "phrases", "tokensregex", "semgrex");

    private static final Pattern LEMMA = Pattern.compile("(?U)\\S{1,100}");
    private static final Pattern PHRASE = Pattern.compile("(?U)\\S+(?: \\S+)+");
    private static final int LONGEST_PHRASE = 300;
    private static final int LONGEST_PATTERN = 1_000;

    private final IndicatorCheck check;
    private final Progress progress;
    private final Map<Indicator.Kind, String> keys = new EnumMap<>(Map.of(
            Indicator.Kind.LEMMA, "lemmas",
            Indicator.Kind.PHRASE, "phrases",
            Indicator.Kind.TOKENSREGEX, "tokensregex",
            Indicator.Kind.SEMGREX, "semgrex"));

    IndicatorReader(IndicatorCheck check, Progress progress) {
        this.check = check;
        this.progress = progress;
    }

    /** The indicators of one code: lemmas, phrases, TokensRegex, Semgrex. */
    List<Indicator> read(Optional<Item> item) throws TaskCancelledException {
        return item.isPresent() ? read(Fields.of(item.get(), KINDS)) : List.of();
    }

    private List<Indicator> read(Fields kinds) throws TaskCancelledException {
        List<Indicator> indicators = new ArrayList<>();
        for (Map.Entry<Indicator.Kind, String> kind : keys.entrySet()) {
            Claims once = new Claims(CodebookMessage.DUPLICATE_VALUE);
            Map<String, Position> seen = new HashMap<>();
            for (Item item : kinds.list(kind.getValue())) {
                progress.checkpoint();
                Optional<Indicator> read = pattern(kind.getKey(), item)
                        .filter(pattern -> once.claim(pattern, item))
                        .map(pattern -> new Indicator(kind.getKey(), pattern));
                read.flatMap(check::problemOf).ifPresent(item::error);
                read.ifPresent(indicator -> warn(indicator, item, seen));
                read.ifPresent(indicators::add);
            }
        }
        return indicators;
    }

    private static Optional<String> pattern(Indicator.Kind kind, Item item) {
        return switch (kind) {
            case LEMMA -> item.text(text -> LEMMA.matcher(text).matches(), CodebookMessage.BAD_LEMMA);
            case PHRASE -> item.text(IndicatorReader::isPhrase, CodebookMessage.BAD_PHRASE);
            case TOKENSREGEX, SEMGREX -> item.text(LONGEST_PATTERN).map(String::strip);
        };
    }

    /** The length comes first: a pattern that repeats needs stack for each word. */
    private static boolean isPhrase(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_PHRASE
                && PHRASE.matcher(text).matches();
    }

    private static void warn(Indicator indicator, Item item, Map<String, Position> seen) {
        boolean words = indicator.kind() == Indicator.Kind.LEMMA || indicator.kind() == Indicator.Kind.PHRASE;
        String small = words ? indicator.pattern().toLowerCase(Locale.ROOT) : indicator.pattern();
        if (indicator.kind() == Indicator.Kind.LEMMA && !small.equals(indicator.pattern())) {
            item.warn(CodebookMessage.LEMMA_CAPITALS, Shown.of(indicator.pattern()));
        }
        Position before = seen.putIfAbsent(small, item.position());
        if (before != null) {
            item.warn(CodebookMessage.SAME_INDICATOR, before.line());
        }
    }
}
