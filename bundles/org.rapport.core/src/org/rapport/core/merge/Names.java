// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapport.api.store.RecordValues;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.RecordKey;

/**
 * What people call records. Where the copies call one differently, both names are said, in one order.
 *
 * @param ours the study
 * @param theirs the other copy
 */
record Names(Standpoint ours, Standpoint theirs) {

    String of(RecordKey key) throws TaskException {
        return switch (key.kind()) {
            case CODEBOOK -> "the codebook";
            case CODE -> "code " + code(key);
            case TRANSCRIPT -> "transcript " + transcript(key.id());
            case SPEAKER -> "speaker " + quoted(second(key)) + " in " + transcript(first(key));
            case CASE -> "case " + subject(key.id());
            case ATTRIBUTE -> "attribute " + attribute(key.id());
            case CASE_VALUE -> attribute(second(key)) + " of case " + subject(first(key));
            case CODING ->
                "coding " + said(key, "code", this::code) + " in " + said(key, "transcript", this::transcript) + " by "
                        + said(key, "coder", name -> name);
            case MEMO -> "memo " + said(key, "title", Names::quoted) + " by " + said(key, "author", name -> name);
            case DECISION ->
                "decision of " + second(key) + " on a suggestion of " + said(key, "code", this::code) + " in "
                        + said(key, "transcript", this::transcript);
            case SUGGESTION -> "suggestion of " + said(key, "code", this::code);
            case CODER -> "coder " + quoted(key.id());
        };
    }

    String code(String id) throws TaskException {
        return code(new RecordKey(RecordKey.Kind.CODE, id));
    }

    private String code(RecordKey key) throws TaskException {
        return key.id() + " " + said(key, "label", Names::quoted);
    }

    String transcript(String id) throws TaskException {
        return said(new RecordKey(RecordKey.Kind.TRANSCRIPT, id), "title", Names::quoted);
    }

    String subject(String id) throws TaskException {
        return said(new RecordKey(RecordKey.Kind.CASE, id), "name", Names::quoted);
    }

    private String attribute(String id) throws TaskException {
        return said(new RecordKey(RecordKey.Kind.ATTRIBUTE, id), "name", Names::quoted);
    }

    /** What a field says on both sides. */
    private String said(RecordKey key, String field, Naming naming) throws TaskException {
        Set<String> names = new TreeSet<>();
        for (Standpoint side : new Standpoint[] {ours, theirs}) {
            Optional<RecordValues> state = side.state(key);
            if (state.isPresent()) {
                names.add(naming.name(state.get().text(field)));
            }
        }
        return names.isEmpty() ? "?" : String.join(" / ", names);
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String first(RecordKey key) {
        return key.id().substring(0, key.id().indexOf('/'));
    }

    private static String second(RecordKey key) {
        return key.id().substring(key.id().indexOf('/') + 1);
    }

    private interface Naming {

        String name(String value) throws TaskException;
    }
}
