// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import org.rapport.api.task.MessageTemplate;

/** What people should know of tables and workbooks. No message repeats words of a transcript. */
enum SheetMessage implements MessageTemplate {
    // Columns
    CONFIRM("No row names the columns of the table. By their looks, {0}. If that is right, import the file with"
            + " --columns guess, which is the same as --columns {1}; otherwise name them so. Or write names such as Time,"
            + " Speaker and Text above the columns."),
    NAME_COLUMNS("No row names the columns of the table, and their looks do not tell what they hold. Name them, e.g."
            + " --columns {0}, or write names such as Time, Speaker and Text above the columns."),
    NO_COLUMN("The table has no column {0} with anything in it. It has the columns {1}."),
    GUESSED("The columns were taken as guessed: {0}."),
    NAMES_LEFT_OUT("The first row looks like names of columns, and was left out."),
    MORE_CELLS(
            "Rows with more cells than there are names of columns, whose further cells were left out, the first one here:"
                    + " {0}. Put words with commas between quotation marks."),
    ABOVE_HEADER("Rows above the names of the columns, left out: {0}."),
    // Size
    TOO_MANY_CELLS(
            "The table has more than {0} cells that are not empty, and is not read. Import it in several parts."),
    CELL_TOO_LONG("A cell has more than {0} characters, and the table is not read. Import it as plain text (.txt)."),
    // Kinds of files
    ENCRYPTED("The workbook is protected by a password. Open it in Excel, remove the password, and save it again."),
    OLD_EXCEL("This is a workbook of Excel 97-2003 (.xls). Open it in Excel or LibreOffice, and save it as .xlsx."),
    BINARY_EXCEL("This is a binary workbook (.xlsb). Open it in Excel, and save it as .xlsx."),
    NOT_EXCEL(
            "This is no workbook. If it is a table as text, give it the ending .csv; otherwise save it as .xlsx again."),
    NO_WORKBOOK("The file is an archive without a workbook in it. Open it in Excel, and save it as .xlsx again."),
    // What was left out, or decided
    OTHER_SHEETS("Other sheets of the workbook with cells, not read: {0}. Save each as a file of its own to read it."),
    HIDDEN_SHEETS("Hidden sheets of the workbook with cells, not read: {0}."),
    HIDDEN_ROWS("Hidden rows, read like the others: {0}."),
    HIDDEN_COLUMNS("Hidden columns, read like the others: {0}."),
    NOT_COMPUTED(
            "Formulas without a stored result, taken as empty, the first one here: {0}. Open the workbook in Excel, and"
                    + " save it again."),
    ERRORS("Cells that show an error such as #REF!, taken as empty, the first one here: {0}."),
    MINUTES(
            "Times that Excel shows as 2:15 were read as minutes and seconds. If they are hours and minutes, show them as"
                    + " 2:15:00 and import the file again.");

    private final String pattern;

    SheetMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "importers.sheet." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
