// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.store.StudyPlace;

final class PlacesTest {

    @TempDir
    private Path folder;

    private StudyPlace place(String file) {
        return new Places(Map.of("OneDrive", folder.resolve("cloud").toString()), folder).apply(folder.resolve(file));
    }

    private static StudyPlace kept(String by) {
        return new StudyPlace(StudyPlace.Kind.SYNCHRONISED, by);
    }

    @Test
    void isLocalWhereNothingTellsOtherwise() throws IOException {
        Files.createDirectories(folder.resolve(".dropbox/events")); // the settings of Dropbox in a home on Linux
        Files.createDirectories(folder.resolve(".sync"));
        assertThat(place("study.rapport")).isEqualTo(StudyPlace.LOCAL);
        assertThat(place("work/Box/Sync/study.rapport")).isEqualTo(StudyPlace.LOCAL);
        assertThat(place("Dropboxes/study.rapport")).isEqualTo(StudyPlace.LOCAL);
    }

    @Test
    void knowsSynchronisersByTheirMarksInAnyFolderAbove() throws IOException {
        mark("a/.dropbox", "Dropbox");
        mark("b/.stfolder/x", "Syncthing");
        mark("c/.sync/ID", "Resilio Sync");
        mark("d/.sync_0123456789ab.db", "Nextcloud or ownCloud");
        mark("e/.849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive");
        mark("f/.tmp.driveupload/x", "Google Drive");
    }

    private void mark(String mark, String by) throws IOException {
        Path file = folder.resolve(mark);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        assertThat(place(mark.substring(0, 1) + "/deep/below/study.rapport")).isEqualTo(kept(by));
    }

    @Test
    void knowsSynchronisersByTheNamesOfTheirFolders() {
        assertThat(place("Dropbox/study.rapport")).isEqualTo(kept("Dropbox"));
        assertThat(place("Dropbox (Team)/a/study.rapport")).isEqualTo(kept("Dropbox"));
        assertThat(place("OneDrive - Example University/study.rapport")).isEqualTo(kept("OneDrive"));
        assertThat(place("Library/CloudStorage/GoogleDrive-x/a/study.rapport")).isEqualTo(kept("Google Drive"));
        assertThat(place("Library/CloudStorage/Other/study.rapport")).isEqualTo(kept("a cloud storage program"));
        assertThat(place("Library/Mobile Documents/com~apple~CloudDocs/study.rapport"))
                .isEqualTo(kept("iCloud Drive"));
        assertThat(place("Nextcloud/study.rapport")).isEqualTo(kept("Nextcloud"));
        assertThat(place("Box/study.rapport")).isEqualTo(kept("Box"));
        assertThat(place("cloud/study.rapport")).isEqualTo(kept("OneDrive"));
    }

    @Test
    void followsLinksToWhereTheFileIs() throws IOException {
        Path kept = Files.createDirectories(folder.resolve("Dropbox/studies"));
        Files.createSymbolicLink(folder.resolve("studies"), kept);
        assertThat(place("studies/study.rapport")).isEqualTo(kept("Dropbox"));
        Files.createFile(kept.resolve("study.rapport"));
        assertThat(place("studies/study.rapport")).isEqualTo(kept("Dropbox"));
    }
}
