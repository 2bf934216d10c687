// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/**
 * The values of a workbook, sheet by sheet and row by row: text, numbers, and {@code null} where a cell has no value.
 * Only for texts that stand in their cells, as both sides of the comparison write them.
 */
final class Sheets {

    private Sheets() {}

    static Map<String, List<Object[]>> read(Path file) throws IOException {
        ZipSecureFile.setMinInflateRatio(0);
        Map<String, List<Object[]>> sheets = new LinkedHashMap<>();
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) new XSSFReader(parts).getSheetsData();
            while (each.hasNext()) {
                try (InputStream in = each.next()) {
                    sheets.put(each.getSheetName(), rows(in));
                }
            }
        } catch (OpenXML4JException | XMLStreamException e) {
            throw new IOException("not a workbook", e);
        }
        return sheets;
    }

    private static List<Object[]> rows(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newInstance().createXMLStreamReader(in);
        List<Object[]> rows = new ArrayList<>();
        List<Object> row = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                int column = column(xml.getAttributeValue(null, "r"));
                while (row.size() < column) {
                    row.add(null);
                }
                row.add(value(xml));
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                rows.add(row.toArray());
                row.clear();
            }
        }
        return rows;
    }

    /** From 0. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static Object value(XMLStreamReader xml) throws XMLStreamException {
        boolean isText = "inlineStr".equals(xml.getAttributeValue(null, "t"));
        StringBuilder value = new StringBuilder();
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (event == XMLStreamConstants.CHARACTERS) {
                value.append(xml.getText());
            }
            event = xml.next();
        }
        if (value.length() == 0) {
            return null;
        }
        return isText ? value.toString() : (Object) Double.valueOf(value.toString());
    }

    /** How many cells have a value. */
    static long values(Map<String, List<Object[]>> sheets) {
        return sheets.values().stream()
                .flatMap(List::stream)
                .mapToLong(Sheets::values)
                .sum();
    }

    static long values(Object[] row) {
        return Arrays.stream(row).filter(Objects::nonNull).count();
    }
}
