// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.place;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells folders that a program copies to other computers, by what that program leaves in them and by their names.
 *
 * <p>Marks: {@code .dropbox} and {@code .dropbox.cache} (Dropbox help, "Dropbox cache folder"; on Linux a folder
 * {@code ~/.dropbox} holds settings and is no mark), {@code .stfolder} (Syncthing, "Folder Marker"), {@code .sync} with its
 * {@code ID} (Resilio Sync), {@code .sync_*.db} and {@code ._sync_*.db} (journals of the Nextcloud and ownCloud clients),
 * {@code .849C9593-…} (OneDrive), {@code .tmp.driveupload} and {@code .tmp.drivedownload} (Google Drive, mirrored),
 * {@code .megaignore} (MEGA). Names: those that the programs propose; on macOS all of {@code ~/Library/CloudStorage} (Apple's
 * File Provider) and {@code Mobile Documents} (iCloud Drive). On Windows OneDrive sets variables. Somebody who renames
 * such a folder and hides its marks is not found out.
 */
final class SynchronisedFolders {

    private static final Map<String, String> MARKS = Map.of(
            ".dropbox.cache", "Dropbox",
            ".stfolder", "Syncthing",
            ".sync/ID", "Resilio Sync",
            ".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive",
            ".tmp.driveupload", "Google Drive",
            ".tmp.drivedownload", "Google Drive",
            ".nextcloudsync.log", "Nextcloud",
            ".owncloudsync.log", "ownCloud",
            ".megaignore", "MEGA");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Dropbox", "Dropbox"),
            Map.entry("OneDrive", "OneDrive"),
            Map.entry("Google Drive", "Google Drive"),
            Map.entry("GoogleDrive", "Google Drive"),
            Map.entry("iCloudDrive", "iCloud Drive"),
            Map.entry("iCloud Drive", "iCloud Drive"),
            Map.entry("Mobile Documents", "iCloud Drive"),
            Map.entry("Nextcloud", "Nextcloud"),
            Map.entry("ownCloud", "ownCloud"),
            Map.entry("MEGAsync", "MEGA"),
            Map.entry("pCloudDrive", "pCloud"),
            Map.entry("pCloud Drive", "pCloud"),
            Map.entry("Box Sync", "Box"),
            Map.entry("SynologyDrive", "Synology Drive"),
            Map.entry("Seafile", "Seafile"),
            Map.entry("Tresorit", "Tresorit"),
            Map.entry("Proton Drive", "Proton Drive"));

    /** Folders of companies and second accounts: {@code OneDrive - Example University}, {@code Dropbox (Personal)}. */
    private static final Map<String, String> BEGINNINGS = Map.of(
            "OneDrive - ", "OneDrive",
            "OneDrive-", "OneDrive",
            "Dropbox (", "Dropbox",
            "Dropbox-", "Dropbox",
            "GoogleDrive-", "Google Drive",
            "Box-", "Box",
            "Nextcloud-", "Nextcloud");

    /** Too common elsewhere to tell anything but in the user's home. */
    private static final Map<String, String> NAMES_AT_HOME = Map.of("Box", "Box", "Sync", "Sync", "MEGA", "MEGA");

    private static final List<String> VARIABLES = List.of("OneDrive", "OneDriveCommercial", "OneDriveConsumer");

    private final Map<String, String> environment;
    private final Path home;

    SynchronisedFolders(Map<String, String> environment, Path home) {
        this.environment = environment;
        this.home = home;
    }

    /** The program that keeps a folder in which the file lies; the nearest one counts. */
    Optional<String> keeper(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            Path here = folder;
            Optional<String> keeper = byVariable(here).or(() -> byMark(here)).or(() -> byName(here));
            if (keeper.isPresent()) {
                return keeper;
            }
        }
        return Optional.empty();
    }

    private Optional<String> byVariable(Path folder) {
        boolean named = VARIABLES.stream().anyMatch(name -> folder.toString().equals(environment.get(name)));
        return named ? Optional.of("OneDrive") : Optional.empty();
    }

    private static Optional<String> byMark(Path folder) {
        if (Files.isRegularFile(folder.resolve(".dropbox"))) {
            return Optional.of("Dropbox");
        }
        return MARKS.entrySet().stream()
                .filter(mark -> Files.exists(folder.resolve(mark.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> hasJournal(folder) ? Optional.of("Nextcloud or ownCloud") : Optional.empty());
    }

    private static boolean hasJournal(Path folder) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "{.sync_*.db,._sync_*.db}")) {
            return found.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<String> byName(Path folder) {
        String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
        Path parent = folder.getParent();
        if (name.equals("CloudStorage") && parent != null && parent.endsWith("Library")) {
            return Optional.of("a cloud storage program");
        }
        if (home.equals(parent) && NAMES_AT_HOME.containsKey(name)) {
            return Optional.of(NAMES_AT_HOME.get(name));
        }
        return Optional.ofNullable(NAMES.get(name)).or(() -> BEGINNINGS.entrySet().stream()
                .filter(beginning -> name.startsWith(beginning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst());
    }
}
