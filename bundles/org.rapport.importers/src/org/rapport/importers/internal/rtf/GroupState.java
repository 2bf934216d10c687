// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.rtf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapport.model.text.Mark;

/** What holds until the end of a group: what the group is for, and the formatting, which it inherits. */
final class GroupState {

    /** What the group is for. */
    enum Content {
        /** Running text. */
        WORDS,
        /** The table of fonts. */
        FONTS,
        /** A drawing, in which only text boxes are of interest. */
        SHAPE,
        /** The same words twice, of which those in Unicode are read. */
        ALTERNATIVES,
        /** Nothing that is read. */
        NOTHING
    }

    private static final List<Set<Mark.Style>> STYLES = combinations();

    private Content content;
    private boolean begun;
    private boolean optional;
    private int styles;
    private boolean hidden;
    private boolean deleted;
    private boolean tabular;
    private boolean link;
    private int font = Fonts.NONE;
    private int replaced = 1;

    GroupState(Content content) {
        this.content = content;
    }

    /** The state of a group inside this one. */
    GroupState inner() {
        begun = true;
        GroupState inner = new GroupState(content);
        inner.styles = styles;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.tabular = tabular;
        inner.link = link;
        inner.font = font;
        inner.replaced = replaced;
        return inner;
    }

    Content content() {
        return content;
    }

    void content(Content newContent) {
        content = newContent;
    }

    /** Whether the group has text or groups already, so that no command can say any more what it is for. */
    boolean begun() {
        return begun;
    }

    /** There is text; where the group is optional and of a kind that the parser does not know, it is not read. */
    void begin() {
        begun = true;
        if (optional) {
            optional = false;
            content = Content.NOTHING;
        }
    }

    /** The next command says what the group is for, and who does not know it leaves the group out. */
    void markOptional() {
        optional = !begun;
    }

    /** Whether the command that follows was marked so. */
    boolean takeOptional() {
        boolean was = optional;
        optional = false;
        return was;
    }

    void style(Mark.Style style, boolean on) {
        styles = on ? styles | bit(style) : styles & ~bit(style);
    }

    Set<Mark.Style> styles() {
        return STYLES.get(link ? styles & ~bit(Mark.Style.UNDERLINE) : styles);
    }

    void hidden(boolean on) {
        hidden = on;
    }

    boolean hidden() {
        return hidden;
    }

    void deleted(boolean on) {
        deleted = on;
    }

    boolean deleted() {
        return deleted;
    }

    /** Whether the paragraph stands in a table. */
    void tabular(boolean on) {
        tabular = on;
    }

    boolean tabular() {
        return tabular;
    }

    /** What follows is a link, whose underline is no emphasis. */
    void link() {
        link = true;
    }

    void font(int newFont) {
        font = newFont;
    }

    int font() {
        return font;
    }

    /** How many characters follow one in Unicode for programs that cannot read it. */
    void replaced(int characters) {
        replaced = Math.max(0, characters);
    }

    int replaced() {
        return replaced;
    }

    /** Formatting of characters is as at the beginning of the document. */
    void plain() {
        styles = 0;
        hidden = false;
        deleted = false;
        font = Fonts.NONE;
    }

    private static int bit(Mark.Style style) {
        return 1 << style.ordinal();
    }

    private static List<Set<Mark.Style>> combinations() {
        List<Set<Mark.Style>> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << Mark.Style.values().length; bits++) {
            Set<Mark.Style> styles = EnumSet.noneOf(Mark.Style.class);
            for (Mark.Style style : Mark.Style.values()) {
                if ((bits & bit(style)) != 0) {
                    styles.add(style);
                }
            }
            all.add(Set.copyOf(styles));
        }
        return List.copyOf(all);
    }
}
