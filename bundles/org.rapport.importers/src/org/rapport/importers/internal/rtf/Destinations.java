// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.Optional;
import org.rapport.api.task.MessageTemplate;
import org.rapport.importers.internal.document.DocumentMessage;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.rtf.GroupState.Content;

/** What groups are for, by the command that they begin with. */
final class Destinations {

    private Destinations() {}

    /** What a group is for that begins with this command inside a group for something. */
    static Content content(Command command, Content outer) {
        return switch (outer) {
            case WORDS -> inWords(command);
            case SHAPE -> isShape(command) ? Content.SHAPE : Content.NOTHING;
            case ALTERNATIVES -> command == Command.ud ? Content.WORDS : Content.NOTHING;
            default -> Content.NOTHING;
        };
    }

    private static Content inWords(Command command) {
        return switch (command) {
            case rtf, field, fldrslt, ud -> Content.WORDS;
            case upr -> Content.ALTERNATIVES;
            case fonttbl -> Content.FONTS;
            default -> isShape(command) ? Content.SHAPE : Content.NOTHING;
        };
    }

    private static boolean isShape(Command command) {
        return switch (command) {
            case shp, shpgrp, shpinst, docmd -> true;
            default -> false;
        };
    }

    /** Whether a group that begins with this command holds a number or bullet, which a program wrote. */
    static boolean isNumber(Command command) {
        return command == Command.listtext || command == Command.pntext;
    }

    /** What is lost to the reader with a group that begins with this command; empty if nothing is. */
    static Optional<MessageTemplate> leftOut(Command command) {
        return Optional.ofNullable(
                switch (command) {
                    case footnote -> ImportMessage.FOOTNOTES;
                    case annotation -> ImportMessage.COMMENTS;
                    case header, headerf, headerl, headerr, footer, footerf, footerl, footerr -> ImportMessage.HEADERS;
                    case shptxt, dptxbxtext -> ImportMessage.TEXT_BOXES;
                    case object -> ImportMessage.EMBEDDED;
                    case mmath, moMath -> ImportMessage.SYMBOLS;
                    case pict, shppict -> DocumentMessage.PICTURES;
                    default -> null;
                });
    }
}
