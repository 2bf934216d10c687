// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.rtf;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.FlowText;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.rtf.GroupState.Content;

/**
 * Takes the running text out of a document while the parser goes through it. The first refusal ends the parsing: it is
 * kept, since the parser's callbacks cannot throw it, and the source is closed.
 */
final class RtfListener implements IRtfListener {

    /** The field in which letters stand above others, in Japanese e.g. */
    private static final String FORMULA = "EQ \\\\";

    private static final int MOST_DEPTH = 1_000;
    private static final int CHECKED_EVERY = 4096;

    private final RtfBytes source;
    private final Findings findings;
    private final Progress progress;
    private final FlowText text;
    private final Fonts fonts = new Fonts();
    private final RtfCommands commands;
    private final Deque<GroupState> outer = new ArrayDeque<>();
    private GroupState state = new GroupState(Content.WORDS);
    private Optional<TaskException> refusal = Optional.empty();
    private int replaced;
    private int events;

    RtfListener(RtfBytes source, Findings findings, Progress progress) {
        this.source = source;
        this.findings = findings;
        this.progress = progress;
        this.text = new FlowText(findings);
        this.commands = new RtfCommands(text, fonts);
    }

    FlowText text() {
        return text;
    }

    Optional<TaskException> refusal() {
        return refusal;
    }

    @Override
    public void processDocumentStart() {
        // nothing is known yet
    }

    @Override
    public void processDocumentEnd() {
        // the braces said so before
    }

    @Override
    public void processBinaryBytes(byte[] data) {
        replaced = 0;
    }

    @Override
    public void processString(String string) {
        throw new IllegalStateException("the raw parser gives bytes");
    }

    @Override
    public void processGroupStart() {
        replaced = 0;
        outer.push(state);
        state.begin();
        state = state.inner();
        if (outer.size() > MOST_DEPTH) {
            refuse(findings.refusal(RtfMessage.TOO_DEEP, MOST_DEPTH));
        } else if (state.content() == Content.NOTHING) {
            source.passOverGroup();
        }
        check();
    }

    @Override
    public void processGroupEnd() {
        replaced = 0;
        state = outer.isEmpty() ? state : outer.pop();
        if (outer.isEmpty()) {
            source.close();
        }
    }

    @Override
    public void processCharacterBytes(byte[] data) {
        if (data.length > 0) {
            state.begin();
            int from = Math.min(replaced, data.length);
            replaced -= from;
            if (state.content() == Content.WORDS && from < data.length) {
                attempt(() -> appendBytes(data, from));
            }
        }
    }

    private void appendBytes(byte[] data, int from) throws TaskException {
        String words = new String(data, from, data.length - from, fonts.charset(state.font()));
        commands.append(words, state);
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        replaced = 0;
        if (command == Command.optionalcommand) {
            state.markOptional();
            return;
        }
        boolean starred = state.takeOptional();
        boolean destination = command.getCommandType() == CommandType.Destination;
        if (state.content() == Content.NOTHING) {
            source.passOverGroup();
        } else if (command.getCommandType() == CommandType.Encoding) {
            encoding(command, parameter);
        } else if (starred || destination && !state.begun() || isPicture(command)) {
            enter(command);
        } else if (state.content() == Content.FONTS) {
            fonts.define(command, parameter);
        } else if (state.content() == Content.WORDS) {
            attempt(() -> commands.run(command, parameter, !hasParameter || parameter != 0, state));
            replaced = command == Command.u ? state.replaced() : 0;
        }
        check();
    }

    /** What is a picture even behind words, and its second form for old programs. */
    private static boolean isPicture(Command command) {
        return command == Command.pict || command == Command.nonshppict;
    }

    private void encoding(Command command, int parameter) {
        if (!fonts.encoding(command, parameter)) {
            findings.warn(RtfMessage.CODE_PAGE, parameter);
        }
    }

    private void enter(Command command) {
        state.content(Destinations.content(command, state.content()));
        if (command == Command.fldinst && !outer.isEmpty() && source.groupHolds("HYPERLINK")) {
            outer.peek().link();
        }
        if (command == Command.fldinst && source.groupHolds(FORMULA)) {
            text.leaveOut(ImportMessage.SYMBOLS);
        }
        if (Destinations.isNumber(command)) {
            text.number();
        }
        Destinations.leftOut(command).ifPresent(text::leaveOut);
        if (state.content() == Content.NOTHING) {
            source.passOverGroup();
        }
    }

    private void check() {
        if (++events % CHECKED_EVERY == 0) {
            attempt(progress::checkpoint);
            if (source.tooLarge()) {
                refuse(findings.refusal(ImportMessage.TEXT_TOO_LARGE, RtfBytes.MOST_MEGABYTES));
            }
        }
    }

    /** Something that may refuse the document. */
    private interface Step {
        void run() throws TaskException;
    }

    private void attempt(Step step) {
        try {
            if (refusal.isEmpty()) {
                step.run();
            }
        } catch (TaskException e) {
            refuse(e);
        }
    }

    private void refuse(TaskException e) {
        refusal = refusal.or(() -> Optional.of(e));
        source.close();
    }
}
