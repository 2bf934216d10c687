// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.itests;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The names of the classes that a class file mentions in its constant pool.
 *
 * <p>Source: The Java Virtual Machine Specification, Java SE 17, section 4.4.
 */
final class ClassFile {
    private static final int UTF8 = 1;
    private static final int CLASS = 7;

    private ClassFile() {}

    static Set<String> mentioned(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        in.skipNBytes(8);
        int size = in.readUnsignedShort();
        String[] texts = new String[size];
        Set<Integer> classes = new LinkedHashSet<>();
        for (int index = 1; index < size; index++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case UTF8 -> texts[index] = in.readUTF();
                case CLASS -> classes.add(in.readUnsignedShort());
                default -> in.skipNBytes(length(tag));
            }
            if (isWide(tag)) {
                index++;
            }
        }
        Set<String> names = new LinkedHashSet<>();
        classes.forEach(index -> names.add(texts[index].replace('/', '.')));
        names.removeIf(name -> name.startsWith("["));
        return names;
    }

    /** A long or a double takes two places in the pool. */
    private static boolean isWide(int tag) {
        return tag == 5 || tag == 6;
    }

    private static int length(int tag) {
        return switch (tag) {
            case 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 5, 6 -> 8;
            default -> throw new IllegalArgumentException("constant of unknown kind " + tag);
        };
    }
}
