// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class UserCacheTest {

    @Test
    void theLauncherHasTheFirstWord() {
        Properties properties = properties("Linux");
        properties.setProperty(UserCache.PROPERTY, "/here");
        assertThat(UserCache.folder(properties, Map.of("XDG_CACHE_HOME", "/xdg")))
                .isEqualTo(Path.of("/here"));
    }

    @Test
    void followsTheCustomOfEachSystem() {
        assertThat(UserCache.folder(properties("Linux"), Map.of())).isEqualTo(Path.of("/home/a/.cache/rapport"));
        assertThat(UserCache.folder(properties("Linux"), Map.of("XDG_CACHE_HOME", "/xdg")))
                .isEqualTo(Path.of("/xdg/rapport"));
        assertThat(UserCache.folder(properties("Mac OS X"), Map.of()))
                .isEqualTo(Path.of("/home/a/Library/Caches/rapport"));
        assertThat(UserCache.folder(properties("Windows 11"), Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(Path.of("/local/rapport"));
    }

    private static Properties properties(String system) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/a");
        return properties;
    }
}
