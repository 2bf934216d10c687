// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.Span;

/**
 * What annotations depend on.
 *
 * @param annotator the id of the annotator, with its version
 * @param text the digest of the text
 * @param parts the parts that were annotated
 * @param parsed whether dependencies are among them
 */
public record AnnotationKey(String annotator, Sha256 text, List<Span> parts, boolean parsed) {

    public AnnotationKey {
        Objects.requireNonNull(annotator);
        Objects.requireNonNull(text);
        parts = List.copyOf(parts);
    }

    /** The digest of text, parts and kind, which the file also holds, so that a renamed file is not believed. */
    Sha256 digest() {
        ByteBuffer bytes = ByteBuffer.allocate(65 + parts.size() * 8);
        bytes.put(text.hex().getBytes(StandardCharsets.US_ASCII));
        bytes.put((byte) (parsed ? 1 : 0));
        parts.forEach(part -> bytes.putInt(part.start()).putInt(part.end()));
        return Sha256.of(bytes.array());
    }

    /** The file below the folder of annotations. */
    Path file(Path folder) {
        String name = text.hex() + '-' + digest().hex().substring(0, 16) + (parsed ? "-parsed" : "") + ".bin";
        return folder.resolve(annotator).resolve(text.hex().substring(0, 2)).resolve(name);
    }
}
