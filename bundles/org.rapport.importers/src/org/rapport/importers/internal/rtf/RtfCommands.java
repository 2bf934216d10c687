// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.EnumMap;
import java.util.Map;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.FlowText;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.model.text.Mark;

/** What the commands of running text do. */
final class RtfCommands {

    private static final Map<Command, String> CHARACTERS = characters();
    private static final int FIRST_SYMBOL = 0xf000;
    private static final int LAST_SYMBOL = 0xf0ff;

    private final FlowText text;
    private final Fonts fonts;

    RtfCommands(FlowText text, Fonts fonts) {
        this.text = text;
        this.fonts = fonts;
    }

    /** Adds words, unless they are signs of a font of pictures. */
    void append(String words, GroupState state) throws TaskException {
        if (fonts.isSymbols(state.font()) && !Blanks.onlyBlanks(words, 0)) {
            text.leaveOutPart(ImportMessage.SYMBOLS);
        } else {
            appendLetters(words, state);
        }
    }

    /** Runs a command; {@code on} is false if it switches something off. */
    void run(Command command, int parameter, boolean on, GroupState state) throws TaskException {
        switch (command) {
            case par, sect -> endParagraph(state);
            case u -> appendUnicode(parameter, state);
            case uc -> state.replaced(parameter);
            case f -> state.font(parameter);
            case deff -> fonts.useByDefault(parameter);
            case plain -> state.plain();
            case b -> state.style(Mark.Style.BOLD, on);
            case i -> state.style(Mark.Style.ITALIC, on);
            case ulnone -> state.style(Mark.Style.UNDERLINE, false);
            case v -> state.hidden(on);
            case deleted, mvf -> state.deleted(on);
            default -> runOther(command, parameter, on, state);
        }
    }

    private void runOther(Command command, int parameter, boolean on, GroupState state) throws TaskException {
        if (CHARACTERS.containsKey(command)) {
            appendLetters(CHARACTERS.get(command), state);
        } else if (isUnderline(command)) {
            state.style(Mark.Style.UNDERLINE, on);
        } else {
            runInTable(command, parameter, state);
        }
    }

    private void runInTable(Command command, int parameter, GroupState state) throws TaskException {
        switch (command) {
            case pard -> {
                state.tabular(false);
                text.table().paragraphsSay();
            }
            case intbl -> state.tabular(true);
            case itap -> state.tabular(parameter > 0);
            case trowd -> text.table().define();
            case cellx -> text.table().edge(parameter);
            case nestcell -> text.endParagraph(true);
            case cell -> text.endCell();
            case row -> text.table().endRow();
            default -> {}
        }
    }

    /** Adds words unless their formatting says that nobody is to read them. */
    private void appendLetters(String words, GroupState state) throws TaskException {
        if (state.deleted()) {
            text.leaveOutPart(ImportMessage.DELETED);
        } else if (state.hidden()) {
            text.leaveOutPart(ImportMessage.HIDDEN);
        } else {
            text.append(words, state.styles());
        }
    }

    /** Ends a paragraph, unless its end is deleted. */
    private void endParagraph(GroupState state) throws TaskException {
        if (state.deleted()) {
            text.leaveOutPart(ImportMessage.DELETED);
        } else {
            text.endParagraph(state.tabular());
        }
    }

    private void appendUnicode(int parameter, GroupState state) throws TaskException {
        char c = (char) parameter;
        if (fonts.isSymbols(state.font()) && c >= FIRST_SYMBOL && c <= LAST_SYMBOL) {
            text.leaveOutPart(ImportMessage.SYMBOLS);
        } else {
            appendLetters(String.valueOf(c), state);
        }
    }

    private static boolean isUnderline(Command command) {
        return switch (command) {
            case ul, uld, uldash, uldashd, uldashdd, uldb, ulhair, ulhwave, ulldash -> true;
            case ulth, ulthd, ulthdash, ulthdashd, ulthdashdd, ulthldash, ululdbwave, ulw, ulwave -> true;
            default -> false;
        };
    }

    private static Map<Command, String> characters() {
        Map<Command, String> characters = new EnumMap<>(Command.class);
        characters.put(Command.line, "\n");
        characters.put(Command.page, "\n");
        characters.put(Command.column, "\n");
        characters.put(Command.tab, "\t");
        characters.put(Command.emdash, "\u2014");
        characters.put(Command.endash, "\u2013");
        characters.put(Command.emspace, "\u2003");
        characters.put(Command.enspace, "\u2002");
        characters.put(Command.qmspace, "\u2005");
        characters.put(Command.bullet, "\u2022");
        characters.put(Command.lquote, "\u2018");
        characters.put(Command.rquote, "\u2019");
        characters.put(Command.ldblquote, "\u201c");
        characters.put(Command.rdblquote, "\u201d");
        characters.put(Command.backslash, "\\");
        characters.put(Command.opencurly, "{");
        characters.put(Command.closecurly, "}");
        characters.put(Command.nonbreakingspace, "\u00a0");
        characters.put(Command.nonbreakinghyphen, "\u2011");
        characters.put(Command.optionalhyphen, "\u00ad");
        characters.put(Command.ltrmark, "\u200e");
        characters.put(Command.rtlmark, "\u200f");
        characters.put(Command.zwj, "\u200d");
        characters.put(Command.zwnj, "\u200c");
        characters.put(Command.zwbo, "\u200b");
        characters.put(Command.zwnbo, "\u2060");
        return characters;
    }
}
