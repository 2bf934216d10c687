// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class NetworkDiskTest {

    @Test
    void knowsTheFileSystemsThatReachOverANetwork() {
        for (String type : List.of(
                "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "webdav", "afpfs", "virtiofs", "FUSE.sshfs")) {
            assertThat(NetworkDisk.of("/", type, Map.of())).as(type).isPresent();
        }
        assertThat(NetworkDisk.of("/", "fuse.sshfs", Map.of())).contains("sshfs");
    }

    @Test
    void takesDisksOfThisComputerForLocal() {
        for (String type : List.of(
                "ext4",
                "btrfs",
                "xfs",
                "zfs",
                "apfs",
                "hfs",
                "NTFS",
                "exFAT",
                "tmpfs",
                "overlay",
                "fuseblk",
                "fuse.gocryptfs",
                "")) {
            assertThat(NetworkDisk.of("/", type, Map.of())).as(type).isEmpty();
        }
    }

    @Test
    void knowsWindowsSharesByTheirNames() {
        assertThat(NetworkDisk.of("\\\\server\\team\\", "NTFS", Map.of())).contains("a Windows share");
        assertThat(NetworkDisk.of("\\\\?\\UNC\\server\\team\\", "NTFS", Map.of()))
                .isPresent();
        assertThat(NetworkDisk.of("\\\\?\\C:\\", "NTFS", Map.of())).isEmpty();
        assertThat(NetworkDisk.of("C:\\", "NTFS", Map.of())).isEmpty();
    }

    @Test
    void knowsTheDriveThatADomainGaveForTheHome() {
        Map<String, String> domain = Map.of("HOMESHARE", "\\\\server\\ana", "HOMEDRIVE", "H:");
        assertThat(NetworkDisk.of("H:\\", "NTFS", domain)).isPresent();
        assertThat(NetworkDisk.of("C:\\", "NTFS", domain)).isEmpty();
        assertThat(NetworkDisk.of("C:\\", "NTFS", Map.of("HOMEDRIVE", "C:"))).isEmpty();
    }
}
