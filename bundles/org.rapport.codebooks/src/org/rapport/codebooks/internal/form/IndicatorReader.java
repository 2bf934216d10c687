// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        Map<Indicator, Position> seen = new HashMap<>();
        List<Indicator> indicators = new ArrayList<>();
        for (Map.Entry<Indicator.Kind, String> kind : keys.entrySet()) {
            for (Item pattern : kinds.list(kind.getValue())) {
                progress.checkpoint();
                read(kind.getKey(), pattern, seen).ifPresent(indicators::add);
            }
        }
        return indicators;
    }

    private Optional<Indicator> read(Indicator.Kind kind, Item item, Map<Indicator, Position> seen) {
        boolean words = kind == Indicator.Kind.LEMMA || kind == Indicator.Kind.PHRASE;
        Optional<Indicator> read =
                (words ? item.line() : item.pattern()).map(pattern -> new Indicator(kind, pattern));
        read.ifPresent(indicator -> {
            check.problemOf(indicator).ifPresent(item::error);
            warn(indicator, item);
            warnIfSeen(words ? lowerCase(indicator) : indicator, item, seen);
        });
        return read;
    }

    private static Indicator lowerCase(Indicator indicator) {
        return new Indicator(indicator.kind(), indicator.pattern().toLowerCase(Locale.ROOT));
    }

    private static void warn(Indicator indicator, Item item) {
        if (indicator.kind() != Indicator.Kind.LEMMA) {
            return;
        }
        if (indicator.pattern().indexOf(' ') >= 0) {
            item.warn(CodebookMessage.LEMMA_BLANKS, Shown.of(indicator.pattern()));
        } else if (!lowerCase(indicator).equals(indicator)) {
            item.warn(CodebookMessage.LEMMA_CAPITALS, Shown.of(indicator.pattern()));
        }
    }

    private static void warnIfSeen(Indicator indicator, Item item, Map<Indicator, Position> seen) {
        Position before = seen.putIfAbsent(indicator, item.position());
        if (before != null) {
            item.warn(CodebookMessage.SAME_INDICATOR, before.line());
        }
    }
}
