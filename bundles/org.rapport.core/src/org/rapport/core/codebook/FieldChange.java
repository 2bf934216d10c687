// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codebook;

/** One field that two versions of a thing have differently. */
public sealed interface FieldChange permits TextChange, ListChange {

    /** The field's name, as {@code rapport codebook show --format json} writes it, e.g. {@code when_to_use}. */
    String field();
}
