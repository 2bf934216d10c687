// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What other tools call the things of Rapport, and which commands are about them. */
final class OtherWords {

    /** One thing under another name. */
    record Entry(String ours, String commands) {}

    private static final Entry STUDY = new Entry("study", "new, check, history, undo, redo, merge");
    private static final Entry TRANSCRIPT = new Entry("transcript", "import, transcripts, role, search");
    private static final Entry CODE = new Entry("code", "codebook show, code, autocode");
    private static final Entry PASSAGE = new Entry("passage or coding", "code, codings, review, export");
    private static final Entry SPEAKER = new Entry("speaker of a transcript, with a role", "role, transcripts");
    private static final Entry HISTORY = new Entry("history", "history, undo, redo");
    private static final Entry AUTOCODE = new Entry("autocode by rules", "autocode, review");
    private static final Entry SEARCH = new Entry("search", "search");
    private static final Entry EXPORT = new Entry("export", "export");

    private static final Map<String, Entry> WORDS = words();

    private OtherWords() {}

    private static Map<String, Entry> words() {
        Map<String, Entry> words = new LinkedHashMap<>();
        put(words, STUDY, "project", "hermeneutic unit", "workspace", "study");
        put(words, TRANSCRIPT, "document", "source", "file", "interview", "transcript", "primary document");
        put(words, CODE, "tag", "node", "theme", "label", "category", "code system", "code");
        put(
                words,
                PASSAGE,
                "segment",
                "quotation",
                "quote",
                "reference",
                "highlight",
                "excerpt",
                "annotation",
                "coding",
                "passage",
                "coded segment");
        put(words, SPEAKER, "role", "speaker", "participant", "respondent", "interviewer");
        put(words, HISTORY, "audit trail", "event log", "log", "journal");
        put(words, AUTOCODE, "auto code", "autocoding", "auto-coding", "pattern");
        put(words, SEARCH, "query", "find", "text search", "keyword", "kwic", "concordance");
        put(words, EXPORT, "excel", "spreadsheet", "matrix", "code matrix", "crosstab", "report");
        return words;
    }

    private static void put(Map<String, Entry> words, Entry entry, String... names) {
        for (String name : names) {
            words.put(name, entry);
        }
    }

    /** The thing that another tool calls so, in singular or plural. */
    static Optional<Entry> of(String word) {
        String name = word.toLowerCase(Locale.ROOT).strip();
        Entry entry = WORDS.get(name);
        if (entry == null && name.endsWith("ies")) {
            entry = WORDS.get(name.substring(0, name.length() - 3) + "y");
        }
        if (entry == null && name.endsWith("s")) {
            entry = WORDS.get(name.substring(0, name.length() - 1));
        }
        return Optional.ofNullable(entry);
    }
}
