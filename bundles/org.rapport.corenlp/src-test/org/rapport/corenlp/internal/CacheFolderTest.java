// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CacheFolderTest {

    @Test
    void thePropertyComesFirst() {
        assertThat(find("Linux", "/x", Map.of("XDG_CACHE_HOME", "/y"))).isEqualTo(Path.of("/x"));
    }

    @Test
    void linuxHasItInTheCacheHome() {
        assertThat(find("Linux", "", Map.of("XDG_CACHE_HOME", "/y"))).isEqualTo(Path.of("/y/rapport"));
        assertThat(find("Linux", "", Map.of())).isEqualTo(Path.of("/home/me/.cache/rapport"));
    }

    @Test
    void aRelativeCacheHomeDoesNotCount() {
        assertThat(find("Linux", "", Map.of("XDG_CACHE_HOME", "y"))).isEqualTo(Path.of("/home/me/.cache/rapport"));
    }

    @Test
    void macHasItInLibraryCaches() {
        assertThat(find("Mac OS X", "", Map.of())).isEqualTo(Path.of("/home/me/Library/Caches/rapport"));
    }

    @Test
    void windowsHasItInLocalAppData() {
        assertThat(find("Windows 11", "", Map.of("LOCALAPPDATA", "/local"))).isEqualTo(Path.of("/local/rapport"));
        assertThat(find("Windows 11", "", Map.of())).isEqualTo(Path.of("/home/me/AppData/Local/rapport"));
    }

    private static Path find(String system, String property, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/me");
        properties.setProperty("rapport.cache", property);
        return CacheFolder.find(properties, environment);
    }
}
