// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackagePathTest {

    @Test
    void resolvesAddressesWithinTheBook() {
        assertThat(PackagePath.resolve("OEBPS/book.opf", "a.xhtml")).contains("OEBPS/a.xhtml");
        assertThat(PackagePath.resolve("OEBPS/book.opf", "./x/../a%20b.xhtml#top"))
                .contains("OEBPS/a b.xhtml");
        assertThat(PackagePath.resolve("OEBPS/book.opf", "../a.xhtml")).contains("a.xhtml");
        assertThat(PackagePath.resolve("OEBPS/book.opf", "/a.xhtml")).contains("a.xhtml");
        assertThat(PackagePath.resolve("book.opf", "100%.xhtml")).contains("100%.xhtml");
        assertThat(PackagePath.resolve("book.opf", "caf%C3%A9")).contains("caf\u00e9");
    }

    @Test
    void leavesTheBookNever() {
        assertThat(PackagePath.resolve("OEBPS/book.opf", "../../a.xhtml")).isEmpty();
        assertThat(PackagePath.resolve("OEBPS/book.opf", "%2e%2e/..\\a.xhtml")).isEmpty();
        assertThat(PackagePath.resolve("book.opf", "file:///etc/hosts")).isEmpty();
        assertThat(PackagePath.resolve("book.opf", "#top")).isEmpty();
    }
}
