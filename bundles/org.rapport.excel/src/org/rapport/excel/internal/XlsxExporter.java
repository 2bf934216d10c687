// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.rapport.api.export.ExportData;
import org.rapport.api.export.Exporter;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.excel.internal.content.CodedWorkbook;
import org.rapport.excel.internal.sheet.ExcelMessage;
import org.rapport.excel.internal.sheet.Limits;

/** Writes the coded data as an Excel workbook (ECMA-376 Office Open XML, transitional). */
@Component
public final class XlsxExporter implements Exporter {

    private final Limits limits;
    private final Clock clock;

    @Activate
    public XlsxExporter() {
        this(Limits.EXCEL, Clock.systemUTC());
    }

    XlsxExporter(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String label() {
        return "Excel workbook";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xlsx");
    }

    @Override
    public void export(ExportData data, Path file, Progress progress) throws TaskException {
        progress.checkpoint();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            new CodedWorkbook(limits, ProgramVersion.read(), clock.instant()).write(data, out, progress);
        } catch (InterruptedIOException e) {
            progress.checkpoint();
            throw cannotWrite(file, e);
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static TaskException cannotWrite(Path file, IOException fault) {
        return new TaskException(
                Message.of(ExcelMessage.CANNOT_WRITE, reason(fault)), Location.file(file.toString()), fault);
    }

    private static String reason(IOException fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }
}
