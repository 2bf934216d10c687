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

    private static final Entry STUDY = new Entry("study", "new, check, backup, history, undo, redo, merge");
    private static final Entry TRANSCRIPT =
            new Entry("transcript", "import, transcripts, transcript, role, correct, search");
    private static final Entry CODE = new Entry("code", "codebook show, codebook add, code, autocode");
    private static final Entry PASSAGE = new Entry("passage or coding", "code, codings, coding, review, export");
    private static final Entry SPEAKER =
            new Entry("speaker of a transcript, with a role", "role, transcripts, case speaker");
    private static final Entry CASE = new Entry("case with attributes", "case, attribute");
    private static final Entry MEMO = new Entry("memo", "memo");
    private static final Entry CODER = new Entry("coder", "coder");
    private static final Entry HISTORY = new Entry("history", "history, undo, redo");
    private static final Entry ERASE = new Entry("erase", "erase");
    private static final Entry AUTOCODE = new Entry("autocode by rules", "autocode, review");
    private static final Entry BACKUP = new Entry("backup", "backup, check");
    private static final Entry SEARCH = new Entry("search", "search");
    private static final Entry EXPORT = new Entry("export", "export");

    private static final Entry TREE = new Entry(
            "change to the tree of codes",
            "codebook add, codebook edit, codebook move, codebook merge, codebook split, codebook retire");
    private static final Entry DIFF = new Entry("difference of codebooks", "codebook diff, codebook versions, history");

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
        put(
                words,
                CASE,
                "case",
                "attribute",
                "variable",
                "document variable",
                "classification",
                "document group",
                "person",
                "demographics");
        put(words, MEMO, "memo", "note", "comment", "diary", "journal entry");
        put(words, CODER, "coder", "user", "team member", "owner");
        put(words, HISTORY, "audit trail", "event log", "log", "journal");
        put(words, ERASE, "anonymise", "anonymize", "pseudonymise", "redact", "delete", "withdraw", "gdpr");
        put(words, AUTOCODE, "auto code", "autocoding", "auto-coding", "pattern");
        put(words, SEARCH, "query", "find", "text search", "keyword", "kwic", "concordance");
        put(words, EXPORT, "excel", "spreadsheet", "matrix", "code matrix", "crosstab", "report");
        put(
                words,
                TREE,
                "rename",
                "recode",
                "merge node",
                "merge tag",
                "merge code",
                "split code",
                "deprecate",
                "archive");
        put(words, BACKUP, "copy", "save", "save as", "snapshot", "restore");
        put(words, DIFF, "compare codebook", "codebook version", "revision");
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
