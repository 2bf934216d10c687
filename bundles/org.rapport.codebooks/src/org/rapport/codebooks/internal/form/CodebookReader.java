// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import java.util.List;
import java.util.Optional;
import org.rapport.api.codebook.IndicatorCheck;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.codebooks.internal.report.Findings;
import org.rapport.codebooks.internal.report.Shown;
import org.rapport.codebooks.internal.yaml.YamlNode;
import org.rapport.model.codebook.About;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeGroup;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Facet;

/** Reads a whole codebook of the form rapport-codebook/1. */
public final class CodebookReader {

    private static final String FAMILY = "rapport-codebook/";
    private static final String FORMAT = FAMILY + "1";
    private static final Keys KEYS = Keys.required("format", "id", "title", "version", "language", "codes")
            .or("status", "date", "about", "coding_rules", "facets", "groups", "references");

    private final Findings findings;
    private final IndicatorCheck check;
    private final Progress progress;

    /** Puts what it finds into {@code findings}, and asks {@code check} about each indicator. */
    public CodebookReader(Findings findings, IndicatorCheck check, Progress progress) {
        this.findings = findings;
        this.check = check;
        this.progress = progress;
    }

    /** The codebook; empty if there are errors among the findings. */
    public Optional<Codebook> read(YamlNode root) throws TaskCancelledException {
        Item book = new Item(root, "", findings);
        if (!isOurs(book)) {
            return Optional.empty();
        }
        KnownCodes known = new KnownCodes(book);
        progress.begin("Reading the codebook", known.size());
        Fields fields = Fields.of(book, KEYS);
        About about = new AboutReader(fields).read();
        List<Facet> facets = new FacetReader(known).read(fields.list("facets"));
        List<CodeGroup> groups = new GroupReader(known).read(fields.list("groups"));
        List<Code> codes = new CodeReader(known, check, progress).read(fields.someList("codes"));
        return findings.failed() ? Optional.empty() : Optional.of(new Codebook(about, codes, facets, groups));
    }

    /** Whether it is worth reading on: a file of another kind or form would only give errors that mislead. */
    private boolean isOurs(Item book) {
        Optional<Item> format = book.child("format");
        if (format.isEmpty()) {
            if (book.child("codes").isEmpty()) {
                book.error(CodebookMessage.NOT_A_CODEBOOK, FORMAT);
                return false;
            }
            return true;
        }
        Optional<String> name = format.get().text();
        name.filter(found -> !found.equals(FORMAT)).ifPresent(found -> reportForm(found, format.get()));
        return name.filter(FORMAT::equals).isPresent();
    }

    private static void reportForm(String found, Item format) {
        boolean newer = found.matches(FAMILY + "[1-9][0-9]{0,3}(\\.[0-9]{1,4})*");
        format.error(newer ? CodebookMessage.NEWER_FORMAT : CodebookMessage.UNKNOWN_FORMAT, Shown.of(found), FORMAT);
    }
}
