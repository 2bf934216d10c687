// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import java.util.Objects;
import java.util.Optional;
import org.rapport.api.task.Message;
import org.rapport.core.Wildcards;
import org.rapport.model.study.Role;

/**
 * What a person says of those whom files call by one label. What is empty is not said.
 *
 * @param label the label as files write it, compared without case; empty for turns without one, which need a name
 * @param name what the speaker is to be called instead
 * @param role the role
 * @param person the name of the case that speaks, compared without case
 * @param files in which files; empty for all
 */
public record SpeakerMapping(
        String label,
        Optional<String> name,
        Optional<Role> role,
        Optional<String> person,
        Optional<FilePattern> files) {

    public SpeakerMapping {
        label = label.strip();
        name = name.map(String::strip).filter(text -> !text.isEmpty());
        person = person.map(String::strip).filter(text -> !text.isEmpty());
        Objects.requireNonNull(role);
        Objects.requireNonNull(files);
        if (label.isEmpty() && name.isEmpty()) {
            throw new IllegalArgumentException("turns without a label need a name");
        }
    }

    /** Only a role, in all files. */
    public static SpeakerMapping role(String label, Role role) {
        return new SpeakerMapping(label, Optional.empty(), Optional.of(role), Optional.empty(), Optional.empty());
    }

    SpeakerMapping in(FilePattern some) {
        return new SpeakerMapping(label, name, role, person, Optional.of(some));
    }

    boolean concerns(String file) {
        return files.map(pattern -> pattern.matches(file)).orElse(true);
    }

    /** Whether both can be meant at once, because they say the same of a label, or speak of two. */
    boolean agreesWith(SpeakerMapping other) {
        return !key(label).equals(key(other.label))
                || agree(name, other.name) && agree(role, other.role) && agreeOnPerson(other);
    }

    /** Whether both give one name to two labels, and yet say different things of it. */
    boolean isOneUnlike(SpeakerMapping other) {
        return name.isPresent()
                && name.map(SpeakerMapping::key).equals(other.name.map(SpeakerMapping::key))
                && !(agree(role, other.role) && agreeOnPerson(other));
    }

    private boolean agreeOnPerson(SpeakerMapping other) {
        return agree(person.map(SpeakerMapping::key), other.person.map(SpeakerMapping::key));
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** As labels and names are compared. */
    static String key(String label) {
        return Wildcards.plain(label.strip());
    }

    /** That the label, or a turn without one, is not in the files that it was said of. */
    public Message notFound() {
        if (label.isEmpty()) {
            return files.isPresent()
                    ? Message.of(PeopleMessage.NOT_UNLABELLED_IN, files.get())
                    : Message.of(PeopleMessage.NOT_UNLABELLED);
        }
        return files.isPresent()
                ? Message.of(PeopleMessage.NOT_FOUND_IN, label, files.get())
                : Message.of(PeopleMessage.NOT_FOUND, label);
    }
}
