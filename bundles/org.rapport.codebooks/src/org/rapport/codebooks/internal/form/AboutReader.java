// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.model.codebook.About;

/** Reads what a codebook says about itself. */
final class AboutReader {

    private static final int LONGEST_VERSION = 64;
    private static final Keys REFERENCE = Keys.required("text").or("id");

    private final Fields fields;

    AboutReader(Fields fields) {
        this.fields = fields;
    }

    About read() {
        return new About(
                Ids.of(fields).orElse(""),
                fields.line("title"),
                fields.get("version")
                        .flatMap(item -> item.text(LONGEST_VERSION))
                        .map(Wording::line)
                        .orElse(""),
                language(),
                text(),
                rules(),
                references());
    }

    private List<String> rules() {
        Claims once = new Claims(CodebookMessage.DUPLICATE_VALUE);
        return fields.list("coding_rules").stream()
                .filter(rule ->
                        rule.rawText().filter(text -> !once.claim(text, rule)).isEmpty())
                .flatMap(rule -> rule.paragraphs().stream())
                .toList();
    }

    private String language() {
        return fields.get("language")
                .flatMap(item -> item.text(AboutReader::isLanguageTag, CodebookMessage.BAD_LANGUAGE))
                .orElse("");
    }

    private static boolean isLanguageTag(String tag) {
        String[] parts = tag.split("-", -1);
        return parts[0].matches("[A-Za-z]{2,8}")
                && Arrays.stream(parts).allMatch(part -> part.matches("[A-Za-z0-9]{1,8}"));
    }

    /** What the book is for, and a last paragraph about its state. */
    private String text() {
        return Stream.of(fields.paragraphs("about"), state(fields.line("status"), date()))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String state(String status, String date) {
        if (status.isEmpty()) {
            return date.isEmpty() ? "" : "Written on " + date + ".";
        }
        return (date.isEmpty() ? "Status: " : "Status on " + date + ": ") + status;
    }

    private String date() {
        return fields.get("date")
                .flatMap(item -> item.text(AboutReader::isDate, CodebookMessage.BAD_DATE))
                .orElse("");
    }

    private static boolean isDate(String date) {
        try {
            return LocalDate.parse(date).toString().equals(date);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private List<String> references() {
        Claims ids = new Claims(CodebookMessage.DUPLICATE_ID);
        return fields.list("references").stream()
                .flatMap(reference -> reference(reference, ids).stream())
                .toList();
    }

    private static Optional<String> reference(Item reference, Claims ids) {
        if (!reference.isMap()) {
            return reference.paragraphs();
        }
        Fields parts = Fields.of(reference, REFERENCE);
        Ids.unique(parts, ids);
        return parts.get("text").flatMap(Item::paragraphs);
    }
}
