// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.api.annotation.Annotator;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.SentencePattern;
import org.rapport.api.annotation.Token;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.ReadTranscript;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.search.DamagedIndexException;
import org.rapport.api.search.IndexContents;
import org.rapport.api.search.IndexUpdate;
import org.rapport.api.search.SearchQuery;
import org.rapport.api.search.SearchResult;
import org.rapport.api.search.TranscriptIndex;
import org.rapport.api.search.TranscriptIndexes;
import org.rapport.api.search.TurnsDigest;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.model.codebook.Indicator;
import org.rapport.model.study.EditId;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;

/** Small stand-ins for the services that core meets. */
public final class Fakes {

    private Fakes() {}

    /** Reads one turn a line; a file that says {@code broken} is refused. */
    public static TranscriptImporter lines() {
        return new TranscriptImporter() {
            @Override
            public String id() {
                return "lines";
            }

            @Override
            public String label() {
                return "Lines";
            }

            @Override
            public Set<String> extensions() {
                return Set.of("lines");
            }

            @Override
            public Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) {
                String text = new String(source.bytes(), StandardCharsets.UTF_8);
                if (text.startsWith("broken")) {
                    Message broken = new Message("broken", "The file is broken.", List.of());
                    return Imported.failed(List.of(Problem.error(broken, Location.line(source.name(), 1))));
                }
                Transcript read = Texts.transcript(source.title(), text.strip().split("\n"));
                return Imported.of(
                        ReadTranscript.of(new Transcript(
                                read.id(),
                                read.title(),
                                read.language(),
                                read.text(),
                                read.turns(),
                                List.of(),
                                List.of(),
                                source.file())),
                        List.of());
            }
        };
    }

    /** Sentences end with full stops; a lemma is the word in lower case; only lemma indicators match. */
    public static Annotator words() {
        return new Annotator() {
            private final Pattern word = Pattern.compile("[^\\s.]+|\\.");

            @Override
            public String id() {
                return "words";
            }

            @Override
            public String language() {
                return "en";
            }

            @Override
            public List<List<Sentence>> annotate(
                    TranscriptText text, List<Span> parts, boolean parse, Progress progress) {
                return parts.stream().map(part -> sentences(text, part)).toList();
            }

            private List<Sentence> sentences(TranscriptText text, Span part) {
                List<Sentence> sentences = new ArrayList<>();
                List<Token> tokens = new ArrayList<>();
                Matcher matcher = word.matcher(text.slice(part));
                while (matcher.find()) {
                    Span span = new Span(matcher.start(), matcher.end()).shift(part.start());
                    tokens.add(new Token(span, matcher.group(), matcher.group().toLowerCase(Locale.ROOT), "X", -1, ""));
                    if (matcher.group().equals(".")) {
                        sentences.add(new Sentence(tokens, false));
                        tokens = new ArrayList<>();
                    }
                }
                if (!tokens.isEmpty()) {
                    sentences.add(new Sentence(tokens, false));
                }
                return sentences;
            }

            @Override
            public Optional<Message> problemOf(Indicator indicator) {
                return Optional.empty();
            }

            @Override
            public SentencePattern compile(Indicator indicator) {
                return sentence -> sentence.tokens().stream()
                        .filter(token -> indicator.kind() == Indicator.Kind.LEMMA
                                && token.lemma().equals(indicator.pattern()))
                        .map(Token::span)
                        .toList();
            }
        };
    }

    /** An index that remembers what it was given. */
    public static final class Indexes implements TranscriptIndexes {

        private final Map<Path, Index> indexes = new HashMap<>();

        @Override
        public Index open(Path folder) {
            return indexes.computeIfAbsent(folder, f -> new Index());
        }

        /** The only index that was opened. */
        public Index only() {
            return indexes.values().iterator().next();
        }
    }

    /** One index: the titles of its transcripts with the roles of their speakers. */
    public static final class Index implements TranscriptIndex {

        private final Map<TranscriptId, String> titles = new HashMap<>();
        private final Map<TranscriptId, Sha256> turns = new HashMap<>();
        private Optional<EditId> head = Optional.empty();
        private int puts;
        private boolean spoilt;

        public List<String> titles() {
            return titles.values().stream().sorted().toList();
        }

        /** How many transcripts were put in all. */
        public int puts() {
            return puts;
        }

        public void lose() {
            titles.clear();
            turns.clear();
            head = Optional.empty();
        }

        @Override
        public Optional<EditId> head() {
            return head;
        }

        /** The next search finds the index damaged. */
        public void spoil() {
            spoilt = true;
        }

        @Override
        public SearchResult search(SearchQuery query) throws DamagedIndexException {
            if (spoilt) {
                spoilt = false;
                lose();
                throw new DamagedIndexException(new Message("spoilt", "Spoilt.", List.of()), Location.NOWHERE, null);
            }
            return new SearchResult(titles.size(), true, List.of());
        }

        /** Only a transcript that has turns leaves something. */
        @Override
        public IndexContents contents() throws DamagedIndexException {
            search(null);
            return new IndexContents(head, turns);
        }

        /** Holds other turns of a transcript than it was given. */
        public void alter(TranscriptId transcript) {
            turns.put(transcript, Sha256.of("other turns"));
        }

        @Override
        public void close() {
            // nothing is held
        }

        @Override
        public IndexUpdate update() {
            Map<TranscriptId, String> draft = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
            draft.putAll(titles);
            Map<TranscriptId, Sha256> digests = new HashMap<>(turns);
            return new IndexUpdate() {
                @Override
                public void clear() {
                    draft.clear();
                    digests.clear();
                }

                @Override
                public void put(Transcript transcript, List<Speaker> speakers) {
                    draft.put(transcript.id(), transcript.title());
                    digests.remove(transcript.id());
                    if (!transcript.turns().isEmpty()) {
                        digests.put(transcript.id(), TurnsDigest.of(transcript));
                    }
                    puts++;
                }

                @Override
                public void remove(TranscriptId transcript) {
                    draft.remove(transcript);
                    digests.remove(transcript);
                }

                @Override
                public void commit(EditId newHead) {
                    titles.clear();
                    titles.putAll(draft);
                    turns.clear();
                    turns.putAll(digests);
                    head = Optional.of(newHead);
                }

                @Override
                public void close() {
                    // a draft that is not committed is forgotten
                }
            };
        }
    }
}
