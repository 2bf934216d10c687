// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Objects;

/**
 * What is known of one case in one respect.
 *
 * @param subject the case
 * @param attribute in which respect
 * @param value a value that the attribute accepts
 */
public record CaseValue(CaseId subject, AttributeId attribute, String value) {

    public CaseValue {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(attribute);
        Objects.requireNonNull(value);
    }
}
