// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.lucene.internal.query.Expression.Phrase;
import org.rapport.lucene.internal.query.Token.Kind;
import org.rapport.lucene.internal.query.Word.Form;

/** Reads the words out of the plain and quoted pieces of a query. One instance reads one query. */
final class PhraseReader {

    private static final int MAX_WORDS = 100;
    private static final int MAX_GAP = 20;
    private static final int MIN_PREFIX = 2;
    private static final Pattern FIELD = Pattern.compile("=?\\p{L}[\\p{L}\\p{N}_.-]*:[\\p{L}\\p{N}*\\[{/]");
    private static final Pattern INNER_QUESTION_MARK = Pattern.compile("[\\p{L}\\p{N}]\\?+[\\p{L}\\p{N}]");
    private static final Pattern GAP = Pattern.compile("~(\\d{1,2})");

    private final WordSplitter splitter;
    private final Fault fault;
    private int count;

    PhraseReader(WordSplitter splitter, Fault fault) {
        this.splitter = splitter;
        this.fault = fault;
    }

    /** The words of a piece; empty if there are none in it. */
    Optional<Phrase> read(Token token) throws TaskException {
        List<Word> words = new ArrayList<>();
        int gap = 0;
        if (token.kind() == Kind.QUOTED) {
            quoted(token, words);
            gap = gap(token);
        } else {
            plain(token, words);
        }
        count += words.size();
        if (count > MAX_WORDS) {
            throw new TaskException(Message.of(QueryMessage.TOO_MANY_WORDS, MAX_WORDS));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new Phrase(words, gap));
    }

    private void plain(Token token, List<Word> words) throws TaskException {
        String text = token.text();
        Matcher field = FIELD.matcher(text);
        if (field.lookingAt()) {
            throw fault.at(token.at() + text.indexOf(':'), QueryMessage.FIELD);
        }
        boolean exact = text.startsWith("=");
        boolean similar = text.endsWith("~");
        String rest = text.substring(exact ? 1 : 0, text.length() - (similar && text.length() > 1 ? 1 : 0));
        int at = token.at() + (exact ? 1 : 0);
        int tilde = rest.indexOf('~');
        if (tilde >= 0) {
            throw fault.at(at + tilde, QueryMessage.SIMILAR);
        }
        if (similar) {
            words.add(similar(rest, at));
            return;
        }
        add(rest, at, exact ? Form.EXACT : Form.INFLECTED, words);
        if (exact && words.isEmpty()) {
            throw fault.at(token.at(), QueryMessage.EXACT);
        }
    }

    private Word similar(String text, int at) throws TaskException {
        List<String> found = splitter.words(text);
        if (found.size() != 1 || text.endsWith("*")) {
            throw fault.at(at + text.length(), QueryMessage.SIMILAR);
        }
        return new Word(found.get(0), Form.SIMILAR);
    }

    private void quoted(Token token, List<Word> words) throws TaskException {
        Form form = token.exact() ? Form.EXACT : Form.INFLECTED;
        int inside = token.at() + (token.exact() ? 2 : 1);
        Matcher piece = Pattern.compile("\\S+").matcher(token.text());
        while (piece.find()) {
            add(piece.group(), inside + piece.start(), form, words);
        }
    }

    private void add(String text, int at, Form form, List<Word> words) throws TaskException {
        int star = text.indexOf('*');
        if (star == 0 || star > 0 && star < text.length() - 1) {
            throw fault.at(at + star, QueryMessage.WILDCARD, "*");
        }
        Matcher question = INNER_QUESTION_MARK.matcher(text);
        if (question.find()) {
            throw fault.at(at + text.indexOf('?', question.start()), QueryMessage.WILDCARD, "?");
        }
        List<String> found = splitter.words(text);
        found.forEach(word -> words.add(new Word(word, form)));
        if (star > 0) {
            String last = found.isEmpty() ? "" : words.remove(words.size() - 1).text();
            if (last.codePointCount(0, last.length()) < MIN_PREFIX) {
                throw fault.at(at + star, QueryMessage.SHORT_PREFIX, MIN_PREFIX);
            }
            words.add(new Word(last, Form.PREFIX));
        }
    }

    private int gap(Token token) throws TaskException {
        if (token.tail().isEmpty()) {
            return 0;
        }
        Matcher gap = GAP.matcher(token.tail());
        if (!gap.matches() || Integer.parseInt(gap.group(1)) > MAX_GAP) {
            int quotes = token.exact() ? 3 : 2;
            throw fault.at(token.at() + quotes + token.text().length(), QueryMessage.GAP, MAX_GAP);
        }
        return Integer.parseInt(gap.group(1));
    }
}
