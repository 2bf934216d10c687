// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.yaml;

import org.rapport.api.task.Message;
import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.codebooks.internal.report.Position;

/** A place at which a text stops being YAML that is read here; nothing after it was looked at. */
public final class YamlFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message what;
    private final transient Position where;

    YamlFault(Position where, CodebookMessage what, Object... arguments) {
        super(Message.of(what, arguments).text());
        this.what = Message.of(what, arguments);
        this.where = where;
    }

    public Message what() {
        return what;
    }

    public Position where() {
        return where;
    }
}
